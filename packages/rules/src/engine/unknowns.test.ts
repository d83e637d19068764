import type { FactValue } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import type { PackInput } from '../pack/pack.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, TOY_PROVISION, toyLoaded } from '../testing/toy.ts'

const basis = { source: 'toy', confidence: 'low' }
const UNCITED = { ...OPEN_RULE, cites: undefined }
const [IS_OPEN] = OPEN_RULE.conditions.all
const afterJune = { fact: 'thing.start', operator: 'after', value: '2014-06-01' }
const DATED = { ...OPEN_RULE, conditions: { all: [IS_OPEN, afterJune] } }
const LINKED = { ...UNCITED, basis, conditions: { fact: 'thing.start', operator: 'before', value: { fact: 'thing.end' } } }
const YOUNG = { ...UNCITED, basis, conditions: { fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.ageLimit' } } }
const LAWLESS = { ...CLOSE_RULE, event: OPEN_RULE.event, conditions: { fact: 'thing.age', operator: 'lessThan', value: 18 } }

const area = (id: string, ...territories: readonly object[]) => ({ id, name: { en: id }, level: 'district', territories })
const lowlands = { territory: 'lowlands', from: null, to: null }
const areas = [area('plain', lowlands), area('flat', lowlands), area('peak', { ...lowlands, territory: 'hills' }), area('whole')]
const moved = area('moved', { territory: 'hills', from: null, to: '2014-04-30' }, { territory: 'lowlands', from: '2014-05-01', to: null })

/** The values that stand for what a rule misses, by fact, given what is recorded. */
const valuesOf = (rule: object, given: Readonly<Record<string, FactValue>> = {}, more: Partial<PackInput> = {}, others: readonly object[] = []) => {
  const [plan] = toyLoaded([rule, ...others], { ...TOY_DATED, areas, ...more }).plans
  const compiled = plan?.rules.find((one) => one.rule.name === ('name' in rule ? rule.name : ''))
  const values = plan?.facts.map(({ id }) => given[id]) ?? []
  return Object.fromEntries(
    compiled
      ?.reads()
      .unknownsIn(values)
      .map(({ slot, candidates }) => [plan?.facts[slot]?.id, candidates]) ?? [],
  )
}

describe('the values that stand for what a rule misses', () => {
  it('are those that its conditions tell apart', () => {
    expect(valuesOf(LAWLESS)).toEqual({ 'thing.age': [17, 18] })
  })

  it('are days that the law tells apart, and one place for each history of territories', () => {
    expect(valuesOf(OPEN_RULE)).toEqual({
      'thing.isOpen': [true, false],
      'thing.start': ['2014-01-09', '2014-01-10', '2014-01-12', '2015-01-01'],
      'thing.areaId': ['plain', 'peak', 'another thing 1'],
    })
  })

  it('are days that the conditions tell apart too, where they test the day', () => {
    expect(valuesOf(DATED)['thing.start']).toEqual(['2014-01-09', '2014-01-10', '2014-01-12', '2014-06-02', '2015-01-01'])
  })

  it('are days on which a place moves to another territory, and that place by itself', () => {
    expect(valuesOf(OPEN_RULE, {}, { areas: [...areas, moved] })).toMatchObject({
      'thing.start': ['2014-01-09', '2014-01-10', '2014-01-12', '2014-05-01', '2015-01-01'],
      'thing.areaId': ['plain', 'peak', 'moved', 'another thing 1'],
    })
  })

  it('are some day and none, for what starts a clock, of its own or of the rule that it gives way to', () => {
    const { params } = CLOSE_RULE.event
    const late = { ...CLOSE_RULE, event: { type: 'duty', params: { ...params, clock: { from: 'thing.closedAt', within: 'PT2H', doneAt: 'thing.openedAt' } } } }
    const isDay = (value: FactValue) => typeof value === 'string'
    const closedIn = (rule: object, others: readonly object[] = []) => valuesOf(rule, {}, {}, others)['thing.closedAt']?.map(isDay)
    expect(closedIn(late)).toEqual([false, true])
    expect(closedIn({ ...LAWLESS, name: 'toy/yielding', yieldsTo: ['toy/close'] }, [late])).toEqual([false, true])
  })

  it('are days of the law of the rule that it gives way to, and the values which that tests', () => {
    const yielding = { ...LAWLESS, name: 'toy/yielding', yieldsTo: ['toy/open'] }
    expect(valuesOf(yielding, {}, {}, [OPEN_RULE])).toEqual({ 'thing.age': [17, 18], ...valuesOf(OPEN_RULE) })
  })

  it('are days and values of the law that sets a number', () => {
    expect(valuesOf(YOUNG)).toEqual({
      'thing.age': [15, 16, 18],
      'thing.start': ['1999-12-31', '2000-01-01', '2015-01-01'],
      'thing.areaId': ['plain', 'peak', 'another thing 1'],
    })
  })

  it('are days within what a vague date can mean', () => {
    expect(valuesOf(OPEN_RULE, { 'thing.start': '2014' })['thing.start']).toEqual(['2014-01-01', '2014-01-10', '2014-01-12'])
  })

  it('are none of what is recorded, or of what the rule does not read', () => {
    expect(valuesOf(OPEN_RULE, { 'thing.isOpen': true, 'thing.start': '2014-03-09', 'thing.areaId': 'plain', 'thing.age': undefined })).toEqual({})
  })

  it('lie on either side of the day that they are compared with, when it is recorded and when it is not', () => {
    const [recorded, missing] = [valuesOf(LINKED, { 'thing.end': '2013-03-03' }), valuesOf(LINKED)]
    expect(Object.keys(recorded)).toEqual(['thing.start'])
    expect(recorded['thing.start']).toEqual(expect.arrayContaining(['2013-03-02', '2013-03-03', '2013-03-04']))
    expect(Object.keys(missing)).toEqual(['thing.start', 'thing.end'])
    expect(missing['thing.start']).not.toContain('2013-03-03')
  })

  it('do not hang on what was asked before', () => {
    const [plan] = toyLoaded([LINKED], { ...TOY_DATED, areas }).plans
    const find = plan?.rules[0]?.reads().unknownsIn
    const ask = (end: string | undefined) => find?.(plan?.facts.map(({ id }) => (id === 'thing.end' ? end : undefined)) ?? [])
    const first = ask(undefined)
    const afresh = valuesOf(LINKED, { 'thing.end': '2013-03-03' })['thing.start']
    expect(ask('2013-03-03')?.map(({ candidates }) => candidates)).toEqual([afresh])
    expect(ask('2014-04-04')?.map(({ candidates }) => candidates)).not.toEqual([afresh])
    expect(ask(undefined)).toEqual(first)
  })

  it('do not hang on what was asked of a vague day before', () => {
    const [plan] = toyLoaded([OPEN_RULE], { ...TOY_DATED, areas }).plans
    const find = plan?.rules[0]?.reads().unknownsIn
    const daysIn = (start: string | undefined) => {
      const slot = plan?.facts.findIndex(({ id }) => id === 'thing.start')
      const unknowns = find?.(plan?.facts.map(({ id }) => (id === 'thing.start' ? start : undefined)) ?? [])
      return unknowns?.find((one) => one.slot === slot)?.candidates
    }
    const never = daysIn(undefined)
    expect(daysIn('2014')).toEqual(['2014-01-01', '2014-01-10', '2014-01-12'])
    expect(daysIn('2013')).toEqual(['2013-01-01'])
    expect(daysIn(undefined)).toEqual(never)
  })

  it('are places apart where they moved on different days, and one place where they moved on the same', () => {
    const movedOn = (id: string, to: string, from: string) => area(id, { territory: 'hills', from: null, to }, { territory: 'lowlands', from, to: null })
    const places = [movedOn('first', '2014-04-30', '2014-05-01'), movedOn('same', '2014-04-30', '2014-05-01'), movedOn('later', '2014-05-30', '2014-05-31')]
    expect(valuesOf(OPEN_RULE, {}, { areas: places })['thing.areaId']).toEqual(['first', 'later', 'another thing 1'])
    const gap = area('gap', { territory: 'hills', from: null, to: '2014-04-30' }, { territory: 'lowlands', from: '2014-05-15', to: null })
    expect(valuesOf(OPEN_RULE, {}, { areas: [...places.slice(0, 1), gap] })['thing.areaId']).toEqual(['first', 'gap', 'another thing 1'])
    const early = area('early', { territory: 'hills', from: null, to: '2014-04-15' }, { territory: 'lowlands', from: '2014-05-01', to: null })
    expect(valuesOf(OPEN_RULE, {}, { areas: [...places.slice(0, 1), early] })['thing.areaId']).toEqual(['first', 'early', 'another thing 1'])
  })

  it('are days of which no law is recorded too', () => {
    const extent = (from: string, to: string | null) => [{ territory: 'lowlands', from, to }]
    const family = { ...TOY_PROVISION, versionOf: 'toy-act' }
    const register = [
      { ...family, extent: extent('2010-01-01', '2012-12-31') },
      { ...family, id: 'toy-act-8', extent: extent('2014-01-01', null) },
    ]
    expect(valuesOf(OPEN_RULE, {}, { register, parameters: [] })['thing.start']).toEqual(['2009-12-31', '2010-01-01', '2013-01-01'])
  })
})
