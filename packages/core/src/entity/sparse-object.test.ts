import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as z from 'zod'

import { sparse as readSparsely } from './sparse-object.ts'

const inner = {
  a: z.int().optional(),
  b: z.enum(['x', 'y']),
  c: z.boolean().nullable().optional(),
  maybeCode: z.enum(['x', 'y']).nullable().optional(),
  checked: z
    .enum(['x', 'y'])
    .refine((code) => code !== 'y')
    .optional(),
  fixed: z.literal([1, 'x']).nullable().optional(),
}
const codes = fc.constantFrom('x', 'y', 'z', 1, null, undefined)
const shape = (object: (fields: typeof inner) => z.ZodType) => ({
  id: z.string().min(1),
  n: z.number().optional(),
  one: object(inner).optional(),
  many: z.array(object(inner)).optional(),
})
const sparse = readSparsely(z.strictObject(shape((fields) => readSparsely(z.strictObject(fields)))))
const dense = z.strictObject(shape((fields) => z.strictObject(fields)))

const right = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    n: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(undefined)),
    one: fc.record(
      {
        b: fc.constantFrom('x', 'y'),
        c: fc.constantFrom(true, null, undefined),
        maybeCode: fc.constantFrom('y', null),
        checked: fc.constantFrom('x', 'y'),
        fixed: fc.constantFrom(1, null),
      },
      { requiredKeys: ['b'] },
    ),
  },
  { requiredKeys: ['id'] },
)
const group = fc.record(
  {
    a: fc.oneof(fc.integer(), fc.double()),
    b: fc.constantFrom('x', 'y', 'z'),
    c: fc.constantFrom(true, null, undefined, 'yes'),
    maybeCode: codes,
    checked: codes,
    fixed: codes,
    extra: fc.anything(),
  },
  { requiredKeys: [] },
)
const input = fc.record(
  {
    id: fc.string(),
    n: fc.oneof(fc.double(), fc.constant(undefined)),
    one: fc.oneof(group, fc.anything()),
    many: fc.oneof(fc.array(group), fc.anything()),
    more: fc.anything(),
  },
  { requiredKeys: [] },
)

it('accepts, refuses and gives what zod does', () => {
  let accepted = 0
  fc.assert(
    fc.property(fc.oneof(right, input, fc.anything()), (value) => {
      const [ours, zods] = [sparse.safeParse(value), dense.safeParse(value)]
      if (zods.success) accepted += 1
      expect({ data: ours.data, issues: ours.error?.issues }).toEqual({ data: zods.data, issues: zods.error?.issues })
    }),
    { numRuns: 2000 },
  )
  expect(accepted).toBeGreaterThan(50)
})

it('does not take a key for one it knows because every object has it', () => {
  for (const key of ['constructor', '__proto__', 'toString']) expect(sparse.safeParse(JSON.parse(`{"id": "a", "${key}": 1}`)).success).toBe(false)
})

it('works asynchronously and the other way round', async () => {
  const value = { id: 'a', one: { b: 'x' } }
  expect(await sparse.parseAsync(value)).toEqual(value)
  expect(z.encode(sparse, value as never)).toEqual(value)
})
