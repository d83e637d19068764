import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { example, folderWith, run } from './run.ts'

const contact = (id: string, more: object): string =>
  JSON.stringify({
    kind: 'deskContact',
    schemaVersion: '1',
    isSynthetic: true,
    contactId: id,
    deskId: 'wdk-1',
    areaId: 'pk-kp-swat',
    occurredAt: '2014-05-02T10:00+05:00',
    visitorSexCode: 'female',
    ...more,
  })

const north = [contact('c1', { linkageToken: 'k1:aaaaaaaa' }), contact('c2', { linkageToken: 'k1:bbbbbbbb', areaId: 'pk-kp-mardan' })]
const south = [contact('c3', { linkageToken: 'k1:aaaaaaaa', areaId: 'pk-kp-mardan' }), contact('c4', { linkageToken: 'k1:cccccccc', areaId: undefined })]

const women = (out: string) => {
  const all = JSON.parse(out) as { indicator: string; parts: object; breakdowns: { cells: object[]; reconciliation: object }[] }[]
  return all.find(({ indicator }) => indicator === 'women-who-used-desks')
}

describe('aitebaar indicators run --by', () => {
  it('breaks figures down, keeps the row of what is unknown, and says that rows of people overlap', async () => {
    const folder = folderWith({ 'a.ndjson': [...north, ...south].join('\n') })
    const { status, out } = await run('indicators', 'run', folder, '--by', 'district', '--unprotected', '--format', 'json')
    expect(status).toBe(0)
    const breakdown = women(out)?.breakdowns[0]
    expect(breakdown?.cells).toMatchObject([
      { key: ['pk-kp-mardan'], parts: { value: { value: 2 } } },
      { key: ['pk-kp-swat'], parts: { value: { value: 1 } } },
      { key: [null], parts: { value: { value: 1 } } },
    ])
    expect(breakdown?.reconciliation).toMatchObject({ value: { kind: 'overlaps', sum: 4, total: 3 }, visits: { kind: 'adds', sum: 4, total: 4 } })
    const { out: text } = await run('indicators', 'run', folder, '--by', 'district', '--unprotected')
    expect(text).toContain('the rows add up to 4, the total is 3')
    expect(text).not.toContain('k1:')
  })

  it('hides small numbers unless raw ones are asked for, and says which it does', async () => {
    const many = Array.from({ length: 30 }, (_, index) => contact(`m${index}`, { linkageToken: `k1:aaaa00${index + 10}` }))
    const few = Array.from({ length: 12 }, (_, index) => contact(`n${index}`, { linkageToken: `k1:bbbb00${index + 10}`, areaId: 'pk-kp-mardan' }))
    const folder = folderWith({ 'a.ndjson': [...many, ...few, ...south].join('\n') })
    const { out, said } = await run('indicators', 'run', folder, '--by', 'district', '--format', 'csv')
    expect(out).toMatch(/women-who-used-desks,value,district,unknown,suppressed,,/)
    expect(out).toMatch(/women-who-used-desks,value,district,pk-kp-swat,value,30,/)
    expect(said).toContain('rows are withheld')
    const raw = await run('indicators', 'run', folder, '--by', 'district', '--unprotected', '--format', 'csv')
    expect(raw.out).toMatch(/women-who-used-desks,value,district,unknown,value,1,/)
    expect(raw.said).toContain('NOT protected')
    const whole = await run('indicators', 'run', folder)
    expect(whole.said).not.toContain('rotected')
  })

  it('crosses dimensions, and takes other days', async () => {
    const folder = folderWith({ 'a.ndjson': [...north, ...south].join('\n') })
    const { out } = await run('indicators', 'run', folder, '--by', 'quarter,sex', '--period', '2014-Q2', '--unprotected', '--format', 'csv')
    expect(out).toContain('women-who-used-desks,value,quarter x sex,2014-Q2 x female,value,3,')
    const { out: other } = await run('indicators', 'run', folder, '--period', '2014-Q3', '--format', 'csv')
    expect(other).toContain('women-who-used-desks,value,,,value,0,')
  })

  it.each([
    [['--period', '2014-13'], 'Write 2014'],
    [['--period', '2014-01-01/2013-01-01'], 'Write 2014'],
    [['--by', 'sex,'], 'Write one dimension'],
    [['--by', 'linkageToken'], 'None of the indicators can be broken down by linkageToken'],
  ])('refuses %j', async (options, words) => {
    const { status, said } = await run('indicators', 'run', folderWith({ 'a.ndjson': north.join('\n') }), ...options)
    expect(status).toBe(2)
    expect(said).toContain(words)
  })
})

describe('aitebaar indicators merge', () => {
  const files = folderWith({ 'north.ndjson': north.join('\n'), 'south.ndjson': south.join('\n'), 'copy.ndjson': north.join('\n') })
  const at = (name: string): string => join(files, name)
  const part = (name: string, ...options: string[]) =>
    run('indicators', 'run', at(`${name}.ndjson`), '--by', 'district', '--partial', at(`${name}.json`), ...options)

  it('gives what one run over everything gives', async () => {
    await part('north')
    await part('south')
    const merged = await run('indicators', 'merge', at('north.json'), at('south.json'), '--format', 'json', '--partial', at('both.json'))
    const { out: whole } = await run('indicators', 'run', at('north.ndjson'), at('south.ndjson'), '--by', 'district', '--format', 'json')
    expect(merged.status).toBe(0)
    expect(women(merged.out)).toEqual(women(whole))
    await run('indicators', 'merge', at('south.json'), at('north.json'), '--partial', at('turned.json'))
    expect(readFileSync(at('turned.json'), 'utf8')).toBe(readFileSync(at('both.json'), 'utf8'))
  })

  it('refuses the same records twice, under whatever name', async () => {
    await part('north')
    await part('copy')
    const { status, said } = await run('indicators', 'merge', at('north.json'), at('copy.json'))
    expect(status).toBe(2)
    expect(said).toContain('indicators/merged-twice')
    const again = await run('indicators', 'run', at('north.ndjson'), at('copy.ndjson'))
    expect(again.status).toBe(2)
    expect(again.said).toContain('indicators/merged-twice')
  })

  it('refuses results of other days, and files that hold none', async () => {
    await part('north')
    await part('south', '--period', '2014')
    expect((await run('indicators', 'merge', at('north.json'), at('south.json'))).said).toContain('indicators/other-definitions')
    expect((await run('indicators', 'merge', at('north.ndjson'))).said).toContain('cli/bad-partial')
    expect((await run('indicators', 'merge', at('none.json'))).said).toContain('cli/no-such-file')
  })
})

describe('aitebaar indicators check', () => {
  it('finds nothing wrong with the built-in ones', async () => {
    const { status, out } = await run('indicators', 'check')
    expect(status).toBe(0)
    expect(out).toContain('nothing wrong')
  })

  it('says what is wrong, and what to write instead', async () => {
    const definition = readFileSync(example('../../packages/jurisdiction-kp/indicators/womens-desks.indicator.json'), 'utf8')
    const folder = folderWith({ 'a.indicator.json': definition.replaceAll('womensDesk.openedOn', 'womensDesk.openedOm') })
    const { status, out } = await run('indicators', 'check', folder)
    expect(status).toBe(1)
    expect(out).toContain('Did you mean "womensDesk.openedOn"?')
    expect((await run('indicators', 'check', folder, '--format', 'json')).out).toContain('indicators/unknown-fact')
  })
})
