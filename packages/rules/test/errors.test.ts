import { exampleDictionary } from '@aitebaar/conditions/testing'
import type { CaseFile } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { createEngine, runCases } from '../src/index.ts'
import { fromJsonRulesEngine } from '../src/json-rules-engine/index.ts'
import { OPEN_RULE, toyEngine, toyLoaded, toyPlugin } from '../src/testing/toy.ts'

const loaded = toyLoaded([OPEN_RULE])
const example = { name: 'an example', asOf: '2015-01-01', facts: { 'thing.isOpen': true }, expect: 'unknown' }
const caseCodes = (rule: string, cases: unknown) =>
  runCases(loaded, rule, cases).issues.map(({ code, message, help }) => [code, message !== '', help !== undefined])

describe('cases that are wrong', () => {
  it.each([
    ['a rule that is not there', 'toy/opne', [example], 'rules/case-unknown-rule'],
    ['a case of the wrong form', 'toy/open', [{ name: 'x' }], 'rules/case-wrong-shape'],
    ['a fact the rule does not read', 'toy/open', [{ ...example, facts: { 'thing.colour': 'red' } }], 'rules/case-unknown-fact'],
    ['a value of another type', 'toy/open', [{ ...example, facts: { 'thing.isOpen': 'yes' } }], 'rules/case-wrong-value'],
  ])('%s', (_, rule, cases, code) => {
    expect(caseCodes(rule, cases)[0]).toEqual([code, true, true])
  })

  it('the day of a case left out, and a verdict that is none: each is named, with what to write', () => {
    const undated = { name: example.name, facts: example.facts, expect: example.expect }
    expect(runCases(loaded, 'toy/open', [undated, { ...example, expect: 'aplies' }]).issues).toMatchObject([
      { path: ['toy/open', 0, 'asOf'], message: '"asOf" is missing.' },
      { path: ['toy/open', 1, 'expect'], help: 'Did you mean "applies"?' },
    ])
  })
})

describe('plugins and calls that are wrong', () => {
  it('no pack', () => {
    expect(createEngine({ plugins: [] })).toMatchObject({ left: [{ code: 'rules/no-pack' }] })
  })

  it('a pack of the wrong form', () => {
    const plugin = toyPlugin([])
    const packs = (plugin.packs ?? []).map((pack) => ({ ...pack, areas: 'none' }))
    expect(createEngine({ plugins: [{ ...plugin, packs }] })).toMatchObject({ left: [{ code: 'rules/bad-pack', path: ['packs', 'toy', 'areas'] }] })
  })

  it('a rule to explain that was not run, or that is not there', () => {
    const engine = toyEngine([OPEN_RULE])
    const assessment = engine.assess({ kind: 'toy', id: 'cf-1', things: [] } as unknown as CaseFile, { asOf: '2015-01-01' })
    expect(engine.explain(assessment, 'toy/open')).toMatchObject({ left: [{ code: 'rules/nothing-to-explain' }] })
    expect(engine.explain(assessment, 'open')).toMatchObject({ left: [{ code: 'rules/unknown-rule', help: 'Did you mean "toy/open"?' }] })
    expect(engine.explain(assessment, 'tyo/opne')).toMatchObject({ left: [{ code: 'rules/unknown-rule', help: 'Did you mean "toy/open"?' }] })
  })
})

describe('rules of json-rules-engine', () => {
  const comparison = { fact: 'thing.isOpen', operator: 'equal', value: true }
  const codes = (conditions: unknown) => fromJsonRulesEngine({ conditions, event: { type: 'x' } }, exampleDictionary).report.map(({ code }) => code)

  it('that are no rules', () => {
    expect(fromJsonRulesEngine('rule', exampleDictionary).report).toMatchObject([{ outcome: 'refused', code: 'rules/import-shape' }])
  })

  it('whose names of conditions and facts changed', () => {
    expect(codes({ all: [{ ...comparison, name: 'it is open' }] })).toContain('rules/import-name')
    expect(codes({ all: [{ ...comparison, fact: 'isOpen' }] })).toContain('rules/import-renamed')
  })

  it('that read facts of several subjects', () => {
    const other = exampleDictionary.facts.slice(0, 1).map((fact) => ({ ...fact, id: 'lid.isOpen', subject: 'lid' }))
    const facts = [...exampleDictionary.facts, ...other]
    const dictionary = { facts, ids: () => facts.map(({ id }) => id), get: (id: string) => facts.find((fact) => fact.id === id) }
    const conditions = { all: [comparison, { ...comparison, fact: 'lid.isOpen' }] }
    expect(fromJsonRulesEngine({ conditions, event: { type: 'x' } }, dictionary).report).toContainEqual(
      expect.objectContaining({ outcome: 'refused', code: 'rules/import-subject' }),
    )
  })
})
