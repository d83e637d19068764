/** Up to so many names are put in order one by one, which is quicker than a sort for each object. */
const FEW = 32

/** Names in the order of their UTF-16 code units. */
const inOrder = (names: string[]): readonly string[] => {
  if (names.length > FEW) return names.sort()
  for (let at = 1; at < names.length; at += 1) {
    const name = names[at] ?? ''
    let to = at
    for (; to > 0 && (names[to - 1] ?? '') > name; to -= 1) names[to] = names[to - 1] ?? ''
    names[to] = name
  }
  return names
}

/** Whether an object holds no other, and is in order as it is: then the platform writes it as it must be, and quicker. */
const isPlain = (record: Readonly<Record<string, unknown>>): boolean => {
  let before = ''
  for (const name in record) {
    if (name < before || typeof record[name] === 'object') return false
    before = name
  }
  return true
}

/** A name as JSON with its colon; the same few names stand in every rule of a pack. */
const createSpelling = (): ((name: string) => string) => {
  const spelled = new Map<string, string>()
  return (name) => {
    const known = spelled.get(name)
    if (known !== undefined) return known
    const text = `${JSON.stringify(name)}:`
    spelled.set(name, text)
    return text
  }
}

/** A piece is handed on when it has so many letters: short enough to be near at hand, long enough to be worth a call. */
const PIECE = 16_384

/** Hands on the canonical JSON of a value in pieces, none of which ends within a character. */
export const writeCanonicalJson = (content: unknown, take: (piece: string) => void): void => {
  const spell = createSpelling()
  let piece = ''
  const write = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      piece += JSON.stringify(value)
      return
    }
    if (piece.length > PIECE) {
      take(piece)
      piece = ''
    }
    let before = ''
    if (Array.isArray(value)) {
      piece += '['
      for (const item of value) {
        piece += before
        write(item ?? null)
        before = ','
      }
      piece += ']'
      return
    }
    const record = value as Readonly<Record<string, unknown>>
    if (isPlain(record)) {
      piece += JSON.stringify(record)
      return
    }
    piece += '{'
    for (const name of inOrder(Object.keys(record))) {
      const member = record[name]
      if (member === undefined) continue
      piece += before + spell(name)
      write(member)
      before = ','
    }
    piece += '}'
  }
  write(content)
  take(piece)
}

/**
 * JSON with one spelling only (RFC 8785): object keys sorted by UTF-16 code units, no white space. Keys whose value is `undefined` are left out.
 *
 * @example
 * canonicalJson({ b: [1, 'x'], a: null }) // => '{"a":null,"b":[1,"x"]}'
 *
 * @category packs
 * @since 0.1.0
 */
export const canonicalJson = (value: unknown): string => {
  let text = ''
  writeCanonicalJson(value, (piece) => (text += piece))
  return text
}
