const SLOTS = 256

/** A slot for a text from its length and its last two characters: quick, and different for most codes of a list. What is no text has none, which is -1. */
export const slotOf = (raw: unknown): number => {
  if (typeof raw !== 'string') return -1
  const { length } = raw
  return (length + raw.charCodeAt(length - 1) * 31 + raw.charCodeAt(length - 2) * 67) & (SLOTS - 1)
}

/** Remembers the codes of texts that come again and again. Texts read from a file are all different objects, so that a look-up by hash costs more than a comparison. */
export class RecentTexts {
  readonly #texts = Array<string>(SLOTS).fill('')
  readonly #codes = new Int32Array(SLOTS)
  readonly #look: (text: string) => number

  constructor(look: (text: string) => number) {
    this.#look = look
    this.#codes.fill(look(''))
  }

  /** The code of a text in its slot. */
  codeOf(text: string, slot: number): number {
    if (this.#texts[slot] === text) return this.#codes[slot] as number
    const code = this.#look(text)
    this.#texts[slot] = text
    this.#codes[slot] = code
    return code
  }
}
