import type { Indicator } from '../indicator/indicator.ts'
import type { Result } from '../result.ts'
import { achievedOf } from './achieved.ts'
import type { Band, Rating } from './scale.ts'

const GREEN = 1
const AMBER = 0.75
const BANDS = { 'A++': 1.25, 'A+': 1.1, A: 1, B: 0.75 } as const

const no = (reason: string): Rating => ({ status: 'not-assessable', reason })

/** The milestone, the target included, that was due last on a day. */
const due = ({ target }: Indicator, asOf: string): { value: number; on: string } | undefined => {
  const { milestones = [], ...end } = target ?? { value: 0 }
  const all = [...milestones, ...(end.by === undefined ? [] : [{ value: end.value, on: end.by }])]
  return all
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)
}

const achievement = (achieved: number, milestone: number, down: boolean): number => {
  const [top, bottom] = down ? [milestone, achieved] : [achieved, milestone]
  return bottom === 0 ? (top === 0 ? 1 : Infinity) : top / bottom
}

/**
 * Rates a result against the milestone that was due last on a day. Without a milestone that is due, without a value, or where no direction is intended, it
 * is not assessable; nothing reported is never a zero.
 *
 * @example
 * const base = { id: 'x', title: { en: 'X' }, unit: 'person', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Once.', measure: { type: 'count', of: 'complaint' }, publish: { text: '', values: {} }, traps: [] } as const
 * const rated = rate({ ...base, traps: [], target: { value: 3000, by: '2016-12-31', milestones: [{ value: 800, on: '2015-11-30' }] } }, { status: 'value', value: 880, unknown: 0 }, '2015-11-30')
 * rated.status === 'rated' ? [rated.band, rated.rag] : [] // => ['A+', 'green']
 * rate({ ...base, traps: [], target: { value: 3000, by: '2016-12-31' } }, { status: 'value', value: 880, unknown: 0 }, '2015-11-30').status // => 'not-assessable'
 *
 * @category ratings
 * @since 0.1.0
 */
export const rate = (indicator: Indicator, result: Result, asOf: string | undefined): Rating => {
  if (indicator.target === null) return no('there is no target')
  if (indicator.direction === 'none') return no('the definition does not say whether more is intended')
  if (asOf === undefined) return no('no day is given on which it should be assessed')
  const milestone = due(indicator, asOf)
  if (milestone === undefined) return no(`no milestone was due by ${asOf}`)
  if (result.status !== 'value') return no(result.status === 'not-reported' ? 'nothing was reported' : `the result is ${result.status}`)
  const achieved = achievedOf(indicator, result)
  const share = achievement(achieved, milestone.value, indicator.direction === 'down')
  const { green = GREEN, amber = AMBER, bands = {} } = indicator.rating ?? {}
  const limits = Object.entries({ ...BANDS, ...bands }) as [Band, number][]
  return {
    status: 'rated',
    milestone,
    achieved,
    achievement: share,
    band: limits.find(([, from]) => share >= from)?.[0] ?? 'C',
    rag: share >= green ? 'green' : share >= amber ? 'amber' : 'red',
  }
}
