import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { INVARIANTS, tableInvariants } from '../src/index.ts'
import { TABLE_RULES } from './pages/table-rules.ts'

const DICTIONARY = new URL('../../../../shared/domain/data-dictionary.md', import.meta.url)

/** A rule of a row that asks something of a value. */
const ASKS =
  /≤|≥|⇒|∈|\bmust\b|\bnever\b|\bonly\b|\bR (if|from|when|for|unless)\b|required|exactly|acyclic|non-overlapping|unique|\bneeds?\b|forbidden|except|same |district or above|one row|0 …|at most precise/i

interface Row {
  readonly row: string
  readonly need: string
  readonly text: string
}

/** The rows of the tables of sections 3 to 8. */
const rowsOf = (text: string): readonly Row[] => {
  let section = ''
  return text
    .slice(text.indexOf('\n## 3.'), text.indexOf('\n## 9.'))
    .split('\n')
    .flatMap((line) => {
      section = /^#{2,3} ([\d.]+)/.exec(line)?.[1] ?? section
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim())
      if (!line.startsWith('|') || cells.length < 6 || /^-+$/.test(cells[1] ?? '')) return []
      return [{ row: `${section} ${(cells[1] ?? '').replaceAll('`', '')}`, need: cells[3] ?? '', text: cells[4] ?? '' }]
    })
}

describe('what the tables of the reference ask', () => {
  const listed = TABLE_RULES.map(({ row }) => row)

  it('is listed for every row that asks something or is there under a condition', (context) => {
    if (!existsSync(DICTIONARY)) context.skip('the reference is not at hand')
    const asking = rowsOf(readFileSync(DICTIONARY, 'utf8')).filter(({ need, text }) => /^C\b|R \/ C|R if/.test(need) || ASKS.test(text))
    expect(asking.length).toBeGreaterThan(80)
    expect(asking.map(({ row }) => row).filter((row) => !listed.includes(row) && !FORBIDDEN.has(row))).toEqual([])
  })

  it('names rows that the reference has', (context) => {
    if (!existsSync(DICTIONARY)) context.skip('the reference is not at hand')
    const rows = new Set(rowsOf(readFileSync(DICTIONARY, 'utf8')).map(({ row }) => row))
    expect(listed.filter((row) => !rows.has(row) && !IN_TEXT.has(row))).toEqual([])
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
