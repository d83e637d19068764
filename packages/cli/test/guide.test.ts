import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { example, run } from './run.ts'

const guide = readFileSync(new URL('../../../docs/guide/write-a-rule.md', import.meta.url), 'utf8')

/** The files of the guide by their names: each block of JSON is one. */
const files = [...guide.matchAll(/```json (\S+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => ({ name, text }))

const written = (change: (text: string, name: string) => string = (text) => text): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aitebaar-guide-'))
  for (const { name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), change(text, name))
  }
  return join(folder, 'my-rules')
}

describe('the guide "How to write a rule"', () => {
  it('shows rules in which nothing is wrong, and cases that pass and leave out nothing', async () => {
    const folder = written()
    expect(await run('rules', 'check', folder)).toMatchObject({ status: 0, out: '2 rules checked, nothing wrong.' })
    expect(await run('rules', 'test', folder)).toMatchObject({ status: 0, out: '2 rules, 12 cases: 12 passed, 0 failed.' })
    expect(await run('rules', 'coverage', folder)).toMatchObject({ status: 0, out: '2 rules, 3 conditions: 9 of 9 truths seen, 100 %; 0 proved unreachable.' })
  })

  it('shows the message that comes of the mistake it speaks of', async () => {
    const shown = (/```text\n([\s\S]*?)```/.exec(guide)?.[1] ?? '').trim()
    const folder = written((text) => text.replace('"severity": "medium",\n      "advice": { "en": "Ask', '"severity": "mediun",\n      "advice": { "en": "Ask'))
    const { status, out } = await run('rules', 'check', folder)
    expect(status).toBe(1)
    expect(out.replace(`${dirname(folder)}/`, '')).toContain(shown)
  })

  it('says what coverage would say without the last case', async () => {
    const folder = written((text, name) => (name.endsWith('hour.cases.json') ? JSON.stringify(JSON.parse(text).slice(0, -1)) : text))
    const [, said = ''] = /Without the last case it would say: `([^`]+)`/.exec(guide) ?? []
    expect(said).not.toBe('')
    expect((await run('rules', 'coverage', folder)).out.replace(/\s+/g, ' ')).toContain(said)
  })

  it('runs its rules on a case file in place of the built-in ones', async () => {
    const folder = written()
    const file = example('cases/theft-at-a-desk.json')
    const { status, out } = await run('assess', file, '--rules', folder, '--as-of', '2015-12-31')
    expect(status).toBe(0)
    expect(out).toContain('She has the slip with her number within a day')
    expect(out.replace(/\s+/g, ' ')).toContain(`, rules of ${folder} `)
    expect((await run('explain', file, '--rules', folder, '--rule', 'wait/slip-within-a-day', '--as-of', '2015-12-31')).out).toContain('Standing order 14')
  })
})
