import { expect, expectTypeOf, it } from 'vitest'

import type { Id } from './id.ts'
import { id, idKind, token } from './id.ts'

it.each(['cf-06', 'pk-kp-mardan', 'dsp:1.a_B', 'x', 'a'.repeat(64)])('takes %s for an id', (text) => {
  expect(id('case').safeParse(text).success).toBe(true)
})

it.each(['', ' a', 'a b', '-a', 'a/b', 'زرغونه', 'a'.repeat(65), 'a\n', '__proto__'])('refuses %j', (text) => {
  expect(id('case').safeParse(text).success).toBe(false)
})

it('remembers what it names, in copies too', () => {
  expect([idKind(id('person')), idKind(id('person').clone()), idKind(token('journalist'))]).toEqual(['person', 'person', 'journalist'])
})

it('keeps ids of different things apart in types', () => {
  expectTypeOf<Id<'person'>>().not.toEqualTypeOf<Id<'officer'>>()
  expectTypeOf<Id<'person'>>().toExtend<string>()
})
