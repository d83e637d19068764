import type { FactValue, JsonObject, Truth } from '@aitebaar/conditions'
import { compileChecked, createSlots } from '@aitebaar/conditions'
import { anyComparison, conditionOver, exampleDictionary, partialValues } from '@aitebaar/conditions/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { recordTable } from '../columns/table.ts'
import { conditionVector, FALSE, TRUE, UNKNOWN } from './truth-vector.ts'

const TRUTHS: Readonly<Record<number, Truth>> = { [FALSE]: 'false', [UNKNOWN]: 'unknown', [TRUE]: 'true' }
const context = { dictionary: exampleDictionary }

const entityOf = (values: Readonly<Record<string, FactValue>>): JsonObject =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id.slice('thing.'.length), value]))

it('a condition over columns always gives what its compiled test gives, batch after batch', () => {
  fc.assert(
    fc.property(
      conditionOver(anyComparison),
      fc.array(fc.array(partialValues, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      (condition, batches) => {
        const slots = createSlots()
        const test = compileChecked(condition, context, slots)
        const table = recordTable(exampleDictionary)
        const vector = conditionVector(condition, context, table)
        for (const batch of batches) {
          const expected = batch.map((values) => {
            const inSlots = slots.facts.map((id) => values[id])
            return test(inSlots, inSlots)
          })
          table.load(batch.map(entityOf), 0, batch.length)
          expect(Array.from(vector(batch.length).subarray(0, batch.length), (number) => TRUTHS[number])).toEqual(expected)
        }
      },
    ),
    { numRuns: 300 },
  )
})
