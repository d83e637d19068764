import type { Issue, Issues } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { compile } from '../readers/compile.ts'
import type { ConditionContext } from '../readers/context.ts'
import type { Unknown } from '../readers/decide.ts'
import { representatives } from '../readers/representatives.ts'
import { settle } from '../readers/settle.ts'
import { usageOf } from '../readers/usage.ts'
import type { Truth } from '../truth.ts'
import { and, not, or } from '../truth.ts'
import { isAsyncFact } from './async-fact.ts'
import { coerce } from './coerce.ts'
import type { Fact, FactValue, JsonObject } from './fact.ts'
import { isOpenValue } from './fact.ts'

/**
 * How many elements of a list must meet a condition. An element that leaves the condition open decides nothing by itself.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const readBack = (quantifier: Quantifier) => quantifiedFact({
 *   id: 'desk.readBack', subject: 'desk', label: { en: 'whether complaints were read back' }, sensitivity: 'internal',
 *   quantifier, of: 'complaint', where: { fact: 'complaint.readBack', operator: 'equal', value: true }, list: (desk) => desk['complaints'],
 * }, context)
 * const desk = { complaints: [{ readBack: true }, { readBack: { absent: 'notAsked' } }] }
 * const answers = (['some', 'every', 'none'] as const).map((quantifier) => getOrThrow(readBack(quantifier)).read(desk, {}))
 * answers // => [true, undefined, false]
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export type Quantifier = 'some' | 'every' | 'none'

/**
 * A yes-or-no fact about a list: whether some, every or no element meets a condition, all of it on the same element.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const readAloud: QuantifiedFact = {
 *   id: 'dispute.allReadAloud', subject: 'dispute', label: { en: 'whether every settlement was read aloud' }, sensitivity: 'internal',
 *   quantifier: 'every', of: 'settlement', where: { fact: 'settlement.readAloudToParties', operator: 'equal', value: true }, list: (dispute) => dispute['settlements'],
 * }
 * getOrThrow(quantifiedFact(readAloud, context)).read({ settlements: null }, {}) // => true
 * getOrThrow(quantifiedFact(readAloud, context)).read({}, {}) // => undefined
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export interface QuantifiedFact extends Omit<Fact, 'type' | 'nullable' | 'read'> {
  /** How many elements must meet the condition. */
  readonly quantifier: Quantifier
  /** The kind of thing the elements are; the condition names facts of this subject. */
  readonly of: string
  /** The condition, as JSON, that one element meets. */
  readonly where: unknown
  /** Reads the list from an entity of the fact's own subject; anything but a list is unknown, `null` is an empty one. */
  readonly list: (entity: JsonObject, caseFile: JsonObject) => unknown
}

const FOLD: Readonly<Record<Quantifier, (truths: readonly Truth[]) => Truth>> = {
  some: or,
  every: and,
  none: (truths) => not(or(truths)),
}

const answerOf = (truth: Truth): boolean | undefined => (truth === 'unknown' ? undefined : truth === 'true')

/**
 * A quantified fact as a fact like any other, or everything that is wrong with its condition. What an element leaves open makes the answer unknown unless
 * the other elements decide it. A fact whose value has to be fetched cannot stand in its condition, since nobody would fetch it for each element
 * (`conditions/fetched-fact`); nor can a fact of something else (`conditions/foreign-fact`).
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const amount: Fact = { id: 'term.amount', subject: 'term', type: { kind: 'number' }, label: { en: 'the amount' }, sensitivity: 'internal', read: (term) => term['amount'] }
 * const dictionary = E.getOrElseW(() => undefined)(createDictionary([amount]))
 * const definition: QuantifiedFact = {
 *   id: 'settlement.hasLargeTerm', subject: 'settlement', label: { en: 'whether a term is large' }, sensitivity: 'internal',
 *   quantifier: 'some', of: 'term', where: { fact: 'term.amount', operator: 'greaterThan', value: 100 }, list: (settlement) => settlement['terms'],
 * }
 * const fact = dictionary && E.getOrElseW(() => undefined)(quantifiedFact(definition, { dictionary }))
 * fact?.read({ terms: [{ amount: 200 }, {}] }, {}) // => true
 * fact?.read({ terms: [{ amount: 50 }, {}] }, {}) // => undefined
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const quantifiedFact = (definition: QuantifiedFact, context: ConditionContext): E.Either<Issues, Fact> => {
  const { quantifier, of, where, list, ...described } = definition
  const compiled = compile(where, context)
  if (E.isLeft(compiled)) {
    const [first, ...rest] = compiled.left
    const placed = (issue: Issue): Issue => ({ ...issue, path: ['facts', definition.id, 'where', ...issue.path] })
    return E.left([placed(first), ...rest.map(placed)])
  }
  const { facts: ids, test, condition } = compiled.right
  const facts = ids.flatMap((id) => context.dictionary.get(id) ?? [])
  const foreign = facts.find(({ subject }) => subject !== of)
  if (foreign !== undefined) {
    return E.left([
      {
        code: 'conditions/foreign-fact',
        path: ['facts', definition.id, 'where'],
        message: `The condition on each "${of}" names "${foreign.id}", which is a fact of "${foreign.subject}".`,
        help: `Use facts of "${of}" only; combine the quantified fact with others in the rule.`,
      },
    ])
  }
  const fetched = facts.find(isAsyncFact)
  if (fetched !== undefined) {
    return E.left([
      {
        code: 'conditions/fetched-fact',
        path: ['facts', definition.id, 'where'],
        message: `The condition on each "${of}" names "${fetched.id}", whose value is fetched; within a list nobody would fetch it.`,
        help: `Make a rule on "${of}" that names it, or fetch it before the case file is read.`,
      },
    ])
  }
  const usage = usageOf([condition], context)
  const candidatesOf = (fact: Fact, slot: number, values: readonly FactValue[]): Unknown['candidates'] => {
    const use = usage.get(fact.id)
    const others = facts.flatMap(({ id }, at) => (at !== slot && use?.linked.has(id) === true ? [values[at]] : []))
    return use === undefined ? undefined : representatives(fact, use, values[slot], others)
  }
  const truthOfElement = (element: JsonObject, caseFile: JsonObject): Truth => {
    const values = facts.map((fact): FactValue => coerce(fact.type, fact.read(element, caseFile)))
    const truth = test(values)
    if (truth !== 'unknown') return truth
    const open = facts.flatMap((fact, slot) => (isOpenValue(fact.type, values[slot]) ? [{ slot, candidates: candidatesOf(fact, slot, values) }] : []))
    return settle<'true' | 'false'>((assumed) => test(assumed, values), values, open)
  }
  return E.right({
    ...described,
    type: { kind: 'boolean' },
    read: (entity, caseFile) => {
      const elements = list(entity, caseFile)
      if (elements === null) return answerOf(FOLD[quantifier]([]))
      if (!Array.isArray(elements)) return undefined
      return answerOf(FOLD[quantifier](elements.map((element) => (isJsonObject(element) ? truthOfElement(element, caseFile) : 'unknown'))))
    },
  })
}
