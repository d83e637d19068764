import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nearest } from './nearest.ts'

describe('nearest', () => {
  it.each([
    ['walkin', 'walkIn', 'capitals do not matter'],
    ['agreedon', 'agreedOn', 'capitals do not matter'],
    ['recievedAt', 'receivedAt', 'neighbours that changed places count once'],
    ['phon', 'phone', 'a letter may be missing'],
    ['phones', 'phone', 'a letter may be too many'],
  ])('takes %s for %s: %s', (word, meant) => {
    expect(nearest(word, ['walkIn', 'agreedOn', 'receivedAt', 'phone'])).toBe(meant)
  })

  it('guesses nothing for a word that is far from all, or very short, or very long', () => {
    expect([nearest('pigeon', ['phone']), nearest('ab', ['cd', 'a']), nearest('x'.repeat(10_000), ['x'.repeat(81)])]).toEqual([undefined, undefined, undefined])
  })

  it('finds a word in its own list, and never invents one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { minLength: 1 }), fc.string(), (candidates, word) => {
        expect([undefined, ...candidates]).toContain(nearest(word, candidates))
        const [first = ''] = candidates
        expect(nearest(first, candidates)?.toLowerCase()).toBe(first.toLowerCase())
      }),
    )
  })
})
