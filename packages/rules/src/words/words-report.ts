import type { Fact } from '@aitebaar/conditions'
import type { LocalText } from '@aitebaar/core'

import type { LoadedPack } from '../pack/load-pack.ts'
import { withOptions } from '../pack/load-pack.ts'
import type { Words } from './words.ts'
import { answersOf, codeTexts } from './words.ts'

/**
 * The kinds of texts that a pack has: what is asked, why, what facts and their answers are called, what rules say, what to do and where to go.
 *
 * @example
 * const kind: WordsKind = 'advice'
 * Object.keys(Words.parse({ language: 'ps', status: 'draft' })).includes(kind) // => true
 *
 * @category words
 * @since 0.1.0
 */
export type WordsKind = 'questions' | 'reasons' | 'labels' | 'codes' | 'titles' | 'advice' | 'bodies'

/**
 * How many texts of one kind are there in a language.
 *
 * @example
 * const count: WordsCount = { kind: 'titles', total: 3, draft: 2, reviewed: 0, missing: ['desk/not-safe'] }
 * count.total - count.draft - count.reviewed // => count.missing.length
 *
 * @category words
 * @since 0.1.0
 */
export interface WordsCount {
  readonly kind: WordsKind
  /** Texts of the pack in English: those of its rules and of the facts that they read, whatever options are on. */
  readonly total: number
  /** Texts that nobody who speaks the language has checked. */
  readonly draft: number
  /** Texts that were checked. */
  readonly reviewed: number
  /** Names of the facts, codes, rules or bodies whose text is missing, sorted. */
  readonly missing: readonly string[]
}

type Named = readonly [name: string, text: LocalText | undefined]

const count = (kind: WordsKind, all: readonly Named[], language: Words['language'], words: readonly Words[]): WordsCount => {
  const texts = words.filter((one) => one.language === language).map((one) => ({ status: one.status, texts: kind === 'codes' ? codeTexts(one) : one[kind] }))
  const named = all.filter(([, text]) => text !== undefined)
  const isIn = (name: string, status: Words['status']): boolean => texts.some((one) => one.status === status && Object.hasOwn(one.texts, name))
  const reviewed = named.filter(([name, text]) => isIn(name, 'reviewed') || (text?.[language] !== undefined && !isIn(name, 'draft')))
  const draft = named.filter((one) => !reviewed.includes(one) && isIn(one[0], 'draft'))
  const missing = named.filter((one) => !reviewed.includes(one) && !draft.includes(one)).map(([name]) => name)
  return { kind, total: named.length, draft: draft.length, reviewed: reviewed.length, missing: missing.sort() }
}

/** The facts that the rules of a pack read, whatever options are on. */
const factsRead = (loaded: LoadedPack): readonly Fact[] => {
  const { plans } = withOptions(
    loaded,
    loaded.pack.options.map(({ id }) => id),
  )
  return [...new Map(plans.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const))).values()]
}

/** The answers that facts have, those of a list once. */
const allAnswers = (facts: readonly Fact[]): readonly Named[] => {
  const answers = facts.flatMap((fact) => answersOf(fact) ?? [])
  return [...new Map(answers.flatMap(({ list, labels }) => Object.entries(labels).map(([code, label]) => [`${list}.${code}`, label] as const)))]
}

/**
 * How far the texts of a pack are translated into a language, kind by kind, and which are missing.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const plugin = definePlugin({ name: 'toy', version: '1.0.0', packs: [{ id: 'toy', version: '1.0.0', title: { en: 'Toy' }, rules: [] }] })
 * const [loaded] = getOrThrow(createEngine({ plugins: [plugin] })).packs
 * loaded && wordsReport(loaded, 'ur').map(({ kind }) => kind) // => ['questions', 'reasons', 'labels', 'codes', 'titles', 'advice', 'bodies']
 *
 * @category words
 * @since 0.1.0
 */
export const wordsReport = (loaded: LoadedPack, language: Words['language']): readonly WordsCount[] => {
  const { rules, words, bodies, parameters } = loaded.pack
  const facts = factsRead(loaded)
  return [
    count(
      'questions',
      facts.map(({ id, question }) => [id, question]),
      language,
      words,
    ),
    count(
      'reasons',
      facts.map(({ id, why }) => [id, why]),
      language,
      words,
    ),
    count(
      'labels',
      [...facts, ...parameters].map(({ id, label }) => [id, label]),
      language,
      words,
    ),
    count('codes', allAnswers(facts), language, words),
    count(
      'titles',
      rules.map(({ name, title }) => [name, title]),
      language,
      words,
    ),
    count(
      'advice',
      rules.map(({ name, event }) => [name, event.params.advice]),
      language,
      words,
    ),
    count(
      'bodies',
      bodies.map(({ id, name }) => [id, name]),
      language,
      words,
    ),
  ]
}
