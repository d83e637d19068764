import { describe, expect, it } from 'vitest'

import type { Extent } from '../law/provision.ts'
import type { Place } from '../law/territory.ts'
import { lastRecordedThen, lawOutcome, provisionStatus, territoryAt } from './law-outcome.ts'

const place = (id: string, ...territories: Place['territories']): readonly [string, Place] => [id, { id, territories }]
const areas = new Map([
  place('plain', { territory: 'lowlands', from: null, to: null }),
  place('moved', { territory: 'hills', from: null, to: '2014-06-30' }, { territory: 'lowlands', from: '2014-07-01', to: null }),
  place(
    'returned',
    { territory: 'hills', from: null, to: '2014-06-09' },
    { territory: 'lowlands', from: '2014-06-10', to: '2014-06-20' },
    { territory: 'hills', from: '2014-06-21', to: null },
  ),
  place('lost', { territory: 'hills', from: null, to: '2014-06-09' }, { territory: 'hills', from: '2014-06-20', to: null }),
  place('late', { territory: 'hills', from: null, to: '2014-06-29' }, { territory: 'lowlands', from: '2014-06-30', to: null }),
  place('province'),
])

describe('the territory of a place', () => {
  it.each([
    ['plain', '2014-06-30', 'lowlands'],
    ['moved', '2014-06-30', 'hills'],
    ['moved', '2014-07-01', 'lowlands'],
    ['moved', '2014-06', 'hills'],
    ['moved', '2014-07', 'lowlands'],
    ['moved', '2014', undefined],
    ['moved', undefined, undefined],
    ['moved', null, undefined],
    ['plain', undefined, 'lowlands'],
    ['returned', '2014-05', 'hills'],
    ['returned', '2014-07', 'hills'],
    ['returned', '2014-06-15', 'lowlands'],
    ['lost', undefined, 'hills'],
    ['lost', '2014-06-15', undefined],
    ['late', '2014-06', undefined],
    ['province', '2014-06-30', undefined],
    ['province', undefined, undefined],
    ['elsewhere', '2014-06-30', undefined],
    [undefined, '2014-06-30', undefined],
    [null, '2014-06-30', undefined],
  ])('of %s on %s is %s', (area, date, expected) => {
    expect(territoryAt(areas, area, date)).toBe(expected)
  })

  it('is not known of a month in which the place moved away and came back, or belonged to none', () => {
    expect([territoryAt(areas, 'returned', '2014-06'), territoryAt(areas, 'lost', '2014-06'), territoryAt(areas, 'lost', '2014')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

const act = (id: string, ...extent: readonly Extent[]) => ({ id, extent: [...extent] })
const inHills = act('in-hills', { territory: 'hills', from: '2014-01-01', to: null })
const inLowlands = act('in-lowlands', { territory: 'lowlands', from: '2014-01-01', to: '2014-12-31' })
const unsure = act('unsure', { territory: 'lowlands', from: null, to: null })
const gone = act('gone', { territory: 'lowlands', from: null, to: '2015-12-31', notRecordedAfter: '2014-12-31' })

describe('what the law says to conditions that are true (spec 5.5)', () => {
  it.each([
    [[inLowlands], '2014-03-09', 'plain', 'yes'],
    [[inLowlands], '2015-03-09', 'plain', 'no'],
    [[inHills], '2014-03-09', 'plain', 'no'],
    [[inHills, inLowlands], '2014-03-09', 'plain', 'yes'],
    [[unsure, inLowlands], '2014-03-09', 'plain', 'yes'],
    [[unsure, inHills], '2014-03-09', 'plain', 'cannot-tell'],
    [[inHills, unsure], '2014-03-09', 'plain', 'cannot-tell'],
    [[unsure], '2014-03', 'plain', 'open'],
    [[unsure], '2014-03-09T10:00Z', 'plain', 'cannot-tell'],
    [[inLowlands], undefined, 'plain', 'open'],
    [[inHills], undefined, 'plain', 'no'],
    [[inLowlands], '2014-03-09', undefined, 'open'],
    [[inLowlands], '2014-03-09', 'province', 'cannot-tell'],
    [[inLowlands], null, 'plain', 'cannot-tell'],
    [[inLowlands], '2014-03-09', null, 'cannot-tell'],
    [[], '2014-03-09', 'plain', 'no'],
  ])('of %j on %s in %s is %s', (provisions, date, area, expected) => {
    expect(lawOutcome({ citations: provisions.map((one) => [one]) }, areas, date, area)).toBe(expected)
  })

  const inMarch = act('in-march', { territory: 'lowlands', from: '2014-03-01', to: '2014-03-31' }, { territory: 'hills', from: null, to: null })
  it.each([
    ['both in force', [[inLowlands, inMarch]], '2014-03-09', 'plain', 'yes'],
    ['one not yet in force', [[inLowlands, inMarch]], '2014-02-28', 'plain', 'no'],
    ['one no longer in force', [[inMarch, inLowlands]], '2014-04-01', 'plain', 'no'],
    ['one that cannot be told, and the other in force', [[inMarch, unsure]], '2014-03-31', 'plain', 'cannot-tell'],
    ['one that cannot be told, and the other not in force', [[unsure, inMarch]], '2014-04-01', 'plain', 'no'],
    ['one that cannot be told in a place the other does not reach', [[inMarch, inLowlands]], '2014-03-09', 'moved', 'no'],
    ['a month in which both are in force', [[inLowlands, inMarch]], '2014-03', 'plain', 'yes'],
    ['a year in which one comes and goes', [[inLowlands, inMarch]], '2014', 'plain', 'open'],
    ['no date', [[inLowlands, inMarch]], undefined, 'plain', 'open'],
    ['another citation that is in force alone', [[inHills, inLowlands], [inLowlands]], '2014-03-09', 'plain', 'yes'],
    [
      'a second group of which both are in force',
      [
        [inHills, inLowlands],
        [inLowlands, inMarch],
      ],
      '2014-03-09',
      'plain',
      'yes',
    ],
    [
      'two groups, of which one cannot be told',
      [
        [inLowlands, inHills],
        [unsure, inLowlands],
      ],
      '2014-03-09',
      'plain',
      'cannot-tell',
    ],
  ])('is, of provisions that count only together, with %s (spec 5.9)', (_, citations, date, area, expected) => {
    expect(lawOutcome({ citations }, areas, date, area)).toBe(expected)
  })

  it('is, of one provision, its status there and then', () => {
    expect(provisionStatus(inLowlands, areas, '2014-03-09', 'plain')).toBe('yes')
    expect(provisionStatus(inLowlands, areas, '2013-03-09', 'plain')).toBe('not-yet')
    expect(provisionStatus(inLowlands, areas, '2014-03-09', 'elsewhere')).toBe('cannot-tell')
    expect(provisionStatus(inLowlands, areas, null, 'plain')).toBe('cannot-tell')
  })
})

describe('the last day of which the law is recorded (spec 5.7)', () => {
  it.each([
    ['2015-03-09', 'plain', '2014-12-31'],
    ['2015-12-31', 'plain', '2014-12-31'],
    ['2015', 'plain', '2014-12-31'],
    ['2014-12-31', 'plain', undefined],
    ['2016-01-01', 'plain', undefined],
    ['2014-12', 'plain', undefined],
    ['2015-03-09', 'elsewhere', undefined],
    ['2015-03-09', 'returned', undefined],
    [undefined, 'plain', undefined],
    [null, 'plain', undefined],
  ])('is said of %s in %s: %s', (date, area, expected) => {
    expect(lastRecordedThen(gone, areas, date, area)).toBe(expected)
  })

  it('is not said of a year that begins in other days of which nothing is recorded', () => {
    const [early, late] = [
      { territory: 'lowlands', from: null, to: '2015-06-30', notRecordedAfter: '2014-12-31' },
      { territory: 'lowlands', from: null, to: null, notRecordedAfter: '2015-10-31' },
    ]
    expect(lastRecordedThen(act('twice', early, late), areas, '2015', 'plain')).toBeUndefined()
  })

  it('is not said of a year that begins before it', () => {
    expect(
      lastRecordedThen(act('late', { territory: 'lowlands', from: null, to: null, notRecordedAfter: '2014-06-30' }), areas, '2014', 'plain'),
    ).toBeUndefined()
  })
})
