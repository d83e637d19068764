import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Known } from './known.ts'
import { bothKnown, eitherKnown, holdsOneOf, impliesKnown, isDone, isOneOf, notKnown, valueOf } from './known.ts'

const answers: readonly Known[] = [true, false, undefined]
const known = fc.constantFrom(...answers)
/** What an answer can turn out to be. */
const completions = (answer: Known): readonly boolean[] => (answer === undefined ? [true, false] : [answer])
const settled = (values: readonly boolean[]): Known => (values.every((value) => value === values[0]) ? values[0] : undefined)

describe('a known answer', () => {
  it.each<[string, (a: Known, b: Known) => Known, (a: boolean, b: boolean) => boolean]>([
    ['both', bothKnown, (a, b) => a && b],
    ['either', eitherKnown, (a, b) => a || b],
    ['implies', impliesKnown, (a, b) => !a || b],
  ])('of "%s" is given exactly when every completion gives it', (_name, combine, plain) => {
    for (const a of answers)
      for (const b of answers) expect(combine(a, b)).toBe(settled(completions(a).flatMap((left) => completions(b).map((right) => plain(left, right)))))
  })

  it('does not hang on the order', () => {
    fc.assert(
      fc.property(fc.array(known), (list) => {
        expect(bothKnown(...list)).toBe(bothKnown(...list.toReversed()))
        expect(eitherKnown(...list)).toBe(notKnown(bothKnown(...list.map(notKnown))))
      }),
    )
  })

  it('is never read out of what is left out, declined or not asked', () => {
    expect([undefined, { absent: 'declined' }, { absent: 'notAsked' }].map((value) => [valueOf(value), isDone(value)])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect([isDone(null), isDone(false), isDone('2014')]).toEqual([false, true, true])
    expect([isOneOf<string>('a', ['b']), isOneOf('b', ['b']), isOneOf<string>(undefined, ['b'])]).toEqual([false, true, undefined])
    expect([holdsOneOf<string>([], ['b']), holdsOneOf(['a', 'b'], ['b']), holdsOneOf<string>(undefined, ['b'])]).toEqual([false, true, undefined])
  })
})
