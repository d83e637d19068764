import { describe, expect, it } from 'vitest'

import * as core from '../src/index.ts'
import { describeFields, ENTITIES } from '../src/index.ts'
import { DERIVED_FIELDS } from './pages/derived-fields.ts'
import reference from './pages/reference-rows.json' with { type: 'json' }

// `reference-rows.json` names the rows of the tables of the data dictionary by section: all, those that ask something, and those marked as derived.
describe('the fields that follow from others', () => {
  it('are those that the reference marks, and floors and times that it lays down for a judgement', () => {
    const judged = ['SafetyAssessment.levelCode', 'SafetyAssessment.nextReviewDueAt']
    expect([...reference.derived, ...judged].toSorted()).toEqual(DERIVED_FIELDS.map(({ field }) => field).toSorted())
  })

  it.each(DERIVED_FIELDS)('$field has a function, or it is said where it is told', ({ by, instead }) => {
    expect([by === undefined, instead === undefined].filter(Boolean)).toHaveLength(1)
    if (by !== undefined) expect(typeof (core as Readonly<Record<string, unknown>>)[by]).toBe('function')
  })

  it.each(DERIVED_FIELDS)('$field can be recorded too', ({ field }) => {
    const [entity = '', name] = field.split('.')
    const kind = (entity.charAt(0).toLowerCase() + entity.slice(1)) as keyof typeof ENTITIES
    expect(describeFields(ENTITIES[kind].schema).map(({ path }) => path)).toContain(name)
  })
})
