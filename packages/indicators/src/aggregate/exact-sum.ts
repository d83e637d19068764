import * as z from 'zod'

/** Beyond this an ordinary number is poured into the exact sum. Adding a value that is itself exact can then not go wrong. */
const FULL = 2 ** 52

/** A whole number as JSON: a number while that is exact, else its digits. */
export const wholeNumber: z.ZodType<bigint> = z.union([z.int(), z.string().regex(/^-?\d+$/)]).transform(BigInt)

/** The JSON of a whole number. */
export const toJson = (value: bigint): number | string => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

/** Exact sums of whole numbers, one for each group: fast while they are small, never rounded when they are not. */
export class ExactSums {
  #small = new Float64Array(1)
  readonly #large = new Map<number, bigint>()

  /** Makes room for groups. */
  grow(groups: number): void {
    if (this.#small.length >= groups) return
    const longer = new Float64Array(Math.max(groups, this.#small.length * 2))
    longer.set(this.#small)
    this.#small = longer
  }

  /** Adds a whole number that is held exactly. */
  add(group: number, value: number): void {
    const sum = (this.#small[group] as number) + value
    if (sum < FULL && sum > -FULL) this.#small[group] = sum
    else {
      this.#large.set(group, (this.#large.get(group) ?? 0n) + BigInt(this.#small[group] as number) + BigInt(value))
      this.#small[group] = 0
    }
  }

  /** The sum of a group. */
  of(group: number): bigint {
    return (this.#large.get(group) ?? 0n) + BigInt(this.#small[group] ?? 0)
  }
}
