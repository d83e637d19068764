import { describe, expect, it } from 'vitest'

import { exampleDictionary } from '../testing/arbitraries.ts'
import { coerce } from './coerce.ts'
import { intervalFact } from './interval.ts'

const [start, end] = ['thing.start', 'thing.end'].map((id) => exampleDictionary.get(id))
if (start === undefined || end === undefined) throw new Error('no dates')
const span = intervalFact({ id: 'thing.span', label: { en: 'the time it lasts' }, sensitivity: 'internal' }, start, end)
const read = (entity: Record<string, unknown>) => coerce(span.type, span.read(entity, {}))

describe('interval facts (spec 1.10)', () => {
  it.each([
    [
      { start: '2014-03-08', end: '2014-03-10' },
      { from: '2014-03-08', to: '2014-03-10' },
    ],
    [
      { start: '2014-03', end: '2014' },
      { from: '2014-03', to: '2014' },
    ],
    [{ start: '2014-03-08', end: null }, null],
    [{ start: '2014-03-08' }, undefined],
    [{ end: '2014-03-08' }, undefined],
    [{ start: '2014-03-08', end: '2014-03-07' }, undefined],
    [{ start: '2014-03-08', end: { absent: 'declined' } }, undefined],
  ])('%o gives %o', (entity, expected) => {
    expect(read(entity)).toEqual(expected)
  })

  it('may be recorded as not so when one of its dates may', () => {
    const nullable = [
      [start, end],
      [end, start],
      [start, start],
    ].map(([from = start, to = start]) => intervalFact({ id: 'thing.span', label: { en: 'it' }, sensitivity: 'internal' }, from, to).nullable)
    expect(nullable).toEqual([true, true, false])
  })

  it('takes its subject from the date it begins with, and keeps its own words', () => {
    expect(span).toMatchObject({ id: 'thing.span', subject: 'thing', type: { kind: 'interval' }, label: { en: 'the time it lasts' } })
  })

  it('is recorded as not so when the date it begins with is', () => {
    expect(intervalFact({ id: 'thing.span', label: { en: 'it' }, sensitivity: 'internal' }, end, start).read({ start: '2014-03-08', end: null }, {})).toBeNull()
  })
})
