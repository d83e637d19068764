import { after } from './after.ts'
import { before } from './before.ts'
import { between } from './between.ts'
import { containsAll } from './contains-all.ts'
import { containsAny } from './contains-any.ts'
import { contains } from './contains.ts'
import { doesNotContain } from './does-not-contain.ts'
import { equal } from './equal.ts'
import { greaterThanInclusive } from './greater-than-inclusive.ts'
import { greaterThan } from './greater-than.ts'
import { isIn } from './in.ts'
import { isKnown } from './is-known.ts'
import { lessThanInclusive } from './less-than-inclusive.ts'
import { lessThan } from './less-than.ts'
import { notEqual } from './not-equal.ts'
import { notIn } from './not-in.ts'
import { onOrAfter } from './on-or-after.ts'
import { onOrBefore } from './on-or-before.ts'
import type { Operator } from './operator.ts'
import { withinDays } from './within-days.ts'

/**
 * The operators every dictionary has; plugins add their own.
 *
 * @example
 * OPERATORS.filter(({ kinds }) => kinds.includes('interval')).map(({ name }) => name) // => ['withinDays', 'isKnown']
 *
 * @see docs/spec/03-operators.md
 * @category operators
 * @since 0.1.0
 */
export const OPERATORS: readonly Operator[] = [
  equal,
  notEqual,
  isIn,
  notIn,
  contains,
  doesNotContain,
  containsAny,
  containsAll,
  lessThan,
  lessThanInclusive,
  greaterThan,
  greaterThanInclusive,
  before,
  after,
  onOrBefore,
  onOrAfter,
  between,
  withinDays,
  isKnown,
]
