import { describe, expect, it } from 'vitest'

import { createCalculator } from '../calculate.ts'

const definition = (measure: object, more: object = {}): object => ({
  id: 'example',
  title: { en: 'Example' },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'Once.',
  measure,
  target: null,
  publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
  traps: [],
  ...more,
})

const wait = { type: 'median', of: 'deskContact', value: 'deskContact.waitMinutes' }
const codes = (measure: object, more: object = {}, options: object = {}): readonly string[] => {
  const made = createCalculator([definition(measure, more)], options)
  return made._tag === 'Left' ? made.left.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`) : []
}

describe('a definition', () => {
  it.each([
    ['a median of a number', wait],
    ['a mean of days', { type: 'mean', of: 'complaint', days: { from: 'complaint.receivedAt', to: 'complaint.acknowledgedAt' } }],
    ['a quantile', { ...wait, type: 'quantile', q: 0.9 }],
    ['an approximate count', { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', approximate: { kind: 'hll', p: 12 } }],
  ])('may be %s', (_, measure) => {
    expect(codes(measure)).toEqual([])
  })

  it('is told what it lacks, and what is no part of it', () => {
    const counted = { type: 'count', of: 'deskContact' }
    expect(codes(counted, { title: undefined })).toEqual(['indicators/missing title'])
    expect(codes(counted, { tilte: 'x' })).toEqual(['indicators/unknown-key tilte'])
    expect(codes(counted, { publish: { text: '{n}', values: { n: { part: 'women', as: 'exactly' } } } })).toEqual([
      'indicators/unknown-part publish.values.n.part',
    ])
    const twice = createCalculator([definition(counted), definition(counted)])
    expect(twice._tag === 'Left' && twice.left.map(({ code }) => code)).toEqual(['indicators/duplicate'])
  })

  it('takes a mean of one thing only', () => {
    expect(codes({ type: 'mean', of: 'deskContact' })).toEqual(['indicators/one-of-two measure.value'])
    expect(codes({ ...wait, days: { from: 'deskContact.occurredAt', to: 'deskContact.occurredAt' } })).toEqual(['indicators/one-of-two measure.value'])
  })

  it('names dates of its own records for days', () => {
    expect(codes({ type: 'mean', of: 'complaint', days: { from: 'complaint.receivedAt', to: 'complaint.nothing' } })).toEqual([
      'indicators/unknown-fact measure.days.to',
    ])
    expect(codes({ type: 'mean', of: 'complaint', days: { from: 'complaint.receivedAt', to: 'complaint.stationId' } })).toEqual([
      'indicators/wrong-fact-type measure.days.to',
    ])
  })

  it('cannot be approximate beyond the precisions that exist', () => {
    const measure = { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', approximate: { kind: 'hll', p: 3 } }
    expect(codes(measure)).toEqual(['indicators/wrong-shape measure.approximate.p'])
  })
})

describe('a breakdown', () => {
  const period = { period: { date: 'deskContact.occurredAt' } }

  it.each([['sex'], ['visitorSexCode'], ['deskContact.visitorSexCode'], ['ageBand'], ['desk'], ['deskId'], ['district'], ['area.district'], ['quarter']])(
    'may be by %s',
    (name) => {
      expect(codes(wait, { ...period, disaggregateBy: [name] })).toEqual([])
    },
  )

  it.each([
    ['linkageToken', 'a pseudonym would make a row of each person'],
    ['contactId', 'the id of the record would make a row of each record'],
    ['waitHours', 'there is no such field'],
    ['course', 'it is a field of other records'],
    ['division', 'without a tree of areas there are only districts'],
  ])('is never by %s: %s', (name) => {
    expect(codes(wait, { ...period, disaggregateBy: [name] })).toEqual(['indicators/no-such-breakdown disaggregateBy'])
  })

  it('by time needs a date', () => {
    expect(codes(wait, { disaggregateBy: ['quarter'] })).toEqual(['indicators/no-such-breakdown disaggregateBy'])
  })

  it('that is asked for on a run must be there for one of the indicators', () => {
    expect(codes(wait, {}, { by: [['sex'], ['course']] })).toEqual(['indicators/no-such-breakdown '])
  })
})
