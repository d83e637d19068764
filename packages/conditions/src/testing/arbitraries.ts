import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'

import type { Comparison, Condition } from '../condition.ts'
import type { FactDictionary } from '../fact/dictionary.ts'
import { createDictionary } from '../fact/dictionary.ts'
import type { Fact, FactType, FactValue } from '../fact/fact.ts'

const CODES = ['red', 'green', 'blue', 'grey'] as const
const DAYS = ['2014-03-08', '2014-03-09', '2014-03-10', '2014-04-01'] as const

const fact = (name: string, type: FactType, nullable = false): Fact => ({
  id: `thing.${name}`,
  subject: 'thing',
  type,
  nullable,
  label: { en: name },
  question: { en: `What is ${name}?` },
  sensitivity: 'internal',
  read: (entity) => entity[name],
})

/**
 * A small invented vocabulary with every type of fact that operators test, two of most so that facts can be compared.
 *
 * @example
 * exampleFacts.filter(({ type }) => type.kind === 'date').map(({ id, nullable }) => [id, nullable]) // => [['thing.start', false], ['thing.end', true]]
 *
 * @category testing
 * @since 0.1.0
 */
export const exampleFacts: readonly Fact[] = [
  fact('isOpen', { kind: 'boolean' }),
  fact('isLarge', { kind: 'boolean' }, true),
  fact('colour', { kind: 'code', codes: CODES }),
  fact('otherColour', { kind: 'code', codes: CODES }),
  fact('colours', { kind: 'codes', codes: CODES }),
  fact('age', { kind: 'integer', min: 0, max: 40, unit: 'years' }),
  fact('otherAge', { kind: 'integer', min: 0, max: 40, unit: 'years' }),
  fact('reach', { kind: 'number', unit: 'metres' }),
  fact('weight', { kind: 'number' }),
  fact('start', { kind: 'date' }),
  fact('end', { kind: 'date' }, true),
  fact('moment', { kind: 'dateTime' }),
  fact('length', { kind: 'duration' }),
  fact('otherLength', { kind: 'duration' }),
  fact('wait', { kind: 'interval' }, true),
  fact('owner', { kind: 'id', of: 'person' }),
  fact('otherOwner', { kind: 'id', of: 'person' }),
]

/**
 * The dictionary of {@link exampleFacts}.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const isShort = getOrThrow(compile({ fact: 'thing.wait', operator: 'withinDays', value: 10 }, { dictionary: exampleDictionary }))
 * isShort.test([{ from: '2014-03-08', to: '2014-03' }]) // => 'unknown'
 *
 * @category testing
 * @since 0.1.0
 */
export const exampleDictionary: FactDictionary = E.getOrElseW((): never => {
  throw new Error('the example facts clash')
})(createDictionary(exampleFacts))

const code = fc.constantFrom(...CODES)
const age = fc.integer({ min: 0, max: 40 })
const day = fc.constantFrom(...DAYS)
const moment = fc.constantFrom('2014-03-09T00:00+05:00', '2014-03-09T10:00+05:00', '2014-03-09T19:00Z', '2014-03-10T23:59+05:00')
const length = fc.constantFrom('PT0S', 'PT59M', 'PT1H', 'PT60M', 'P1D', 'PT24H')
const owner = fc.constantFrom('per-1', 'per-2', 'per-3')
const wait = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
const partialDay = fc.constantFrom(...DAYS, '2014-03', '2014')

const comparison = (name: string, operator: string, value: fc.Arbitrary<Comparison['value']>): fc.Arbitrary<Condition> =>
  value.map((operand) => ({ fact: `thing.${name}`, operator, value: operand }))

const other = (name: string): fc.Arbitrary<{ fact: string }> => fc.constant({ fact: `thing.${name}` })

const sameness = fc.constantFrom('equal', 'notEqual')
const listing = fc.constantFrom('in', 'notIn')
const order = fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive')
const dateOrder = fc.constantFrom('before', 'after', 'onOrBefore', 'onOrAfter', 'equal', 'notEqual')

/**
 * A random comparison that json-rules-engine's own operators understand too.
 *
 * @example
 * import fc from 'fast-check'
 * const operators = fc.sample(sharedComparison, { numRuns: 200, seed: 1 }).flatMap(comparisonsOf).map(({ operator }) => operator)
 * operators.includes('between') // => false
 *
 * @category testing
 * @since 0.1.0
 */
export const sharedComparison: fc.Arbitrary<Condition> = fc.oneof(
  sameness.chain((operator) => comparison('isOpen', operator, fc.boolean())),
  sameness.chain((operator) => comparison('colour', operator, fc.oneof(code, other('otherColour')))),
  listing.chain((operator) => comparison('colour', operator, fc.uniqueArray(code, { minLength: 1 }))),
  fc.constantFrom('contains', 'doesNotContain').chain((operator) => comparison('colours', operator, code)),
  fc.oneof(order, sameness).chain((operator) => comparison('age', operator, fc.oneof(age, other('otherAge')))),
  order.chain((operator) => comparison('weight', operator, fc.constantFrom(1, 2, 2.5))),
)

/**
 * A random comparison with any built-in operator. It names facts of {@link exampleFacts} and is never refused.
 *
 * @example
 * import fc from 'fast-check'
 * const issues = fc.sample(anyComparison, { numRuns: 200, seed: 1 }).flatMap((condition) => checkCondition(condition, { dictionary: exampleDictionary }))
 * issues // => []
 *
 * @category testing
 * @since 0.1.0
 */
export const anyComparison: fc.Arbitrary<Condition> = fc.oneof(
  sharedComparison,
  sameness.chain((operator) => comparison('isLarge', operator, fc.boolean())),
  fc.constantFrom('containsAny', 'containsAll').chain((operator) => comparison('colours', operator, fc.uniqueArray(code, { minLength: 1, maxLength: 2 }))),
  fc.constantFrom('contains', 'doesNotContain').chain((operator) => comparison('colours', operator, other('colour'))),
  comparison(
    'age',
    'between',
    fc.tuple(age, age).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
  ),
  dateOrder.chain((operator) => comparison('start', operator, fc.oneof(day, other('end')))),
  dateOrder.chain((operator) => comparison('end', operator, day)),
  fc.oneof(order, sameness).chain((operator) => comparison('length', operator, fc.oneof(length, other('otherLength')))),
  comparison(
    'length',
    'between',
    fc.tuple(length, length).map(([a, b]) => [a, b]),
  ),
  dateOrder.chain((operator) => comparison('moment', operator, fc.oneof(moment, day, other('start')))),
  comparison('wait', 'withinDays', fc.integer({ min: 0, max: 30 })),
  sameness.chain((operator) => comparison('owner', operator, fc.oneof(owner, other('otherOwner')))),
  fc.constantFrom('isOpen', 'colours', 'start').chain((name) => comparison(name, 'isKnown', fc.boolean())),
)

/**
 * A random condition tree over the given comparisons: groups of one to three parts, and negations, nested up to `maxDepth` levels.
 *
 * @example
 * import fc from 'fast-check'
 * const readBack: Condition = { fact: 'complaint.readBack', operator: 'equal', value: true }
 * const [condition = readBack] = fc.sample(conditionOver(fc.constant(readBack)), { numRuns: 1, seed: 1 })
 * new Set(comparisonsOf(condition)) // => new Set([readBack])
 *
 * @category testing
 * @since 0.1.0
 */
export const conditionOver = (leaf: fc.Arbitrary<Condition>, maxDepth = 3): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth, depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('node').map((not) => ({ not })),
    ),
  })).node

/**
 * A known value for each fact of {@link exampleFacts}, by id; `null` where the fact can be recorded as not so.
 *
 * @example
 * import fc from 'fast-check'
 * const [values = {}] = fc.sample(knownValues, { numRuns: 1, seed: 1 })
 * exampleFacts.some(({ id, type }) => isOpenValue(type, values[id])) // => false
 *
 * @category testing
 * @since 0.1.0
 */
export const knownValues: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.record({
  'thing.isOpen': fc.boolean(),
  'thing.isLarge': fc.oneof(fc.boolean(), fc.constant(null)),
  'thing.colour': code,
  'thing.otherColour': code,
  'thing.colours': fc.uniqueArray(code),
  'thing.age': age,
  'thing.otherAge': age,
  'thing.reach': fc.constantFrom(1, 2),
  'thing.weight': fc.constantFrom(0, 1, 1.5, 2, 2.25, 2.5, 3),
  'thing.start': day,
  'thing.end': fc.oneof(day, fc.constant(null)),
  'thing.moment': moment,
  'thing.length': length,
  'thing.otherLength': length,
  'thing.wait': fc.oneof(wait, fc.constant(null)),
  'thing.owner': owner,
  'thing.otherOwner': owner,
})

/**
 * Values for the facts of {@link exampleFacts}, of which some are missing or known only in part.
 *
 * @example
 * import fc from 'fast-check'
 * const [values = {}] = fc.sample(partialValues.filter((some) => some['thing.isOpen'] === undefined), { numRuns: 1, seed: 1 })
 * 'thing.isOpen' in values // => true
 *
 * @category testing
 * @since 0.1.0
 */
export const partialValues: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc
  .tuple(
    knownValues,
    fc.uniqueArray(fc.constantFrom(...exampleFacts.map(({ id }) => id))),
    partialDay,
    fc.option(fc.subarray([...CODES]), { nil: undefined }),
    fc.constantFrom(...DAYS, '2014-04'),
    fc.oneof(moment, fc.constantFrom('2014-03', '2014-04')),
  )
  .map(([values, hidden, start, open, to, at]) => ({
    ...values,
    'thing.start': start,
    'thing.moment': at,
    'thing.wait': { from: '2014-03-08', to },
    ...(open === undefined ? {} : { 'thing.colours': { known: open, open: true } as const }),
    ...Object.fromEntries(hidden.map((id) => [id, undefined])),
  }))
