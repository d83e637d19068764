/** The largest multiple of a step strictly below a value: what "more than" may truthfully be said of. */
export const below = (value: number, step: number): number => (Math.ceil(value / step) - 1) * step

/** The nearest multiple of a step, half to even. */
export const nearestMultiple = (value: number, step: number): number => halfToEven(value, step) * step

/** The nearest whole number to a quotient of whole numbers, half to even, without going through floating point. */
export const halfToEven = (numerator: number, denominator: number): number => {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)]
  const floor = top / bottom - (top % bottom < 0n ? 1n : 0n)
  const twice = (top - floor * bottom) * 2n
  const up = twice > bottom || (twice === bottom && floor % 2n !== 0n)
  return Number(up ? floor + 1n : floor)
}

/** The most decimal places that numbers of records have. */
const PLACES = 10_000

/** The nearest whole number to a quotient times a scale, of numbers with at most four decimal places, half to even. */
export const scaledQuotient = (numerator: number, denominator: number, scale: number): number =>
  Number.isInteger(numerator) ? halfToEven(numerator * scale, denominator) : halfToEven(Math.round(numerator * scale * PLACES), denominator * PLACES)

/** A number with commas between thousands, and none behind its point. */
export const withCommas = (value: number): string => String(value).replace(/\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ','))
