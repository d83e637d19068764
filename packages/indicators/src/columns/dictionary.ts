import type { FactValue } from '@aitebaar/conditions'

/** The code of an unknown value, and of `null`. */
export const UNKNOWN_CODE = 0
/** The code of a value that is recorded as not so. */
export const NULL_CODE = 1

/** Numbers the different values of a column in the order in which they are first seen, so that whatever depends on the value alone is worked out once a value. */
export class Dictionary {
  readonly values: FactValue[] = [undefined, null]
  readonly #codes = new Map<unknown, number>()
  readonly #translations = new WeakMap<Dictionary, { codes: Uint32Array; size: number }>()

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

  /** The codes here of the codes of another dictionary of texts, in an array that may be longer; what is not held here is added. Both may have grown since it was last asked for: only what is new is looked at. */
  translate(from: Dictionary): Uint32Array {
    const known = this.#translations.get(from) ?? { codes: new Uint32Array(0), size: 0 }
    this.#translations.set(from, known)
    const { values } = from
    if (known.codes.length < values.length) {
      const longer = new Uint32Array(Math.max(values.length, known.codes.length * 2))
      longer.set(known.codes)
      known.codes = longer
    }
    for (; known.size < values.length; known.size += 1) {
      const value = values[known.size]
      known.codes[known.size] = typeof value === 'string' ? (this.get(value) ?? this.add(value, value)) : UNKNOWN_CODE
    }
    return known.codes
  }
}
