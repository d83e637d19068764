import fc from 'fast-check'
import { expect, it } from 'vitest'

import { KeyDictionary } from './key-dictionary.ts'

/** Any text at all, halves of surrogate pairs and zeros included, and texts that differ in little. */
const anyKey = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('\u0000', 'a', '\u0080', '\u0100', '\uD800'), maxLength: 6 }),
)

it('gives equal keys one code and different keys different ones, and gives each key back', () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 300 }), (keys) => {
      const dictionary = new KeyDictionary()
      const codes = keys.map((key) => dictionary.codeOf(key))
      const different = [...new Set(keys)]
      expect(dictionary.size).toBe(different.length)
      expect(codes).toEqual(keys.map((key) => different.indexOf(key) + 1))
      expect(codes.map((code) => dictionary.keyOf(code))).toEqual(keys)
    }),
  )
})

it('holds more keys than its first table, and keys longer than its first room', () => {
  const dictionary = new KeyDictionary()
  const keys = Array.from({ length: 10_000 }, (_, index) => `k1:${index.toString(16).padStart(13, '0')}`)
  for (const key of [...keys, ...keys, 'x'.repeat(5000)]) dictionary.codeOf(key)
  expect(dictionary.size).toBe(10_001)
  expect(keys.map((key) => dictionary.keyOf(dictionary.codeOf(key)))).toEqual(keys)
  expect(dictionary.keyOf(10_001)).toBe('x'.repeat(5000))
})

it('translates the codes of another dictionary, also after both have grown', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), anyKey), { maxLength: 60 }), (steps) => {
      const [here, there] = [new KeyDictionary(), new KeyDictionary()]
      for (const [isHere, key] of steps) {
        const code = (isHere ? here : there).codeOf(key)
        if (!isHere) expect(here.keyOf(here.translate(there)[code] as number)).toBe(key)
      }
    }),
  )
})
