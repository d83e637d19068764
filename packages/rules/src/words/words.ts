import type { FactDictionary } from '@aitebaar/conditions'
import { didYouMean } from '@aitebaar/conditions'
import type { Issue, IssuePath, LocalText } from '@aitebaar/core'
import * as z from 'zod'

import type { Rule } from '../rule/rule.ts'

const texts = z.record(z.string(), z.string().min(1)).default({})

/**
 * Texts of a pack in another language: of facts and of rules, by their names. Those that nobody who speaks the language has checked are a `draft`.
 *
 * @example
 * Words.parse({ language: 'ur', status: 'draft', titles: { 'toy/open': 'کھلا ہے' } }).questions // => {}
 *
 * @category words
 * @since 0.1.0
 */
export const Words = z.strictObject({
  language: z.enum(['ur', 'ps']),
  status: z.enum(['draft', 'reviewed']),
  /** What is asked, by fact. */
  questions: texts,
  /** Why it is asked, by fact. */
  reasons: texts,
  /** What a fact is called, by fact. */
  labels: texts,
  /** By rule. */
  titles: texts,
  /** What to do now, by rule. */
  advice: texts,
})
/** Texts of a pack in another language. */
export type Words = z.infer<typeof Words>

/**
 * Stands behind every text that is a draft, wherever it is shown.
 *
 * @example
 * DRAFT_MARK // => '[draft]'
 *
 * @category words
 * @since 0.1.0
 */
export const DRAFT_MARK = '[draft]'

const shown = (text: string, { status }: Words): string => (status === 'draft' ? `${text} ${DRAFT_MARK}` : text)

/** A text with the words of a kind in it; what was checked wins over a draft, and what is there already over both. */
const merged = <Text extends LocalText | undefined>(
  text: Text,
  kind: 'questions' | 'reasons' | 'labels' | 'titles' | 'advice',
  name: string,
  words: readonly Words[],
): Text => {
  if (text === undefined) return text
  const found = ['draft', 'reviewed'].flatMap((status) =>
    words.flatMap((one) => {
      const translated = one.status === status ? one[kind][name] : undefined
      return translated === undefined ? [] : [[one.language, shown(translated, one)] as const]
    }),
  )
  return found.length === 0 ? text : { ...Object.fromEntries(found), ...text }
}

/** The same facts with their texts in other languages. */
export const withFactWords = (dictionary: FactDictionary, words: readonly Words[]): FactDictionary => {
  if (words.length === 0) return dictionary
  const facts = dictionary.facts.map((fact) => {
    const question = merged(fact.question, 'questions', fact.id, words)
    const why = merged(fact.why, 'reasons', fact.id, words)
    return {
      ...fact,
      label: merged(fact.label, 'labels', fact.id, words),
      ...(question === undefined ? {} : { question }),
      ...(why === undefined ? {} : { why }),
    }
  })
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return { facts, get: (id) => byId.get(id), ids: () => byId.keys() }
}

/** The same rule with its texts in other languages. */
export const withRuleWords = (rule: Rule, words: readonly Words[]): Rule => {
  const title = merged(rule.title, 'titles', rule.name, words)
  const advice = merged(rule.event.params.advice, 'advice', rule.name, words)
  const params = advice === undefined ? rule.event.params : { ...rule.event.params, advice }
  return { ...rule, title, event: { ...rule.event, params } as Rule['event'] }
}

const unknownNames = (names: readonly string[], known: readonly string[], code: string, what: string, path: IssuePath): readonly Issue[] =>
  names.flatMap((name) =>
    known.includes(name)
      ? []
      : [{ code, path: [...path, name], message: `These words are for "${name}", which is not there.`, help: didYouMean(name, known, what) }],
  )

/** Words for facts and rules that are not there: a text that would never be shown. */
export const checkWords = (words: readonly Words[], facts: readonly string[], rules: readonly string[], path: IssuePath): readonly Issue[] =>
  words.flatMap((one, index) => [
    ...(['questions', 'reasons', 'labels'] as const).flatMap((kind) =>
      unknownNames(Object.keys(one[kind]), facts, 'rules/unknown-fact', 'facts (aitebaar facts)', [...path, index, kind]),
    ),
    ...(['titles', 'advice'] as const).flatMap((kind) =>
      unknownNames(Object.keys(one[kind]), rules, 'rules/unknown-rule', 'rules (aitebaar rules list)', [...path, index, kind]),
    ),
  ])
