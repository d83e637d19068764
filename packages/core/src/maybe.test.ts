import { expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'

import { ABSENT_REASON } from './code-list/common.ts'
import { ABSENT_REASONS, isAbsent, Maybe } from './maybe.ts'

it('takes a value or a reason, and nothing else', () => {
  const schema = Maybe(z.boolean())
  expect([true, false, ...ABSENT_REASONS.map((absent) => ({ absent }))].every((value) => schema.safeParse(value).success)).toBe(true)
  expect([null, undefined, 'unknown', {}, { absent: 'no' }, { absent: 'declined', value: true }].some((value) => schema.safeParse(value).success)).toBe(false)
  expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<Maybe<boolean>>()
})

it('tells an absence from a value', () => {
  expect([{ absent: 'declined' }, null, undefined, 'absent', ['absent'], { present: 1 }].map(isAbsent)).toEqual([true, false, false, false, false, false])
})

it('has words for each reason, and none of them reads as an answer', () => {
  expect(ABSENT_REASON.codes.map(({ code, absent }) => [code, absent])).toEqual(ABSENT_REASONS.map((reason) => [reason, reason]))
})
