import { describe, expect, it } from 'vitest'

import type { FactType } from '../fact/fact.ts'
import { classesOf } from './classes.ts'
import { createRanks } from './rank.ts'
import type { Requirement } from './requirements.ts'

const fact = 'thing.it'
const code: FactType = { kind: 'code', codes: ['a', 'b', 'c'] }
const oneOf = (...values: (boolean | number | string)[]): Requirement => ({ fact, oneOf: values })
const from = (at: number | string, closed = true): Requirement => ({ fact, low: { at, closed } })
const to = (at: number | string, closed = true): Requirement => ({ fact, high: { at, closed } })

describe('ranks', () => {
  const ranks = createRanks([20, 10, 20], 100)

  it('are odd at each edge and even in the gaps', () => {
    expect([ranks.count, ...[5, 10, 15, 20, 25].map(ranks.of)]).toEqual([5, 0, 1, 2, 3, 4])
  })

  it.each([
    [undefined, undefined, [0, 4]],
    [{ at: 10, closed: true }, undefined, [1, 4]],
    [{ at: 10, closed: false }, undefined, [2, 4]],
    [undefined, { at: 20, closed: true }, [0, 3]],
    [undefined, { at: 20, closed: false }, [0, 2]],
    [{ at: 12, closed: false }, { at: 18, closed: false }, [2, 2]],
  ])('from %j to %j are %j', (low, high, expected) => {
    expect(ranks.span(low, high)).toEqual(expected)
  })

  it('order days as they order numbers', () => {
    const days = createRanks(['2014-03-10', '2014-03-09'], 100)
    expect(['2014-03-08', '2014-03-09', '2014-03-10', '2014-03-11'].map(days.of)).toEqual([0, 1, 3, 4])
  })

  it('are thinned out evenly when there are too many', () => {
    const few = createRanks(
      Array.from({ length: 100 }, (_, at) => at),
      4,
    )
    expect([few.count, ...[0, 25, 50, 75].map(few.of)]).toEqual([9, 1, 3, 5, 7])
    expect(createRanks([1, 2, 3, 4], 4).count).toBe(9)
  })
})

describe('classes of values that are the same or not', () => {
  const requirements = [oneOf('a', 'b'), oneOf('b')]
  const classes = classesOf(code, requirements, 100)

  it('are one for each value that is named, and one for all others', () => {
    expect([classes.count, ...['a', 'b', 'c'].map(classes.of)]).toEqual([3, 1, 2, 0])
  })

  it('rule nothing out of what is unknown, or recorded as not so', () => {
    expect([classes.of(undefined), classes.of(null)]).toEqual([-1, -1])
  })

  it('meet what all requirements ask for, and what a range asks for not at all', () => {
    expect([classes.meeting(requirements), classes.meeting([oneOf('a')]), classes.meeting([oneOf('a'), oneOf('b')])]).toEqual([[2], [1], []])
    expect([classes.meeting([]), classes.meeting([from(1)]), classes.meeting([oneOf('a', 'a')])]).toEqual([[], [], [1]])
    expect(classes.meeting([oneOf('never named')])).toEqual([0])
  })

  it('are shared when there are too many', () => {
    const few = classesOf({ kind: 'id', of: 'person' }, [oneOf('p', 'q', 'r')], 2)
    expect([few.count, ...['p', 'q', 'r', 's'].map(few.of)]).toEqual([3, 1, 2, 1, 0])
    expect(classesOf({ kind: 'boolean' }, [oneOf(true)], 2).of(true)).toBe(1)
  })
})

describe('classes of values that have an order', () => {
  const requirements = [from(10), to(20, false)]
  const classes = classesOf({ kind: 'integer' }, requirements, 100)

  it('are the ranks of numbers', () => {
    expect([classes.count, ...[5, 10, 15, 20].map(classes.of)]).toEqual([5, 0, 1, 2, 3])
    expect([classes.of(undefined), classes.of(null), classes.of('10')]).toEqual([-1, -1, -1])
  })

  it('meet what all requirements ask for, and what a name asks for not at all', () => {
    expect([classes.meeting(requirements), classes.meeting([from(20), to(10)]), classes.meeting([from(10)]), classes.meeting([oneOf('a')])]).toEqual([
      [1, 2],
      [],
      [1, 2, 3, 4],
      [],
    ])
  })

  it('are of days only those that are known exactly', () => {
    const days = classesOf({ kind: 'date' }, [from('2014-03-09')], 100)
    expect(['2014-03-08', '2014-03-09', '2014-03', '2014-03-09T10:00Z', 7].map(days.of)).toEqual([0, 1, -1, -1, -1])
  })
})
