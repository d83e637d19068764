import type { Indicator } from '../indicator/indicator.ts'
import type { ValueResult } from '../result.ts'

/** The number that is held against targets and baselines; of percentages the percentage. */
export const achievedOf = ({ unit }: Pick<Indicator, 'unit'>, { value, numerator, denominator }: ValueResult): number => {
  if (unit !== 'percent') return value
  return numerator === undefined || denominator === undefined ? value * 100 : (numerator * 100) / denominator
}
