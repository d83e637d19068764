import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import { anyComparison, conditionOver, exampleDictionary, partialValues } from '../testing/arbitraries.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import type { EvaluatedCondition } from './trace.ts'
import { compileTraces, trace } from './trace.ts'

const isOpen: Condition = { id: 'open', fact: 'thing.isOpen', operator: 'equal', value: true }
const context = { dictionary: exampleDictionary, named: { open: isOpen } }

const traced = (condition: Condition, values: Readonly<Record<string, FactValue>>): EvaluatedCondition => {
  const slots = createSlots()
  compileChecked(condition, context, slots)
  return trace(
    condition,
    context,
    slots,
    slots.facts.map((id) => values[id]),
  )
}

/** The tree as it is meant: each part with the truth that it has on its own. */
const expected = (condition: Condition, values: Readonly<Record<string, FactValue>>): object => {
  const slots = createSlots()
  const test = compileChecked(condition, context, slots)
  const given = slots.facts.map((id) => values[id])
  const truth = test(given, given)
  if ('all' in condition) return { kind: 'all', truth, of: condition.all.map((part) => expected(part, values)) }
  if ('any' in condition) return { kind: 'any', truth, of: condition.any.map((part) => expected(part, values)) }
  if ('not' in condition) return { kind: 'not', truth, of: [expected(condition.not, values)] }
  if ('condition' in condition) return { kind: 'condition', name: condition.condition, truth, of: [expected(isOpen, values)] }
  const other = typeof condition.value === 'object' && !Array.isArray(condition.value) ? [condition.value.fact] : []
  const id = condition.id === undefined ? {} : { id: condition.id }
  return { kind: 'comparison', ...id, fact: condition.fact, operator: condition.operator, truth, read: [condition.fact, ...other] }
}

describe('trace', () => {
  it('names the facts that a comparison reads, and never a value', () => {
    const condition: Condition = { id: 'group', all: [isOpen, { fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }] }
    expect(traced(condition, { 'thing.isOpen': true, 'thing.age': 17 })).toStrictEqual({
      kind: 'all',
      id: 'group',
      truth: 'unknown',
      of: [
        { kind: 'comparison', id: 'open', fact: 'thing.isOpen', operator: 'equal', truth: 'true', read: ['thing.isOpen'] },
        { kind: 'comparison', fact: 'thing.age', operator: 'lessThan', truth: 'unknown', read: ['thing.age', 'thing.otherAge'] },
      ],
    })
  })

  it('shows the shared condition behind a name', () => {
    expect(traced({ not: { condition: 'open' } }, { 'thing.isOpen': false })).toMatchObject({
      kind: 'not',
      truth: 'true',
      of: [{ kind: 'condition', name: 'open', truth: 'false', of: [{ kind: 'comparison', truth: 'false' }] }],
    })
  })

  it('throws where a condition that was not checked names one that does not exist', () => {
    expect(() => compileTraces([{ any: [isOpen, { condition: 'gone' }] }], context, createSlots())).toThrow('names a condition that exists')
  })

  it('keeps trees apart when there are more than it keeps', () => {
    const many: Condition = { any: Array.from({ length: 8 }, (_, at) => ({ fact: 'thing.age', operator: 'equal', value: at })) }
    const slots = createSlots()
    const run = compileTraces([many], context, slots)
    expect(run([3], [3])).toMatchObject([{ truth: 'true' }])
    expect(run([9], [9])).toMatchObject([{ truth: 'false' }])
    expect(run([undefined], [undefined])).toMatchObject([{ truth: 'unknown' }])
  })

  it.each([
    [5, true],
    [6, false],
  ])('is handed out again for the same truths of %i comparisons: %s, and can never be changed', (count, isKept) => {
    const parts = Array.from({ length: count }, (_, at): Condition => ({ fact: 'thing.age', operator: 'equal', value: at }))
    const run = compileTraces(
      [
        {
          id: 'group',
          any: [
            { id: 'none', not: { any: parts } },
            { id: 'named', condition: 'open' },
          ],
        },
      ],
      context,
      createSlots(),
    )
    const [[first], [again], [other]] = [[3], [3], [99]].map((values) => run([...values, true], [...values, true])) as [
      [EvaluatedCondition],
      [EvaluatedCondition],
      [EvaluatedCondition],
    ]
    expect([again === first, again]).toEqual([isKept, first])
    expect(other).not.toEqual(first)
    const frozen = (tree: EvaluatedCondition): boolean =>
      Object.isFrozen(tree) && (tree.kind === 'comparison' ? Object.isFrozen(tree.read) : tree.of.every(frozen))
    expect(frozen(first)).toBe(true)
  })

  it('gives each of many conditions its own tree, also where they share comparisons under other ids', () => {
    const slots = createSlots()
    const run = compileTraces([isOpen, { not: { ...isOpen, id: 'closed' } }, { any: [isOpen, { ...isOpen, value: false }] }], context, slots)
    expect(run([false], [false])).toMatchObject([
      { id: 'open', truth: 'false' },
      { truth: 'true', of: [{ id: 'closed', truth: 'false' }] },
      { truth: 'true', of: [{ truth: 'false' }, { truth: 'true' }] },
    ])
  })

  it('always has the truth that each part has on its own', () => {
    fc.assert(
      fc.property(conditionOver(fc.oneof(anyComparison, fc.constant<Condition>({ condition: 'open' })), 4), partialValues, (condition, values) => {
        expect(traced(condition, values)).toStrictEqual(expected(condition, values))
      }),
      { numRuns: 1000 },
    )
  })
})
