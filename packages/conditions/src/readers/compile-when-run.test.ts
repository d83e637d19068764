import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { anyComparison, conditionOver, exampleDictionary, partialValues } from '../testing/arbitraries.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import { compileWhenRun } from './compile-when-run.ts'
import type { ConditionContext } from './context.ts'

const named = { open: { all: [{ fact: 'thing.isOpen', operator: 'equal', value: true }] } }
const context: ConditionContext = { dictionary: exampleDictionary, named }

describe('a condition that is compiled when it is first run', () => {
  it('gives the same slots at once, and the same truth as one that is compiled before', () => {
    fc.assert(
      fc.property(conditionOver(fc.oneof(anyComparison, fc.constant({ condition: 'open' })), 3), partialValues, (condition, byId) => {
        const [before, later] = [createSlots(), createSlots()]
        const compiled = compileChecked(condition, context, before)
        const waiting = compileWhenRun(condition, context, later)
        expect(later.facts).toEqual(before.facts)
        const values = before.facts.map((id) => byId[id])
        expect([1, 2].map(() => waiting(values, values))).toEqual([1, 2].map(() => compiled(values, values)))
        expect(later.facts).toEqual(before.facts)
      }),
      { numRuns: 2000 },
    )
  })

  it('is compiled once', () => {
    let asked = 0
    const get = (id: string) => {
      asked += 1
      return exampleDictionary.get(id)
    }
    const test = compileWhenRun({ fact: 'thing.isOpen', operator: 'equal', value: true }, { dictionary: { ...exampleDictionary, get } }, createSlots())
    const before = asked
    expect([test([true], [true]), test([false], [false]), before, asked]).toEqual(['true', 'false', 0, 1])
  })

  it('gives no slot to a fact that is computed from others', () => {
    const slots = createSlots()
    const computed = new Map([['law.age', { values: [16, 18], read: () => 16 }]])
    const isChild = compileWhenRun({ fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.age' } }, { ...context, computed }, slots)
    expect([isChild([15], [15]), isChild([16], [16]), slots.facts]).toEqual(['true', 'false', ['thing.age']])
  })
})
