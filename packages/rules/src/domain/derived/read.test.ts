import { describe, expect, it } from 'vitest'

import { allDoneBy, firstOf, lastOf, laterThan } from './read.ts'

describe('the first and the last of several dates', () => {
  it.each([
    [['2014-03-10', '2014-03-09'], '2014-03-09', '2014-03-10'],
    [['2014-03', '2014-03-10'], '2014-03', '2014-03'],
    [['2014-03-10', '2014-03-10T10:00+05:00'], '2014-03-10', '2014-03-10'],
    [['2014-03', '2014'], '2014', '2014'],
    [['2014-03-10', null], '2014-03-10', '2014-03-10'],
    [[null], null, null],
    [['2014-03-10', undefined], undefined, undefined],
    [[], undefined, undefined],
  ])('of %j is %s, and %s', (whens, first, last) => {
    expect([firstOf(whens), lastOf(whens)]).toEqual([first, last])
  })
})

describe('several things that all have to be done', () => {
  it.each([
    [['2014-03-10', '2014-03-09'], '2014-03-10'],
    [['2014-03', '2014-03-10'], '2014-03'],
    [['2014-03-10', null], null],
    [[null, undefined], undefined],
    [[], undefined],
  ])('of %j are done by %s', (whens, expected) => {
    expect(allDoneBy(whens)).toBe(expected)
  })
})

describe('what lies after a moment', () => {
  it('is open where it may lie before it as well', () => {
    const moment = '2014-03-10T10:00+05:00'
    expect(laterThan(moment, ['2014-03-10T10:01+05:00', moment, '2014-03-10', '2014-03', '2014-03-09', '2014-03-11', null, undefined])).toEqual([
      '2014-03-10T10:01+05:00',
      undefined,
      undefined,
      '2014-03-11',
      null,
      undefined,
    ])
    expect(laterThan('2014-03-10', ['2014-03-10', '2014-03', '2014-03-11'])).toEqual([undefined, '2014-03-11'])
  })
})
