import fc from 'fast-check'
import { expect, it } from 'vitest'

import { PairIndex } from './pair-index.ts'

it('always gives equal pairs the same number and others another, however wide the numbers get', () => {
  const number = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 200 }), (pairs) => {
      const [filled, single] = [new PairIndex(), new PairIndex()]
      const out = new Int32Array(1)
      const names = new Map<string, number>()
      for (const [a, b] of pairs) {
        const name = `${a} ${b}`
        const expected = names.get(name) ?? names.size
        names.set(name, expected)
        filled.fill(Int32Array.of(a), Int32Array.of(b), b + 1, out, 1)
        expect([out[0], single.of(a, b)]).toEqual([expected, expected])
        expect(filled.pairs[expected]).toEqual([a, b])
      }
    }),
  )
})
