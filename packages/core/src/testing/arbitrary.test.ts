import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as z from 'zod'

import { arbitraryOf } from './arbitrary.ts'

it('gives values that the schema accepts, with and without the optional keys', () => {
  const schema = z.strictObject({ a: z.int().min(3).max(5), b: z.boolean().nullable().optional() })
  const keys = new Set<string>()
  fc.assert(
    fc.property(arbitraryOf(schema), (value) => {
      keys.add(Object.keys(value).join())
      expect(schema.safeParse(value).success).toBe(true)
    }),
  )
  expect(keys).toEqual(new Set(['a', 'a,b']))
})
