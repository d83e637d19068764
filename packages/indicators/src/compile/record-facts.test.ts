import type { EntityKind } from '@aitebaar/core'
import { ENTITIES, getOrThrow } from '@aitebaar/core'
import { expect, it, vi } from 'vitest'

import { createCalculator } from '../calculate.ts'
import { definition, WOMEN } from '../testing/desk-visits.ts'
import { recordFacts } from './record-facts.ts'

it('makes a schema for the words of a fact, and for nothing else', () => {
  const kinds = Object.keys(ENTITIES) as EntityKind[]
  const shapes = kinds.map((kind) => vi.spyOn(ENTITIES[kind].schema.def, 'shape', 'get'))
  const made = (): readonly EntityKind[] => kinds.filter((_, index) => (shapes[index]?.mock.calls.length ?? 0) > 0)
  const women = definition('women', { measure: { type: 'count', of: 'deskContact', where: WOMEN }, disaggregateBy: ['sex', 'quarter'] })
  const calculator = getOrThrow(createCalculator([women]))
  calculator.finish(calculator.fold().result('all'))
  expect(made()).toEqual([])
  expect(recordFacts().get('deskContact.visitorSexCode')?.label).toEqual({ en: 'sex of the visitor' })
  expect(made()).toEqual(['deskContact'])
})
