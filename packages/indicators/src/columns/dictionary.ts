import type { FactValue } from '@aitebaar/conditions'

/** The code of an unknown value, and of `null`. */
export const UNKNOWN_CODE = 0
/** The code of a value that is recorded as not so. */
export const NULL_CODE = 1

/** Numbers the different values of a column in the order in which they are first seen, so that whatever depends on the value alone is worked out once a value. */
export class Dictionary {
  readonly values: FactValue[] = [undefined, null]
  readonly #codes = new Map<unknown, number>()

  /** The code of what was read, if it was seen before. */
  get(raw: unknown): number | undefined {
    return this.#codes.get(raw)
  }

  /** Gives what was read a code: that of an equal value seen before, or a new one. */
  add(raw: unknown, value: FactValue): number {
    const code = value === undefined ? UNKNOWN_CODE : value === null ? NULL_CODE : this.values.push(value) - 1
    this.#codes.set(raw, code)
    return code
  }
}
