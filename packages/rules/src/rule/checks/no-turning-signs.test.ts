import { expect, it } from 'vitest'

import { OPEN_RULE, toyLoaded } from '../../testing/toy.ts'
import { noTurningSigns } from './no-turning-signs.ts'

const { context } = toyLoaded([OPEN_RULE])
const placesIn = (rule: object) => noTurningSigns({ ...OPEN_RULE, ...rule } as never, context, ['rule'], new Set()).map(({ code, path }) => [code, ...path])

it.each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])('a sign that turns a text is found: %i', (sign) => {
  expect(placesIn({ title: { en: `open${String.fromCodePoint(sign)}` } })).toEqual([['rules/turning-sign', 'rule', 'title', 'en']])
})

it.each([0x200c, 0x200d, 0x200e, 0x200f, 0x2029, 0x202f, 0x2065, 0x206a])('a mark or joiner, and what is beside those signs, is let through: %i', (sign) => {
  expect(placesIn({ title: { en: `open${String.fromCodePoint(sign)}` } })).toEqual([])
})

it('each text that has one is named, with its place in a list', () => {
  const any = [{ id: 'a' }, { id: 'b\u202E' }, null, 7, '\u2066c']
  expect(placesIn({ name: '\u202Ea', conditions: { any } })).toEqual([
    ['rules/turning-sign', 'rule', 'name'],
    ['rules/turning-sign', 'rule', 'conditions', 'any', 1, 'id'],
    ['rules/turning-sign', 'rule', 'conditions', 'any', 4],
  ])
})
