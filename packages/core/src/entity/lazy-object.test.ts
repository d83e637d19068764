import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { lazyObject } from './lazy-object.ts'

describe('an object schema made lazily', () => {
  const calls: string[] = []
  const schema = lazyObject(() => {
    calls.push('made')
    return { seats: z.int(), note: z.string().optional() }
  })

  it('makes its fields when they are first looked at, and once', () => {
    expect(calls).toEqual([])
    expect(schema.safeParse({ seats: 3 })).toEqual({ success: true, data: { seats: 3 } })
    expect(Object.keys(schema.shape)).toEqual(['seats', 'note'])
    expect(calls).toEqual(['made'])
  })

  it('takes and refuses what a strict object does', () => {
    const strict = z.strictObject({ seats: z.int(), note: z.string().optional() })
    for (const input of [{ seats: 1, note: 'x' }, { seats: 'one' }, { seats: 1, colour: 'green' }, {}, null, []]) {
      expect(schema.safeParse(input)).toEqual(strict.safeParse(input))
    }
  })
})
