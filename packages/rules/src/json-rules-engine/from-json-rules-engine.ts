import type { Condition, ConditionContext, FactDictionary, Operator } from '@aitebaar/conditions'
import { asCondition, checkCondition, usageOf } from '@aitebaar/conditions'
import type { IssuePath } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'

import { isTooDeep } from '../pack/limits.ts'
import type { Rule } from '../rule/rule.ts'
import type { FactNames, ImportContext, ImportNote, Remark } from './import-condition.ts'
import { DEFAULT_PRIORITY, importCondition } from './import-condition.ts'

/**
 * What may be said about a file beside its rules.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { createDictionary } from '@aitebaar/conditions'
 * const dictionary = getOrThrow(createDictionary([
 *   { id: 'complaint.isSafe', subject: 'complaint', type: { kind: 'boolean' }, label: { en: 'whether she is safe' }, sensitivity: 'personal', read: (complaint) => complaint['isSafe'] },
 * ]))
 * const file = { name: 'not safe', conditions: { all: [{ fact: 'ok', operator: 'equal', value: false }] }, event: { type: 'alarm' } }
 * const options: ImportOptions = { facts: { ok: 'complaint.isSafe' } }
 * fromJsonRulesEngine(file, dictionary, options).rules.map(({ subject }) => subject) // => ['complaint']
 *
 * @category json-rules-engine
 * @since 0.1.0
 */
export interface ImportOptions {
  /** Names of facts in the file, and the facts of the dictionary they stand for. */
  readonly facts?: FactNames
  /** Conditions that the rules share, as they were given to `engine.setCondition`. */
  readonly conditions?: Readonly<Record<string, unknown>>
  /** Operators beside the built-in ones. */
  readonly operators?: readonly Operator[]
}

/**
 * Rules taken over from json-rules-engine, ready for a pack, and what became of the others.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { createDictionary } from '@aitebaar/conditions'
 * const dictionary = getOrThrow(createDictionary([
 *   { id: 'complaint.isSafe', subject: 'complaint', type: { kind: 'boolean' }, label: { en: 'whether she is safe' }, sensitivity: 'personal', read: (complaint) => complaint['isSafe'] },
 * ]))
 * const file = { name: 'not safe', conditions: { all: [{ fact: 'ok', operator: 'equal', value: false }] }, event: { type: 'alarm' } }
 * const imported: ImportedRules = fromJsonRulesEngine(file, dictionary)
 * imported.rules // => []
 * imported.report.some(({ outcome }) => outcome === 'refused') // => true
 *
 * @category json-rules-engine
 * @since 0.1.0
 */
export interface ImportedRules {
  readonly rules: readonly Rule[]
  /** Conditions that the rules share. */
  readonly conditions: Readonly<Record<string, Condition>>
  /** What was refused or changed, and why: a rule with a refusal is not among the rules. */
  readonly report: readonly ImportNote[]
}

const slug = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const KEYS = ['name', 'conditions', 'event', 'priority']

const refusedKeys = (input: Readonly<Record<string, unknown>>): readonly Remark[] =>
  Object.keys(input)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({
      outcome: 'refused',
      code: 'rules/import-key',
      path: [key],
      message: `"${key}" has no counterpart here.`,
      help: 'A rule holds data only: move what it does into the application, which reads the findings.',
    }))

const priorityOf = ({ priority }: Readonly<Record<string, unknown>>): readonly Remark[] =>
  priority === undefined || priority === DEFAULT_PRIORITY
    ? []
    : [
        {
          outcome: 'refused',
          code: 'rules/import-priority',
          path: ['priority'],
          message: 'Rules have no priority here: none depends on the order.',
          help: 'Leave it out; let a rule yield to another with "yieldsTo".',
        },
      ]

const eventType = (event: unknown): string | undefined =>
  isJsonObject(event) && typeof event['type'] === 'string' && slug(event['type']) !== '' ? event['type'] : undefined

const eventRemarks = (event: unknown): readonly Remark[] => {
  if (eventType(event) === undefined) {
    return [
      { outcome: 'refused', code: 'rules/import-event', path: ['event', 'type'], message: 'The event has no type.', help: 'Give it one: it becomes the flag.' },
    ]
  }
  const became: Remark = {
    outcome: 'changed',
    code: 'rules/import-event',
    path: ['event'],
    message: 'The event became a flag of severity "info" on good practice.',
  }
  const hasParams = isJsonObject(event) && isJsonObject(event['params']) && Object.keys(event['params']).length > 0
  return hasParams ? [became, { ...became, path: ['event', 'params'], message: 'The parameters of the event were left out.' }] : [became]
}

const subjectsOf = (condition: Condition, context: ConditionContext): readonly string[] => [
  ...new Set([...usageOf([condition], context).keys()].flatMap((fact) => context.dictionary.get(fact)?.subject ?? [])),
]

/** Names that are the same here though they differ there, or that were the same there too, are told apart by a number. */
const freeName = (name: string, taken: Set<string>): string => {
  let free = name
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`
  taken.add(free)
  return free
}

const ruleOf = (name: string, type: string, subject: string, conditions: Condition): Rule => ({
  name: `imported/${slug(name)}`,
  subject,
  title: { en: name },
  basis: { source: 'taken over from json-rules-engine', confidence: 'low' },
  conditions,
  event: { type: 'flag', params: { flag: slug(type), severity: 'info' } },
})

/** Takes one condition over; `undefined` when it was refused. */
const convert = (input: unknown, path: IssuePath, context: ConditionContext, names: FactNames, remarks: Remark[]): Condition | undefined => {
  const importing: ImportContext = { context, names, remark: (remark) => remarks.push(remark) }
  const condition = importCondition(input, path, importing)
  for (const issue of checkCondition(condition, context, path)) {
    const isSaid = remarks.some((remark) => remark.outcome === 'refused' && remark.path.join() === issue.path.join())
    if (!isSaid) remarks.push({ outcome: 'refused', ...issue })
  }
  return remarks.some(({ outcome }) => outcome === 'refused') ? undefined : asCondition(condition)
}

/** Takes shared conditions over, which may name each other: with one that is refused go those that name it. */
const convertShared = (given: Readonly<Record<string, unknown>>, plain: ConditionContext, names: FactNames) => {
  const shared = Object.fromEntries(Object.entries(given).map(([name, one]) => [name, isTooDeep(one) ? undefined : one]))
  const remarksOn = new Map<string, readonly Remark[]>()
  const importing: ImportContext = { context: plain, names, remark: () => undefined }
  let named = Object.fromEntries(Object.entries(shared).map(([name, one]) => [name, importCondition(one, [], importing) as Condition]))
  for (;;) {
    const context: ConditionContext = { ...plain, named }
    const kept = Object.keys(named).flatMap((name) => {
      const remarks: Remark[] = []
      const converted = convert(shared[name], ['conditions', name], context, names, remarks)
      remarksOn.set(name, remarks)
      return converted === undefined ? [] : [[name, converted] as const]
    })
    if (kept.length === Object.keys(named).length) return { named: Object.fromEntries(kept), remarksOn }
    named = Object.fromEntries(kept)
  }
}

const importRule = (input: unknown, label: string, context: ConditionContext, names: FactNames, remarks: Remark[]): Rule | undefined => {
  if (!isJsonObject(input) || isTooDeep(input)) {
    remarks.push({
      outcome: 'refused',
      code: 'rules/import-shape',
      path: [],
      message: isJsonObject(input) ? 'The rule is nested deeper than can be read.' : 'A rule is a JSON object.',
      help: 'Write { "conditions": …, "event": … }.',
    })
    return undefined
  }
  remarks.push(...refusedKeys(input), ...priorityOf(input), ...eventRemarks(input['event']))
  const conditions = convert(input['conditions'], ['conditions'], context, names, remarks)
  const type = eventType(input['event'])
  if (conditions === undefined || type === undefined) return undefined
  const [subject, ...others] = subjectsOf(conditions, context)
  if (subject === undefined || others.length > 0) {
    const message =
      subject === undefined ? 'The rule reads no fact of its own.' : `The rule reads facts of several subjects: ${[subject, ...others].join(', ')}.`
    remarks.push({
      outcome: 'refused',
      code: 'rules/import-subject',
      path: ['conditions'],
      message,
      help: 'Write the rule by hand, with the subject it is about.',
    })
    return undefined
  }
  return ruleOf(label, type, subject, conditions)
}

const labelOf = (input: unknown, index: number): string =>
  isJsonObject(input) && typeof input['name'] === 'string' && slug(input['name']) !== '' ? input['name'] : `rule ${index + 1}`

/**
 * Rules of json-rules-engine as rules of ours. What has no counterpart here (priorities, paths that are more than dots, decorators, code, loose types) is
 * refused, with a note that says where and what to write instead; the other rules are taken over, and every change is noted too. It never throws.
 *
 * @example
 * import type { Fact } from '@aitebaar/conditions'
 * import { createDictionary } from '@aitebaar/conditions'
 * import { getOrThrow } from '@aitebaar/core'
 * const age: Fact = { id: 'person.age', subject: 'person', type: { kind: 'integer' }, label: { en: 'age' }, sensitivity: 'personal', read: (person) => person['age'] }
 * const dictionary = getOrThrow(createDictionary([age]))
 * const event = { type: 'grown' }
 * const file = [{ name: 'grown up', conditions: { all: [{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }] }, event }]
 * const { rules, report } = fromJsonRulesEngine(file, dictionary)
 * rules[0]?.name // => 'imported/grown-up'
 * report.map(({ outcome, code }) => `${outcome} ${code}`) // => ['changed rules/import-event', 'changed rules/import-renamed']
 *
 * @category json-rules-engine
 * @since 0.1.0
 */
export const fromJsonRulesEngine = (input: unknown, dictionary: FactDictionary, options: ImportOptions = {}): ImportedRules => {
  const { facts: names = {}, conditions: shared = {}, operators = [] } = options
  const report: ImportNote[] = []
  const note = (rule: string, remarks: readonly Remark[]): void => void report.push(...remarks.map((remark) => ({ rule, ...remark })))
  const plain: ConditionContext = { dictionary, operators }
  const { named, remarksOn } = convertShared(shared, plain, names)
  for (const [name, remarks] of remarksOn) note(name, remarks)
  const context: ConditionContext = { ...plain, named }
  const taken = new Set<string>()
  const rules = (Array.isArray(input) ? input : [input]).flatMap((one: unknown, index) => {
    const remarks: Remark[] = []
    const label = labelOf(one, index)
    const rule = importRule(one, label, context, names, remarks)
    const name = rule === undefined ? slug(label) : freeName(slug(label), taken)
    if (name !== slug(label))
      remarks.push({ outcome: 'changed', code: 'rules/import-name', path: ['name'], message: `Another rule has this name; this one is called "${name}" here.` })
    note(label, remarks)
    return rule === undefined ? [] : [{ ...rule, name: `imported/${name}` }]
  })
  return { rules, conditions: named, report }
}
