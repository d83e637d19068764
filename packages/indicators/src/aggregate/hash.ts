const scramble = (value: number): number => {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85eb_ca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** 64 well mixed bits of a text, in two halves. It is not a secret hash: a key that can be guessed can be found by trying. */
export const hash64 = (text: string): readonly [number, number] => {
  let [high, low] = [0xdead_beef, 0x41c6_ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x9e37_79b1)
    low = Math.imul(low ^ code, 0x5f35_6495)
  }
  return [scramble(high ^ Math.imul(low, 0x1656_67b1)), scramble(low ^ Math.imul(high, 0xc2b2_ae3d))]
}

/** A short name for a text, the same for the same text. */
export const fingerprint = (text: string): string =>
  hash64(text)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('')
