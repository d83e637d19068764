/** A piece of HTML that is well formed and needs no more escaping. */
export interface Html {
  readonly html: string
}

type Content = Html | string | readonly (Html | string)[]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** A number and its percent sign stay on one line. */
const joined = (text: string): string => text.replaceAll(/(?<=\d) %/g, '\u00A0%')

/** Text, escaped; pieces as they are; lists one after the other. */
export const htmlOf = (content: Content): string => {
  if (typeof content === 'string') return escaped(joined(content))
  return 'html' in content ? content.html : content.map(htmlOf).join('')
}

const written = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join('')

/** An element; attributes without a value are left out. */
export const tag = (name: string, attributes: Readonly<Record<string, string | undefined>> = {}, content: Content = []): Html => ({
  html: `<${name}${written(attributes)}>${htmlOf(content)}</${name}>`,
})

/** An element that has no content and no end. */
export const voidTag = (name: string, attributes: Readonly<Record<string, string>>): Html => ({ html: `<${name}${written(attributes)}>` })
