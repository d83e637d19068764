import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

import type { Element } from './xml.ts'
import { element, xmlText } from './xml.ts'

/** Reads a document with a strict parser that shares no code with the writer. */
const read = (xml: string): Element => {
  const parser = new SaxesParser()
  const stack: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => stack.push({ name, attributes: { ...attributes }, children: [], text: '' }))
  parser.on('text', (text) => {
    const top = stack.at(-1)
    if (top !== undefined) top.text += text
  })
  parser.on('closetag', () => {
    const done = stack.pop()
    if (done === undefined) return
    const { name, attributes, children, text } = done
    stack.at(-1)?.children.push({ name, attributes, children: children.length > 0 || text === '' ? children : text })
  })
  parser.write(xml).close()
  return stack[0]?.children[0] as Element
}

const keeps = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')

describe('xmlText', () => {
  it('escapes what would end an attribute or an element', () => {
    expect(xmlText(element('a', { b: '"<&>\n' }, 'x < y & z > "'))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;&#10;">x &lt; y &amp; z &gt; "</a>\n',
    )
  })

  it('drops characters that XML cannot hold, and attributes without a value', () => {
    expect(xmlText(element('a', { b: undefined }, 'x\u0000\uD800y'))).toContain('<a>xy</a>')
  })

  it('is read back as it was by another parser', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/)
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(']]>', '<!--', '&amp;', '\r\n', ' خواتین ', '\u2028'))
    const { tree } = fc.letrec<{ tree: Element; inner: Element[] }>((tie) => ({
      tree: fc
        .tuple(name, fc.dictionary(name, text, { maxKeys: 3 }), fc.oneof({ depthSize: 'small' }, text, tie('inner')))
        .map(([own, attributes, children]) => element(own, attributes, children)),
      inner: fc.array(tie('tree'), { maxLength: 3 }),
    }))
    const expected = ({ name: own, attributes, children }: Element): Element => {
      const content = typeof children === 'string' ? keeps(children) : children.map(expected)
      return {
        name: own,
        attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, keeps(value)])),
        children: content.length === 0 ? [] : content,
      }
    }
    fc.assert(
      fc.property(tree, (one) => {
        expect(read(xmlText(one))).toEqual(expected(one))
      }),
    )
  })

  it('refuses names that XML does not allow', () => {
    expect(() => element('a b')).toThrow('names')
  })
})
