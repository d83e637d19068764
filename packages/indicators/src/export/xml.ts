import { invariant } from '@aitebaar/core'

/** An element with its attributes, and either elements or text inside. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[] | string
}

const NAME = /^[A-Za-z_][\w.:-]*$/

/** An element; attributes without a value are left out. */
export const element = (name: string, attributes: Readonly<Record<string, string | undefined>> = {}, children: Element['children'] = []): Element => {
  invariant(
    [name, ...Object.keys(attributes)].every((one) => NAME.test(one)),
    'elements and attributes have names that XML allows',
  )
  return { name, attributes: Object.fromEntries(Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))), children }
}

/** What XML 1.0 cannot hold at all, however it is written: control characters, halves of pairs and two that are no characters. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

const escaped = (text: string, signs: RegExp): string => text.replaceAll(FORBIDDEN, '').replaceAll(signs, (sign) => ESCAPES[sign] ?? sign)

/** Line ends and tabs would be read as spaces inside an attribute. */
const attributeText = (text: string): string => escaped(text, /[&<>"\t\n\r]/g)

const contentText = (text: string): string => escaped(text, /[&<>\r]/g)

const lines = ({ name, attributes, children }: Element, indent: string): readonly string[] => {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join('')}`
  if (children.length === 0) return [`${start}/>`]
  if (typeof children === 'string') return [`${start}>${contentText(children)}</${name}>`]
  return [`${start}>`, ...children.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`]
}

/**
 * A document in XML. The trees that are written here are small, have no namespaces of their own and no mixed content, so escaping is all that can go
 * wrong; a dependency would be larger than this.
 */
export const xmlText = (root: Element): string => ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, ''), ''].join('\n')
