const NONE = -1

/** Numbers the pairs of small numbers that occur, in the order in which they are first seen. */
export class PairIndex {
  readonly pairs: (readonly [number, number])[] = []
  #width = 16
  #table: Int32Array = new Int32Array(16 * 16).fill(NONE)

  /** Writes the number of the pair of each row. The second numbers are below `width`. */
  fill(left: Int32Array, right: Int32Array, width: number, out: Int32Array, length: number): void {
    if (width > this.#width) this.#widen(width)
    for (let row = 0; row < length; row += 1) {
      const a = left[row] as number
      const b = right[row] as number
      const at = a * this.#width + b
      const known = at < this.#table.length ? (this.#table[at] as number) : NONE
      out[row] = known === NONE ? this.#add(a, b) : known
    }
  }

  /** The number of one pair. */
  of(a: number, b: number): number {
    if (b >= this.#width) this.#widen(b + 1)
    const at = a * this.#width + b
    const known = at < this.#table.length ? (this.#table[at] as number) : NONE
    return known === NONE ? this.#add(a, b) : known
  }

  #add(a: number, b: number): number {
    const at = a * this.#width + b
    if (at >= this.#table.length) this.#grow(at + 1)
    const index = this.pairs.push([a, b]) - 1
    this.#table[at] = index
    return index
  }

  #grow(length: number): void {
    const longer = new Int32Array(Math.max(length, this.#table.length * 2)).fill(NONE)
    longer.set(this.#table)
    this.#table = longer
  }

  #widen(width: number): void {
    this.#width = Math.max(width, this.#width * 2)
    this.#table = new Int32Array(this.#width * 16).fill(NONE)
    const { pairs } = this
    for (let index = 0; index < pairs.length; index += 1) {
      const [a, b] = pairs[index] as readonly [number, number]
      const at = a * this.#width + b
      if (at >= this.#table.length) this.#grow(at + 1)
      this.#table[at] = index
    }
  }
}
