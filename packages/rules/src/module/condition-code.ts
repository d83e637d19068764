import type { Comparison, Condition, ConditionContext, FactType } from '@aitebaar/conditions'
import { conditionNamed, OPERATORS } from '@aitebaar/conditions'
import { invariant } from '@aitebaar/core'

/** JavaScript for a condition: whether it can be true, and whether it is. In between lies unknown. */
export interface Code {
  readonly possible: string
  readonly certain: string
}

/** Names for what the code reads. */
export interface CodeNames {
  /** The variable that holds a fact. */
  readonly value: (fact: string) => string
  /** The function that asks an operator. */
  readonly leaf: (comparison: Comparison) => string
}

type Context = ConditionContext & { readonly names: CodeNames }

const literal = (value: unknown): string => JSON.stringify(value)

const join = (codes: readonly Code[], by: '&&' | '||'): Code => ({
  possible: `(${codes.map(({ possible }) => possible).join(` ${by} `)})`,
  certain: `(${codes.map(({ certain }) => certain).join(` ${by} `)})`,
})

const opposite = ({ possible, certain }: Code): Code => ({ possible: `!${certain}`, certain: `!${possible}` })

const sameness = (value: string, operands: readonly unknown[]): Code => {
  const same = operands.map((operand) => `${value} === ${literal(operand)}`).join(' || ')
  return { possible: `(${value} === undefined || ${same})`, certain: `(${same})` }
}

/** The fact is known and none of these. */
const unless = (value: string, operands: readonly unknown[]): Code => {
  const others = operands.map((operand) => `${value} !== ${literal(operand)}`).join(' && ')
  return { possible: `(${others})`, certain: `(${value} !== undefined && ${others})` }
}

/** What holds of values of one kind; whatever is neither of that kind nor unknown does not meet it. */
const ofKind = (value: string, isKind: string, test: string): Code => ({
  possible: `(${isKind} ? ${test} : ${value} === undefined)`,
  certain: `(${isKind} && ${test})`,
})

const SIGNS: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  before: '<',
  onOrBefore: '<=',
  after: '>',
  onOrAfter: '>=',
}

/** The operator itself is asked. */
const asked = (value: string, leaf: string, other?: string): Code => {
  const call = `${leaf}(${value}${other === undefined ? '' : `, ${other}`})`
  return { possible: `(${call} !== 'false')`, certain: `(${call} === 'true')` }
}

/** Days known exactly compare as text; for all other values the operator is asked. */
const ofDay = (value: string, sign: string, day: string, leaf: string): Code => {
  const isDay = `typeof ${value} === 'string' && ${value}.length === 10`
  const test = `${value} ${sign} ${literal(day)}`
  const { possible, certain } = asked(value, leaf)
  return { possible: `(${isDay} ? ${test} : ${possible})`, certain: `(${isDay} ? ${test} : ${certain})` }
}

const IDENTICAL: readonly FactType['kind'][] = ['boolean', 'code', 'number', 'integer', 'id']

/** Code for comparisons with a literal that say all in themselves; `undefined` for the others. */
const inlined = (node: Comparison, { kind }: FactType, names: CodeNames): Code | undefined => {
  const { fact, operator, value: operand } = node
  const value = names.value(fact)
  const sign = SIGNS[operator]
  if (IDENTICAL.includes(kind)) {
    const list = Array.isArray(operand) ? operand : [operand]
    if (operator === 'equal' || operator === 'in') return sameness(value, list)
    if (operator === 'notEqual' || operator === 'notIn') return unless(value, list)
    if (sign !== undefined && typeof operand === 'number') return ofKind(value, `typeof ${value} === 'number'`, `${value} ${sign} ${literal(operand)}`)
  }
  if (kind === 'date' && sign !== undefined && typeof operand === 'string' && operand.length === 10) return ofDay(value, sign, operand, names.leaf(node))
  return undefined
}

const builtIn = new Set(OPERATORS.map(({ name }) => name))

const comparison = (node: Comparison, context: Context): Code => {
  const { names } = context
  const type = context.dictionary.get(node.fact)?.type
  invariant(type !== undefined, 'a checked comparison names a fact that exists')
  if (typeof node.value === 'object' && !Array.isArray(node.value)) return asked(names.value(node.fact), names.leaf(node), names.value(node.value.fact))
  const code = builtIn.has(node.operator) ? inlined(node, type, names) : undefined
  return code ?? asked(names.value(node.fact), names.leaf(node))
}

/** JavaScript for a condition that was checked; two-valued code for each side, so that it stops as early as code written by hand. */
export const conditionCode = (condition: Condition, context: Context): Code => {
  const inner = (node: Condition): Code => conditionCode(node, context)
  if ('all' in condition) return join(condition.all.map(inner), '&&')
  if ('any' in condition) return join(condition.any.map(inner), '||')
  if ('not' in condition) return opposite(inner(condition.not))
  if (!('condition' in condition)) return comparison(condition, context)
  const named = conditionNamed(context, condition.condition)
  invariant(named !== undefined, 'a checked reference names a condition that exists')
  return inner(named)
}
