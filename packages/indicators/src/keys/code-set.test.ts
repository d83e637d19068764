import fc from 'fast-check'
import { expect, it } from 'vitest'

import { CodeSet } from './code-set.ts'

const sorted = (codes: Iterable<number>): readonly number[] => [...codes].sort((a, b) => a - b)

it('holds each code once, and codes that were given stay as they were, whatever is added later', () => {
  const code = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }))
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: code }, fc.constant('give' as const)), { maxLength: 200 }), (steps) => {
      const [set, all] = [new CodeSet(), new Set<number>()]
      const given: (readonly [Uint32Array, readonly number[]])[] = []
      for (const step of steps) {
        if (step === 'give') given.push([set.codes(), sorted(all)])
        else {
          set.add(step)
          all.add(step)
        }
      }
      expect(sorted(set.codes())).toEqual(sorted(all))
      for (const [codes, then] of given) expect(sorted(codes)).toEqual(then)
    }),
  )
})
