import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { casesJsonSchema, ruleJsonSchema } from './json-schema.ts'

const written = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'))

describe('the JSON Schema files', () => {
  it('are what the schemas give (else run: pnpm --filter @aitebaar/rules run schema)', () => {
    expect(written('rule')).toEqual(JSON.parse(JSON.stringify(ruleJsonSchema())))
    expect(written('cases')).toEqual(JSON.parse(JSON.stringify(casesJsonSchema())))
  })
})
