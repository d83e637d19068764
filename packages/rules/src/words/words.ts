import type { Fact, FactDictionary } from '@aitebaar/conditions'
import { codeText, didYouMean } from '@aitebaar/conditions'
import type { Issue, IssuePath, LocalText } from '@aitebaar/core'
import * as z from 'zod'

import type { Rule } from '../rule/rule.ts'
import { turned } from './turning-signs.ts'

const texts = z.record(z.string(), z.string().min(1)).default({})

/**
 * Texts of a pack in another language: of facts, codes, rules and bodies, by their names. Those that nobody who speaks the language has checked are a `draft`.
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
  /** What answers are called, by code list and code; by fact and code where the answers are no list. */
  codes: z.record(z.string(), z.record(z.string(), z.string().min(1))).default({}),
  /** By rule. */
  titles: texts,
  /** What to do now, by rule. */
  advice: texts,
  /** What a body is called, by body. */
  bodies: texts,
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

/**
 * A line that is made of several texts, with one mark behind it if any of them is a draft.
 *
 * @example
 * markedOnce('کب؟ [draft] اور کہاں؟ [draft]') // => 'کب؟ اور کہاں؟ [draft]'
 *
 * @category words
 * @since 0.1.0
 */
export const markedOnce = (line: string): string => (line.includes(DRAFT_MARK) ? `${line.replaceAll(` ${DRAFT_MARK}`, '')} ${DRAFT_MARK}` : line)

/** The texts of all code lists, by list and code in one name. */
export const codeTexts = ({ codes }: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(codes).flatMap(([list, labels]) => Object.entries(labels).map(([code, text]) => [`${list}.${code}`, text] as const)))

type Translate = <Text extends LocalText | undefined>(text: Text, name: string) => Text

/** Puts texts of a kind into those that are there already, which they leave as they are; what was checked wins over a draft. */
const translator = (words: readonly Words[], textsOf: (one: Words) => Readonly<Record<string, string>>): Translate => {
  const found = new Map<string, Partial<Record<Words['language'], string>>>()
  for (const status of ['draft', 'reviewed'] as const)
    for (const one of words.filter((each) => each.status === status))
      for (const [name, text] of Object.entries(textsOf(one))) found.set(name, { ...found.get(name), [one.language]: shown(text, one) })
  return (text, name) => {
    const translated = text === undefined ? undefined : found.get(name)
    return translated === undefined ? text : { ...translated, ...text }
  }
}

/** The answers of a fact by the name of their list, or of the fact where they are no list, with their labels. */
export const answersOf = ({ id, type }: Fact): { readonly list: string; readonly labels: Readonly<Record<string, LocalText>> } | undefined => {
  if (type.kind !== 'code' && type.kind !== 'codes') return undefined
  return { list: type.list ?? id, labels: type.labels ?? Object.fromEntries(type.codes.map((code) => [code, { en: codeText(code) }])) }
}

/** The labels of a code list are shared by the facts that have it; each list is translated once. */
const typeTranslator = (translate: Translate): ((fact: Fact) => Fact['type']) => {
  const done = new Map<string, Readonly<Record<string, LocalText>>>()
  return (fact) => {
    const answers = answersOf(fact)
    if (answers === undefined) return fact.type
    const { list } = answers
    const labels = done.get(list) ?? Object.fromEntries(Object.entries(answers.labels).map(([code, label]) => [code, translate(label, `${list}.${code}`)]))
    done.set(list, labels)
    return { ...fact.type, labels } as Fact['type']
  }
}

/** The same facts with their texts in other languages. */
export const withFactWords = (dictionary: FactDictionary, words: readonly Words[]): FactDictionary => {
  if (words.length === 0) return dictionary
  const questions = translator(words, (one) => one.questions)
  const reasons = translator(words, (one) => one.reasons)
  const labels = translator(words, (one) => one.labels)
  const types = typeTranslator(translator(words, codeTexts))
  const facts = dictionary.facts.map((fact) => {
    const question = questions(fact.question, fact.id)
    const why = reasons(fact.why, fact.id)
    return {
      ...fact,
      type: types(fact),
      label: labels(fact.label, fact.id),
      ...(question === undefined ? {} : { question }),
      ...(why === undefined ? {} : { why }),
    }
  })
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return { facts, get: (id) => byId.get(id), ids: () => byId.keys() }
}

/** The same rules with their texts in other languages. */
export const withRuleWords = (rules: readonly Rule[], words: readonly Words[]): readonly Rule[] => {
  if (words.length === 0) return rules
  const titles = translator(words, (one) => one.titles)
  const advices = translator(words, (one) => one.advice)
  return rules.map((rule) => {
    const advice = advices(rule.event.params.advice, rule.name)
    const params = advice === undefined ? rule.event.params : { ...rule.event.params, advice }
    return { ...rule, title: titles(rule.title, rule.name), event: { ...rule.event, params } as Rule['event'] }
  })
}

/** The same bodies with their names in other languages. */
export const withBodyWords = <Body extends { readonly id: string; readonly name: LocalText }>(bodies: readonly Body[], words: readonly Words[]): Body[] => {
  const names = translator(words, (one) => one.bodies)
  return bodies.map((body) => ({ ...body, name: names(body.name, body.id) }))
}

const unknownNames = (names: readonly string[], known: ReadonlySet<string>, code: string, what: string, path: IssuePath): readonly Issue[] =>
  names.flatMap((name) =>
    known.has(name)
      ? []
      : [{ code, path: [...path, name], message: `These words are for "${name}", which is not there.`, help: didYouMean(name, [...known], what) }],
  )

/** What words can be for, by name. */
export interface Named {
  readonly facts: ReadonlySet<string>
  readonly rules: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

/** Words for facts, rules and bodies that are not there: a text that would never be shown. */
export const checkWords = (words: readonly Words[], { facts, rules, bodies }: Named, path: IssuePath): readonly Issue[] =>
  words.flatMap((one, index) => [
    ...(['questions', 'reasons', 'labels'] as const).flatMap((kind) =>
      unknownNames(Object.keys(one[kind]), facts, 'rules/unknown-fact', 'facts (aitebaar facts)', [...path, index, kind]),
    ),
    ...(['titles', 'advice'] as const).flatMap((kind) =>
      unknownNames(Object.keys(one[kind]), rules, 'rules/unknown-rule', 'rules (aitebaar rules list)', [...path, index, kind]),
    ),
    ...unknownNames(Object.keys(one.bodies), bodies, 'rules/unknown-body', 'bodies of the pack', [...path, index, 'bodies']),
    ...turned(one, [...path, index]),
  ])
