import type { Indicator } from '../indicator/indicator.ts'
import type { Result } from '../result.ts'
import { achievedOf } from './achieved.ts'
import type { BaselineResult, Relation } from './relation.ts'

const OPPOSITE = { '=': '=', '<=': '>=', '>=': '<=' } as const satisfies Record<Relation, Relation>

/** The baseline of an indicator beside its result; `undefined` when the definition has none. */
export const againstBaseline = (indicator: Pick<Indicator, 'unit' | 'baseline'>, result: Result | undefined): BaselineResult | undefined => {
  if (indicator.baseline === undefined) return undefined
  const { value, relation = '=', on } = indicator.baseline
  const began = { value, relation, ...(on === undefined ? {} : { on }) }
  if (value <= 0 || result?.status !== 'value' || result.low !== undefined) return began
  const achieved = achievedOf(indicator, result)
  return achieved < 0 ? began : { ...began, times: { value: achieved / value, relation: OPPOSITE[relation] } }
}

/** Tenths, free of what binary fractions add to them. */
const tenths = (value: number): number => Number((value * 10).toFixed(6))

/** A multiple with one decimal place; a bound is rounded so that it still holds. */
export const roundedTimes = ({ value, relation }: NonNullable<BaselineResult['times']>): number => {
  const round = relation === '=' ? Math.round : relation === '>=' ? Math.floor : Math.ceil
  return round(tenths(value)) / 10
}
