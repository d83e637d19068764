import { describe, expect, it } from 'vitest'

import { folderWith, run } from './run.ts'

const contact = (id: number): string =>
  JSON.stringify({
    kind: 'deskContact',
    schemaVersion: '1',
    isSynthetic: true,
    contactId: `c${id}`,
    deskId: 'wdk-1',
    linkageToken: `k1:aaaa${1000 + id}`,
    areaId: id < 3 ? 'pk-kp-mardan' : 'pk-kp-swat',
    occurredAt: '2014-05-02T10:00+05:00',
    visitorSexCode: 'female',
  })
const lines = Array.from({ length: 40 }, (_, index) => contact(index))

describe('aitebaar indicators report', () => {
  it('writes one page with tables and charts, protected', async () => {
    const { status, out, said } = await run('indicators', 'report', folderWith({ 'a.ndjson': lines.join('\n') }), '--title', 'Desks & forums')
    expect(status).toBe(0)
    expect(out).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(out).toContain('<h1>Desks &amp; forums</h1>')
    expect(out).toContain('<svg')
    expect(out).toContain('withheld')
    expect(out).not.toMatch(/<script|k1:|https?:/)
    expect(said).toContain('rows are withheld')
  })

  it('does without charts, and turns round for Urdu', async () => {
    const { out } = await run('indicators', 'report', folderWith({ 'a.ndjson': lines.join('\n') }), '--no-charts', '--lang', 'ur')
    expect(out).toContain('<html lang="ur" dir="rtl">')
    expect(out).not.toContain('<svg')
  })

  it('takes words from a file, and refuses others', async () => {
    const folder = folderWith({ 'a.ndjson': lines.join('\n'), 'words.json': '{"summary":"تمام نتائج"}', 'wrong.json': '{"sumary":"x"}' })
    const report = (words: string) => run('indicators', 'report', `${folder}/a.ndjson`, '--no-charts', '--lang', 'ur', '--words', `${folder}/${words}`)
    expect((await report('words.json')).out).toContain('>تمام نتائج</h2>')
    const { status, said } = await report('wrong.json')
    expect(status).toBe(2)
    expect(said).toContain('Did you mean "summary"?')
  })

  it('writes nothing while some records cannot be counted', async () => {
    const { status, out, said } = await run('indicators', 'report', folderWith({ 'a.ndjson': `${lines.join('\n')}\n{"kind":` }))
    expect([status, out]).toEqual([2, ''])
    expect(said).toContain('No report is written')
  })
})
