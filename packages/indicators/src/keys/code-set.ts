/** The free places of the table. Codes of keys begin after those of unknown and null. */
const FREE = 0

const place = (code: number, mask: number): number => {
  const mixed = Math.imul(code, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** A set of positive codes that grows: a table with open addressing, which needs a few bytes a code. */
export class CodeSet {
  #table = new Uint32Array(8)
  #size = 0

  /** Adds a code. */
  add(code: number): void {
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
    if (this.#size * 4 > table.length * 3) this.#grow()
  }

  /** The codes, in no order. */
  codes(): Uint32Array {
    const codes = new Uint32Array(this.#size)
    let at = 0
    for (const code of this.#table) if (code !== FREE) codes[at++] = code
    return codes
  }

  #grow(): void {
    const old = this.#table
    const table = new Uint32Array(old.length * 2)
    const mask = table.length - 1
    for (const code of old) {
      if (code === FREE) continue
      let at = place(code, mask)
      while (table[at] !== FREE) at = (at + 1) & mask
      table[at] = code
    }
    this.#table = table
  }
}
