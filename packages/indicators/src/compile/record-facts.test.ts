import type { EntityKind } from '@aitebaar/core'
import { ENTITIES, getOrThrow } from '@aitebaar/core'
import { expect, it, vi } from 'vitest'

it('makes a schema for the words of a fact, and for nothing else, not even while modules load', async () => {
  const kinds = Object.keys(ENTITIES) as EntityKind[]
  const shapes = kinds.map((kind) => vi.spyOn(ENTITIES[kind].schema.def, 'shape', 'get'))
  const made = (): readonly EntityKind[] => kinds.filter((_, index) => (shapes[index]?.mock.calls.length ?? 0) > 0)
  const { createCalculator } = await import('../calculate.ts')
  const { definition, WOMEN } = await import('../testing/desk-visits.ts')
  const { recordFacts } = await import('./record-facts.ts')

  const women = definition('women', { measure: { type: 'count', of: 'deskContact', where: WOMEN }, disaggregateBy: ['sex', 'quarter'] })
  const calculator = getOrThrow(createCalculator([women]))
  calculator.finish(calculator.fold().result('all'))
  expect(made()).toEqual([])
  expect(recordFacts().get('deskContact.visitorSexCode')?.label).toEqual({ en: 'sex of the visitor' })
  expect(made()).toEqual(['deskContact'])
})
