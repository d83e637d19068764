import type { Operand } from '../condition.ts'

const isScalar = (value: unknown): value is boolean | number | string =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

const isOtherFact = (value: object): boolean => 'fact' in value && typeof value.fact === 'string' && value.fact !== '' && Object.keys(value).length === 1

/** Whether something can stand on the right of a comparison. The schema says the same ten times slower, and packs hold tens of thousands of comparisons. */
export const isOperand = (value: unknown): value is Operand => {
  if (Array.isArray(value)) return value.length > 0 && value.every(isScalar)
  return typeof value === 'object' && value !== null ? isOtherFact(value) : isScalar(value)
}
