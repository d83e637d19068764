import { expect, it } from 'vitest'

import { isJsonObject } from './is-json-object.ts'

it('tells an object of JSON from lists, from null and from all that is no object', () => {
  expect([{}, { a: 1 }, Object.create(null)].map(isJsonObject)).toEqual([true, true, true])
  expect([[], null, undefined, 'a', 1, true, () => 1].some(isJsonObject)).toBe(false)
})
