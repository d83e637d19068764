import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CaseFileKind } from '../case-file/case-file.ts'
import { CASE_FILE_ROOTS } from '../case-file/case-file.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import { caseFileArbitrary } from '../testing/arbitrary-case-file.ts'
import { entityArbitrary } from '../testing/records.ts'
import { jsonSchemas } from './json-schema.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, inlineRefs: false })
ajv.addVocabulary(['x-sensitivity', 'x-publicFrom', 'x-codeList'])
for (const [name, schema] of Object.entries(jsonSchemas())) ajv.addSchema(JSON.parse(JSON.stringify(schema)) as object, `${name}.schema.json`)

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What is wrong with a value by a schema file, as an independent validator sees it. */
const faults = (name: string, value: unknown): unknown => {
  const validate = ajv.getSchema(`${name}.schema.json`)
  if (validate === undefined) throw new Error(`no schema ${name}`)
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors
}

describe('another validator, with the JSON Schema files alone,', () => {
  it.each(Object.keys(ENTITIES) as EntityKind[])('takes every generated %s', (kind) => {
    fc.assert(
      fc.property(entityArbitrary(kind), (entity) => {
        expect(faults(kebab(kind), entity)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it.each(Object.keys(CASE_FILE_ROOTS) as CaseFileKind[])('takes every generated case file of kind %s', (kind) => {
    fc.assert(
      fc.property(caseFileArbitrary(kind), (file) => {
        expect(faults(`${kebab(kind)}-file`, file)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it.each(Object.keys(ENTITIES) as EntityKind[])('refuses a %s with a field of the wrong type or of an unknown name, as our reader does', (kind) => {
    const { schema } = ENTITIES[kind]
    fc.assert(
      fc.property(entityArbitrary(kind), fc.constantFrom(...Object.keys(schema.shape), 'colour'), (entity, field) => {
        const wrong = { ...entity, [field]: { wrong: true } }
        expect(schema.safeParse(wrong).success).toBe(false)
        expect(faults(kebab(kind), wrong)).not.toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
