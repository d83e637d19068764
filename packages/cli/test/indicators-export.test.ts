import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { example, folderWith, run } from './run.ts'

const contact = (id: number, sex: string, areaId: string, day = '2014-05-02'): string =>
  JSON.stringify({
    kind: 'deskContact',
    schemaVersion: '1',
    isSynthetic: true,
    contactId: `c${id}`,
    deskId: 'wdk-1',
    linkageToken: `k1:aaaa${1000 + id}`,
    areaId,
    occurredAt: `${day}T10:00+05:00`,
    visitorSexCode: sex,
  })

let next = 0
const some = (count: number, sex: string, areaId: string, day?: string): readonly string[] =>
  Array.from({ length: count }, () => {
    next += 1
    return contact(next, sex, areaId, day)
  })
const lines = [...some(30, 'female', 'pk-kp-swat'), ...some(3, 'female', 'pk-kp-mardan'), ...some(12, 'female', 'pk-kp-peshawar', '2014-08-02')]
const records = () => folderWith({ 'a.ndjson': lines.join('\n') })
const mapping = (elements: object[]): string =>
  join(
    folderWith({
      'mapping.json': JSON.stringify({ orgUnit: 'exProvince1', periodType: 'quarter', dataElements: elements, leaveOut: 'all-others' }),
    }),
    'mapping.json',
  )

describe('a result that goes to a file', () => {
  it('is not written where there is none, and what stood there stays', async () => {
    const folder = folderWith({ 'a.ndjson': `${contact(1, 'female', 'pk-kp-swat')}\n{"kind":"deskContact"}`, 'report.html': 'the last good one' })
    const file = join(folder, 'report.html')
    expect((await run('indicators', 'report', join(folder, 'a.ndjson'), '--no-charts', '--out', file)).status).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('the last good one')
  })

  it('is refused with a way out where it cannot be written', async () => {
    const { status, said } = await run('rules', 'list', '--out', join(folderWith({}), 'none', 'rules.txt'))
    expect(status).toBe(2)
    expect(said).toContain('[cli/cannot-write]')
    expect(said).not.toMatch(/ENOENT|mistake of its own/)
  })
})

describe('aitebaar indicators export', () => {
  it.each(['csv', 'json', 'hxl', 'vega-lite'])('writes %s, protected', async (format) => {
    const { status, out, said } = await run('indicators', 'export', records(), '--format', format, '--by', 'district')
    expect(status).toBe(0)
    expect(out).toMatch(/suppressed/)
    expect(out).not.toContain('k1:')
    expect(said).toContain('rows are withheld')
    expect(said).toContain('Read 45 lines = 45 records + 0 refused.')
  })

  it('writes the results of the whole programme for IATI', async () => {
    const activity = example('iati-activity.json')
    const { status, out } = await run('indicators', 'export', example('records'), '--format', 'iati', '--activity', activity)
    expect(status).toBe(0)
    expect(out).toContain('<actual value="9512">')
    expect(out).toContain('<target value="3000"/>')
    expect(out).toContain('158 of 754.')
    expect(out.match(/<indicator /g)?.length).toBeGreaterThanOrEqual(21)
  })

  it('writes data values for DHIS2, says what was left out, and writes ADX', async () => {
    const elements = [{ figure: 'women-who-used-desks', dataElement: 'exWomen0001', by: ['quarter'] }]
    const small = folderWith({ 'a.ndjson': [...lines, ...some(2, 'female', 'pk-kp-swat', '2014-11-02')].join('\n') })
    const { status, out, said } = await run('indicators', 'export', small, '--format', 'dhis2', '--mapping', mapping(elements))
    expect(status).toBe(0)
    expect((JSON.parse(out) as { dataValues: object[] }).dataValues).toContainEqual({
      dataElement: 'exWomen0001',
      orgUnit: 'exProvince1',
      period: '2014Q2',
      value: '33',
    })
    expect(said).toContain('Left out, since DHIS2 has no word for them: 2 withheld numbers')
    const withoutSet = await run('indicators', 'export', small, '--format', 'adx', '--mapping', mapping(elements))
    expect(withoutSet.status).toBe(2)
    expect(withoutSet.said).toContain('Add "dataSet" to the mapping.')
    const whole = await run('indicators', 'export', example('records'), '--format', 'dhis2', '--mapping', example('dhis2-mapping.json'))
    expect(whole.out).toContain('"9512"')
    const adx = await run('indicators', 'export', example('records'), '--format', 'adx', '--mapping', example('dhis2-mapping.json'))
    expect(adx.out).toContain('<dataValue dataElement="exWomen0001" value="9512"/>')
  })

  it.each([
    [['--format', 'iati'], 'Name a JSON file with --activity FILE'],
    [['--format', 'adx'], 'Name a JSON file with --mapping FILE'],
    [['--format', 'dhis2', '--mapping', 'nowhere.json'], 'There is no file "nowhere.json"'],
    [['--format', 'xlsx'], 'Allowed choices are iati, dhis2, adx'],
    [[], '--format'],
    [['--format', 'csv', '--unprotected'], 'unknown option'],
  ])('refuses %j and says what to do', async (options, words) => {
    const { status, said, out } = await run('indicators', 'export', records(), ...options)
    expect([status, out]).toEqual([2, ''])
    expect(said).toContain(words)
  })

  it('exports nothing while some records cannot be counted', async () => {
    const { status, out, said } = await run('indicators', 'export', folderWith({ 'a.ndjson': `${lines.join('\n')}\n{"kind":` }), '--format', 'csv')
    expect([status, out]).toEqual([2, ''])
    expect(said).toContain('a.ndjson:46')
    expect(said).toContain('Nothing is exported')
  })
})

describe('--ledger', () => {
  it('protects a release beside the ones before it, and remembers it without its records', async () => {
    const file = join(folderWith({}), 'ledger.json')
    const first = await run('indicators', 'run', records(), '--by', 'district', '--ledger', file)
    expect(first.said).toContain('safe beside the 0 tables of the ledger')
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).not.toContain('k1:')
    const again = await run('indicators', 'export', records(), '--format', 'csv', '--by', 'district', '--ledger', file)
    expect(again.status).toBe(0)
    expect(again.said).toMatch(/safe beside the [1-9]\d* tables of the ledger/)
  })

  it('hides no less in a later release than on its own', async () => {
    const file = join(folderWith({}), 'ledger.json')
    const quarters = folderWith({
      'a.ndjson': [
        ...some(30, 'female', 'pk-kp-swat'),
        ...some(30, 'female', 'pk-kp-swat', '2014-08-02'),
        ...some(2, 'female', 'pk-kp-swat', '2014-11-02'),
      ].join('\n'),
    })
    const csv = (...options: string[]) => run('indicators', 'export', quarters, '--format', 'csv', '--by', 'quarter', ...options)
    const hidden = ({ out }: { out: string }): number =>
      out.split('\n').filter((line) => line.startsWith('women-who-used-desks,value') && line.includes('suppressed')).length
    await csv('--ledger', file)
    expect(hidden(await csv('--ledger', file))).toBeGreaterThanOrEqual(hidden(await csv()))
  })

  it('refuses a file that is no ledger, and raw numbers beside one', async () => {
    const file = join(folderWith({ 'ledger.json': '{"releases":[{}]}' }), 'ledger.json')
    expect((await run('indicators', 'run', records(), '--by', 'district', '--ledger', file)).said).toContain('core/missing')
    const raw = await run('indicators', 'run', records(), '--by', 'district', '--ledger', file, '--unprotected')
    expect(raw.status).toBe(2)
    expect(raw.said).toContain('cannot be used with')
  })
})
