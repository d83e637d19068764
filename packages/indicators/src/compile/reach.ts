import type { CoverageState } from '../aggregate/coverage.ts'
import { attributedCoverage, coverage } from '../aggregate/coverage.ts'
import type { PeopleByPlace } from '../aggregate/people-by-place.ts'
import { containing, peopleByPlace } from '../aggregate/people-by-place.ts'
import type { Measure } from '../indicator/measure.ts'
import type { Result } from '../result.ts'
import { NO_RECORDS, valueOf } from '../result.ts'
import type { Leaf } from './leaf.ts'
import type { CompiledMeasure, MeasureContext } from './simple-measures.ts'
import { anyAggregate, combine, simple, single } from './simple-measures.ts'
import { isWithin, meets, telling } from './row-test.ts'

type Coverage = Extract<Measure, { type: 'coverage' }>

const estimates = ({ of, place, value, low, high, share, where, within }: Coverage, { conditions }: MeasureContext): Leaf => ({
  kind: of,
  how: 'coverage',
  own: [place, value, low, high, ...(share === undefined ? [] : [share])],
  aggregate: anyAggregate(share === undefined ? coverage : attributedCoverage),
  tests: telling([meets(where, conditions), ...(within === undefined ? [] : [isWithin(within.date, within)])]),
  date: within?.date,
})

const people = ({ of, key, place, where, within }: NonNullable<Coverage['direct']>, { conditions }: MeasureContext): Leaf => ({
  kind: of,
  how: 'people by place',
  own: [key, place],
  aggregate: anyAggregate(peopleByPlace),
  tests: telling([meets(where, conditions), ...(within === undefined ? [] : [isWithin(within.date, within)])]),
  date: within?.date,
})

const numberIn = (result: Result): number => (result.status === 'value' ? result.value : 0)

/**
 * Estimated reach: the largest service of a place, in which the people recorded there are contained, then all places. How much of it was recorded is said
 * when there are records of all that is recorded.
 */
export const reach = (measure: Coverage, context: MeasureContext): CompiledMeasure => {
  const { direct, recorded: parts = [] } = measure
  if (direct === undefined) return { ...single(estimates(measure, context)), adding: 'overlaps' }
  const recorded = combine(
    parts.map((part) => simple(part, context)),
    'apart',
    (results) => results.find(({ status }) => status === 'not-reported') ?? valueOf(results.reduce((total, result) => total + numberIn(result), 0)),
  )
  return {
    leaves: [estimates(measure, context), people(direct, context), ...recorded.leaves],
    adding: 'overlaps',
    finish: ([state, byPlace, ...rest]) => {
      if (state === undefined) return NO_RECORDS
      if (byPlace === undefined) return coverage.finish(state as CoverageState)
      const result = coverage.finish(containing(state as CoverageState, byPlace as PeopleByPlace))
      const [least, most] = [peopleByPlace.finish(byPlace as PeopleByPlace), recorded.finish(rest)]
      if (result.status !== 'value' || least.status !== 'value' || most.status !== 'value') return result
      return { ...result, recordedAtLeast: least.value, recordedAtMost: most.value }
    },
  }
}
