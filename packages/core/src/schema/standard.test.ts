import { describe, expect, it } from 'vitest'
import type * as z from 'zod'

import { CaseFile } from '../case-file/case-file.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'

/** What any library that knows the Standard Schema interface does with a schema. */
const validate = (schema: z.ZodType, input: unknown) => schema['~standard'].validate(input)

describe('the Standard Schema interface', () => {
  it.each(Object.keys(ENTITIES) as EntityKind[])('of %s takes what has its identity and names what is wrong', (kind) => {
    const { schema, idField } = ENTITIES[kind]
    const identity = { [idField]: 'x-1', ...(kind === 'settlement' ? { disputeId: 'd-1' } : {}) }
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'zod' })
    expect(validate(schema, identity)).toEqual({ value: identity })
    expect(validate(schema, {})).toMatchObject({ issues: [{ path: [idField] }, ...(kind === 'settlement' ? [{ path: ['disputeId'] }] : [])] })
  })

  it('of case files does the same', () => {
    const file = { kind: 'story', schemaVersion: '1', id: 'cf-1', isSynthetic: true, story: { reviewId: 'str-1' } }
    expect(validate(CaseFile, file)).toEqual({ value: file })
    expect(validate(CaseFile, { ...file, kind: 'tale' })).toHaveProperty('issues')
  })
})
