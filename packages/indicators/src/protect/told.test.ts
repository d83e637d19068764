import { describe, expect, it } from 'vitest'

import { groupsOf } from './groups.ts'
import { mayTell, workedOut } from './told.ts'

describe('what can be worked out', () => {
  it('is a sum, or what some leave of one, using all of them', () => {
    expect([...workedOut([43, 41])].sort((a, b) => a - b)).toEqual([-2, 2, 84])
    expect([...workedOut([100, 60, 30])].sort((a, b) => a - b)).toEqual([-130, -70, 10, 190])
    expect(workedOut([43])).toEqual([43])
  })

  it.each([
    [[43, 41], 2, true],
    [[100, 60, 37], 3, true],
    [[754, 158], 31, false],
    [[5], 5, true],
    [[], 5, false],
  ])('from %j tells %i: %s', (numbers, hidden, tells) => {
    expect(
      mayTell(
        numbers.map((value) => ({ value })),
        (told) => told === hidden,
      ),
    ).toBe(tells)
  })

  it('is nothing where those that would tell are kept from it', () => {
    const tells = (kept: number): boolean =>
      mayTell(
        [{ value: 43 }, { value: 41 }],
        (told) => told === 2,
        (some) => some.length === kept,
      )
    expect([tells(1), tells(2)]).toEqual([true, false])
  })

  it('from very many is taken for granted', () => {
    expect(
      mayTell(
        Array.from({ length: 11 }, () => ({ value: 1000 })),
        () => false,
      ),
    ).toBe(true)
  })
})

describe('groups of counts', () => {
  const grouped = (wholes: Readonly<Record<string, number>>, ties: readonly (readonly [string, string])[] = [], tolerance = 10) => {
    const groupOf = groupsOf(new Map(Object.entries(wholes)), tolerance, ties)
    return Object.keys(wholes).filter((one) => groupOf(one) === groupOf(Object.keys(wholes)[0] ?? ''))
  }

  it('hold what is made of each other, but for the unknown, and nothing else', () => {
    expect(grouped({ all: 123, men: 102, women: 21 })).toEqual(['all', 'men', 'women'])
    expect(grouped({ all: 123, men: 95, women: 21, visits: 4000 })).toEqual(['all', 'men', 'women'])
    expect(grouped({ cases: 754, byWomen: 158, throughMan: 31 })).toEqual(['cases'])
  })

  it('hold what is nearly the same', () => {
    expect(grouped({ a: 100, b: 95, c: 50 })).toEqual(['a', 'b'])
  })

  it('hold what is tied, however far apart', () => {
    expect(grouped({ a: 1000, b: 95, c: 50 })).toEqual(['a'])
    expect(grouped({ a: 1000, b: 95, c: 50 }, [['b', 'a']])).toEqual(['a', 'b'])
  })
})
