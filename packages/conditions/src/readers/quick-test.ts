import type { FactType, FactValue, KnownValue } from '../fact/fact.ts'
import { OPERATORS } from '../operators/index.ts'
import type { Operator } from '../operators/operator.ts'
import type { Truth } from '../truth.ts'
import { truthOf } from '../truth.ts'

type Quick = (values: readonly FactValue[]) => Truth

const sameness = (slot: number, operand: KnownValue, whenSame: Truth, whenNot: Truth): Quick => {
  return (values) => {
    const value = values[slot]
    return value === undefined ? 'unknown' : value === operand ? whenSame : whenNot
  }
}

const membership = (slot: number, list: readonly unknown[], whenIn: Truth, whenNot: Truth): Quick => {
  const members = new Set(list)
  return (values) => {
    const value = values[slot]
    return value === undefined ? 'unknown' : members.has(value) ? whenIn : whenNot
  }
}

const order = (slot: number, isMet: (value: number) => boolean): Quick => {
  return (values) => {
    const value = values[slot]
    return value === undefined ? 'unknown' : truthOf(typeof value === 'number' && isMet(value))
  }
}

/** The kinds of which two values are the same only when they are identical; dates and durations are not, since they can be written in several ways or known only in part. */
const IDENTICAL: readonly FactType['kind'][] = ['boolean', 'code', 'number', 'integer', 'id']

/**
 * A test of one fact with a literal that takes no detour through the operator, for the comparisons that rules use most; `undefined` for all others.
 * A property keeps it equal to the operator's own test.
 */
export const quickTest = (operator: Operator, type: FactType, slot: number, operand: KnownValue): Quick | undefined => {
  if (!OPERATORS.includes(operator)) return undefined
  if (IDENTICAL.includes(type.kind)) {
    if (operator.name === 'equal') return sameness(slot, operand, 'true', 'false')
    if (operator.name === 'notEqual') return sameness(slot, operand, 'false', 'true')
    if (operator.name === 'in' && Array.isArray(operand)) return membership(slot, operand, 'true', 'false')
    if (operator.name === 'notIn' && Array.isArray(operand)) return membership(slot, operand, 'false', 'true')
  }
  if (typeof operand !== 'number') return undefined
  switch (operator.name) {
    case 'lessThan':
      return order(slot, (value) => value < operand)
    case 'lessThanInclusive':
      return order(slot, (value) => value <= operand)
    case 'greaterThan':
      return order(slot, (value) => value > operand)
    case 'greaterThanInclusive':
      return order(slot, (value) => value >= operand)
    default:
      return undefined
  }
}
