import { describe, expect, it } from 'vitest'

import type { InForce } from './in-force.ts'
import { daysOf, inForce, inForceTogether } from './in-force.ts'
import type { Extent } from './provision.ts'

const span = (from: string | null, to: string | null, more: Partial<Extent> = {}): Extent => ({ territory: 'lowlands', from, to, ...more })
const year = span('2014-01-01', '2014-12-31')
const uncertain = span('2014-01-10', null, { window: { earliest: '2014-01-10', latest: '2014-01-12' } })
const says = (extent: readonly Extent[], day: string | undefined, territory: string | undefined = 'lowlands') =>
  inForce({ extent: [...extent] }, day, territory)

describe('law in force (spec 5.3)', () => {
  it.each<[string, readonly Extent[], string, InForce]>([
    ['the day before the first', [year], '2013-12-31', 'not-yet'],
    ['the first day', [year], '2014-01-01', 'yes'],
    ['the last day', [year], '2014-12-31', 'yes'],
    ['the day after the last', [year], '2015-01-01', 'no-longer'],
    ['any later day, while it has no last', [span('2014-01-01', null)], '2099-01-01', 'yes'],
    ['a day before the uncertain days', [uncertain], '2014-01-09', 'not-yet'],
    ['the first uncertain day', [uncertain], '2014-01-10', 'cannot-tell'],
    ['the day before the last uncertain one', [uncertain], '2014-01-11', 'cannot-tell'],
    ['the last uncertain day', [uncertain], '2014-01-12', 'yes'],
    ['a day, where the first was not verified', [span(null, '2014-12-31')], '2014-06-01', 'cannot-tell'],
    ['a day after the last, where the first was not verified', [span(null, '2014-12-31')], '2015-01-01', 'no-longer'],
    [
      'a day in uncertain days that are all that is known',
      [span(null, null, { window: { earliest: '2014-01-10', latest: '2014-01-12' } })],
      '2014-01-12',
      'yes',
    ],
    ['a day before it, where it was never verified that it did not reach', [span('2014-01-01', null, { before: 'cannot-tell' })], '2013-12-31', 'cannot-tell'],
    ['the last day recorded', [span(null, null, { notRecordedAfter: '2014-12-31' })], '2014-12-31', 'not-yet'],
    ['the day after the last recorded', [span(null, null, { notRecordedAfter: '2014-12-31' })], '2015-01-01', 'cannot-tell'],
    ['a day after those of which nothing is recorded', [span(null, '2015-06-30', { notRecordedAfter: '2014-12-31' })], '2015-07-01', 'no-longer'],
  ])('on %s', (_, extent, day, expected) => {
    expect(says(extent, day)).toBe(expected)
  })

  it('is the same on each day that a date may mean, or cannot be told (spec 5.4)', () => {
    expect(['2013', '2014', '2014-06', '2015', '2013-12', '2015-01'].map((date) => says([year], date))).toEqual([
      'not-yet',
      'yes',
      'yes',
      'no-longer',
      'not-yet',
      'no-longer',
    ])
    expect(says([span('2014-06-02', null)], '2014-06')).toBe('cannot-tell')
    expect(says([span('2014-01-01', '2014-06-29')], '2014-06')).toBe('cannot-tell')
  })

  it.each<[string, readonly Extent[]]>([
    ['came and went', [span('2014-06-10', '2014-06-20')]],
    ['went and came back', [span('2010-01-01', '2014-06-10'), span('2014-06-20', null)]],
    ['may have come and then went', [span('2014-06-10', '2014-06-11', { window: { earliest: '2014-06-05', latest: '2014-06-10' } })]],
    ['is not recorded for some days', [span(null, '2014-06-20', { notRecordedAfter: '2014-06-10' })]],
  ])('cannot be told of a month in which it %s', (_, extent) => {
    expect(says(extent, '2014-06')).toBe('cannot-tell')
  })

  it('counts a moment by its day on the local calendar', () => {
    expect([says([year], '2013-12-31T18:59Z'), says([year], '2013-12-31T19:00Z')]).toEqual(['not-yet', 'yes'])
    expect(daysOf('2013-12-31T19:00Z')).toEqual(['2014-01-01', '2014-01-01'])
    expect([daysOf('2014-02'), daysOf('2014')]).toEqual([
      ['2014-02-01', '2014-02-28'],
      ['2014-01-01', '2014-12-31'],
    ])
  })

  it('is a yes when a provision left a territory and came back, and a doubt before a no', () => {
    const later = span('2016-01-01', null)
    expect([says([year, later], '2016-05-01'), says([later, year], '2014-05-01'), says([year, later], '2015-05-01')]).toEqual(['yes', 'yes', 'not-yet'])
    expect([says([year, span(null, null)], '2015-05-01'), says([span(null, null), year], '2015-05-01')]).toEqual(['cannot-tell', 'cannot-tell'])
    expect(says([span(null, null), year], '2014-05-01')).toBe('yes')
  })

  it('is never here where no extent reaches, whatever the day (spec 5.6)', () => {
    expect([
      says([year], '2014-05-01', 'hills'),
      says([year], undefined, 'hills'),
      says([], '2014-05-01'),
      inForce({ extent: [] }, undefined, undefined),
    ]).toEqual(['not-here', 'not-here', 'not-here', 'not-here'])
  })

  it('cannot be told without a day, or without a place', () => {
    expect([says([year], undefined), inForce({ extent: [year] }, '2014-05-01', undefined)]).toEqual(['cannot-tell', 'cannot-tell'])
  })
})

describe('provisions that count only together (spec 5.9)', () => {
  it.each<[readonly InForce[], string]>([
    [['yes', 'yes'], 'yes'],
    [['yes', 'cannot-tell'], 'cannot-tell'],
    [['yes', 'not-yet'], 'no'],
    [['no-longer', 'cannot-tell'], 'no'],
    [['cannot-tell', 'not-here'], 'no'],
  ])('%j are %s', (answers, expected) => {
    expect(inForceTogether(answers)).toBe(expected)
  })
})
