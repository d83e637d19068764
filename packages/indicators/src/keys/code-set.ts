/** The free places of the table. Codes of keys begin after it. */
const FREE = 0

const place = (code: number, mask: number): number => {
  const mixed = Math.imul(code, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** A set of positive codes that grows: a table with open addressing, of which at most seven of eight places are taken, so that a code needs a few bytes. */
export class CodeSet {
  #table = new Uint32Array(8)
  #size = 0
  /** Whether the table was given away as the codes of the set. */
  #isGiven = false

  /** Adds a code. */
  add(code: number): void {
    if (this.#isGiven) this.#rebuild(this.#table.length)
    const table = this.#table
    const mask = table.length - 1
    let at = place(code, mask)
    for (;;) {
      const here = table[at] as number
      if (here === code) return
      if (here === FREE) break
      at = (at + 1) & mask
    }
    table[at] = code
    this.#size += 1
    if (this.#size * 8 > table.length * 7) this.#rebuild(table.length * 2)
  }

  /** The codes, in no order. They stay where they are, so that a set of millions is not held twice; a code that is added later begins a table of its own. */
  codes(): Uint32Array {
    const table = this.#table
    if (!this.#isGiven) {
      let size = 0
      for (let at = 0; at < table.length; at += 1) {
        const code = table[at] as number
        if (code !== FREE) table[size++] = code
      }
      table.fill(FREE, size)
    }
    this.#isGiven = true
    return table.subarray(0, this.#size)
  }

  #rebuild(length: number): void {
    const table = new Uint32Array(length)
    const mask = length - 1
    const old = this.#table
    for (let from = 0; from < old.length; from += 1) {
      const code = old[from] as number
      if (code === FREE) continue
      let at = place(code, mask)
      while (table[at] !== FREE) at = (at + 1) & mask
      table[at] = code
    }
    this.#table = table
    this.#isGiven = false
  }
}
