import { describe, expect, it } from 'vitest'

import { run } from './run.ts'

type Schema = Readonly<Record<string, unknown>>

const printed = async (name: string): Promise<Schema> => {
  const { status, out } = await run('schema', name)
  expect(status).toBe(0)
  return JSON.parse(out) as Schema
}

describe('aitebaar schema', () => {
  it.each(['rule', 'cases', 'indicator', 'complaint', 'womens-desk', 'safety-plan'])('prints the schema of %s', async (name) => {
    expect(await printed(name)).toHaveProperty('$schema')
  })

  it('prints the schema of a case file with every entity inside, so that it stands alone', async () => {
    const { properties, $defs } = await printed('dispute-file')
    expect(properties).toMatchObject({ kind: { const: 'dispute' }, dispute: { $ref: 'dispute.schema.json' } })
    expect($defs).toMatchObject({ dispute: { $id: 'dispute.schema.json' }, settlement: { $id: 'settlement.schema.json' } })
    expect($defs).not.toHaveProperty('person-identity')
  })

  it('says which names there are when it does not know one', async () => {
    const { status, out, said } = await run('schema', 'tale')
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(said).toContain('dispute-file')
  })
})
