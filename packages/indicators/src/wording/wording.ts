import type { Indicator, ValueWording } from '../indicator/indicator.ts'
import type { Relation } from '../rating/relation.ts'
import { againstBaseline, roundedTimes } from '../rating/baseline.ts'
import type { Result, ValueResult } from '../result.ts'
import { NO_RECORDS } from '../result.ts'
import { below, halfToEven, nearestMultiple, scaledQuotient, withCommas } from './round.ts'

const percent = ({ value, numerator, denominator }: ValueResult): number =>
  numerator === undefined || denominator === undefined ? Math.round(value * 100) : scaledQuotient(numerator, denominator, 100)

/** A quotient with so many decimal places, half to even, from its integers where it has them. */
const decimal = ({ value, numerator, denominator }: ValueResult, places: number): string => {
  const scale = 10 ** places
  const scaled = numerator === undefined || denominator === undefined ? Math.round(value * scale) : scaledQuotient(numerator, denominator, scale)
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0')
  return `${scaled < 0 ? '−' : ''}${withCommas(Number(digits.slice(0, -places)))}.${digits.slice(-places)}`
}

const RELATIONS: Readonly<Record<Relation, string>> = { '=': '', '<=': 'at most ', '>=': 'at least ' }

/** A multiple of the baseline, as the bound that it is. */
const times = (indicator: Indicator, result: ValueResult): string => {
  const multiple = againstBaseline(indicator, result)?.times
  return multiple === undefined ? 'no baseline to compare with' : `${RELATIONS[multiple.relation]}${withCommas(roundedTimes(multiple))} times`
}

const say = (result: ValueResult, wording: ValueWording, indicator: Indicator): string => {
  switch (wording.as) {
    case 'exactly':
      return withCommas(result.value)
    case 'moreThan': {
      const bound = below(result.value, wording.step)
      return bound <= 0 ? withCommas(result.value) : `more than ${withCommas(bound)}`
    }
    case 'about':
      return `about ${withCommas(nearestMultiple(result.value, wording.step))}`
    case 'between': {
      const [low, high] = [result.low ?? result.value, result.high ?? result.value]
      return `between ${withCommas(Math.floor(low / wording.step) * wording.step)} and ${withCommas(Math.ceil(high / wording.step) * wording.step)}`
    }
    case 'atMost':
      return `at most ${withCommas(result.value)}`
    case 'percent':
      return `${percent(result)} %`
    case 'signedPercent': {
      const rounded = percent(result)
      return `${rounded < 0 ? '−' : '+'}${Math.abs(rounded)} %`
    }
    case 'decimal':
      return decimal(result, wording.places)
    case 'timesBaseline':
      return times(indicator, result)
    case 'percentOfTarget': {
      const target = indicator.target?.value ?? 0
      return target === 0 ? 'no target' : `${halfToEven(result.value * 100, target)} % of target`
    }
  }
}

const sayResult = (result: Result | undefined, wording: ValueWording, indicator: Indicator): string => {
  if (result === undefined || result.status === 'not-reported') return result?.reason ?? 'not reported'
  if (result.status === 'suppressed') return '(withheld)'
  if (result.status === 'approximate') return `about ${withCommas(result.estimate)} (between ${withCommas(result.low)} and ${withCommas(result.high)})`
  return result.status === 'undefined' ? `undefined (${result.reason})` : say(result, wording, indicator)
}

const hasNoRecords = (result: Result | undefined): boolean => result?.status === 'not-reported' && result.reason !== undefined

/**
 * The published sentence of an indicator, from its exact parts. A part without a value says why: "not reported", "no records", "(withheld)", "undefined" with the reason; an
 * estimate is said with its interval. "More than" never says the number itself.
 *
 * @example
 * const visits = Indicator.parse({
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'count', of: 'deskContact' }, target: null, publish: { text: 'Visits: {n}.', values: { n: { part: 'value', as: 'moreThan', step: 500 } } }, traps: [],
 * })
 * wordingOf(visits, { value: { status: 'value', value: 2000, unknown: 0 } }) // => 'Visits: more than 1,500.'
 * wordingOf(visits, { value: { status: 'suppressed' } }) // => 'Visits: (withheld).'
 *
 * @category wording
 * @since 0.1.0
 */
export const wordingOf = (indicator: Indicator, parts: Readonly<Record<string, Result>>): string => {
  const { publish, target, baseline } = indicator
  const said = Object.values(publish.values).map(({ part }) => parts[part])
  if (publish.whenNotReported === undefined && said.length > 0 && said.every(hasNoRecords)) return NO_RECORDS.reason
  const values = new Map(Object.entries(publish.values).map(([name, wording]) => [name, sayResult(parts[wording.part], wording, indicator)]))
  values.set('target', target === null ? 'not set' : withCommas(target.value))
  values.set('baseline', baseline === undefined ? 'not set' : `${RELATIONS[baseline.relation ?? '=']}${withCommas(baseline.value)}`)
  const text = parts['value']?.status === 'not-reported' && publish.whenNotReported !== undefined ? publish.whenNotReported : publish.text
  return text.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => values.get(name) ?? whole)
}
