import type { IsoDate, PartialDate } from '@aitebaar/core'
import { addDays, firstDay, lastDay, localDate } from '@aitebaar/core'

import type { Extent, Provision } from './provision.ts'

/**
 * Whether a provision was in force on a day in a territory. `cannot-tell`: the date or place is missing, the day lies in a window of uncertainty, or the
 * law of that day is not recorded.
 *
 * @example
 * const extent = [{ territory: 'settled', from: '2011-12-26', to: null }]
 * const answer: InForce = inForce({ extent }, '2011-12-25', 'settled')
 * answer // => 'not-yet'
 * inForce({ extent }, undefined, 'settled') // => 'cannot-tell'
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export type InForce = 'yes' | 'not-yet' | 'no-longer' | 'not-here' | 'cannot-tell'

const onDay = (extent: Extent, day: IsoDate): InForce => {
  const { from, to, window, before = 'not-yet', notRecordedAfter } = extent
  if (to !== null && day > to) return 'no-longer'
  if (notRecordedAfter !== undefined) return day > notRecordedAfter ? 'cannot-tell' : 'not-yet'
  const earliest = window?.earliest ?? from
  const latest = window?.latest ?? from
  if (earliest === null || latest === null) return 'cannot-tell'
  if (day >= latest) return 'yes'
  return day < earliest ? before : 'cannot-tell'
}

/** The first and last day a date, a moment or a date known in part can mean. */
export const daysOf = (date: PartialDate): readonly [IsoDate, IsoDate] => {
  const day = date.includes('T') ? localDate(date) : undefined
  return day === undefined ? [firstDay(date), lastDay(date)] : [day, day]
}

/**
 * Whether a provision was in force in a territory on a date. A date known only in part gives an answer when every day it can mean gives the same one.
 *
 * @example
 * const extent = [{ territory: 'settled', from: '2011-12-26', to: null, window: { earliest: '2011-12-26', latest: '2011-12-28' } }]
 * inForce({ extent }, '2014-03-09', 'settled') // => 'yes'
 * inForce({ extent }, '2011-12-27', 'settled') // => 'cannot-tell'
 * inForce({ extent }, '2014', 'former-fata') // => 'not-here'
 *
 * @category law
 * @since 0.1.0
 */
export const inForce = (provision: Pick<Provision, 'extent'>, date: PartialDate | undefined, territory: string | undefined): InForce => {
  if (provision.extent.length === 0) return 'not-here'
  if (territory === undefined) return 'cannot-tell'
  const extents = provision.extent.filter((extent) => extent.territory === territory)
  if (extents.length === 0) return 'not-here'
  if (date === undefined) return 'cannot-tell'
  const [first, last] = daysOf(date)
  if (first === last) return onDays(extents, first)
  const answers = new Set(boundaries(extents, first, last).map((day) => onDays(extents, day)))
  const [answer] = answers
  return answers.size === 1 && answer !== undefined ? answer : 'cannot-tell'
}

/**
 * The answer for provisions that count only together, from the answer for each: in force when each is, not in force when one is not.
 *
 * @example
 * inForceTogether(['yes', 'cannot-tell']) // => 'cannot-tell'
 * inForceTogether(['cannot-tell', 'not-yet']) // => 'no'
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const inForceTogether = (answers: readonly InForce[]): 'yes' | 'no' | 'cannot-tell' => {
  if (answers.every((answer) => answer === 'yes')) return 'yes'
  return answers.every((answer) => answer === 'yes' || answer === 'cannot-tell') ? 'cannot-tell' : 'no'
}

/** The first of some days, and those after it on which the answer can change. */
const boundaries = (extents: readonly Extent[], first: IsoDate, last: IsoDate): IsoDate[] => {
  const begins = extents.flatMap(({ from, window }) => [from, window?.earliest, window?.latest])
  const ends = extents.flatMap(({ to, notRecordedAfter }) => [to, notRecordedAfter])
  const isDay = (day: IsoDate | null | undefined): day is IsoDate => typeof day === 'string'
  const changes = [...begins.filter(isDay), ...ends.filter(isDay).map((day) => addDays(day, 1))]
  return [first, ...changes.filter((day) => day > first && day <= last)]
}

/** A provision may have left a territory and come back: the extent that says yes wins, then the one that cannot tell. */
const onDays = (extents: readonly Extent[], day: IsoDate): InForce => {
  const answers = extents.map((extent) => onDay(extent, day))
  return answers.find((answer) => answer === 'yes') ?? answers.find((answer) => answer === 'cannot-tell') ?? answers.at(-1) ?? 'not-here'
}
