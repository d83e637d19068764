import { invariant } from '@aitebaar/core'

import type { Operand } from '../condition.ts'
import type { FactType, FactValue, KnownValue } from '../fact/fact.ts'
import type { Operator } from '../operators/operator.ts'
import type { Truth } from '../truth.ts'

/** Types of fact for tests of operators. */
export const TYPES = {
  flag: { kind: 'boolean' },
  code: { kind: 'code', codes: ['a', 'b', 'c'] },
  codes: { kind: 'codes', codes: ['a', 'b', 'c'] },
  number: { kind: 'number' },
  integer: { kind: 'integer' },
  date: { kind: 'date' },
  moment: { kind: 'dateTime' },
  duration: { kind: 'duration' },
  interval: { kind: 'interval' },
  id: { kind: 'id', of: 'person' },
} as const satisfies Readonly<Record<string, FactType>>

/** What an operator answers of a recorded value, as the evaluator asks it; a fact of a kind that it does not test is never given to it. */
export const answer = (
  operator: Operator,
  type: FactType,
  value: Exclude<FactValue, undefined>,
  operand: Operand | readonly (number | string)[] | null,
): Truth => {
  invariant(operator.kinds.includes(type.kind), `${operator.name} tests no ${type.kind}`)
  const right = operand as KnownValue | null
  return value === null ? operator.whenNull(right) : operator.test(value, right, type)
}
