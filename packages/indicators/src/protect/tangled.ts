import type { IndicatorResult } from '../result.ts'
import { SPAN_LENGTHS } from '../vector/span.ts'
import type { PartCount } from './counts.ts'
import { linkedRows } from './linked-rows.ts'

/** The dimensions in whose rows a count is found among those of another: by days, and by anything else. */
const waysOf = (result: IndicatorResult, counts: readonly PartCount[], count: PartCount) => {
  const names = linkedRows(result, counts, count).map(({ at, dimension }) => result.breakdowns[at]?.by[dimension] ?? '')
  return { byDays: names.some((name) => SPAN_LENGTHS.includes(name)), byOther: names.some((name) => !SPAN_LENGTHS.includes(name)) }
}

/**
 * Parts that count fewer days, beside others that are rows of the same breakdowns. The rows of one such part are a category of the table they belong to; those of
 * several overlap in ways that no tree of categories holds, so that together they could tell a hidden row. One is kept, where it is the only kind.
 */
export const tangledParts = (result: IndicatorResult, counts: readonly PartCount[]): ReadonlySet<string> => {
  const ways = counts.map((count) => ({ count, ...waysOf(result, counts, count) }))
  const dated = [...new Set(ways.flatMap(({ count, byDays }) => (byDays ? [count.population] : [])))]
  const keeps = ways.some(({ byOther }) => byOther) ? 0 : 1
  const tangled = new Set(dated.slice(keeps))
  return new Set(counts.filter(({ population }) => tangled.has(population)).map(({ part }) => part))
}
