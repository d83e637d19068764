import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { canonicalJson } from './canonical-json.ts'

/** The same value with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  )
}

/** The names of an object in the order in which its JSON has them, as far as `JSON.parse` keeps it. */
const namesInOrder = (text: string): readonly string[] => [...text.matchAll(/"(?<name>[a-z]+)":/gu)].map(({ groups }) => groups?.['name'] ?? '')

describe('canonical JSON', () => {
  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('sorts names at every level, those that stand in order already as well', () => {
    const text = canonicalJson({ c: { z: 1, y: 2 }, a: [{ n: 1, m: 2 }], b: { p: 1, q: 2 } })
    expect(namesInOrder(text)).toEqual(['a', 'm', 'n', 'b', 'p', 'q', 'c', 'y', 'z'])
  })

  it('sorts names by their code units: numbers as text, capitals first, names beyond the basic plane before private ones', () => {
    expect(canonicalJson({ 10: 1, 9: 1, a: 1, A: 1, '\u{1f600}': 1, '\u{e000}': 1 })).toBe('{"10":1,"9":1,"A":1,"a":1,"\u{1f600}":1,"\u{e000}":1}')
  })

  it('leaves out members that are undefined, and writes null for such items of a list', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 1], c: {} })).toBe('{"a":[null,1],"c":{}}')
  })

  it('writes numbers and texts as RFC 8785 asks', () => {
    expect(canonicalJson({ numbers: [1e30, 4.5, 2e-3, -0, 1e21], text: '\u20ac$\u000f\nA\'B"\\' })).toBe(
      '{"numbers":[1e+30,4.5,0.002,0,1e+21],"text":"€$\\u000f\\nA\'B\\"\\\\"}',
    )
  })
})
