import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { CASE_FILE_ROOTS } from '../case-file/case-file.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import { describeFields } from '../entity/describe-fields.ts'
import type { JsonSchema } from './json-schema.ts'
import { jsonSchemas } from './json-schema.ts'

const folder = new URL('../../schema/', import.meta.url)
const schemas = jsonSchemas()
const names = Object.keys(schemas)

const referencesOf = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' && typeof value === 'string' ? [value] : referencesOf(value)))
}

describe('the JSON Schema files', () => {
  it('are what the schemas give (else run: pnpm --filter @aitebaar/core run schema)', () => {
    expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.schema.json`).toSorted())
    for (const name of names) {
      expect(JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schemas[name])))
    }
  })

  it('are there for every entity and every kind of case file', () => {
    expect(names).toHaveLength(Object.keys(ENTITIES).length + Object.keys(CASE_FILE_ROOTS).length)
  })

  it.each(names)('%s is of the 2020-12 draft and points only to schemas that are there', (name) => {
    const schema: JsonSchema = schemas[name] ?? {}
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(referencesOf(schema).filter((file) => !names.includes(file.replace('.schema.json', '')))).toEqual([])
  })

  it.each(Object.keys(ENTITIES) as EntityKind[])('%s has the class of each of its fields', (kind) => {
    const name = kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const properties = (schemas[name]?.['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>
    const classes = Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, schema['x-sensitivity']]))
    const expected = describeFields(ENTITIES[kind].schema).filter(({ path }) => !path.includes('.'))
    expect(classes).toEqual(Object.fromEntries(expected.map(({ path, meta }) => [path, meta?.sensitivity])))
  })
})
