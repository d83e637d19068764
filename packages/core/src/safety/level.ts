import type { CodeOf } from '../code-list/code-list.ts'
import { CRITICAL_RISK_ITEMS } from '../code-list/safety.ts'
import type { RISK_LEVEL } from '../code-list/safety.ts'
import type { EntityOf } from '../related/records.ts'
import type { DateTime } from '../time/date-time.ts'
import { dueAt } from '../time/due.ts'

type Level = CodeOf<typeof RISK_LEVEL>

/** The levels of danger, the lowest first; an assessment that is incomplete has none. */
const LEVELS: readonly Level[] = ['standard', 'elevated', 'high', 'extreme']

/** Whether a level is lower than another; one that is incomplete is neither. */
export const isLowerLevel = (one: CodeOf<typeof RISK_LEVEL>, other: CodeOf<typeof RISK_LEVEL>): boolean =>
  LEVELS.indexOf(one) >= 0 && LEVELS.indexOf(one) < LEVELS.indexOf(other)

/**
 * The level below which no judgement of danger may go: `incomplete` when others were there; `extreme` from two critical answers of yes; `high` from one, or when
 * she fears for her life. Answers that are missing can only raise it. `undefined` when nothing is recorded.
 *
 * No score is added up, and the level itself stays a judgement of the person who asks.
 *
 * @example
 * levelFloor({ items: { strangulation: 'yes', escalation: 'yes' } }) // => 'high'
 * levelFloor({ items: { strangulation: 'yes', firearmAccess: 'yes' } }) // => 'extreme'
 * levelFloor({ alone: false, items: { strangulation: 'no' } }) // => 'incomplete'
 * levelFloor({}) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const levelFloor = ({
  alone,
  items,
  survivorOwnView,
}: Pick<EntityOf<'safetyAssessment'>, 'alone' | 'items' | 'survivorOwnView'>): CodeOf<typeof RISK_LEVEL> | undefined => {
  if (alone === false) return 'incomplete'
  if (items === undefined && survivorOwnView === undefined) return undefined
  const critical = CRITICAL_RISK_ITEMS.filter((item) => items?.[item] === 'yes').length
  if (critical >= 2) return 'extreme'
  return critical === 1 || survivorOwnView === 'fearsForLife' ? 'high' : 'standard'
}

const REVIEW_WITHIN: Readonly<Record<Level, string>> = { extreme: 'PT24H', high: 'PT72H', elevated: 'P7D', standard: 'P30D', incomplete: 'PT24H' }

/**
 * By when the safety of a person is to be looked at again: after 24 hours at extreme danger, 72 hours at high, 7 days at elevated and 30 days at standard, or at
 * closure if that is sooner. One that is incomplete is asked again, alone, within 24 hours.
 *
 * @example
 * reviewDueAt({ assessedAt: '2015-03-02T10:00+05:00', levelCode: 'high' }) // => '2015-03-05T10:00:00+05:00'
 * reviewDueAt({ assessedAt: '2015-03-02T10:00+05:00' }) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const reviewDueAt = ({ assessedAt, levelCode }: Pick<EntityOf<'safetyAssessment'>, 'assessedAt' | 'levelCode'>): DateTime | undefined =>
  typeof assessedAt === 'string' && levelCode !== undefined ? dueAt(assessedAt, REVIEW_WITHIN[levelCode]) : undefined
