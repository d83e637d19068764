import type { Known } from '../known.ts'
import { firstDay, isPartialDate, lastDay } from '../time/date.ts'

/**
 * The youngest and the oldest that a person can be.
 *
 * @example
 * const range: AgeRange | undefined = ageAtIncident({ ageBandAtIncident: '12_17' })
 * range // => { min: 12, max: 17 }
 *
 * @category derived
 * @since 0.1.0
 */
export interface AgeRange {
  readonly min: number
  readonly max: number
}

/**
 * What a record can tell of an age. Whatever is of another form, such as a recorded absence, counts as not recorded.
 *
 * @example
 * const evidence: AgeEvidence = { birthYear: 2001, incidentOn: '2015-09' }
 * ageAtIncident(evidence) // => { min: 13, max: 14 }
 *
 * @category derived
 * @since 0.1.0
 */
export interface AgeEvidence {
  /** The date of what happened, as well as it is known. */
  readonly incidentOn?: unknown
  /** `person.birthYear` */
  readonly birthYear?: unknown
  /** `person.ageBandAtIncident` */
  readonly ageBandAtIncident?: unknown
  /** `person.isMinorAtIncident` */
  readonly isMinorAtIncident?: unknown
  /** `caseParticipation.ageAtIncident` */
  readonly ageAtIncident?: unknown
}

const OLDEST = 130
const ADULT = 18

const BANDS: Readonly<Record<string, AgeRange>> = {
  '0_11': { min: 0, max: 11 },
  '12_17': { min: 12, max: 17 },
  '18_25': { min: 18, max: 25 },
  '26_40': { min: 26, max: 40 },
  '41_60': { min: 41, max: 60 },
  '61_plus': { min: 61, max: OLDEST },
}

const year = (date: string): number => Number(date.slice(0, 4))

const dateOf = (value: unknown): string | undefined => (typeof value === 'string' && isPartialDate(value) ? value : undefined)

/** Whole years from one day to another, negative when it is earlier. */
const wholeYears = (from: string, to: string): number => year(to) - year(from) - (to.slice(5) < from.slice(5) ? 1 : 0)

/** The age on another day of someone whose age on one day is known within a range; either day may be known only in part. */
const moved = (range: AgeRange, from: string, to: string): AgeRange => {
  const isSameDay = firstDay(from) === lastDay(to) && lastDay(from) === firstDay(to)
  return { min: range.min + wholeYears(lastDay(from), firstDay(to)), max: range.max + wholeYears(firstDay(from), lastDay(to)) + (isSameDay ? 0 : 1) }
}

const bornIn = (birthYear: unknown, at: string): readonly AgeRange[] =>
  typeof birthYear === 'number' ? [{ min: year(firstDay(at)) - birthYear - 1, max: year(lastDay(at)) - birthYear }] : []

const rangesAtIncident = ({ ageAtIncident: age, ageBandAtIncident, isMinorAtIncident }: AgeEvidence): readonly AgeRange[] => {
  const band = BANDS[String(ageBandAtIncident)]
  return [
    ...(typeof age === 'number' ? [{ min: age, max: age }] : []),
    ...(band === undefined ? [] : [band]),
    ...(typeof isMinorAtIncident === 'boolean' ? [isMinorAtIncident ? { min: 0, max: ADULT - 1 } : { min: ADULT, max: OLDEST }] : []),
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
 * How old a person is on a date, as far as the record tells: from the year of birth, and from age, age band or minority at the incident. `undefined` when it
 * tells nothing, or contradicts itself.
 *
 * @example
 * ageOn('2015-09-25', { birthYear: 2001 }) // => { min: 13, max: 14 }
 * ageOn('2016-09-25', { incidentOn: '2015-09-25', ageAtIncident: 15 }) // => { min: 16, max: 17 }
 *
 * @category derived
 * @since 0.1.0
 */
export const ageOn = (at: string, evidence: AgeEvidence): AgeRange | undefined => {
  if (!isPartialDate(at)) return undefined
  const incidentOn = dateOf(evidence.incidentOn)
  const then = incidentOn === undefined ? [] : rangesAtIncident(evidence).map((range) => moved(range, incidentOn, at))
  return overlap([...bornIn(evidence.birthYear, at), ...then])
}

/**
 * How old a person was at the incident. Age, age band and minority then need no day; the year of birth does.
 *
 * @example
 * ageAtIncident({ ageAtIncident: 15 }) // => { min: 15, max: 15 }
 * ageAtIncident({ birthYear: 1980, incidentOn: '2015', ageAtIncident: 14 }) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const ageAtIncident = (evidence: AgeEvidence): AgeRange | undefined => {
  const incidentOn = dateOf(evidence.incidentOn)
  return overlap([...(incidentOn === undefined ? [] : bornIn(evidence.birthYear, incidentOn)), ...rangesAtIncident(evidence)])
}

/**
 * Whether someone is younger than a number of years; `undefined` unless it is certain.
 *
 * @example
 * isUnder(18, { min: 12, max: 17 }) // => true
 * isUnder(16, { min: 12, max: 17 }) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const isUnder = (years: number, age: AgeRange | undefined): Known => {
  if (age === undefined) return undefined
  if (age.max < years) return true
  return age.min >= years ? false : undefined
}
