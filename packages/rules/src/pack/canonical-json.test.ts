import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { canonicalJson, writeCanonicalJson } from './canonical-json.ts'
import { contentHash } from './hash.ts'

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

describe('canonical JSON (RFC 8785)', () => {
  it('is JSON of the same value, whatever the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('sorts at every level, below names that stand in order already as well', () => {
    expect(canonicalJson({ a: [{ n: 1, m: 2 }], b: { q: 1, p: 2 } })).toBe('{"a":[{"m":2,"n":1}],"b":{"p":2,"q":1}}')
  })

  it.each([
    [{ b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [[3, undefined, null, [1]], '[3,null,null,[1]]'],
    [{ 'a"b': 'c"d', é: 'ü' }, '{"a\\"b":"c\\"d","é":"ü"}'],
    [[], '[]'],
    [{}, '{}'],
    ['text', '"text"'],
    [1e21, '1e+21'],
    [null, 'null'],
    [true, 'true'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('sorts keys by their UTF-16 code units, as section 3.2.3 shows', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
    expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 0])))) as object)).toEqual(sorted.map((key) => `k${key}`))
  })
})

describe('canonical JSON in pieces', () => {
  it('is handed on in pieces of some thousand letters, which together are the whole', () => {
    const pieces: string[] = []
    const content = Array.from({ length: 4000 }, (_, at) => ({ name: `rule/${at}`, all: [{ fact: 'thing.age', operator: 'equal', value: at }] }))
    writeCanonicalJson(content, (piece) => pieces.push(piece))
    expect(pieces.join('')).toBe(canonicalJson(content))
    expect(Math.min(...pieces.slice(0, -1).map(({ length }) => length))).toBeGreaterThan(16_000)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(17_000)
  })
})

describe('names in any number and order', () => {
  const names = fc.uniqueArray(fc.oneof(fc.string({ unit: 'binary' }), fc.nat({ max: 200 }).map(String)), { maxLength: 80 })
  const members = fc.constantFrom<unknown>(0, 'é', null, true, [], {}, undefined)

  it('come as sort() puts them', () => {
    fc.assert(
      fc.property(names, members, (keys, member) => {
        const kept = member === undefined ? [] : [...keys].sort().map((key) => `${JSON.stringify(key)}:${JSON.stringify(member)}`)
        expect(canonicalJson(Object.fromEntries(keys.map((key) => [key, member])))).toBe(`{${kept.join()}}`)
      }),
    )
  })
})

describe('a content hash', () => {
  it('is SHA-256 over the canonical JSON, as "printf \'{}\' | sha256sum" gives it', () => {
    expect(contentHash({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })

  it('does not hang on the order of keys, and hangs on that of lists', () => {
    expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }))
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]))
  })
})
