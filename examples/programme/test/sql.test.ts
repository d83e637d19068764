import { readdirSync, readFileSync } from 'node:fs'

import { PGlite } from '@electric-sql/pglite'
import { getOrThrow } from '@aitebaar/core'
import type { IndicatorResult, Result } from '@aitebaar/indicators'
import { calculate, readRecords } from '@aitebaar/indicators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Edge } from '../edges/edges.ts'
import { atEdges, MORE_AT_EDGES } from '../edges/edges.ts'
import type { Line } from '../generator/record.ts'

const at = (path: string): URL => new URL(`../${path}`, import.meta.url)
const edges = JSON.parse(readFileSync(at('edges/edges.json'), 'utf8')) as readonly Edge[]
const INDICATORS = '../../packages/jurisdiction-kp/indicators'
const definitions = readdirSync(at(INDICATORS))
  .filter((file) => file.endsWith('.indicator.json'))
  .map((file) => JSON.parse(readFileSync(at(`${INDICATORS}/${file}`), 'utf8')) as unknown)

const lines = readdirSync(at('records'))
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) =>
    readFileSync(at(`records/${file}`), 'utf8')
      .trimEnd()
      .split('\n'),
  )
const recordsOf = (some: readonly string[]) => [...readRecords(some)].flatMap((read) => ('record' in read ? [read.record] : []))
const records = recordsOf(lines)
const results = getOrThrow(calculate(definitions, records, { by: [] }))

const atEdgesOnly = [
  ...atEdges(
    lines.map((text) => JSON.parse(text) as Line),
    edges,
  ),
  ...MORE_AT_EDGES,
].map((line) => JSON.stringify(line))
const resultsAtEdges = getOrThrow(calculate(definitions, recordsOf(atEdgesOnly), { by: [] }))

const NAME = /^-- ([a-z0-9-]+)(?: ([A-Za-z]+))?\n/
/** The blocks of the file of SQL, by indicator and part. */
const blocks = new Map(
  readFileSync(at('sql/figures.sql'), 'utf8')
    .split(/^(?=-- (?:setup|[a-z0-9-]+ [A-Za-z]+)$)/m)
    .flatMap((block) => {
      const [, id, part] = NAME.exec(block) ?? []
      return id === undefined ? [] : [[part === undefined ? id : `${id} ${part}`, block.replace(NAME, '')] as const]
    }),
)

type Row = Readonly<Record<string, number>>
const numbers = (row: object): Row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value)]))
/** What a result says, by the columns that the SQL gives. */
const told = (result: Result | undefined, columns: readonly string[]): Row | string => {
  if (result?.status === 'not-reported') return { reported: 0 }
  return result?.status === 'value' ? Object.fromEntries(columns.map((column) => [column, result[column as 'value']])) : (result?.status ?? 'missing')
}
/** What a row of SQL claims: that nothing was reported, or its numbers. */
const claimed = ({ reported, ...row }: Row): Row => (reported === 0 ? { reported } : row)
const parts = results.flatMap((result) => Object.keys(result.parts).map((part) => `${result.indicator.id} ${part}`))

describe('every figure, once more by SQL in PostgreSQL', () => {
  let database: PGlite
  let rows: ReadonlyMap<string, Row> = new Map()
  let rowsAtEdges: ReadonlyMap<string, Row> = new Map()

  const insert = async (some: readonly string[]): Promise<void> => {
    for (let start = 0; start < some.length; start += 5000)
      await database.query("insert into record select value->>'kind', value from jsonb_array_elements($1::text::jsonb)", [
        `[${some.slice(start, start + 5000).join(',')}]`,
      ])
  }
  const figures = async (): Promise<ReadonlyMap<string, Row>> => {
    const told = new Map<string, Row>()
    await database.exec(blocks.get('setup') ?? '')
    for (const [name, sql] of blocks) if (name !== 'setup') told.set(name, claimed(numbers((await database.query<object>(sql)).rows[0] ?? {})))
    return told
  }

  beforeAll(async () => {
    database = await PGlite.create()
    await database.exec('create table record (kind text, r jsonb)')
    await insert(lines)
    rows = await figures()
    const before = new Set(lines)
    const after = new Set(atEdgesOnly)
    await database.exec('create schema edges; set search_path to edges; create table record as table public.record')
    await database.query('delete from record where r in (select value from jsonb_array_elements($1::text::jsonb))', [
      `[${lines.filter((line) => !after.has(line)).join(',')}]`,
    ])
    await insert(atEdgesOnly.filter((line) => !before.has(line)))
    rowsAtEdges = await figures()
  }, 180_000)
  afterAll(() => database.close())

  it('has a block for each part of each indicator, and reads every record', async () => {
    expect([...blocks.keys()].filter((name) => name !== 'setup').sort()).toEqual([...parts].sort())
    expect((await database.query<{ n: number }>('select count(*)::int n from public.record')).rows[0]?.n).toBe(lines.length)
    expect(records.length).toBe(lines.length)
  })

  it.each(results.map((result) => [result.indicator.id, result] as const))('%s is the same', (id, { parts: own }) => {
    for (const [part, result] of Object.entries(own)) {
      const row = rows.get(`${id} ${part}`) ?? {}
      expect(Object.keys(row).length).toBeGreaterThan(0)
      expect([part, told(result, Object.keys(row))]).toEqual([part, row])
    }
  })

  it.each(resultsAtEdges.map((result) => [result.indicator.id, result] as const))('%s is the same with records moved to every edge', (id, { parts: own }) => {
    for (const [part, result] of Object.entries(own)) {
      const row = rowsAtEdges.get(`${id} ${part}`) ?? {}
      expect([part, told(result, Object.keys(row))]).toEqual([part, row])
    }
  })

  it('is printed in docs/logframe.md (else run: vitest run --project unit examples/programme/test/sql.test.ts -u)', async () => {
    const number = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value * 1000) / 1000))
    const bySql = (row: Row): string => {
      if (row['reported'] === 0) return 'no record'
      if (row['denominator'] !== undefined) return `${number(row['numerator'])} / ${number(row['denominator'])}`
      return row['low'] === undefined ? number(row['value']) : `${number(row['value'])} (${number(row['low'])} to ${number(row['high'])})`
    }
    const unknown = ({ parts: { value } }: IndicatorResult): string => (value?.status === 'value' ? String(value.unknown) : '')
    const table = results.map(
      (result) =>
        `| ${result.indicator.title.en} | ${result.indicator.level} | ${result.wording} | ${bySql(rows.get(`${result.indicator.id} value`) ?? {})} | ${unknown(result)} |`,
    )
    const page = `# The programme's logframe

The ${results.length} indicators of [packages/jurisdiction-kp/indicators](../packages/jurisdiction-kp/indicators) on the fictional records of
[examples/programme](../examples/programme). The sentence comes from the library (\`aitebaar indicators run examples/programme/records --unprotected\`); the number beside it
was worked out once more by SQL in PostgreSQL ([figures.sql](../examples/programme/sql/figures.sql)), written from the definitions and not from our code. A test holds all
${parts.length} parts of the indicators equal. *Unknown* are records or keys of which it cannot be told whether they count.

| indicator | level | what is published | by SQL | unknown |
| --- | --- | --- | ---: | ---: |
${table.join('\n')}
`
    await expect(page).toMatchFileSnapshot('../../../docs/logframe.md')
  })
})
