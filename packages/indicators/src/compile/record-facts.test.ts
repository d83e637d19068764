import type { EntityKind } from '@aitebaar/core'
import { ENTITIES, getOrThrow } from '@aitebaar/core'
import { expect, it } from 'vitest'

import { createCalculator } from '../calculate.ts'
import { definition, WOMEN } from '../testing/desk-visits.ts'
import { recordFacts } from './record-facts.ts'

/** The fields of a schema are a getter until something asks for them; also what asked while the modules were loaded is seen so. */
const made = (): readonly string[] =>
  (Object.keys(ENTITIES) as EntityKind[]).filter((kind) => Object.getOwnPropertyDescriptor(ENTITIES[kind].schema.def, 'shape')?.get === undefined)

it('makes a schema for the words of a fact, and for nothing else', () => {
  const women = definition('women', { measure: { type: 'count', of: 'deskContact', where: WOMEN }, disaggregateBy: ['sex', 'quarter'] })
  const calculator = getOrThrow(createCalculator([women]))
  calculator.finish(calculator.fold().result('all'))
  expect(made()).toEqual([])
  expect(recordFacts().get('deskContact.visitorSexCode')?.label).toEqual({ en: 'sex of the visitor' })
  expect(made()).toEqual(['deskContact'])
})
