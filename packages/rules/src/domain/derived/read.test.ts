import { RISK_ANSWER } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { allDoneBy, answersOf, codesOf, codesRecorded, findById, firstOf, groupIn, ifOfKind, lastOf, laterThan, objectsIn, textIn, whenIn } from './read.ts'

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
    [['2014-03-10'], '2014-03-10'],
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
    expect([laterThan('2014-03-10', ['2014-03-10']), laterThan('2014-03-10', ['2014-03'])]).toEqual([[], [undefined]])
  })
})

describe('what stands in a field', () => {
  const others = [3, true, { absent: 'declined' }, undefined]

  it('is a text when there is something in it', () => {
    expect(['a', '', null, ...others].map((value) => textIn({ value }, 'value'))).toEqual(['a', ...Array(6).fill(undefined)])
    expect([textIn(null, 'value'), textIn(undefined, 'value')]).toEqual([undefined, undefined])
  })

  it('is a group of fields, or a word that there is none', () => {
    const group = { a: 1 }
    expect([group, null, 'a', 3, [group], undefined].map((value) => groupIn({ value }, 'value'))).toEqual([
      group,
      null,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is a list of objects; whatever else stands in it is left out', () => {
    expect(objectsIn({ value: [{ a: 1 }, null, 'a', 3, [1]] }, 'value')).toEqual([{ a: 1 }])
    expect([null, 'a', {}, undefined].map((value) => objectsIn({ value }, 'value'))).toEqual(Array(4).fill(undefined))
  })

  it('is a date or moment, even one known in part, or a word that it has not come', () => {
    const told = ['2014-03-10T10:00+05:00', '2014-03-10', '2014-03', '2014', null]
    expect(told.map((value) => whenIn({ value }, 'value'))).toEqual(told)
    for (const value of ['in spring', '2014-02-30', '', 2014, ['2014'], ...others]) expect(whenIn({ value }, 'value')).toBeUndefined()
  })
})

it('an entity is found by its id, and none by an id that is not recorded', () => {
  const caseFile = { things: [{ thingId: 'a' }, {}, { thingId: 'b', size: 2 }] }
  expect(findById(caseFile, 'things', 'thingId', 'b')).toEqual({ thingId: 'b', size: 2 })
  expect([findById(caseFile, 'things', 'thingId', 'c'), findById(caseFile, 'things', 'thingId', undefined), findById({}, 'things', 'thingId', 'a')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('a code that means that there is no answer is no answer', () => {
  expect(answersOf(RISK_ANSWER)).toEqual(['yes', 'no'])
  const { labels, ...type } = codesOf('code', RISK_ANSWER)
  expect(type).toEqual({ kind: 'code', codes: ['yes', 'no'], list: RISK_ANSWER.id })
  expect(labels['yes']).toEqual(RISK_ANSWER.codes.find(({ code }) => code === 'yes')?.label)
})

it('codes are counted once, and the list is open where one is not named', () => {
  expect([codesRecorded(['a', 'b', 'a']), codesRecorded([]), codesRecorded(['a', undefined])]).toEqual([['a', 'b'], [], { known: ['a'], open: true }])
})

it('a moment of a thing of which the kind is not recorded is not known', () => {
  expect([ifOfKind('2014', 'a'), ifOfKind(null, 'a'), ifOfKind('2014', undefined), ifOfKind(null, undefined)]).toEqual(['2014', null, undefined, undefined])
})
