import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { indicatorJsonSchema } from './json-schema.ts'

describe('the JSON Schema file', () => {
  it('is what the schema gives (else run: pnpm --filter @aitebaar/indicators run schema)', () => {
    const written: unknown = JSON.parse(readFileSync(new URL('../../schema/indicator.schema.json', import.meta.url), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(indicatorJsonSchema())))
  })
})
