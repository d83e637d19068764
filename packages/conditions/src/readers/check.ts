import type { Issue, IssuePath } from '@aitebaar/core'

import type { Condition } from '../condition.ts'
import { didYouMean } from '../did-you-mean.ts'
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

const refusedKeys = (node: object, allowed: readonly string[], path: IssuePath): Issue[] =>
  Object.keys(node)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({
      code: 'conditions/unknown-key',
      path: [...path, key],
      message: `"${key}" is not part of a condition here.`,
      help: REFUSED.get(key) ?? didYouMean(key, [...allowed, ...GROUPS], 'keys: all, any, not, condition, id, fact, operator, value'),
    }))

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

const checkId = ({ id }: Record<string, unknown>, path: IssuePath): Issue[] =>
  id === undefined || isName(id)
    ? []
    : [{ code: 'conditions/not-a-condition', path: [...path, 'id'], message: '"id" wants a text.', help: 'Write a name for this part, or leave "id" out.' }]

const checkGroup = (group: 'all' | 'any', node: Record<string, unknown>, walk: Walk, path: IssuePath): Issue[] => {
  const members = node[group]
  if (!Array.isArray(members) || members.length === 0) {
    return [
      {
        code: 'conditions/empty-group',
        path: [...path, group],
        message: `"${group}" wants a list with at least one condition.`,
        help: 'Add a condition, or remove the group.',
      },
    ]
  }
  return members.flatMap((member, index) => walk(member, [...path, group, index]))
}

type Walk = (node: unknown, path: IssuePath) => Issue[]

const checkName = (name: unknown, context: ConditionContext, seen: readonly string[], path: IssuePath, depth: number): Issue[] => {
  const at = [...path, 'condition']
  if (typeof name !== 'string')
    return [{ code: 'conditions/unknown-condition', path: at, message: '"condition" wants the name of a shared condition.', help: 'Write the name as text.' }]
  if (seen.includes(name))
    return [
      {
        code: 'conditions/cycle',
        path: at,
        message: `The shared condition "${name}" refers to itself: ${[...seen, name].join(' → ')}.`,
        help: 'Take one of these references out.',
      },
    ]
  const found = conditionNamed(context, name)
  if (found === undefined)
    return [
      {
        code: 'conditions/unknown-condition',
        path: at,
        message: `There is no shared condition "${name}".`,
        help: didYouMean(name, Object.keys(context.named ?? {}), 'shared conditions of the pack'),
      },
    ]
  return checkNode(found, context, [...seen, name], at, depth + 1)
}

const checkComparison = (node: Record<string, unknown>, context: ConditionContext, path: IssuePath): Issue[] => {
  const issues = [...refusedKeys(node, COMPARISON_KEYS, path), ...checkId(node, path)]
  const notAComparison = (at: IssuePath, message: string): Issue[] => [
    ...issues,
    { code: 'conditions/not-a-condition', path: at, message, help: 'Write { "fact": …, "operator": …, "value": … }.' },
  ]
  const missing = ['fact', 'operator', 'value'].filter((key) => !(key in node))
  if (missing.length > 0) return notAComparison(path, `A comparison wants "fact", "operator" and "value"; missing: ${missing.join(', ')}.`)
  const { fact: factId, operator: operatorName, value } = node
  if (!isName(factId)) return notAComparison([...path, 'fact'], '"fact" wants a name, as a text.')
  if (!isName(operatorName)) return notAComparison([...path, 'operator'], '"operator" wants a name, as a text.')
  if (!isOperand(value))
    return notAComparison(path, 'The value of this comparison is not a text, a number, true, false, a list of at least one of these, or { "fact": … }.')
  const fact = context.dictionary.get(factId)
  if (fact === undefined) {
    issues.push({
      code: 'conditions/unknown-fact',
      path: [...path, 'fact'],
      message: `The fact "${factId}" is not declared.`,
      help: didYouMean(factId, context.dictionary.ids(), 'facts (aitebaar facts)'),
    })
  }
  const operator = operatorNamed(context, operatorName)
  if (operator === undefined) {
    issues.push({
      code: 'conditions/unknown-operator',
      path: [...path, 'operator'],
      message: `There is no operator "${operatorName}".`,
      help: didYouMean(operatorName, operatorNames(context), `operators: ${operatorNames(context).join(', ')}`),
    })
  }
  if (fact === undefined || operator === undefined) return issues
  if (!operator.kinds.includes(fact.type.kind)) {
    const others = operatorNames(context).filter((name) => operatorNamed(context, name)?.kinds.includes(fact.type.kind))
    return [
      ...issues,
      {
        code: 'conditions/wrong-operator',
        path: [...path, 'operator'],
        message: `"${operator.name}" cannot test "${fact.id}", which is of type ${fact.type.kind}.`,
        help: `Use one of: ${others.join(', ')}.`,
      },
    ]
  }
  return [...issues, ...checkOperand({ fact: factId, operator: operatorName, value }, fact, operator, context, [...path, 'value'])]
}

const checkNode = (node: unknown, context: ConditionContext, seen: readonly string[], path: IssuePath, depth = 1): Issue[] => {
  const walk: Walk = (child, at) => checkNode(child, context, seen, at, depth + 1)
  if (depth > MAX_DEPTH)
    return [
      {
        code: 'conditions/too-deep',
        path,
        message: `Conditions may be nested ${MAX_DEPTH} levels deep.`,
        help: 'Move a part into a shared condition, or simplify it.',
      },
    ]
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    return [
      {
        code: 'conditions/not-a-condition',
        path,
        message: 'This is not a condition.',
        help: 'Write { "all": [ … ] }, { "any": [ … ] }, { "not": … }, { "condition": name } or { "fact": …, "operator": …, "value": … }.',
      },
    ]
  }
  const record = node as Record<string, unknown>
  const groups = GROUPS.filter((group) => group in record)
  const [group] = groups
  if (group === undefined) return checkComparison(record, context, path)
  if (groups.length > 1)
    return [
      {
        code: 'conditions/mixed-group',
        path,
        message: `A condition has one of ${groups.map((name) => `"${name}"`).join(' and ')}, not both.`,
        help: 'Put one inside the other.',
      },
    ]
  const issues = [...refusedKeys(record, ['id', group], path), ...checkId(record, path)]
  if (group === 'not') return [...issues, ...walk(record['not'], [...path, 'not'])]
  if (group === 'condition') return [...issues, ...checkName(record['condition'], context, seen, path, depth)]
  return [...issues, ...checkGroup(group, record, walk, path)]
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
export const checkCondition = (input: unknown, context: ConditionContext, path: IssuePath = []): readonly Issue[] => checkNode(input, context, [], path)

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
