import { describe, expect, it } from 'vitest'

import { INVARIANTS, tableInvariants } from '../src/index.ts'
import reference from './pages/reference-rows.json' with { type: 'json' }
import { TABLE_RULES } from './pages/table-rules.ts'

// `reference-rows.json` names the rows of the tables of the data dictionary by section: all, those that ask something, and those marked as derived.
describe('what the tables of the reference ask', () => {
  const listed = TABLE_RULES.map(({ row }) => row)

  it('is listed for every row that asks something or is there under a condition', () => {
    expect(reference.asking.length).toBeGreaterThan(80)
    expect(reference.asking.filter((row) => !listed.includes(row) && !FORBIDDEN.has(row))).toEqual([])
  })

  it('names rows that the reference has', () => {
    expect(listed.filter((row) => !reference.rows.includes(row) && !IN_TEXT.has(row))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('is held by checks that exist, and every check is listed', () => {
    const named = new Set(TABLE_RULES.flatMap(({ checks = [] }) => checks))
    const known = new Set([...INVARIANTS, ...tableInvariants()].map(({ id }) => id))
    expect([...named].filter((id) => !known.has(id))).toEqual([])
    const ofRows = tableInvariants().filter(({ id }) => !id.endsWith('/other-told'))
    expect(ofRows.flatMap(({ id }) => (named.has(id) ? [] : [id]))).toEqual([])
  })

  it.each(TABLE_RULES)('$row is held by checks, or by what a sentence says', ({ checks = [], heldBy }) => {
    expect(checks.length > 0).toBe(heldBy === undefined)
    if (heldBy !== undefined) expect(heldBy).toMatch(/^[A-Z`].*\.$/)
  })
})

/** Rows of keys that the schemas do not have. */
const FORBIDDEN = new Set(['3.6 cnicRaw', '3.6 photo, fingerprint, voice'])

/** What the reference says in running text and not in a table. */
const IN_TEXT = new Set(['6.5 reconciliationGap', '7.3 unitScope', '8.2 AuditEvent', '8.2 ProvenanceEvent'])
