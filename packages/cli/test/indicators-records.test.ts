import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'

import { folderWith, run } from './run.ts'

interface Visit {
  readonly id: string
  readonly sex: string
  readonly day: string
}
const visits: readonly Visit[] = Array.from({ length: 24 }, (_, index) => ({ id: `c${index}`, sex: index % 3 === 0 ? 'male' : 'female', day: '2014-05-02' }))
const token = (id: string): string => `k1:aaaa${1000 + Number(id.slice(1))}`
const ndjson = visits
  .map(({ id, sex, day }) =>
    JSON.stringify({
      kind: 'deskContact',
      schemaVersion: '1',
      isSynthetic: true,
      contactId: id,
      visitorSexCode: sex,
      occurredAt: `${day}T10:00+05:00`,
      linkageToken: token(id),
    }),
  )
  .join('\n')
const csv = ['contactId,visitorSexCode,occurredAt,linkageToken', ...visits.map(({ id, sex, day }) => `${id},${sex},${day}T10:00+05:00,${token(id)}`), ''].join(
  '\n',
)
const own = ['No,Sex,Day,Code,Remarks', ...visits.map(({ id, sex }) => `${id},${sex === 'male' ? 'M' : 'F'},2/5/2014,${token(id)},"a, b"`), ''].join('\n')
const columns = JSON.stringify({
  kind: 'deskContact',
  columns: {
    No: { field: 'contactId' },
    Sex: { field: 'visitorSexCode', codes: { M: 'male', F: 'female' } },
    Day: { field: 'occurredAt', date: 'day-month-year', time: '10:00+05:00' },
    Code: { field: 'linkageToken' },
    Remarks: null,
  },
})

const parquet = (folder: string): string => {
  const text = (name: string, of: (visit: Visit) => string) => ({ name, type: 'STRING' as const, data: visits.map(of) })
  const buffer = parquetWriteBuffer({
    columnData: [
      text('contactId', ({ id }) => id),
      text('visitorSexCode', ({ sex }) => sex),
      text('occurredAt', ({ day }) => `${day}T10:00+05:00`),
      text('linkageToken', ({ id }) => token(id)),
    ],
  })
  writeFileSync(join(folder, 'a.parquet'), new Uint8Array(buffer))
  return join(folder, 'a.parquet')
}

const figure = (out: string): string | undefined => /women-who-used-desks,value,,,value,(\d+),/.exec(out)?.[1]

describe('records of other files', () => {
  const folder = folderWith({ 'a.ndjson': ndjson, 'b.csv': csv, 'own.csv': own, 'columns.json': columns, 'windows.ndjson': ndjson.replaceAll('\n', '\r\n') })
  const at = (name: string): string => join(folder, name)

  it('gives the same from NDJSON, CSV, CSV with a mapping, and Parquet', async () => {
    const calls = [
      [at('a.ndjson')],
      [at('a.ndjson'), '--trusted'],
      [at('b.csv'), '--kind', 'deskContact'],
      [at('own.csv'), '--columns', at('columns.json')],
      [parquet(folderWith({})), '--kind', 'deskContact'],
    ]
    for (const call of calls) {
      const { status, out, said } = await run('indicators', 'run', ...call, '--format', 'csv')
      expect([status, figure(out)]).toEqual([0, '16'])
      expect(said).toContain('24 records + 0 refused')
    }
  })

  it('knows the same lines under other line ends, and refuses to count them twice', async () => {
    const { status, said } = await run('indicators', 'run', at('a.ndjson'), at('windows.ndjson'))
    expect(status).toBe(2)
    expect(said).toContain('indicators/merged-twice')
  })

  it('says what a table needs, and where a row is wrong', async () => {
    const { status, said } = await run('indicators', 'run', at('b.csv'))
    expect(status).toBe(2)
    expect(said).toContain('--kind deskContact')
    const broken = folderWith({ 'own.csv': own.replace('2/5/2014', '31/2/2014') })
    const ran = await run('indicators', 'run', broken, '--columns', at('columns.json'), '--format', 'csv')
    expect([ran.status, figure(ran.out)]).toEqual([2, '16'])
    expect(ran.said).toContain('own.csv:2: Day')
    expect(ran.said).toContain('23 records + 1 refused')
    expect(ran.said).not.toContain('31/2')
  })

  it('takes CSV in as records', async () => {
    const { status, out, said } = await run('indicators', 'import', at('own.csv'), '--mapping', at('columns.json'))
    expect(status).toBe(0)
    expect(out.split('\n')).toHaveLength(24)
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ kind: 'deskContact', contactId: 'c0', visitorSexCode: 'male' })
    expect(said).toContain('Read 24 rows = 24 records + 0 refused.')
  })

  it('keeps the figures of a return as they were published, and says what they do not account for', async () => {
    const names = ['returnId', 'broughtForward', 'received', 'resolved', 'referredToLegalAction', 'notSettled', 'withdrawn', 'pending']
    const files = folderWith({
      'returns.csv': `${names.join(',')}\nfrt-01,0,5753,5404,313,0,0,0\nfrt-02,0,10,8,2,0,0,\n`,
      'm.json': JSON.stringify({ kind: 'forumReturn', columns: Object.fromEntries(names.map((field) => [field, { field }])) }),
    })
    const { status, out, said } = await run('indicators', 'import', join(files, 'returns.csv'), '--mapping', join(files, 'm.json'))
    expect(status).toBe(0)
    const [first, second] = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ resolved: 5404, reconciliationGap: 36 })
    expect(second).not.toHaveProperty('reconciliationGap')
    expect(said).toContain('frt-01: 36 disputes are not accounted for')
    expect(said).toContain('frt-02: pending left out')
  })

  it('holds the numbers of DHIS2 against the records', async () => {
    const value = (number: string, more: object = {}) => ({ dataElement: 'exWomen0001', orgUnit: 'exProvince1', period: '2014Q2', value: number, ...more })
    const files = folderWith({
      'm.json': JSON.stringify({
        orgUnit: 'exProvince1',
        periodType: 'quarter',
        dataElements: [{ figure: 'women-who-used-desks', dataElement: 'exWomen0001', by: ['quarter'] }],
      }),
      'same.json': JSON.stringify({ dataValues: [value('16')] }),
      'other.json': JSON.stringify({ dataValues: [value('18'), value('1', { period: '2014Q3' }), value('5', { orgUnit: 'exNowhere01' })] }),
    })
    const call = (name: string) => run('indicators', 'import', join(files, name), '--mapping', join(files, 'm.json'), '--against', at('a.ndjson'))
    const same = await call('same.json')
    expect(same.status).toBe(0)
    expect(same.said).toContain('1 of 1 numbers agree with the records')
    const other = await call('other.json')
    expect(other.status).toBe(2)
    expect(other.out.split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([
      { value: 18, computed: 16, reconciliationGap: 2 },
      { value: 1, computed: null, reconciliationGap: null },
    ])
    expect(other.said).toContain('value 3')
    expect(other.said).toContain('Read 3 values = 2 numbers + 1 refused.')
  })
})

describe('aitebaar indicators audit', () => {
  it('finds nothing to work out in what was published through the ledger', async () => {
    const few = ndjson
      .replaceAll('2014-05-02', '2014-08-02')
      .split('\n')
      .slice(0, 4)
      .map((line) => line.replaceAll(/c(\d)"/g, 'x$1"').replaceAll('k1:aaaa', 'k1:bbbb'))
    const folder = folderWith({ 'a.ndjson': [ndjson, ...few].join('\n') })
    const ledger = join(folder, 'ledger.json')
    await run('indicators', 'export', join(folder, 'a.ndjson'), '--format', 'csv', '--by', 'quarter', '--ledger', ledger)
    const { status, out } = await run('indicators', 'audit', '--ledger', ledger)
    expect(status).toBe(0)
    expect(out).toMatch(/^\d+ tables, [1-9]\d* hidden cells, 0 of them can be worked out\.$/)
  })

  it('finds a hidden number that subtraction gives', async () => {
    const table = {
      name: 'visits',
      population: 'visits',
      includes: [],
      partOf: [],
      floor: 0,
      dimensions: [{ name: 'place', total: { code: 'all', parts: [{ code: 'a' }, { code: 'b' }] } }],
      cells: [
        { at: ['all'], value: 43 },
        { at: ['a'], value: 41 },
        { at: ['b'], value: null },
      ],
    }
    const ledger = join(folderWith({ 'ledger.json': JSON.stringify({ releases: [table] }) }), 'ledger.json')
    const { status, out } = await run('indicators', 'audit', '--ledger', ledger)
    expect(status).toBe(1)
    expect(out).toContain('visits: b can be worked out')
    const json = await run('indicators', 'audit', '--ledger', ledger, '--format', 'json')
    expect(JSON.parse(json.out)).toEqual({ tables: 1, hidden: 1, recovered: [{ table: 'visits', at: ['b'] }] })
  })

  it('sees what the parts of a figure leave, which no number says', async () => {
    const sexes = [...Array.from({ length: 60 }, () => 'female'), ...Array.from({ length: 40 }, () => 'male'), undefined, undefined, undefined]
    const records = sexes.map((visitorSexCode, index) =>
      JSON.stringify({ ...JSON.parse(ndjson.split('\n')[0] ?? ''), contactId: `c${index}`, linkageToken: `k1:aaaa${1000 + index}`, visitorSexCode }),
    )
    const sexIs = (value: string) => ({ type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value } })
    const visits = {
      id: 'visits',
      title: { en: 'Visits' },
      unit: 'person',
      level: 'output',
      direction: 'up',
      attribution: 'attribution',
      countRule: 'Each visit counts.',
      measure: { type: 'count', of: 'deskContact' },
      parts: { women: sexIs('female'), men: sexIs('male') },
      target: null,
      publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
      traps: [],
    }
    const folder = folderWith({ 'a.ndjson': records.join('\n'), 'visits.indicator.json': JSON.stringify(visits) })
    const ledger = join(folder, 'ledger.json')
    const { out } = await run('indicators', 'run', join(folder, 'a.ndjson'), '--definitions', folder, '--ledger', ledger, '--format', 'json')
    expect((JSON.parse(out) as { parts: object }[])[0]?.parts).toEqual({
      value: { status: 'value', value: 103 },
      women: { status: 'value', value: 60 },
      men: { status: 'suppressed' },
    })
    expect((await run('indicators', 'audit', '--ledger', ledger)).out).toContain('0 of them can be worked out')
    const { releases } = JSON.parse(readFileSync(ledger, 'utf8')) as { releases: { name: string; cells: { at: string[]; value: number | null }[] }[] }
    const told = releases.map((release) => ({
      ...release,
      cells: release.cells.map((cell) => (cell.at.some((code) => code === 'men, value') ? { ...cell, value: 40 } : cell)),
    }))
    writeFileSync(ledger, JSON.stringify({ releases: told }))
    const { status, out: found } = await run('indicators', 'audit', '--ledger', ledger)
    expect(status).toBe(1)
    expect(found).toContain('by its parts: (the rest) can be worked out')
  })

  it('refuses a ledger that is not there', async () => {
    expect((await run('indicators', 'audit', '--ledger', 'nowhere.json')).said).toContain('There is no file')
  })
})
