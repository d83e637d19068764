import type { Indicator } from '../indicator/indicator.ts'
import type { Result } from '../result.ts'
import type { Figure } from './figure.ts'

const PLACES = 2

/** A number as every format takes it: no exponent, no separators, no negative zero. */
export const plainNumber = (value: number, places: number = PLACES): string => {
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value)
  const text = value.toFixed(places)
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return short === '-0' ? '0' : short
}

/** Whether a part is said in percent. */
export const isPercent = ({ unit, publish }: Pick<Indicator, 'unit' | 'publish'>, part: string): boolean =>
  part === 'value'
    ? unit === 'percent'
    : Object.values(publish.values).some((value) => value.part === part && (value.as === 'percent' || value.as === 'signedPercent'))

/** The number of a result as it is published: of percentages the percentage. `undefined` when there is none. */
export const numberOf = ({ indicator, part }: Pick<Figure, 'indicator' | 'part'>, result: Result): number | undefined => {
  if (result.status === 'approximate') return result.estimate
  if (result.status !== 'value') return undefined
  const { value, numerator, denominator } = result
  if (!isPercent(indicator, part)) return value
  return numerator === undefined || denominator === undefined ? value * 100 : (numerator * 100) / denominator
}

/** The number of a figure as text. */
export const numberText = (figure: Figure): string | undefined => {
  const value = numberOf(figure, figure.result)
  return value === undefined ? undefined : plainNumber(value)
}
