import type { Condition, FactValue } from '@aitebaar/conditions'
import { anyComparison, conditionOver, partialValues } from '@aitebaar/conditions/testing'
import fc from 'fast-check'

import { CLOSE_RULE, OPEN_RULE, PAIR_RULE } from './toy.ts'

const KINDS = [
  OPEN_RULE,
  PAIR_RULE,
  { ...PAIR_RULE, cites: [...PAIR_RULE.cites, 'toy-act-7'] },
  { ...CLOSE_RULE, event: OPEN_RULE.event },
  CLOSE_RULE,
  {
    ...CLOSE_RULE,
    event: { type: 'duty', params: { severity: 'medium', clock: { ...CLOSE_RULE.event.params.clock, doneAt: ['thing.closedAt', 'thing.secretAt'] } } },
  },
  {
    ...CLOSE_RULE,
    event: { type: 'duty', params: { severity: 'critical', metWhen: { fact: 'thing.age', operator: 'greaterThan', value: 17 } satisfies Condition } },
  },
] as const

const conditions = conditionOver(anyComparison)

/** Random rules on things: flags with law, with law that counts only together, and without, duties with a clock and with a condition. */
export const randomRules = (maxLength: number): fc.Arbitrary<readonly object[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...KINDS), conditions), { minLength: 1, maxLength, size: 'max' })
    .map((made) => made.map(([kind, condition], at) => ({ ...kind, name: `toy/rule-${at + 1}`, conditions: condition })))

/** The facts of a random thing, of which some are missing or known only in part. */
export const randomFacts: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc
  .tuple(
    partialValues,
    fc.record({
      'thing.areaId': fc.constantFrom('plain', 'peak', 'isle', 'elsewhere', undefined),
      'thing.openedAt': fc.constantFrom('2014-03-09T10:00+05:00', '2014-03-09', '2014-03', null, undefined),
      'thing.secretAt': fc.constantFrom('2014-03-09T11:00+05:00', '2014-03-11', null, undefined),
      'thing.closedAt': fc.constantFrom('2014-03-09T11:00+05:00', '2014-03-10T10:00+05:00', '2014-03-09', null, undefined),
    }),
  )
  .map(([values, more]) => ({ ...values, ...more }))

/** A random thing as it stands in a case file. */
export const randomThing: fc.Arbitrary<object> = randomFacts.map((facts) =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [id.slice('thing.'.length), value])),
)
