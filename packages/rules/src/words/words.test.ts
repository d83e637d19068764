import { createDictionary } from '@aitebaar/conditions'
import type { CaseFile, LocalText } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyPlugin } from '../testing/toy.ts'
import { wordsReport } from './words-report.ts'
import { checkWords, markedOnce, withBodyWords, withFactWords, withRuleWords, Words } from './words.ts'

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

  it('are never put in the place of texts that are there, and what was checked wins over a draft in whatever order they come', () => {
    const word = (status: string, name: string) => Words.parse({ language: 'ur', status, bodies: { desk: name } })
    const [draft, checked] = [word('draft', 'ایک'), word('reviewed', 'دو')]
    const named = (...words: readonly Words[]) => withBodyWords<{ id: string; name: LocalText }>([{ id: 'desk', name: { en: 'Desk' } }], words)[0]?.name.ur
    expect([named(draft, checked), named(checked, draft), named(draft), named()]).toEqual(['دو', 'دو', 'ایک [draft]', undefined])
    expect(withBodyWords([{ id: 'desk', name: { en: 'Desk', ur: 'ڈیسک' } }], [checked])[0]?.name.ur).toBe('ڈیسک')
    const both = withBodyWords([{ id: 'desk', name: { en: 'Desk' } }], [checked, Words.parse({ language: 'ps', status: 'reviewed', bodies: { desk: 'درې' } })])
    expect(both[0]?.name).toEqual({ en: 'Desk', ur: 'دو', ps: 'درې' })
  })

  it('give a fact its question, its reason and its name, and add none that it does not have', () => {
    const plain = { id: 'thing.a', subject: 'thing', type: { kind: 'boolean' }, label: { en: 'a' }, sensitivity: 'public', read: () => undefined } as const
    const full = { ...plain, id: 'thing.b', question: { en: 'B?' }, why: { en: 'Because.' } } as const
    const texts = { 'thing.a': 'ا', 'thing.b': 'ب' }
    const words = [Words.parse({ language: 'ur', status: 'reviewed', questions: texts, reasons: texts, labels: texts })]
    const found = withFactWords(getOrThrow(createDictionary([plain, full])), words)
    expect(found.get('thing.a')).toStrictEqual({ ...plain, label: { en: 'a', ur: 'ا' } })
    expect(found.get('thing.b')).toStrictEqual({ ...full, label: { en: 'a', ur: 'ب' }, question: { en: 'B?', ur: 'ب' }, why: { en: 'Because.', ur: 'ب' } })
    expect([...found.ids()]).toEqual(['thing.a', 'thing.b'])
    const dictionary = getOrThrow(createDictionary([plain]))
    expect(withFactWords(dictionary, [])).toBe(dictionary)
  })

  it('give a rule its title and its advice, and add no advice', () => {
    const advised = { ...OPEN_RULE, event: { ...OPEN_RULE.event, params: { ...OPEN_RULE.event.params, advice: { en: 'Close it.' } } } }
    const texts = { 'toy/open': 'کھلا' }
    const words = [Words.parse({ language: 'ur', status: 'reviewed', titles: texts, advice: texts })]
    const [plain, given] = withRuleWords([OPEN_RULE, advised] as never, words)
    expect([plain?.title.ur, given?.title.ur]).toEqual(['کھلا', 'کھلا'])
    expect(plain?.event).toStrictEqual(OPEN_RULE.event)
    expect(given?.event.params.advice).toEqual({ en: 'Close it.', ur: 'کھلا' })
  })

  it.each([
    ['questions', { 'thing.strat': 'کب؟' }, 'rules/unknown-fact', 'thing.strat', 'Did you mean "thing.start"?'],
    ['reasons', { colour: 'کب؟' }, 'rules/unknown-fact', 'colour', 'See the list of facts (aitebaar facts).'],
    ['labels', { colour: 'کب؟' }, 'rules/unknown-fact', 'colour', 'See the list of facts (aitebaar facts).'],
    ['titles', { colour: 'کب؟' }, 'rules/unknown-rule', 'colour', 'See the list of rules (aitebaar rules list).'],
    ['advice', { colour: 'کب؟' }, 'rules/unknown-rule', 'colour', 'See the list of rules (aitebaar rules list).'],
    ['bodies', { colour: 'کب؟' }, 'rules/unknown-body', 'colour', 'See the list of bodies of the pack.'],
  ])('that are %s of what is not there are told, with their place', (kind, texts, code, name, help) => {
    const words = [Words.parse({ language: 'ps', status: 'draft' }), Words.parse({ language: 'ur', status: 'draft', [kind]: texts })]
    const known = { facts: new Set(['thing.start']), rules: new Set(['toy/open']), bodies: new Set(['desk']) }
    expect(checkWords(words, known, ['words'])).toEqual([
      { code, path: ['words', 1, kind, name], message: `These words are for "${name}", which is not there.`, help },
    ])
  })

  it.each([
    [{ language: 'en', status: 'draft' }, false],
    [{ language: 'ps', status: 'done' }, false],
    [{ language: 'ps', status: 'draft', titles: { a: '' } }, false],
    [{ language: 'ps', status: 'draft', codes: { a: { b: '' } } }, false],
    [{ language: 'ps', status: 'draft', words: {} }, false],
    [{ language: 'ps', status: 'reviewed', codes: { a: { b: 'c' } } }, true],
  ])('have the form of words or not: %j', (words, isGood) => {
    expect(Words.safeParse(words).success).toBe(isGood)
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

  it('looks at every kind of text, in one language, of what the rules read under any option', () => {
    const advice = { en: 'Close it.' }
    const rules = [
      { ...OPEN_RULE, event: { ...OPEN_RULE.event, params: { ...OPEN_RULE.event.params, advice } } },
      { ...CLOSE_RULE, title: { en: 'An open thing is closed', ur: 'بند' }, conditions: { fact: 'thing.colour', operator: 'equal', value: 'red' } },
      { ...CLOSE_RULE, name: 'toy/large', option: 'careful', conditions: { fact: 'thing.isLarge', operator: 'equal', value: true } },
    ]
    const texts = (language: string, status: string, more: object) => ({ language, status, ...more })
    const words = [
      texts('ps', 'reviewed', { titles: { 'toy/open': 'x', 'toy/close': 'x', 'toy/large': 'x' }, questions: { 'thing.isLarge': 'x' } }),
      texts('ur', 'draft', { codes: { 'thing.colour': { red: 'x', blue: 'x' } }, advice: { 'toy/open': 'x' }, questions: { 'thing.isLarge': 'x' } }),
      texts('ur', 'reviewed', {
        codes: { 'thing.colour': { blue: 'x' } },
        bodies: { court: 'x' },
        labels: { 'law.ageLimit': 'x' },
        reasons: { 'thing.start': 'x' },
      }),
    ]
    const plugin = toyPlugin(rules, { ...TOY_DATED, words })
    const facts = (plugin.facts ?? []).map((fact) => (fact.id === 'thing.start' || fact.id === 'thing.areaId' ? { ...fact, why: { en: 'It decides.' } } : fact))
    const [all] = getOrThrow(createEngine({ plugins: [{ ...plugin, facts }] })).packs
    const asked = ['areaId', 'closedAt', 'colour', 'isLarge', 'isOpen', 'openedAt', 'start'].map((name) => `thing.${name}`)
    const without = (...names: readonly string[]) => asked.filter((name) => !names.includes(name))
    expect(all === undefined ? [] : wordsReport(all, 'ur')).toEqual([
      { kind: 'questions', total: 7, draft: 1, reviewed: 0, missing: without('thing.isLarge') },
      { kind: 'reasons', total: 2, draft: 0, reviewed: 1, missing: ['thing.areaId'] },
      { kind: 'labels', total: 9, draft: 0, reviewed: 1, missing: ['law.timeToClose', ...asked] },
      { kind: 'codes', total: 4, draft: 1, reviewed: 1, missing: ['thing.colour.green', 'thing.colour.grey'] },
      { kind: 'titles', total: 3, draft: 0, reviewed: 1, missing: ['toy/large', 'toy/open'] },
      { kind: 'advice', total: 1, draft: 1, reviewed: 0, missing: [] },
      { kind: 'bodies', total: 1, draft: 0, reviewed: 1, missing: [] },
    ])
  })

  it('adds up', () => {
    expect(report.filter(({ total, draft, reviewed, missing }) => total !== draft + reviewed + missing.length)).toEqual([])
  })
})
