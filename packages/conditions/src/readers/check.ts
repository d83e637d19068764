import type { Issue, IssuePath } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'

import type { Condition } from '../condition.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Fact } from '../fact/fact.ts'
import type { Operator } from '../operators/operator.ts'
import { checkOperand } from './check-operand.ts'
import type { ConditionContext } from './context.ts'
import { conditionNamed, operatorNamed, operatorNames } from './context.ts'
import { isOperand } from './is-operand.ts'

const MAX_DEPTH = 32
const GROUPS = ['all', 'any', 'not', 'condition'] as const
const COMPARISON_KEYS = ['id', 'fact', 'operator', 'value']

/** Keys of json-rules-engine that are refused, and what to do instead. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['priority', 'Leave it out: every condition is evaluated, so that every one can be explained.'],
  ['path', 'Name the fact itself, such as "settlement.agreedOn".'],
  ['params', 'Leave it out: a fact has no parameters.'],
  ['name', 'Write "id".'],
])

/** Where a part stands in what is checked; written out as a path only when something is wrong with it. */
type Place = IssuePath | { readonly within: Place; readonly key: string | number }

const isPath = (place: Place): place is IssuePath => Array.isArray(place)

const pathOf = (place: Place): IssuePath => (isPath(place) ? place : [...pathOf(place.within), place.key])

/** A check under way: what conditions may refer to, and what was found wrong so far. */
interface Checking {
  readonly context: ConditionContext
  readonly issues: Issue[]
}

const report = ({ issues }: Checking, code: string, place: Place, message: string, help: string): void => {
  issues.push({ code, path: pathOf(place), message, help })
}

const checkKeys = (node: object, allowed: readonly string[], checking: Checking, place: Place): void => {
  for (const key of Object.keys(node)) {
    if (allowed.includes(key)) continue
    const help = REFUSED.get(key) ?? didYouMean(key, [...allowed, ...GROUPS], 'keys: all, any, not, condition, id, fact, operator, value')
    report(checking, 'conditions/unknown-key', { within: place, key }, `"${key}" is not part of a condition here.`, help)
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

const checkId = ({ id }: Record<string, unknown>, checking: Checking, place: Place): void => {
  if (id === undefined || isName(id)) return
  const help = 'Write a name for this part, or leave "id" out.'
  report(checking, 'conditions/not-a-condition', { within: place, key: 'id' }, '"id" wants a text.', help)
}

/** Where a walk is: the shared conditions it came through, and how deep it is. */
interface Depth {
  readonly seen: readonly string[]
  readonly depth: number
}

const deeper = ({ seen, depth }: Depth): Depth => ({ seen, depth: depth + 1 })

const checkGroup = (members: unknown, group: string, checking: Checking, place: Place, depth: Depth): void => {
  if (!Array.isArray(members) || members.length === 0) {
    report(checking, 'conditions/empty-group', place, `"${group}" wants a list with at least one condition.`, 'Add a condition, or remove the group.')
    return
  }
  for (let index = 0; index < members.length; index += 1) checkNode(members[index], checking, { within: place, key: index }, depth)
}

const checkName = (name: unknown, checking: Checking, place: Place, { seen, depth }: Depth): void => {
  if (typeof name !== 'string') {
    report(checking, 'conditions/unknown-condition', place, '"condition" wants the name of a shared condition.', 'Write the name as text.')
    return
  }
  if (seen.includes(name)) {
    const message = `The shared condition "${name}" refers to itself: ${[...seen, name].join(' → ')}.`
    report(checking, 'conditions/cycle', place, message, 'Take one of these references out.')
    return
  }
  const found = conditionNamed(checking.context, name)
  if (found !== undefined) {
    checkNode(found, checking, place, { seen: [...seen, name], depth })
    return
  }
  const help = didYouMean(name, Object.keys(checking.context.named ?? {}), 'shared conditions of the pack')
  report(checking, 'conditions/unknown-condition', place, `There is no shared condition "${name}".`, help)
}

const COMPARISON_HELP = 'Write { "fact": …, "operator": …, "value": … }.'

const factOf = (id: string, checking: Checking, place: Place): Fact | undefined => {
  const { dictionary } = checking.context
  const fact = dictionary.get(id)
  if (fact === undefined) {
    const help = didYouMean(id, dictionary.ids(), 'facts (aitebaar facts)')
    report(checking, 'conditions/unknown-fact', { within: place, key: 'fact' }, `The fact "${id}" is not declared.`, help)
  }
  return fact
}

const operatorOf = (name: string, checking: Checking, place: Place): Operator | undefined => {
  const operator = operatorNamed(checking.context, name)
  if (operator === undefined) {
    const names = operatorNames(checking.context)
    const help = didYouMean(name, names, `operators: ${names.join(', ')}`)
    report(checking, 'conditions/unknown-operator', { within: place, key: 'operator' }, `There is no operator "${name}".`, help)
  }
  return operator
}

const checkComparison = (node: Record<string, unknown>, checking: Checking, place: Place): void => {
  const { context } = checking
  checkKeys(node, COMPARISON_KEYS, checking, place)
  checkId(node, checking, place)
  const notAComparison = (at: Place, message: string): void => report(checking, 'conditions/not-a-condition', at, message, COMPARISON_HELP)
  if (!('fact' in node && 'operator' in node && 'value' in node)) {
    const missing = ['fact', 'operator', 'value'].filter((key) => !(key in node))
    notAComparison(place, `A comparison wants "fact", "operator" and "value"; missing: ${missing.join(', ')}.`)
    return
  }
  const { fact: factId, operator: operatorName, value } = node
  if (!isName(factId)) return notAComparison({ within: place, key: 'fact' }, '"fact" wants a name, as a text.')
  if (!isName(operatorName)) return notAComparison({ within: place, key: 'operator' }, '"operator" wants a name, as a text.')
  if (!isOperand(value))
    return notAComparison(place, 'The value of this comparison is not a text, a number, true, false, a list of at least one of these, or { "fact": … }.')
  const fact = factOf(factId, checking, place)
  const operator = operatorOf(operatorName, checking, place)
  if (fact === undefined || operator === undefined) return
  if (!operator.kinds.includes(fact.type.kind)) {
    const others = operatorNames(context).filter((name) => operatorNamed(context, name)?.kinds.includes(fact.type.kind))
    const message = `"${operator.name}" cannot test "${fact.id}", which is of type ${fact.type.kind}.`
    report(checking, 'conditions/wrong-operator', { within: place, key: 'operator' }, message, `Use one of: ${others.join(', ')}.`)
    return
  }
  for (const { path, ...issue } of checkOperand({ fact: factId, operator: operatorName, value }, fact, operator, context, []))
    checking.issues.push({ ...issue, path: [...pathOf(place), 'value', ...path] })
}

/** The keys of a node that make it a group. */
const groupsIn = (node: object): readonly (typeof GROUPS)[number][] => GROUPS.filter((group) => group in node)

const checkNode = (node: unknown, checking: Checking, place: Place, depth: Depth): void => {
  if (depth.depth > MAX_DEPTH) {
    report(checking, 'conditions/too-deep', place, `Conditions may be nested ${MAX_DEPTH} levels deep.`, 'Move a part into a shared condition, or simplify it.')
    return
  }
  if (!isJsonObject(node)) {
    const help = 'Write { "all": [ … ] }, { "any": [ … ] }, { "not": … }, { "condition": name } or { "fact": …, "operator": …, "value": … }.'
    report(checking, 'conditions/not-a-condition', place, 'This is not a condition.', help)
    return
  }
  const [group, ...others] = groupsIn(node)
  if (group === undefined) {
    checkComparison(node, checking, place)
    return
  }
  if (others.length > 0) {
    const message = `A condition has one of ${[group, ...others].map((name) => `"${name}"`).join(' and ')}, not both.`
    report(checking, 'conditions/mixed-group', place, message, 'Put one inside the other.')
    return
  }
  checkKeys(node, ['id', group], checking, place)
  checkId(node, checking, place)
  const inner = { within: place, key: group }
  if (group === 'not') checkNode(node['not'], checking, inner, deeper(depth))
  else if (group === 'condition') checkName(node['condition'], checking, inner, deeper(depth))
  else checkGroup(node[group], group, checking, inner, deeper(depth))
}

/**
 * Everything that is wrong with a condition before it runs: its shape, unknown names (with what may have been meant), types, code lists, empty groups,
 * cycles of shared conditions. An empty list means that it compiles. Paths begin with `path`.
 *
 * Codes: `conditions/not-a-condition`, `conditions/unknown-key`, `conditions/empty-group`, `conditions/mixed-group`, `conditions/too-deep` for the shape;
 * `conditions/unknown-fact`, `conditions/unknown-operator`, `conditions/unknown-condition`, `conditions/unknown-code`, `conditions/cycle` for names;
 * `conditions/wrong-operator`, `conditions/wrong-operand`, `conditions/wrong-unit` for types.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const [issue] = checkCondition({ all: [{ fact: 'settlement.agreedOn', operator: 'before', value: '26-12-2011' }] }, context)
 * issue?.path // => ['all', 0, 'value']
 * issue?.code // => 'conditions/wrong-operand'
 * issue?.help // => 'Write a date such as "2015-03-02".'
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const checkCondition = (input: unknown, context: ConditionContext, path: IssuePath = []): readonly Issue[] => {
  const issues: Issue[] = []
  checkNode(input, { context, issues }, path, { seen: [], depth: 1 })
  return issues
}

/**
 * A condition that {@link checkCondition} found nothing wrong with. It looks at nothing itself: check first.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const input: unknown = JSON.parse('{ "fact": "settlement.allHeirsForgave", "operator": "equal", "value": true }')
 * const condition = checkCondition(input, context).length === 0 ? asCondition(input) : undefined
 * condition && comparisonsOf(condition).length // => 1
 *
 * @category conditions
 * @since 0.1.0
 */
export const asCondition = (input: unknown): Condition => input as Condition
