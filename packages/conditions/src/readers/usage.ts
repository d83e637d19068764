import type { Comparison, Condition } from '../condition.ts'
import { OPERATORS } from '../operators/index.ts'
import type { ConditionContext } from './context.ts'
import { conditionNamed } from './context.ts'

/**
 * How the comparisons of some conditions use a fact; all that an answer to it can change hangs on this.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const usage: Usage | undefined = usageOf([{ fact: 'settlement.agreedOn', operator: 'isKnown', value: true }], context).get('settlement.agreedOn')
 * usage?.constants.size // => 0
 * usage?.comparisons.length // => 1
 *
 * @category conditions
 * @since 0.1.0
 */
export interface Usage {
  /** Literals it is compared with; of numbers that are compared with each other also the ends of their ranges. */
  readonly constants: ReadonlySet<boolean | number | string>
  /** Facts it is compared with, directly or through others. */
  readonly linked: ReadonlySet<string>
  /** Whether a plugin's operator tests it, of which nothing is known but its answers. */
  readonly opaque: boolean
  /** The comparisons that test it, or one of the facts it is compared with. */
  readonly comparisons: readonly Comparison[]
}

interface Growing {
  constants: Set<boolean | number | string>
  linked: Set<string>
  opaque: boolean
  comparisons: Comparison[]
}

const builtIn = new Set(OPERATORS.map(({ name }) => name))

/** Whether an operator is one of the language's own, of which more is known than its answers. */
export const usesBuiltIn = (operator: string): boolean => builtIn.has(operator)

/** Goes to every comparison of a condition, those of named conditions included. */
export const eachComparison = (condition: Condition, context: ConditionContext, visit: (comparison: Comparison) => void): void => {
  if ('fact' in condition) visit(condition)
  else if ('condition' in condition) {
    const named = conditionNamed(context, condition.condition)
    if (named !== undefined) eachComparison(named, context, visit)
  } else if ('not' in condition) eachComparison(condition.not, context, visit)
  else for (const member of 'all' in condition ? condition.all : condition.any) eachComparison(member, context, visit)
}

/** All comparisons of some conditions, those of named conditions included. */
export const allComparisons = (conditions: readonly Condition[], context: ConditionContext): readonly Comparison[] => {
  const found: Comparison[] = []
  for (const condition of conditions) eachComparison(condition, context, (comparison) => found.push(comparison))
  return found
}

/**
 * The facts that some conditions name, on either side of a comparison and in the conditions they share.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const confirmed: Condition = { fact: 'settlement.confirmedOn', operator: 'after', value: { fact: 'settlement.agreedOn' } }
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))), named: { confirmed } }
 * const facts = [...factsNamed([{ not: { condition: 'confirmed' } }], context)]
 * facts // => ['settlement.confirmedOn', 'settlement.agreedOn']
 *
 * @category conditions
 * @since 0.1.0
 */
export const factsNamed = (conditions: readonly Condition[], context: ConditionContext): ReadonlySet<string> => {
  const facts = new Set<string>()
  for (const { fact, value } of allComparisons(conditions, context)) {
    facts.add(fact)
    if (typeof value === 'object' && !Array.isArray(value)) facts.add(value.fact)
  }
  return facts
}

/** The ends of the range of a fact; what is compared with it can lie on either side of them. */
const endsOf = (id: string, context: ConditionContext): readonly number[] => {
  const type = context.dictionary.get(id)?.type
  return type?.kind === 'number' || type?.kind === 'integer' ? [type.min, type.max].filter((end) => end !== undefined) : []
}

const merge = (into: Map<string, Growing>, a: Growing, b: Growing): void => {
  if (a === b) return
  for (const constant of b.constants) a.constants.add(constant)
  for (const fact of b.linked) {
    a.linked.add(fact)
    into.set(fact, a)
  }
  a.opaque ||= b.opaque
  a.comparisons.push(...b.comparisons)
}

/**
 * How each fact of some conditions is used. Facts that are compared with each other share one entry.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const inOrder: Condition = { fact: 'settlement.confirmedOn', operator: 'after', value: { fact: 'settlement.agreedOn' } }
 * const usage = usageOf([inOrder, { fact: 'settlement.agreedOn', operator: 'before', value: '2011-12-26' }], context)
 * usage.get('settlement.confirmedOn')?.constants // => new Set(['2011-12-26'])
 * usage.get('settlement.confirmedOn') === usage.get('settlement.agreedOn') // => true
 *
 * @category conditions
 * @since 0.1.0
 */
export const usageOf = (conditions: readonly Condition[], context: ConditionContext): ReadonlyMap<string, Usage> => {
  const uses = new Map<string, Growing>()
  const use = (fact: string): Growing => {
    const found = uses.get(fact) ?? { constants: new Set(), linked: new Set([fact]), opaque: false, comparisons: [] }
    uses.set(fact, found)
    return found
  }
  for (const comparison of allComparisons(conditions, context)) {
    const { fact, operator, value } = comparison
    const entry = use(fact)
    if (!usesBuiltIn(operator)) entry.opaque = true
    if (operator === 'isKnown') {
      entry.comparisons.push(comparison)
      continue
    }
    const computed = typeof value === 'object' && !Array.isArray(value) ? context.computed?.get(value.fact)?.values : undefined
    if (computed !== undefined) {
      for (const item of computed) {
        entry.constants.add(item)
        entry.comparisons.push({ ...comparison, value: item })
      }
      continue
    }
    entry.comparisons.push(comparison)
    if (Array.isArray(value)) for (const item of value) entry.constants.add(item)
    else if (typeof value === 'object') {
      merge(uses, entry, use(value.fact))
      for (const end of [fact, value.fact].flatMap((id) => endsOf(id, context))) entry.constants.add(end)
    } else entry.constants.add(value)
  }
  return uses
}
