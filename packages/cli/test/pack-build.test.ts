import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { EvaluatePack, PackModule } from '@aitebaar/rules/evaluate'
import { createEvaluator } from '@aitebaar/rules/evaluate'
import { describe, expect, it } from 'vitest'

import { folderWith, run } from './run.ts'

const row = { 'settlement.agreedTermTypes': ['brideGiving'], 'settlement.agreedOn': '2014-03-09', 'dispute.areaId': 'pk-kp-mardan' } as const

const verdictOf = (source: EvaluatePack | PackModule): string | undefined =>
  createEvaluator(source)
    .get('settlement')
    ?.verdicts(row, { asOf: '2015-12-31' })
    .find(({ rule }) => rule === 'swara/woman-given-in-settlement')?.verdict

describe('aitebaar pack build', () => {
  it('writes the built-in pack as JSON and as a module, which say the same', async () => {
    const folder = folderWith({})
    const [json, module] = [join(folder, 'pack.json'), join(folder, 'pack.mjs')]
    expect(await run('pack', 'build', '--out', json)).toEqual({ status: 0, out: '', said: '' })
    expect(await run('pack', 'build', '--module', '--out', module)).toEqual({ status: 0, out: '', said: '' })
    expect(verdictOf(JSON.parse(readFileSync(json, 'utf8')) as EvaluatePack)).toBe('applies')
    expect(verdictOf((await import(/* @vite-ignore */ pathToFileURL(module).href)) as PackModule)).toBe('applies')
  })

  it('builds nothing from rules with something wrong, and says what', async () => {
    const { status, out, said } = await run('pack', 'build', folderWith({ 'a.rule.json': '{ "name": "a/b" }' }))
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(said).toContain('"conditions" is missing')
  })
})
