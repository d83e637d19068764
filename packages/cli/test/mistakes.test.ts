import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { parquetBatches } from '../src/input/parquet-file.ts'
import { folderWith, run } from './run.ts'

const visit = JSON.stringify({
  kind: 'deskContact',
  schemaVersion: '1',
  isSynthetic: true,
  contactId: 'c0',
  visitorSexCode: 'female',
  occurredAt: '2014-05-02T10:00+05:00',
  linkageToken: 'k1:aaaa0001',
})
const mapping = {
  orgUnit: 'exProvince1',
  periodType: 'quarter',
  dataElements: [{ figure: 'women-who-used-desks', dataElement: 'exWomen0001', by: ['quarter'] }],
}
const folder = folderWith({
  'a.ndjson': visit,
  'a.csv': 'contactId\nc0\n',
  'a.parquet': 'no Parquet',
  'broken.json': '{',
  'wrong.json': '{ "releases": [{ "name": "x" }] }',
  'broken.indicator.json': '{ "id": ',
  'mapping.json': JSON.stringify(mapping),
  'values.json': JSON.stringify({ dataValues: [{ dataElement: 'exWomen0001', orgUnit: 'exProvince1', period: '2014Q2', value: '1' }] }),
  'refused.ndjson': `${visit}\n{ "kind": "deskContact" }\n`,
  'alone.cases.json': '[]',
})
mkdirSync(join(folder, 'empty'))
const at = (name: string): string => join(folder, name)
const indicators = (...argv: string[]) => run('indicators', ...argv)

describe('a mistake in a call', () => {
  it.each([
    ['a file that is not whole Parquet', ['run', at('a.parquet'), '--kind', 'deskContact'], 'indicators/bad-parquet'],
    ['a table of no kind', ['run', at('a.csv')], 'cli/missing-option'],
    ['a folder without records', ['run', at('empty')], 'cli/empty-folder'],
    ['a folder that is not there, for partial results', ['run', at('a.ndjson'), '--partial', at('nowhere/p.json')], 'cli/cannot-write'],
    ['a folder that is not there, for a ledger', ['run', at('a.ndjson'), '--ledger', at('nowhere/l.json')], 'cli/cannot-write'],
    ['a ledger that is cut off', ['run', at('a.ndjson'), '--ledger', at('broken.json')], 'In "' + at('broken.json')],
    ['a ledger of another form', ['audit', '--ledger', at('wrong.json')], 'In "' + at('wrong.json')],
    ['a definition that is cut off', ['check', folder], 'In "' + at('broken.indicator.json')],
    ['published figures of another form', ['run', at('a.ndjson'), '--published', at('mapping.json')], 'cli/bad-published'],
    ['a format without what it needs', ['export', at('a.ndjson'), '--format', 'iati'], 'cli/missing-option'],
    ['a kind that there is not', ['run', at('a.csv'), '--kind', 'deskContct'], 'Did you mean "deskContact"?'],
    [
      'records that could not all be counted',
      ['import', at('values.json'), '--mapping', at('mapping.json'), '--against', at('refused.ndjson')],
      'cli/records-refused',
    ],
  ])('is said with a way out: %s', async (_name, argv, expected) => {
    const { status, said } = await indicators(...argv)
    expect(status).toBe(2)
    expect(said.replaceAll(/\s+/g, ' ')).toContain(expected.replaceAll(/\s+/g, ' '))
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('writes no ledger and no partial result', () => {
    expect(() => readFileSync(at('nowhere/l.json'))).toThrow()
  })

  it('is said where a package is missing', async () => {
    const refused: string[] = []
    const missing = (): AsyncGenerator<never> => {
      throw Object.assign(new Error('not there'), { code: 'ERR_MODULE_NOT_FOUND' })
    }
    const options = { refused: (_line: number, [issue]: readonly { code: string }[]) => refused.push(issue?.code ?? '') }
    for await (const batch of parquetBatches(at('a.parquet'), 'deskContact', options, () => undefined, missing)) expect(batch).toEqual([])
    expect(refused).toEqual(['cli/no-hyparquet'])
  })

  it('of cases without a rule, and of a file in another encoding, is said too', async () => {
    expect((await run('rules', 'test', folder)).said + (await run('rules', 'test', folder)).out).toContain('cli/cases-without-rule')
    const latin = folderWith({ 'a.rule.json': new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'a.cases.json': '[]' })
    const { said, out } = await run('rules', 'test', latin)
    expect(said + out).toContain('cli/not-utf-8')
  })
})

describe('numbers of DHIS2', () => {
  it('stand beside those of the records as the mapping breaks them down, whatever the definitions say', async () => {
    const visits = {
      id: 'visits',
      title: { en: 'Visits' },
      unit: 'visit',
      level: 'output',
      direction: 'up',
      attribution: 'attribution',
      countRule: 'Each visit counts.',
      measure: { type: 'count', of: 'deskContact' },
      period: { date: 'deskContact.occurredAt' },
      target: null,
      publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
      traps: [],
    }
    const own = folderWith({
      'visits.indicator.json': JSON.stringify(visits),
      'm.json': JSON.stringify({ ...mapping, dataElements: [{ figure: 'visits', dataElement: 'exVisits001', by: ['quarter'] }] }),
      'v.json': JSON.stringify({ dataValues: [{ dataElement: 'exVisits001', orgUnit: 'exProvince1', period: '2014Q2', value: '1' }] }),
    })
    const argv = ['import', join(own, 'v.json'), '--mapping', join(own, 'm.json'), '--against', at('a.ndjson'), '--definitions', own]
    const { status, said } = await indicators(...argv)
    expect(said).toContain('1 of 1 numbers agree')
    expect(status).toBe(0)
  })
})
