import { expect, it } from 'vitest'

import { numberIn, womenShareOf } from './numbers.ts'

it('a number is one that can be counted with', () => {
  expect([0, 3, -1.5].map((value) => numberIn({ value }, 'value'))).toEqual([0, 3, -1.5])
  for (const value of ['3', null, undefined, Infinity, NaN, true, { absent: 'declined' }]) expect(numberIn({ value }, 'value')).toBeUndefined()
  expect([numberIn(null, 'value'), numberIn(undefined, 'value')]).toEqual([undefined, undefined])
})

it.each([
  [{ female: 3, male: 6, x: 1, notRecorded: 4 }, 0.3],
  [{ female: 3, male: 6 }, 3 / 9],
  [{ female: 0, male: 6 }, 0],
  [{ female: 3, male: 0 }, 1],
  [{ female: 3 }, undefined],
  [{ male: 6 }, undefined],
  [{ female: 0, male: 0 }, undefined],
  [null, undefined],
  [undefined, undefined],
])('of %j the share of women is %s', (people, expected) => {
  expect(womenShareOf({ people }, 'people')).toBe(expected)
})
