/** A free place of the table: codes begin after it. */
const FREE = 0

/** The last byte of a unit is below this; the others are not. */
const MORE = 0x80
const PADDING = 0x80_80_80_80

const longer = (array: Uint32Array, length: number): Uint32Array<ArrayBuffer> => {
  const copy = new Uint32Array(Math.max(length, array.length * 2))
  copy.set(array)
  return copy
}

const hashOf = (words: Uint32Array, start: number, end: number): number => {
  let hash = 0
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ (words[at] as number), 0x9e37_79b1)
    hash ^= hash >>> 15
  }
  return hash
}

/**
 * Writes a text as bytes, four to a word, and gives the number of words. Each UTF-16 unit takes as many groups of seven bits as it needs, so that different texts
 * are always different words; a text never ends with a byte that announces another, so padding cannot be mistaken for text.
 */
const pack = (text: string, words: Uint32Array): number => {
  let [size, word, shift] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    let unit = text.charCodeAt(at)
    do {
      word |= (unit < MORE ? unit : (unit & (MORE - 1)) | MORE) << shift
      unit >>>= 7
      shift += 8
      if (shift === 32) {
        words[size++] = word
        word = 0
        shift = 0
      }
    } while (unit > 0)
  }
  if (shift > 0) words[size++] = word | (PADDING << shift)
  return size
}

const unpack = (words: Uint32Array, start: number, end: number): string => {
  let [text, unit, bits] = ['', 0, 0]
  for (let at = start; at < end; at += 1) {
    for (let shift = 0; shift < 32; shift += 8) {
      const byte = ((words[at] as number) >>> shift) & 0xff
      unit |= (byte & (MORE - 1)) << bits
      bits += 7
      if (byte >= MORE) continue
      text += String.fromCharCode(unit)
      unit = 0
      bits = 0
    }
  }
  return text
}

/**
 * Numbers different keys in the order in which they are first seen, exactly: keys are compared byte by byte. They are held as bytes one after another, with a
 * table of open addressing that finds them; as texts in a `Map`, millions of pseudonyms would take three times the memory.
 */
export class KeyDictionary {
  /** All keys, one after another. */
  #words = new Uint32Array(256)
  /** Where each key starts, by its code; the next one starts where it ends. */
  #starts = new Uint32Array(64)
  /** Hash and code by turns. */
  #table = new Uint32Array(128)
  #packed = new Uint32Array(64)
  #size = 0
  readonly #translations = new WeakMap<KeyDictionary, { codes: Uint32Array; size: number }>()

  /** How many keys there are; their codes are 1 to this number. */
  get size(): number {
    return this.#size
  }

  /** The code of a key, which is added when it is new. */
  codeOf(key: string): number {
    if (key.length > this.#packed.length) this.#packed = new Uint32Array(key.length * 2)
    return this.#codeOf(this.#packed, 0, pack(key, this.#packed))
  }

  /** The key of a code. */
  keyOf(code: number): string {
    return unpack(this.#words, this.#starts[code] as number, this.#starts[code + 1] as number)
  }

  /** The codes here of the codes of another dictionary, in an array that may be longer; what is not held here is added. Both may have grown since it was last asked for: only what is new is looked at. */
  translate(from: KeyDictionary): Uint32Array {
    const known = this.#translations.get(from) ?? { codes: new Uint32Array(0), size: 0 }
    this.#translations.set(from, known)
    if (known.codes.length <= from.#size) known.codes = longer(known.codes, from.#size + 1)
    while (known.size < from.#size) {
      known.size += 1
      known.codes[known.size] = this.#codeOf(from.#words, from.#starts[known.size] as number, from.#starts[known.size + 1] as number)
    }
    return known.codes
  }

  #codeOf(words: Uint32Array, start: number, end: number): number {
    const hash = hashOf(words, start, end) >>> 0
    const table = this.#table
    const mask = table.length - 1
    let at = (hash << 1) & mask
    for (;;) {
      const code = table[at + 1] as number
      if (code === FREE) break
      if (table[at] === hash && this.#isAt(code, words, start, end)) return code
      at = (at + 2) & mask
    }
    const code = this.#append(words, start, end)
    table[at] = hash
    table[at + 1] = code
    if (code * 16 > table.length * 7) this.#grow()
    return code
  }

  #isAt(code: number, words: Uint32Array, start: number, end: number): boolean {
    const own = this.#words
    let here = this.#starts[code] as number
    if ((this.#starts[code + 1] as number) - here !== end - start) return false
    for (let at = start; at < end; at += 1, here += 1) if (own[here] !== words[at]) return false
    return true
  }

  #append(words: Uint32Array, start: number, end: number): number {
    const code = (this.#size += 1)
    if (code + 1 >= this.#starts.length) this.#starts = longer(this.#starts, code + 2)
    let at = this.#starts[code] as number
    if (at + end - start > this.#words.length) this.#words = longer(this.#words, at + end - start)
    for (let next = start; next < end; next += 1) this.#words[at++] = words[next] as number
    this.#starts[code + 1] = at
    return code
  }

  /** Twice the places, when seven of eight are taken. */
  #grow(): void {
    const old = this.#table
    const table = new Uint32Array(old.length * 2)
    const mask = table.length - 1
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === FREE) continue
      let at = ((old[from] as number) << 1) & mask
      while (table[at + 1] !== FREE) at = (at + 2) & mask
      table[at] = old[from] as number
      table[at + 1] = old[from + 1] as number
    }
    this.#table = table
  }
}
