import type { Measure } from '../indicator/measure.ts'
import type { IndicatorResult, Result } from '../result.ts'
import type { Subject } from './subject.ts'
import { isWithin, subjectOfCount } from './subject.ts'

type Numbers = Readonly<Record<string, number>>

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const QUANTILES: readonly string[] = ['median', 'quantile']

/** The least and the most of a group are each the number of one person. */
const isExtreme = (measure: Measure): boolean => 'q' in measure && (measure.q === 0 || measure.q === 1)

const isQuantile = (measure: Measure): boolean => QUANTILES.includes(measure.type) || (measure.type === 'paired' && QUANTILES.includes(measure.give))

const namedIn = (result: Extract<Result, { status: 'value' }>, measure: Measure): Partial<Numbers> => {
  const { value, numerator: above, denominator: base, recordedAtLeast, recordedAtMost } = result
  if (isQuantile(measure)) return isExtreme(measure) ? { value } : { base: base ?? Number.NaN }
  if (above === undefined || base === undefined)
    return { value, ...(recordedAtLeast === undefined ? {} : { recordedAtLeast }), ...(recordedAtMost === undefined ? {} : { recordedAtMost }) }
  if (measure.type === 'change') return { base, later: base + above }
  return measure.type === 'mean' || measure.type === 'paired' ? { base } : { base, numerator: above }
}

/**
 * The counts that a result tells, by name: a quotient its numerator and its base, a change both ends, a mean, a median or another quantile how many it comes
 * from, an estimate of reach what was recorded. `undefined` when it tells something else, which no table of counts can protect.
 */
const countsIn = (result: Result | undefined, measure: Measure): Numbers | undefined => {
  if (result === undefined || result.status === 'not-reported' || result.status === 'undefined') return {}
  if (result.status !== 'value' || (isQuantile(measure) && isExtreme(measure))) return undefined
  const counts = namedIn(result, measure) as Numbers
  return Object.values(counts).every(isCount) ? counts : undefined
}

/** How many persons are behind a count that a result tells, where that is known and is not the count itself. */
const contributorsTo = (result: Result | undefined, name: string): number | undefined => {
  if (result?.status !== 'value') return undefined
  return name === 'numerator' || name === 'later' ? result.numeratorPersons : name === 'base' || name === 'value' ? result.persons : undefined
}

const measureOf = ({ indicator }: IndicatorResult, part: string): Measure =>
  part === 'value' ? indicator.measure : (indicator.parts?.[part] ?? indicator.measure)

/** What a count counts: two parts that count the same have the same. */
const subjectOf = (measure: Measure, name: string): string => {
  if (measure.type === 'ratio') return JSON.stringify(name === 'base' ? measure.denominator : measure.numerator)
  return name === 'value' ? JSON.stringify(measure) : JSON.stringify([measure, name])
}

const countedBy = (measure: Measure, name: string): Subject | undefined => {
  if (measure.type === 'ratio') return subjectOfCount(name === 'base' ? measure.denominator : measure.numerator)
  return name === 'value' ? subjectOfCount(measure) : undefined
}

/** The counts with the others that each is a part of by definition. */
const withWholes = (counts: readonly PartCount[]): readonly PartCount[] =>
  counts.map((count) => {
    const isInside = ({ subject }: PartCount): boolean =>
      count.subject !== undefined && subject !== undefined && isWithin(count.subject, subject) && !isWithin(subject, count.subject)
    return { ...count, partOf: [...new Set([...count.partOf, ...counts.filter(isInside).map(({ population }) => population)])] }
  })

/** One count that a part tells. */
export interface PartCount {
  readonly part: string
  readonly name: string
  /** What is counted, over which days: the same for all parts that count it. */
  readonly population: string
  /** Whom it counts, where that is plain to see from the definition. */
  readonly subject?: Subject
  /** Populations that this one is wholly in: the base of a share, and all of whom it asks more. */
  readonly partOf: readonly string[]
  /** Populations that are wholly in this one: what it was in earlier releases. */
  readonly includes?: readonly string[]
}

/** A number, and the persons behind it where they are known. */
export interface Counted {
  readonly value: number
  readonly contributors?: number
}

/** The number of a count among some results; nothing where there is none. */
export const countedIn = (result: IndicatorResult, { part, name }: PartCount, parts: IndicatorResult['parts']): Counted | undefined => {
  const value = countsIn(parts[part], measureOf(result, part))?.[name]
  const contributors = contributorsTo(parts[part], name)
  return value === undefined ? undefined : { value, ...(contributors === undefined ? {} : { contributors }) }
}

/** Every count that an indicator tells, and the parts that somewhere tell something else. */
export interface PartCounts {
  readonly counts: readonly PartCount[]
  readonly others: readonly string[]
}

/** The counts that the parts of an indicator tell, as a whole and in all rows. */
export const countsOf = (result: IndicatorResult): PartCounts => {
  const places = [result.parts, ...result.breakdowns.flatMap(({ cells }) => cells.map(({ parts }) => parts))]
  const days = `${result.period?.from ?? 'the first day'} to ${result.period?.to ?? 'the last day'}`
  const populations = new Map<string, string>()
  const counts: PartCount[] = []
  const others: string[] = []
  for (const part of Object.keys(result.parts)) {
    const measure = measureOf(result, part)
    const told = places.map((parts) => countsIn(parts[part], measure))
    if (told.includes(undefined)) {
      others.push(part)
      continue
    }
    const populationOf = (name: string): string => {
      const subject = subjectOf(measure, name)
      const population = populations.get(subject) ?? `${result.indicator.id}: ${part}, ${name}, ${days}`
      populations.set(subject, population)
      return population
    }
    const isPart = told.every((numbers) => (numbers?.['numerator'] ?? 0) <= (numbers?.['base'] ?? Infinity))
    for (const name of new Set(told.flatMap((numbers) => Object.keys(numbers ?? {})))) {
      const subject = countedBy(measure, name)
      const partOf = name === 'numerator' && isPart ? [populationOf('base')] : []
      counts.push({ part, name, population: populationOf(name), partOf, ...(subject === undefined ? {} : { subject }) })
    }
  }
  return { counts: withWholes(counts), others }
}
