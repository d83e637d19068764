import type { ConditionContext } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'

/**
 * What was refused, or changed, while a rule of json-rules-engine was taken over.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { createDictionary } from '@aitebaar/conditions'
 * const dictionary = getOrThrow(createDictionary([
 *   { id: 'complaint.isSafe', subject: 'complaint', type: { kind: 'boolean' }, label: { en: 'whether she is safe' }, sensitivity: 'personal', read: (complaint) => complaint['isSafe'] },
 * ]))
 * const file = { name: 'not safe', conditions: { all: [{ fact: 'ok', operator: 'equal', value: false }] }, event: { type: 'alarm' } }
 * const notes: readonly ImportNote[] = fromJsonRulesEngine({ ...file, priority: 10 }, dictionary, { facts: { ok: 'complaint.isSafe' } }).report
 * notes.filter(({ outcome }) => outcome === 'refused').map(({ rule, code }) => [rule, code]) // => [['not safe', 'rules/import-priority']]
 *
 * @category json-rules-engine
 * @since 0.1.0
 */
export interface ImportNote extends Issue {
  /** The name of the rule, or its position. */
  readonly rule: string
  readonly outcome: 'refused' | 'changed'
}

/** A note before it is known which rule it is about. */
export type Remark = Omit<ImportNote, 'rule'>

/**
 * Names of facts as the file has them, and what they are called here.
 *
 * A name that is not in the table stands for itself, or for the one fact that ends with it.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { createDictionary } from '@aitebaar/conditions'
 * const dictionary = getOrThrow(createDictionary([
 *   { id: 'complaint.isSafe', subject: 'complaint', type: { kind: 'boolean' }, label: { en: 'whether she is safe' }, sensitivity: 'personal', read: (complaint) => complaint['isSafe'] },
 * ]))
 * const file = { name: 'not safe', conditions: { all: [{ fact: 'ok', operator: 'equal', value: false }] }, event: { type: 'alarm' } }
 * const facts: FactNames = { ok: 'complaint.isSafe' }
 * fromJsonRulesEngine(file, dictionary, { facts }).rules[0]?.conditions // => { all: [{ fact: 'complaint.isSafe', operator: 'equal', value: false }] }
 *
 * @category json-rules-engine
 * @since 0.1.0
 */
export type FactNames = Readonly<Record<string, string>>

export interface ImportContext {
  readonly context: ConditionContext
  readonly names: FactNames
  readonly remark: (remark: Remark) => void
}

const DOTTED = /^\$((?:\.[A-Za-z][A-Za-z0-9]*)+)$/

/** The priority that json-rules-engine fills in by itself. */
export const DEFAULT_PRIORITY = 1

const refused = (code: string, path: IssuePath, message: string, help: string): Remark => ({ outcome: 'refused', code, path, message, help })
const changed = (code: string, path: IssuePath, message: string): Remark => ({ outcome: 'changed', code, path, message })

/** The fact a name stands for: by the table, as it is, or as the one fact that ends with it. */
const factOf = (name: string, path: IssuePath, { context, names, remark }: ImportContext): string => {
  const given = Object.hasOwn(names, name) ? names[name] : undefined
  const ending = [...context.dictionary.ids()].filter((id) => id.endsWith(`.${name}`))
  const [only, ...more] = ending
  const found = given ?? (context.dictionary.get(name) === undefined && more.length === 0 ? only : undefined)
  if (found === undefined) return name
  remark(changed('rules/import-renamed', path, `The fact "${name}" is called "${found}" here.`))
  return found
}

/** A fact with the path into it, which may be no more than dots. */
const placeOf = (node: Readonly<Record<string, unknown>>, path: IssuePath, importing: ImportContext): unknown => {
  if (isJsonObject(node['params']) && Object.keys(node['params']).length > 0) {
    importing.remark(
      refused('rules/import-params', [...path, 'params'], 'A fact has no parameters here.', 'Declare a fact of its own for each set of parameters.'),
    )
  }
  const { fact, path: inner } = node
  if (typeof fact !== 'string') return fact
  if (inner === undefined) return factOf(fact, [...path, 'fact'], importing)
  const dotted = typeof inner === 'string' ? DOTTED.exec(inner)?.[1] : undefined
  if (dotted !== undefined) return factOf(`${fact}${dotted}`, [...path, 'path'], importing)
  importing.remark(
    refused(
      'rules/import-path',
      [...path, 'path'],
      'Paths with brackets, wildcards, filters or scripts are not taken over.',
      'Declare a fact that reads the value.',
    ),
  )
  return fact
}

const checkPriority = (node: Readonly<Record<string, unknown>>, path: IssuePath, { remark }: ImportContext): void => {
  const priority = node['priority']
  if (priority === undefined || priority === DEFAULT_PRIORITY) return
  const help = 'Leave it out: every condition is evaluated, and a missing fact makes none of the others wrong.'
  remark(refused('rules/import-priority', [...path, 'priority'], 'Conditions have no priority here.', help))
}

const operatorOf = (operator: unknown, path: IssuePath, { remark }: ImportContext): unknown => {
  if (typeof operator !== 'string' || !operator.includes(':')) return operator
  const help = operator.startsWith('not:') ? 'Write { "not": … } round it.' : 'Declare a quantified fact, or turn the comparison round.'
  remark(refused('rules/import-decorator', [...path, 'operator'], `Operators have no decorators here: "${operator}".`, help))
  return operator
}

const nameOf = (node: Readonly<Record<string, unknown>>, path: IssuePath, { remark }: ImportContext): Readonly<Record<string, unknown>> => {
  if (node['id'] !== undefined || typeof node['name'] !== 'string') return node['id'] === undefined ? {} : { id: node['id'] }
  remark(changed('rules/import-name', [...path, 'name'], '"name" became "id".'))
  return { id: node['name'] }
}

const HANDLED = ['all', 'any', 'not', 'condition', 'fact', 'operator', 'value', 'id', 'name', 'priority', 'path', 'params']

const rest = (node: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !HANDLED.includes(key)))

/**
 * A condition of json-rules-engine in our words. What has no counterpart is remarked on as refused; the result then stands only for what is checked next,
 * so that all that is wrong is said at once.
 */
export const importCondition = (node: unknown, path: IssuePath, importing: ImportContext): unknown => {
  if (!isJsonObject(node)) return node
  checkPriority(node, path, importing)
  const shared = { ...rest(node), ...nameOf(node, path, importing) }
  const groups = ['all', 'any', 'not', 'condition'].filter((key) => key in node)
  if (groups.length > 0) {
    const members = groups.map((key): [string, unknown] => {
      const member = node[key]
      if (key === 'condition') return [key, member]
      if (key === 'not' || !Array.isArray(member)) return [key, key === 'not' ? importCondition(member, [...path, key], importing) : member]
      return [key, member.map((one: unknown, index) => importCondition(one, [...path, key, index], importing))]
    })
    return { ...shared, ...Object.fromEntries(members) }
  }
  const value = isJsonObject(node['value']) ? { fact: placeOf(node['value'], [...path, 'value'], importing) } : node['value']
  const operator = operatorOf(node['operator'], path, importing)
  return {
    ...shared,
    ...('fact' in node ? { fact: placeOf(node, path, importing) } : {}),
    ...('operator' in node ? { operator } : {}),
    ...('value' in node ? { value } : {}),
  }
}
