import * as z from 'zod'

const Scalar = z.union([z.boolean(), z.number(), z.string()])

/**
 * What a fact is compared with: a literal of its type, a list of literals, or another fact. An empty list is refused.
 *
 * @example
 * Operand.parse({ fact: 'settlement.confirmedOn' }) // => { fact: 'settlement.confirmedOn' }
 * Operand.safeParse([]).success // => false
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const Operand = z.union([Scalar, z.array(Scalar).min(1), z.strictObject({ fact: z.string().min(1) })])
/** What a fact is compared with. */
export type Operand = z.infer<typeof Operand>

/**
 * A test of one fact. `id` names it, so that messages and explanations can point to it. Whether the fact and the operator exist is not asked here, see
 * `checkCondition`.
 *
 * @example
 * Comparison.safeParse({ id: 'read-back', fact: 'complaint.readBack', operator: 'equal', value: true }).success // => true
 * Comparison.safeParse({ fact: 'complaint.readBack', operator: 'isKnown' }).success // => false
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const Comparison = z.strictObject({
  id: z.string().min(1).optional(),
  fact: z.string().min(1),
  operator: z.string().min(1),
  value: Operand,
})
/** A test of one fact. */
export type Comparison = z.infer<typeof Comparison>

/** A condition: groups, negations, names of shared conditions, and comparisons. */
export type Condition =
  | { readonly all: readonly Condition[]; readonly id?: string | undefined }
  | { readonly any: readonly Condition[]; readonly id?: string | undefined }
  | { readonly not: Condition; readonly id?: string | undefined }
  | { readonly condition: string; readonly id?: string | undefined }
  | Comparison

const id = z.string().min(1).optional()
const many = z.array(z.lazy((): z.ZodType<Condition> => Condition)).min(1)

/**
 * A condition as JSON: a strict subset of json-rules-engine's condition trees. Empty groups, `priority`, `path`, `params` and unknown keys are refused.
 *
 * @example
 * Condition.safeParse({ fact: 'settlement.agreedOn', operator: 'before', value: '2011-12-26' }).success // => true
 * Condition.safeParse({ all: [] }).success // => false
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const Condition: z.ZodType<Condition> = z.union([
  z.strictObject({ id, all: many }),
  z.strictObject({ id, any: many }),
  z.strictObject({ id, not: z.lazy((): z.ZodType<Condition> => Condition) }),
  z.strictObject({ id, condition: z.string().min(1) }),
  Comparison,
])

/**
 * The comparisons of a condition, left to right, without looking into named conditions.
 *
 * @example
 * const notDated: Condition = { not: { fact: 'settlement.agreedOn', operator: 'isKnown', value: true } }
 * comparisonsOf({ all: [{ condition: 'settlement/read-aloud' }, notDated] }).map(({ fact }) => fact) // => ['settlement.agreedOn']
 *
 * @category conditions
 * @since 0.1.0
 */
export const comparisonsOf = (condition: Condition): readonly Comparison[] => {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf)
  if ('any' in condition) return condition.any.flatMap(comparisonsOf)
  if ('not' in condition) return comparisonsOf(condition.not)
  return 'condition' in condition ? [] : [condition]
}
