import type { FactType, KnownValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'

/**
 * What stands on the right of an operator: one value of the fact's own family (`one`), a list of them (`many`), a list of exactly two (`pair`), or nothing to
 * compare but true or false (`flag`).
 *
 * @example
 * const shape: OperandShape | undefined = OPERATORS.find(({ name }) => name === 'between')?.operand
 * shape // => 'pair'
 *
 * @category operators
 * @since 0.1.0
 */
export type OperandShape = 'one' | 'many' | 'pair' | 'flag'

/**
 * A known value to the right of an operator. It can be a list of numbers, which no fact is.
 *
 * @example
 * const ends: OperandValue = [16, 17]
 * OPERATORS.find(({ name }) => name === 'between')?.test(16, ends, { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export type OperandValue = KnownValue | readonly number[]

/**
 * A test of a fact against an operand. Operators never see an unknown value: the evaluator answers `unknown` for them, once, for all.
 *
 * @example
 * const onOrBefore: Operator | undefined = OPERATORS.find(({ name }) => name === 'onOrBefore')
 * onOrBefore?.test('2014-03', '2014-03-09', { kind: 'date' }) // => 'unknown'
 * onOrBefore?.whenNull('2014-03-09') // => 'false'
 *
 * @see docs/spec/03-operators.md
 * @category operators
 * @since 0.1.0
 */
export interface Operator {
  readonly name: string
  /** The kinds of fact it can test. */
  readonly kinds: readonly FactType['kind'][]
  readonly operand: OperandShape
  /** What its operand is when that is not of the fact's own type, such as a number of days. */
  readonly operandType?: FactType
  /** The answer when the fact is `null`, that is, recorded as not so. */
  readonly whenNull: (operand: OperandValue | null) => Truth
  /** The answer for a fact and an operand that are both known. */
  readonly test: (value: KnownValue, operand: OperandValue | null, type: FactType) => Truth
  /** The words between the fact's label and the operand, for each language that has them; words that begin with a comma follow the label directly. */
  readonly words: { readonly en: string; readonly ur?: string; readonly ps?: string }
}

/** A null fact meets no comparison. */
const never = (): Truth => 'false'

/**
 * An operator; what is left out is the usual: a `null` fact does not meet it.
 *
 * @example
 * const isEven = defineOperator({ name: 'isEven', kinds: ['integer'], operand: 'flag', test: (value) => (Number(value) % 2 === 0 ? 'true' : 'false'), words: { en: 'is even' } })
 * isEven.test(4, true, { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const defineOperator = (operator: Omit<Operator, 'whenNull'> & Partial<Pick<Operator, 'whenNull'>>): Operator => ({
  whenNull: never,
  ...operator,
})
