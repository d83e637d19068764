import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { example, run } from './run.ts'

const recordsWith = (lines: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aitebaar-records-'))
  cpSync(example('records'), folder, { recursive: true })
  writeFileSync(join(folder, 'more.ndjson'), lines.join('\n'))
  return folder
}

describe('aitebaar indicators run', () => {
  it('computes what the programme published', async () => {
    const { status, out } = await run('indicators', 'run', example('records'), '--published', example('published.json'))
    expect(status).toBe(0)
    expect(out).toContain('12 of 12 published figures come out of the records.')
  })

  it('shows what there are records of, and says how much is left out; no records are never 0', async () => {
    const data = example('records/disputes.ndjson')
    const { status, out, said } = await run('indicators', 'run', data)
    expect(status).toBe(0)
    expect(out).toContain('754; 21 %')
    expect(out).not.toContain('complaints-by-women')
    expect(said).toMatch(/\d+ of \d+ indicators are not shown, since no records of theirs were given; --all shows them\./)
    const all = await run('indicators', 'run', data, '--all')
    expect(all.out).toMatch(/women-who-used-desks\n +no records; visits no records/)
    expect(all.said).not.toContain('are not shown')
    const json = JSON.parse((await run('indicators', 'run', data, '--format', 'json')).out) as { indicator: string; parts: object }[]
    expect(json.find(({ indicator }) => indicator === 'womens-desks')?.parts).toEqual({ value: { status: 'not-reported', reason: 'no records' } })
  })

  it('takes none for 0 where all there are were given', async () => {
    const { out } = await run('indicators', 'run', example('records/disputes.ndjson'), '--complete', 'womensDesk')
    expect(out).toMatch(/womens-desks\n +0; baseline 0/)
  })

  it('reports a broken record by line and reason, computes the rest, and reconciles', async () => {
    const folder = recordsWith([
      '{"kind":"dispute","schemaVersion":"1","isSynthetic":true,"disputeId":"dsp-x1","registeredOn":"2014-02-31"}',
      '{"kind":"dispute","schemaVersion":"1","isSynthetic":true,"disputeId":"dsp-x2","caseTypes":["murdr"]}',
      '{"kind":"dispute","schemaVersion":"1","isSynthetic":true,"disputeId":"dsp-x3","registeredOn":"2014-02-28"}',
      '{"kind":"disp',
    ])
    const { status, out, said } = await run('indicators', 'run', folder)
    expect(status).toBe(2)
    expect(out).toContain('755')
    expect(said).toContain('more.ndjson:1')
    expect(said).toContain('core/bad-date')
    expect(said).toContain('more.ndjson:2')
    expect(said).toContain('Did you mean "murder"?')
    expect(said).not.toContain('murdr')
    expect(said).toContain('more.ndjson:4')
    const [, read = '0', good = '0', refused = '0'] = /Read (\d+) lines = (\d+) records \+ (\d+) refused\./.exec(`${out}\n${said}`) ?? []
    expect(Number(refused)).toBe(3)
    expect(Number(read)).toBe(Number(good) + Number(refused))
  })
})
