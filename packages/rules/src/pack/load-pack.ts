import type { Fact, FactDictionary, Operator } from '@aitebaar/conditions'
import { checkCondition, compileWhenRun, createConditionIndex, createSlots } from '@aitebaar/conditions'
import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import type * as z from 'zod'

import type { Subject } from '../domain/subject.ts'
import type { CompiledRule } from '../engine/compiled-rule.ts'
import { compileRule } from '../engine/compile-rule.ts'
import { rulesByName } from '../engine/compile-tests.ts'
import type { Areas } from '../engine/law-outcome.ts'
import { missingAtOnce } from '../engine/missing-at-once.ts'
import { settersOf } from '../engine/parameters.ts'
import type { SubjectPlan } from '../engine/plan.ts'
import { INDEX_FROM } from '../engine/plan.ts'
import { checkHoles, markHoles } from '../law/holes.ts'
import type { Parameter } from '../law/parameter.ts'
import { parameterFact } from '../law/parameter.ts'
import { checkParameters } from './check-parameters.ts'
import type { RuleContext } from '../rule/rule-context.ts'
import { checkRule } from '../rule/check-rule.ts'
import { deadConditions } from '../rule/checks/dead-conditions.ts'
import { yieldsToChecked } from '../rule/checks/yields-to.ts'
import type { Rule } from '../rule/rule.ts'
import { checkWords, withBodyWords, withFactWords, withRuleWords } from '../words/words.ts'
import { contentHash } from './hash.ts'
import { checkParts } from './limits.ts'
import type { OptionChoices } from './options.ts'
import { optionsOn, rulesOn } from './options.ts'
import type { Pack, PackInput } from './pack.ts'
import { PackData } from './pack.ts'

/**
 * A pack that was checked and compiled; `createEngine` makes it. Its `hash` is the content hash of all of the pack as it was written.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const [loaded]: readonly LoadedPack[] = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] })).packs
 * loaded?.hash === contentHash({ ...pack, conditions: {}, register: [], areas: [], bodies: [], options: [], words: [], parameters: [] }) // => true
 *
 * @see docs/spec/07-packs-and-records.md
 * @category packs
 * @since 0.1.0
 */
export interface LoadedPack {
  /** All of its content, the rules of options that are off included. */
  readonly pack: Pack
  /** The options that are on, sorted: `plans` hold the rules of these, and those of no option. */
  readonly options: readonly string[]
  readonly hash: string
  readonly context: RuleContext
  readonly plans: readonly SubjectPlan[]
  /** The pack's places by id. */
  readonly areas: Areas
}

/** What the plugins bring together, before any pack is read. */
export interface Vocabulary {
  readonly dictionary: FactDictionary
  readonly operators: readonly Operator[]
  readonly subjects: ReadonlyMap<string, Subject>
}

/** How a pack is loaded: what a host chose, and whether for review or for live use. */
export interface LoadOptions {
  readonly choices: OptionChoices
  readonly mode: 'strict' | 'operational'
}

const dataIssues = (pack: string, issue: z.core.$ZodIssue): readonly Issue[] => {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => dataIssue(pack, issue, [...path, key])) : [dataIssue(pack, issue, path)]
}

const dataIssue = (pack: string, issue: z.core.$ZodIssue, path: Issue['path']): Issue => ({
  code: 'rules/bad-pack',
  path: ['packs', pack, ...path],
  message: `This part of the pack is not of the right form: ${issue.code.replaceAll('_', ' ')}.`,
  help: 'See the formats of register, areas, bodies, options and words in the guide.',
})

const readData = (input: PackInput): E.Either<readonly Issue[], PackData> => {
  const data = Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'rules' && key !== 'signature'))
  const parsed = PackData.safeParse(data)
  return parsed.success ? E.right(parsed.data) : E.left(parsed.error.issues.flatMap((issue) => dataIssues(input.id, issue)))
}

const withParameters = (dictionary: FactDictionary, parameters: readonly Parameter[]): FactDictionary => {
  if (parameters.length === 0) return dictionary
  const own = new Map(parameters.map((parameter) => [parameter.id, parameterFact(parameter)]))
  return {
    facts: [...dictionary.facts, ...own.values()],
    get: (id) => own.get(id) ?? dictionary.get(id),
    ids: () => [...dictionary.ids(), ...own.keys()],
  }
}

/** Issues for ids that are there twice. */
export const duplicates = (ids: readonly string[], what: string, pack: string): Issue[] => {
  const seen = new Set<string>()
  return ids
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => ({
      code: 'rules/duplicate',
      path: ['packs', pack, what, id],
      message: `"${id}" is there twice.`,
      help: 'Rename one of the two, or remove it.',
    }))
}

const nameOf = (input: unknown, index: number): string | number =>
  typeof input === 'object' && input !== null && 'name' in input && typeof input.name === 'string' ? input.name : index

const checkAll = (input: PackInput, context: RuleContext): Issue[] => [
  ...duplicates(
    context.data.register.map(({ id }) => id),
    'register',
    input.id,
  ),
  ...duplicates(
    context.data.areas.map(({ id }) => id),
    'areas',
    input.id,
  ),
  ...duplicates(
    context.data.bodies.map(({ id }) => id),
    'bodies',
    input.id,
  ),
  ...duplicates(
    context.data.options.map(({ id }) => id),
    'options',
    input.id,
  ),
  ...duplicates(
    input.rules.map((rule, index) => String(nameOf(rule, index))),
    'rules',
    input.id,
  ),
  ...Object.entries(context.data.conditions).flatMap(([name, condition]) => checkCondition(condition, context, ['packs', input.id, 'conditions', name])),
  ...checkWords(
    context.data.words,
    {
      facts: new Set(context.dictionary.ids()),
      rules: new Set(input.rules.map((rule, index) => String(nameOf(rule, index)))),
      bodies: new Set(context.data.bodies.map(({ id }) => id)),
    },
    ['packs', input.id, 'words'],
  ),
  ...checkParameters(context.data, ['packs', input.id]),
  ...yieldsToChecked(input.rules, ['packs', input.id, 'rules']),
  ...input.rules.flatMap((rule, index) => checkRule(rule, context, ['packs', input.id, 'rules', nameOf(rule, index)])),
]

/** What a review asks for beyond what keeps a pack from running. */
const review = (input: PackInput, context: RuleContext): readonly Issue[] => [
  ...checkHoles(context.data.register, input.id),
  ...(input.rules as readonly Rule[]).flatMap((rule) => deadConditions(rule, context, ['packs', input.id, 'rules', rule.name])),
]

/** What only an editor needs is no part of a rule. */
const withoutSchema = ({ $schema: _, ...rule }: Rule): Rule => rule

const byName = (a: Rule, b: Rule): number => (a.name < b.name ? -1 : 1)

const plansOf = (rules: readonly Rule[], context: RuleContext, areas: Areas): SubjectPlan[] => {
  const register = new Map(context.data.register.map((provision) => [provision.id, provision]))
  const setters = settersOf(context.data.register)
  const byName = rulesByName(rules)
  return [...context.subjects.values()].flatMap((subject) => {
    const slots = createSlots()
    const compiling = { context, register, setters, slots, rules: byName, areas, compile: compileWhenRun, findAtOnce: missingAtOnce }
    const compiled: CompiledRule[] = rules.filter((rule) => rule.subject === subject.name).map((rule) => compileRule(rule, compiling))
    const facts = slots.facts.map((id) => context.dictionary.get(id)).filter((fact): fact is Fact => fact !== undefined)
    const conditions = compiled.map(({ rule }) => rule.conditions)
    const index = compiled.length < INDEX_FROM ? undefined : createConditionIndex(conditions, context, slots)
    return compiled.length === 0 ? [] : [{ subject, facts, rules: compiled, index }]
  })
}

/** Checks and compiles a pack against the facts, operators and subjects of all plugins. */
export const loadPack = (input: PackInput, vocabulary: Vocabulary, { choices, mode }: LoadOptions): E.Either<Issues, LoadedPack> => {
  const data = readData(input)
  if (E.isLeft(data)) return failed(data.left)
  const dictionary = withParameters(vocabulary.dictionary, data.right.parameters)
  const context: RuleContext = { ...vocabulary, dictionary, named: data.right.conditions, data: data.right }
  const tooLarge = checkParts(input.rules, context.data.conditions, ['packs', input.id])
  const wrong = tooLarge.length > 0 ? tooLarge : checkAll(input, context)
  const issues = wrong.length === 0 && mode === 'strict' ? review(input, context) : wrong
  if (issues.length > 0) return failed(issues)
  const rules = (input.rules as readonly Rule[]).map((rule) => ('$schema' in rule ? withoutSchema(rule) : rule)).sort(byName)
  const hash = contentHash({ ...data.right, rules })
  const marked = { ...data.right, register: [...markHoles(data.right.register)] }
  const { words } = data.right
  const pack = { ...marked, rules: withRuleWords(rules, words), bodies: withBodyWords(marked.bodies, words) }
  const areas: Areas = new Map(pack.areas.map((area) => [area.id, area]))
  return E.right(
    withOptions(
      { pack, hash, context: { ...context, dictionary: withFactWords(context.dictionary, words), data: marked }, areas },
      optionsOn(pack.options, choices),
    ),
  )
}

/** The same pack with other options on. */
export const withOptions = (loaded: Omit<LoadedPack, 'options' | 'plans'>, options: readonly string[]): LoadedPack => ({
  ...loaded,
  options,
  plans: plansOf(rulesOn(loaded.pack.rules, options), loaded.context, loaded.areas),
})

const failed = (issues: readonly Issue[]): E.Either<Issues, never> => {
  const [first, ...rest] = issues
  return E.left([first ?? { code: 'rules/bad-pack', path: [], message: 'The pack cannot be read.' }, ...rest])
}
