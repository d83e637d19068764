import { createDictionary } from '@aitebaar/conditions'
import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { CLOSE_RULE, OPEN_RULE, toyPlugin } from '../testing/toy.ts'
import { wordsReport } from './words-report.ts'
import { markedOnce, withBodyWords, withFactWords, Words } from './words.ts'

const DRAFT = { language: 'ur', status: 'draft', questions: { 'thing.start': 'کب؟', 'thing.areaId': 'کہاں؟' }, titles: { 'toy/open': 'کھلا ہے' } }
const CHECKED = { language: 'ur', status: 'reviewed', questions: { 'thing.areaId': 'کس جگہ؟' } }

const created = (words: readonly unknown[]) => {
  const plugin = toyPlugin([OPEN_RULE, CLOSE_RULE])
  return createEngine({ plugins: [{ ...plugin, packs: (plugin.packs ?? []).map((pack) => ({ ...pack, words })) }] })
}
const caseFile = { id: 'cf-1', things: [{ thingId: 'th-1', isOpen: true }] } as unknown as CaseFile
const engine = getOrThrow(created([CHECKED, DRAFT]))
const asked = (lang: 'en' | 'ur' | 'ps') =>
  Object.fromEntries(engine.assess(caseFile, { asOf: '2014-02-02', lang }).questions.map(({ fact, ask }) => [fact, ask]))

describe('words in other languages', () => {
  it('are shown where they are, and a draft says that it is one', () => {
    expect(asked('ur')).toMatchObject({ 'thing.start': 'کب؟ [draft]', 'thing.areaId': 'کس جگہ؟', 'thing.openedAt': 'When was it opened?' })
  })

  it('leave the other languages alone', () => {
    expect(asked('ps')).toEqual(asked('en'))
    expect(JSON.stringify(asked('en'))).not.toContain('[draft]')
  })

  it('are in titles and explanations too', () => {
    const assessment = engine.assess(caseFile, { asOf: '2014-02-02' })
    const [explanation] = getOrThrow(engine.explain(assessment, 'toy/open', { lang: 'ur' }))
    expect(explanation?.title).toBe('کھلا ہے [draft]')
    expect(explanation?.ask).toContain('کب؟ [draft]')
    expect(engine.dictionary.get('thing.areaId')?.question?.ur).toBe('کس جگہ؟')
  })

  it('mark a line that is made of several drafts once, behind it', () => {
    expect(markedOnce('کب؟ [draft] اور کہاں؟ [draft]!')).toBe('کب؟ اور کہاں؟! [draft]')
    expect(markedOnce('When?')).toBe('When?')
  })

  it('name the answers of a code list in every fact that has it, once', () => {
    const type = { kind: 'code', codes: ['red', 'blue'], list: 'colour', labels: { red: { en: 'red' }, blue: { en: 'blue' } } } as const
    const fact = (id: string) => ({ id, subject: 'thing', type, label: { en: id }, sensitivity: 'public' as const, read: () => undefined })
    const words = [Words.parse({ language: 'ur', status: 'draft', codes: { colour: { red: 'سرخ' } } })]
    const { facts } = withFactWords(getOrThrow(createDictionary([fact('thing.front'), fact('thing.back')])), words)
    const labels = facts.map((one) => (one.type.kind === 'code' ? one.type.labels : undefined))
    expect(labels).toEqual(facts.map(() => ({ red: { en: 'red', ur: 'سرخ [draft]' }, blue: { en: 'blue' } })))
    expect(labels[0]).toBe(labels[1])
  })

  it('are refused with a sign that turns the direction of what follows, and where it stands is said', () => {
    const turning = (text: string) => created([{ language: 'ur', status: 'draft', titles: { 'toy/open': text } }])
    expect(turning('کھلا \u202Eہے')).toMatchObject({ left: [{ code: 'rules/turning-sign', path: ['packs', 'toy', 'words', 0, 'titles', 'toy/open'] }] })
    expect(E.isRight(turning('کھلا\u200Cہے'))).toBe(true)
  })

  it('name bodies', () => {
    expect(withBodyWords([{ id: 'desk', name: { en: 'Desk' } }], [Words.parse({ language: 'ur', status: 'reviewed', bodies: { desk: 'ڈیسک' } })])).toEqual([
      { id: 'desk', name: { en: 'Desk', ur: 'ڈیسک' } },
    ])
  })

  it('are part of the content of a pack', () => {
    expect(getOrThrow(created([CHECKED])).packs[0]?.hash).not.toBe(engine.packs[0]?.hash)
  })

  it('change no verdict', () => {
    const plain = getOrThrow(created([]))
    expect(plain.verdicts(caseFile, { asOf: '2014-02-02' })).toEqual(engine.verdicts(caseFile, { asOf: '2014-02-02' }))
  })

  it.each([
    ['a fact', { ...CHECKED, questions: { 'thing.strat': 'کب؟' } }, 'rules/unknown-fact', 'Did you mean "thing.start"?'],
    ['a rule', { ...CHECKED, titles: { 'toy/opne': 'کھلا ہے' } }, 'rules/unknown-rule', 'Did you mean "toy/open"?'],
    ['a body', { ...CHECKED, bodies: { dsek: 'ڈیسک' } }, 'rules/unknown-body', expect.any(String)],
  ])('for %s that is not there are refused', (_, words, code, help) => {
    const result = created([words])
    expect(E.isLeft(result) ? result.left : []).toMatchObject([{ code, help }])
  })
})

describe('the report on words', () => {
  const [loaded] = engine.packs
  const report = loaded === undefined ? [] : wordsReport(loaded, 'ur')

  it('counts drafts and checked texts apart, and names what is missing', () => {
    expect(report.find(({ kind }) => kind === 'questions')).toEqual({
      kind: 'questions',
      total: 5,
      draft: 1,
      reviewed: 1,
      missing: ['thing.closedAt', 'thing.isOpen', 'thing.openedAt'],
    })
    expect(report.find(({ kind }) => kind === 'titles')).toMatchObject({ total: 2, draft: 1, reviewed: 0, missing: ['toy/close'] })
  })

  it('adds up', () => {
    expect(report.filter(({ total, draft, reviewed, missing }) => total !== draft + reviewed + missing.length)).toEqual([])
  })
})
