import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { coverCases } from '../cases/coverage.ts'
import { runCases } from '../cases/run-cases.ts'
import type { Engine } from '../engine/create-engine.ts'
import { createEngine } from '../engine/create-engine.ts'
import { toEvaluatePack } from '../evaluate/to-evaluate-pack.ts'
import { toJsonRulesEngine } from '../json-rules-engine/to-json-rules-engine.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_OPTION, toyPack, toyPlugin } from '../testing/toy.ts'
import { definePlugin } from '../plugin.ts'

const CAREFUL_RULE = { ...CLOSE_RULE, name: 'toy/careful', option: 'careful' }
const YIELDING_RULE = { ...OPEN_RULE, name: 'toy/yielding', yieldsTo: ['toy/look'] }
const LOOK_RULE = { ...OPEN_RULE, name: 'toy/look', option: 'careful' }
const rules = [OPEN_RULE, CAREFUL_RULE, YIELDING_RULE, LOOK_RULE]

const caseFile = { id: 'cf-1', things: [{ thingId: 'th-1', isOpen: true, start: '2014-02-01', areaId: 'plain' }] } as unknown as CaseFile
const withChoices = (packOptions: Record<string, boolean>): Engine => getOrThrow(createEngine({ plugins: [toyPlugin(rules)], packOptions }))
const withDefault = (on: boolean, packOptions: Record<string, boolean>): Engine => {
  const plugin = toyPlugin(rules)
  const packs = (plugin.packs ?? []).map((pack) => ({ ...pack, options: [{ ...TOY_OPTION, default: on }] }))
  return getOrThrow(createEngine({ plugins: [{ ...plugin, packs }], packOptions }))
}
const verdictsOf = (engine: Engine): Record<string, string> =>
  Object.fromEntries(engine.assess(caseFile, { asOf: '2014-02-02', all: true }).findings.map(({ rule, verdict }) => [rule, verdict]))
const loadedOf = ({ packs: [loaded] }: Engine) => {
  if (loaded === undefined) throw new Error('no pack')
  return loaded
}
const issuesOf = (result: ReturnType<typeof createEngine>) => (E.isLeft(result) ? result.left : [])

describe('options of a pack (spec 7.5)', () => {
  it('leave their rules out where nobody chose them', () => {
    expect(verdictsOf(withChoices({}))).toEqual({ 'toy/open': 'applies', 'toy/yielding': 'applies' })
  })

  it('bring their rules in where a host chose them, and other rules then yield to these', () => {
    expect(verdictsOf(withChoices({ careful: true }))).toEqual({
      'toy/careful': 'indeterminate',
      'toy/look': 'applies',
      'toy/open': 'applies',
      'toy/yielding': 'does-not-apply',
    })
  })

  it('that are on by default can be switched off', () => {
    expect(Object.keys(verdictsOf(withDefault(true, {})))).toContain('toy/look')
    expect(Object.keys(verdictsOf(withDefault(true, { careful: false })))).not.toContain('toy/look')
  })

  it('give the same verdicts by every way of running a pack', () => {
    for (const careful of [true, false]) {
      const engine = withChoices({ careful })
      const names = Object.keys(verdictsOf(engine)).sort()
      expect(engine.verdicts(caseFile, { asOf: '2014-02-02' }).map(({ rule }) => rule)).toEqual(expect.arrayContaining(names))
      expect(engine.verdicts(caseFile, { asOf: '2014-02-02' })).toHaveLength(names.length)
      const evaluated = toEvaluatePack(loadedOf(engine))
      expect(evaluated.rules.map(({ name }) => name).sort()).toEqual(names)
      expect(evaluated.options).toEqual(careful ? ['careful'] : [])
      expect(toJsonRulesEngine(loadedOf(engine))).toHaveProperty('rules.length', names.length)
    }
  })

  it('do not change the content hash (spec 7.6)', () => {
    expect(loadedOf(withChoices({ careful: true })).hash).toBe(loadedOf(withChoices({})).hash)
  })

  it('that no pack has are refused, with the one that may have been meant', () => {
    const issues = issuesOf(createEngine({ plugins: [toyPlugin(rules)], packOptions: { carefull: true } }))
    expect(issues).toEqual([
      { code: 'rules/unknown-option', path: ['packOptions', 'carefull'], message: 'No pack has an option "carefull".', help: 'Did you mean "careful"?' },
    ])
  })

  it('are refused where packs have none', () => {
    const plugin = toyPlugin([OPEN_RULE])
    const packs = (plugin.packs ?? []).map((pack) => ({ ...pack, options: [] }))
    const issues = issuesOf(createEngine({ plugins: [{ ...plugin, packs }], packOptions: { careful: true } }))
    expect(issues.map(({ code, help }) => [code, help])).toEqual([['rules/unknown-option', 'These packs have no options; leave it out.']])
  })

  it('have one name each, in a pack and among packs', () => {
    const twice = definePlugin({ name: 'other', version: '1.0.0', packs: [{ ...toyPack([]), id: 'other' }] })
    expect(issuesOf(createEngine({ plugins: [toyPlugin(rules), twice] })).map(({ code }) => code)).toEqual(['rules/duplicate'])
    const plugin = toyPlugin(rules)
    const packs = (plugin.packs ?? []).map((pack) => ({ ...pack, options: [TOY_OPTION, TOY_OPTION] }))
    expect(issuesOf(createEngine({ plugins: [{ ...plugin, packs }] })).map(({ code }) => code)).toEqual(['rules/duplicate'])
  })
})

describe('the cases of a rule that belongs to an option (spec 7.7)', () => {
  const example = { name: 'open', asOf: '2014-02-02', facts: { 'thing.isOpen': true, 'thing.openedAt': '2014-02-01T10:00+05:00' }, expect: 'indeterminate' }

  it('run with that option on', () => {
    const report = runCases(loadedOf(withChoices({})), 'toy/careful', [example])
    expect(report.issues).toEqual([])
    expect(report.results.map(({ passed, actual }) => [passed, actual])).toEqual([[true, 'indeterminate']])
  })

  it('count for coverage', () => {
    const covered = coverCases(loadedOf(withChoices({})), 'toy/careful', [{ ...example, expect: 'indeterminate' }])
    expect(covered?.comparisons.map(({ seen }) => seen)).toEqual([['true']])
  })

  it('leave the other rules as they are', () => {
    const open = { ...example, facts: { 'thing.isOpen': true, 'thing.start': '2014-02-01', 'thing.areaId': 'plain' }, expect: 'applies' }
    expect(runCases(loadedOf(withChoices({})), 'toy/yielding', [open]).results.map(({ passed }) => passed)).toEqual([true])
  })
})
