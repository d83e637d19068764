import type { JsonObject } from '@aitebaar/conditions'
import { firstDay, isPartialDate, lastDay } from '@aitebaar/core'

/** The youngest and oldest a person can be. */
export interface AgeRange {
  readonly min: number
  readonly max: number
}

const BANDS: Readonly<Record<string, AgeRange>> = {
  '0_11': { min: 0, max: 11 },
  '12_17': { min: 12, max: 17 },
  '18_25': { min: 18, max: 25 },
  '26_40': { min: 26, max: 40 },
  '41_60': { min: 41, max: 60 },
  '61_plus': { min: 61, max: 130 },
}

const year = (date: string): number => Number(date.slice(0, 4))

/** Whole years from one day to another, negative when it is earlier. */
const wholeYears = (from: string, to: string): number => year(to) - year(from) - (to.slice(5) < from.slice(5) ? 1 : 0)

/** The age on another day of someone whose age on one day is known within a range; either day may be known only in part. */
const moved = (range: AgeRange, from: string, to: string): AgeRange => {
  const isSameDay = firstDay(from) === lastDay(to) && lastDay(from) === firstDay(to)
  return { min: range.min + wholeYears(lastDay(from), firstDay(to)), max: range.max + wholeYears(firstDay(from), lastDay(to)) + (isSameDay ? 0 : 1) }
}

const bornIn = (birthYear: unknown, at: string): AgeRange[] =>
  typeof birthYear === 'number' ? [{ min: year(firstDay(at)) - birthYear - 1, max: year(lastDay(at)) - birthYear }] : []

const rangesAtIncident = (person: JsonObject | undefined, participation: JsonObject): AgeRange[] => {
  const age = participation['ageAtIncident']
  const band = BANDS[String(person?.['ageBandAtIncident'])]
  const isMinor = person?.['isMinorAtIncident']
  return [
    ...(typeof age === 'number' ? [{ min: age, max: age }] : []),
    ...(band === undefined ? [] : [band]),
    ...(typeof isMinor === 'boolean' ? [isMinor ? { min: 0, max: 17 } : { min: 18, max: 130 }] : []),
  ]
}

/** What several ranges have in common; `undefined` when there are none, or nothing is in all of them. */
const overlap = (ranges: readonly AgeRange[]): AgeRange | undefined => {
  if (ranges.length === 0) return undefined
  const min = Math.max(0, ...ranges.map((range) => range.min))
  const max = Math.min(...ranges.map((range) => range.max))
  return min <= max ? { min, max } : undefined
}

/**
 * How old a person is on a day, as far as the record tells: from the year of birth, and from age, age band or minority at the incident. `undefined` when
 * it tells nothing, or contradicts itself.
 */
export const ageOn = (at: string, incidentOn: string | undefined, person: JsonObject | undefined, participation: JsonObject): AgeRange | undefined => {
  if (!isPartialDate(at)) return undefined
  const then = incidentOn !== undefined && isPartialDate(incidentOn) ? rangesAtIncident(person, participation).map((range) => moved(range, incidentOn, at)) : []
  return overlap([...bornIn(person?.['birthYear'], at), ...then])
}

/** How old a person was at the incident. Age, age band and minority then need no day; the year of birth does. */
export const ageAtIncident = (incidentOn: string | undefined, person: JsonObject | undefined, participation: JsonObject): AgeRange | undefined => {
  const born = incidentOn !== undefined && isPartialDate(incidentOn) ? bornIn(person?.['birthYear'], incidentOn) : []
  return overlap([...born, ...rangesAtIncident(person, participation)])
}

/** Whether someone is younger than a number of years; `undefined` unless it is certain. */
export const isUnder = (years: number, age: AgeRange | undefined): boolean | undefined => {
  if (age === undefined) return undefined
  if (age.max < years) return true
  return age.min >= years ? false : undefined
}
