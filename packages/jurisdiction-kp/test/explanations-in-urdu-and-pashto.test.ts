import { CODE_LISTS, getOrThrow } from '@aitebaar/core'
import { withDraftLabels } from '@aitebaar/core/words'
import type { Explanation } from '@aitebaar/rules'
import { citation, createEngine, wordsReport } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { kpWithWords } from '../src/index.ts'
import { pashto, urdu } from '../src/words/index.ts'
import { caseFileOf, documentOf, expectedOf, scenarios } from './scenario.ts'

const engine = getOrThrow(createEngine({ plugins: [kpWithWords([...urdu, ...pashto])] }))
const [loaded] = engine.packs
if (loaded === undefined) throw new Error('the plugin brings a pack')
const { pack } = loaded

/** What an explanation quotes as it stands: names of statutes, notes of the register, written procedures. The longest first, as one may hold another. */
const QUOTED: readonly string[] = [
  ...pack.register.flatMap((provision) => [
    citation(provision),
    provision.id,
    ...provision.extent.flatMap(({ note, territory }) => [note ?? [], territory.replaceAll('-', ' ')].flat()),
  ]),
  ...pack.rules.flatMap(({ basis }) => basis?.source ?? []),
  '[draft]',
].sort((a, b) => b.length - a.length)

/** The words of an explanation that are in Latin letters and not quoted, nor texts that are not translated yet: those are for the completeness report. */
const inEnglish = ({ text, rule, subject }: Explanation, untranslated: readonly string[]): readonly string[] => {
  const own = text.replaceAll(rule, '').replaceAll(`${subject.kind} ${subject.id}`, '')
  const rest = [...untranslated, ...QUOTED].reduce((left, quoted) => left.replaceAll(quoted, ''), own)
  return rest.match(/[a-z][a-z ]*/gi) ?? []
}

/** English texts of facts, rules and bodies that the report names as missing. */
const untranslated = (lang: 'ur' | 'ps'): readonly string[] => {
  const missing = new Set(wordsReport(loaded, lang).flatMap((count) => count.missing))
  const facts = loaded.context.dictionary.facts.filter(({ id }) => missing.has(id))
  const rules = pack.rules.filter(({ name }) => missing.has(name))
  return [
    ...facts.flatMap(({ label, question }) => [label.en, question?.en ?? []].flat()),
    ...rules.flatMap(({ title, event }) => [title.en, event.params.advice?.en ?? []].flat()),
    ...pack.bodies.filter(({ id }) => missing.has(id)).map(({ name }) => name.en),
  ]
}

describe.each(['ur', 'ps'] as const)('an explanation in %s', (lang) => {
  const missing = untranslated(lang)

  it.each(scenarios.cases)('of scenario %s says nothing in English but what it quotes', (scenario) => {
    const { asOf } = expectedOf(scenario)
    const assessment = engine.assess(caseFileOf(documentOf(scenario)), { asOf, lang })
    const rules = [...new Set(assessment.findings.map(({ rule }) => rule))]
    const explanations = rules.flatMap((rule) => getOrThrow(engine.explain(assessment, rule, { lang })))
    expect(explanations.flatMap((one) => inEnglish(one, missing).map((words) => `${one.rule}: ${words}`))).toEqual([])
  })
})

describe('the answers of code lists', () => {
  const drafts = new Map(CODE_LISTS.map((list) => [list.id, new Map(withDraftLabels(list).codes.map(({ code, label }) => [code, label] as const))] as const))
  const codes = pack.words
    .filter(({ status }) => status === 'draft')
    .flatMap(({ language, codes: lists }) =>
      Object.entries(lists).flatMap(([list, texts]) => Object.entries(texts).map(([code, text]) => ({ language, list, code, text }))),
    )

  it('are called as in their lists, while they are drafts', () => {
    expect(codes.filter(({ language, list, code, text }) => (drafts.get(list)?.get(code)?.[language] ?? text) !== text)).toEqual([])
  })
})
