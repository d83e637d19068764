import { existsSync, readdirSync, readFileSync } from 'node:fs'

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine, ruleIssueText } from '../src/index.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, TOY_LIMITS, TOY_PROVISION, toyPlugin } from '../src/testing/toy.ts'

const folder = new URL('bad-rules/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.rule.json'))
  .map((name) => name.replace('.rule.json', ''))

const register = [
  ...TOY_LIMITS,
  TOY_PROVISION,
  { ...TOY_PROVISION, id: 'toy-act-7-old', extent: [{ territory: 'lowlands', from: '1990-01-01', to: '2014-01-09' }] },
  { ...TOY_PROVISION, id: 'toy-act-6' },
  { ...TOY_PROVISION, id: 'toy-act-9', extent: [] },
  { ...TOY_PROVISION, id: 'toy-draft', kind: 'not-law' },
]
const conditions = { loop: { any: [{ condition: 'loop' }] } }

/** What an author reads who puts this rule into the toy pack, with what is wrong with the pack itself left out. */
const said = (name: string): string => {
  const text = readFileSync(new URL(`${name}.rule.json`, folder), 'utf8')
  const plugin = toyPlugin([OPEN_RULE, CLOSE_RULE, JSON.parse(text)], TOY_DATED)
  const packs = (plugin.packs ?? []).map((pack) => ({ ...pack, register, conditions: name === 'conditions-cycle' ? conditions : {} }))
  const engine = createEngine({ plugins: [{ ...plugin, packs }], mode: 'strict' })
  const issues = E.isLeft(engine) ? engine.left.filter(({ path }) => path[2] === 'rules') : []
  return issues.map((issue) => `${ruleIssueText({ ...issue, path: issue.path.slice(4) }, { file: `${name}.rule.json`, text })}\n`).join('')
}

describe('a rule with a mistake', () => {
  it.each(names)('%s is refused with exactly these words', async (name) => {
    await expect(said(name)).toMatchFileSnapshot(`bad-rules/${name}.expected.txt`)
  })

  it.each(names)('%s gets the code of its name, once', (name) => {
    const code = name.replace('-', '/')
    expect(said(name).match(/\[[a-z-]+\/[a-z-]+\]\n/g)).toEqual([`[${code}]\n`])
  })

  it('has a text for each file', () => {
    expect(names.filter((name) => !existsSync(new URL(`${name}.expected.txt`, folder)))).toEqual([])
  })
})
