/** Whether names are in the order of their UTF-16 code units, as most are in files that people write. */
const areSorted = (names: readonly string[]): boolean => names.every((name, at) => at === 0 || (names[at - 1] ?? '') <= name)

type Spell = (name: string) => string

/** A name as JSON; the same few names stand in every rule of a pack. */
const createSpelling = (): Spell => {
  const spelled = new Map<string, string>()
  return (name) => {
    const known = spelled.get(name)
    if (known !== undefined) return known
    const text = JSON.stringify(name)
    spelled.set(name, text)
    return text
  }
}

const write = (value: unknown, spell: Spell): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) {
    let items = ''
    for (const item of value) items += `${items === '' ? '' : ','}${write(item ?? null, spell)}`
    return `[${items}]`
  }
  const record = value as Readonly<Record<string, unknown>>
  const names = Object.keys(record)
  let members = ''
  for (const name of areSorted(names) ? names : names.sort()) {
    const member = record[name]
    if (member !== undefined) members += `${members === '' ? '' : ','}${spell(name)}:${write(member, spell)}`
  }
  return `{${members}}`
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
export const canonicalJson = (value: unknown): string => write(value, createSpelling())
