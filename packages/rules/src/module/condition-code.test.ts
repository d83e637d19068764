import type { Comparison, Condition, ConditionContext, FactValue } from '@aitebaar/conditions'
import { compileChecked, createSlots } from '@aitebaar/conditions'
import { anyComparison, conditionOver, exampleDictionary, partialValues } from '@aitebaar/conditions/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { conditionCode } from './condition-code.ts'

type Row = Readonly<Record<string, FactValue>>
type Leaf = (value: FactValue, other?: FactValue) => string

const context: ConditionContext = { dictionary: exampleDictionary, named: { open: { fact: 'thing.isOpen', operator: 'equal', value: true } } }

/** The code of a condition over rows, and what it asks of operators. */
const codeOf = (condition: Condition) => {
  const asked: Comparison[] = []
  const names = {
    value: (fact: string) => `row[${JSON.stringify(fact)}]`,
    leaf: (comparison: Comparison) => `ask[${asked.push(comparison) - 1}]`,
  }
  return { ...conditionCode(condition, { ...context, names }), asked }
}

/** What an operator says, as everything else that runs conditions asks it. */
const leafOf = (comparison: Comparison): Leaf => {
  const test = compileChecked(comparison, context, createSlots())
  return (value, other) => test([value, other], [value, other])
}

/** Runs the code of conditions as the module that holds it. */
const runnersOf = async (conditions: readonly Condition[]) => {
  const codes = conditions.map(codeOf)
  const text = `export default [${codes.map(({ possible, certain }) => `(row, ask) => [${possible}, ${certain}]`).join(',\n')}]`
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
    readonly default: readonly ((row: Row, ask: readonly Leaf[]) => readonly [unknown, unknown])[]
  }
  return codes.map(({ asked }, at) => {
    const leaves = asked.map(leafOf)
    return (row: Row) => module.default[at]?.(row, leaves)
  })
}

const TRUTHS = { true: [true, true], false: [false, false], unknown: [true, false] } as const

const tested = (condition: Condition, row: Row) => {
  const slots = createSlots()
  const test = compileChecked(condition, context, slots)
  const values = slots.facts.map((id) => row[id])
  return TRUTHS[test(values, values)]
}

describe('the code of a condition', () => {
  it('can be true, and is, where the compiled condition can and is', async () => {
    const anyCondition = conditionOver(fc.oneof(anyComparison, fc.constant<Condition>({ condition: 'open' })), 3)
    const conditions = fc.sample(anyCondition, { numRuns: 2000, seed: 2014 })
    const rows = fc.sample(partialValues, { numRuns: 100, seed: 2015 })
    const runners = await runnersOf(conditions)
    const wrong = conditions.flatMap((condition, at) =>
      rows.flatMap((row) => {
        const [found, expected] = [runners[at]?.(row), tested(condition, row)]
        return found?.[0] === expected[0] && found[1] === expected[1] ? [] : [{ condition, row, found, expected }]
      }),
    )
    expect(wrong).toEqual([])
  })

  it.each<[Comparison, number]>([
    [{ fact: 'thing.isOpen', operator: 'equal', value: true }, 0],
    [{ fact: 'thing.colour', operator: 'notIn', value: ['red', 'blue'] }, 0],
    [{ fact: 'thing.age', operator: 'lessThan', value: 18 }, 0],
    [{ fact: 'thing.age', operator: 'between', value: [3, 5] }, 1],
    [{ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }, 1],
    [{ fact: 'thing.start', operator: 'before', value: '2014-03-09' }, 1],
    [{ fact: 'thing.start', operator: 'before', value: '2014-03' }, 1],
    [{ fact: 'thing.colours', operator: 'contains', value: 'red' }, 1],
  ])('of %j asks an operator where it cannot tell by itself', (comparison, count) => {
    expect(new Set(codeOf(comparison).asked.map((one) => JSON.stringify(one))).size).toBe(count)
  })

  it.each<[Comparison, FactValue, boolean]>([
    [{ fact: 'thing.start', operator: 'before', value: '2014-03-09' }, '2014-03-08', true],
    [{ fact: 'thing.start', operator: 'onOrBefore', value: '2014-03-09' }, '2014-03-09', true],
    [{ fact: 'thing.start', operator: 'before', value: '2014-03-09' }, '2014-03-09', false],
    [{ fact: 'thing.start', operator: 'after', value: '2014-03-09' }, '2014-03-09', false],
    [{ fact: 'thing.start', operator: 'onOrAfter', value: '2014-03-09' }, '2014-03-09', true],
    [{ fact: 'thing.start', operator: 'after', value: '2014-03-09' }, '2014-03-10', true],
  ])('of %j says by itself of %s, a day known exactly, that it is %s', async (comparison, value, expected) => {
    const { possible, certain } = codeOf(comparison)
    const text = `export default (row, ask) => [${possible}, ${certain}]`
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
      readonly default: (row: Row, ask: readonly Leaf[]) => readonly boolean[]
    }
    const never: Leaf = () => {
      throw new Error('an operator was asked')
    }
    expect(module.default({ [comparison.fact]: value }, [never, never])).toEqual([expected, expected])
  })
})
