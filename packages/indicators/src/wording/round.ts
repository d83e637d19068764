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

/** A whole number with commas between thousands. */
export const withCommas = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
