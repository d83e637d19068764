import { describe, expect, it } from 'vitest'

import type { InForce } from '../law/in-force.ts'
import { inForce } from '../law/in-force.ts'
import { Provision } from '../law/provision.ts'
import { TOY_PROVISION } from '../testing/toy.ts'
import { citation, lawSentence, togetherSentence } from './law-sentence.ts'

const provision = Provision.parse(TOY_PROVISION)

describe('the answers of the law (spec 5.2)', () => {
  it.each<[string | undefined, string, InForce, string]>([
    ['2014-03-09', 'lowlands', 'yes', 'was in force on that day in this territory (lowlands): version from 2014-01-10'],
    ['2014-01-09', 'lowlands', 'not-yet', 'was not yet in force on that day in this territory (lowlands); it applies from 2014-01-10'],
    ['2015-01-01', 'lowlands', 'no-longer', 'was no longer in force on that day in this territory (lowlands)'],
    ['2014-03-09', 'islands', 'not-here', 'did not reach this place (islands)'],
    ['2014-01-11', 'lowlands', 'cannot-tell', 'its first day there is uncertain'],
    [undefined, 'lowlands', 'cannot-tell', 'the date or the place is missing'],
  ])('on %s in the %s is %s, and says so', (date, territory, expected, words) => {
    const status = inForce(provision, date, territory)
    expect(status).toBe(expected)
    expect(lawSentence(provision, status, territory)).toContain(words)
  })
})

describe('a sentence on several sections', () => {
  const several = { ...provision, section: '336A, 336B' }
  const on = (date: string | undefined, territory: string, notRecordedAfter?: string) =>
    lawSentence(several, inForce(several, date, territory), territory, { notRecordedAfter })

  it.each([
    ['2014-03-09', 'lowlands', 'Toy Act sections 336A, 336B (toy-act-7, confidence high) were in force on that day'],
    ['2014-01-09', 'lowlands', 'are not cited: they were not yet in force on that day in this territory (lowlands); they apply from 2014-01-10'],
    ['2015-01-01', 'lowlands', 'are not cited: this version was no longer in force on that day'],
    ['2014-03-09', 'islands', 'are not cited: they did not reach this place (islands).'],
    ['2014-01-11', 'lowlands', 'were in force cannot be told: the date or the place is missing, or their first day there is uncertain.'],
  ])('on %s in the %s speaks of several', (date, territory, words) => {
    expect(on(date, territory)).toContain(words)
  })

  it('speaks of several where no place is known, and where the law is not recorded', () => {
    expect(lawSentence(several, 'not-here', undefined)).toContain('are not cited: they did not reach this place.')
    expect(on(undefined, 'lowlands', '2014-12-31')).toContain('(toy-act-7, confidence high) were in force cannot be told: law after this date')
  })

  it('speaks in Urdu and Pashto of several as well', () => {
    const said = (language: 'ur' | 'ps') => lawSentence(several, 'yes', 'lowlands', { language })
    expect([said('ur').includes('نافذ تھے'), said('ps').includes('نافذ وو')]).toEqual([true, true])
  })
})

it('a territory is called by its name where the pack has one', () => {
  const said = (status: InForce, territoryName?: string) => lawSentence(provision, status, 'far-hills', { territoryName })
  expect(said('not-here', 'former HILLS')).toContain('did not reach this place (former HILLS).')
  expect(said('not-here')).toContain('did not reach this place (far hills).')
  expect(said('yes', 'former HILLS')).toContain('in this territory (former HILLS)')
})

describe('a version that left a territory and came back', () => {
  const there = (from: string, to: string, note: string) => ({ territory: 'lowlands', from, to, note, ended: 'repealed' })
  const hole = { territory: 'lowlands', from: null, to: '2018-12-31', notRecordedAfter: '2014-12-31' }
  const twice = Provision.parse({ ...TOY_PROVISION, extent: [there('2010-01-01', '2011-12-31', 'First.'), there('2013-01-01', '2014-12-31', 'Second.'), hole] })
  const said = (date: string) => lawSentence(twice, inForce(twice, date, 'lowlands'), 'lowlands', { date })

  it.each([
    ['2009-06-01', 'it applies from 2010-01-01. First.'],
    ['2011-06-01', 'version from 2010-01-01 to 2011-12-31.'],
    ['2014', 'version from 2013-01-01 to 2014-12-31.'],
    ['2019-01-01', 'it applied from 2013-01-01 to 2014-12-31.'],
  ])('is said of %s to be of the time that is meant', (date, words) => {
    expect(said(date)).toContain(words)
  })

  it('is told by its first time there where no date is given', () => {
    expect(lawSentence(twice, 'cannot-tell', 'lowlands')).toContain('uncertain. First. Ask a lawyer')
  })
})

describe('a citation', () => {
  it.each([
    ['Toy Act, 2014 (I of 2014)', '7', 'Toy Act section 7'],
    ['Toy Act 2014', '7A', 'Toy Act section 7A'],
    ['Toy Code (Third Amendment), 2014 (I of 2014)', '12', 'Toy Code section 12'],
    ['Toy Code (Amendment) Act, 2014', '12', 'Toy Code (Amendment) Act section 12'],
    ['Toy Order 9, 2014', 'rule 3', 'Toy Order 9, rule 3'],
    ['Toy Order, 2014', 'whole order', 'Toy Order, whole order'],
    ['Toy Order, 2014', '', 'Toy Order'],
  ])('of %s and section "%s" is %s', (statute, section, expected) => {
    expect(citation({ ...provision, statute, section })).toBe(expected)
  })
})

describe('what is said of a version', () => {
  const saidOf = (extent: object, date: string) => {
    const one = Provision.parse({ ...TOY_PROVISION, extent: [{ territory: 'hills', from: null, to: null }, extent] })
    return lawSentence(one, inForce(one, date, 'lowlands'), 'lowlands', { date })
  }

  it.each<[string, object, string, string]>([
    ['names no last day where it has none', { from: '2010-01-01', to: null }, '2014-03-09', 'version from 2010-01-01.'],
    [
      'calls a first day certain that is one day only',
      { from: '2010-01-01', to: null, window: { earliest: '2010-01-01', latest: '2010-01-01' } },
      '2014-03-09',
      'version from 2010-01-01.',
    ],
    ['leaves out a note where it was in force', { from: '2010-01-01', to: null, note: 'A note.' }, '2014-03-09', 'version from 2010-01-01.'],
  ])('%s', (_, extent, date, words) => {
    const sentence = saidOf({ territory: 'lowlands', ...extent }, date)
    expect(sentence.endsWith(words)).toBe(true)
  })

  it('says so where its first day was not verified', () => {
    const one = Provision.parse({ ...TOY_PROVISION, extent: [{ territory: 'lowlands', from: null, to: '2020-12-31' }] })
    expect(lawSentence(one, 'yes', 'lowlands', { date: '2014-03-09' })).toContain('version from a day that was not verified to 2020-12-31.')
  })

  it('has no territory and no day where the place is not known', () => {
    expect(lawSentence(provision, 'not-yet', undefined)).toContain('in force on that day there; it applies later.')
    expect(lawSentence(provision, 'no-longer', undefined)).toContain('in force on that day there; it applied before.')
    expect(lawSentence(provision, 'not-here', undefined)).toContain('did not reach this place.')
  })

  it('asks for a lawyer only where it cannot be told', () => {
    for (const status of ['yes', 'not-yet', 'no-longer', 'not-here'] as const) expect(lawSentence(provision, status, 'lowlands')).not.toContain('lawyer')
    expect(lawSentence(provision, 'cannot-tell', 'lowlands')).toMatch(/uncertain\. Ask a lawyer before relying on it\.$/)
  })

  it('of several that count only together is one sentence', () => {
    expect(togetherSentence([provision, { ...provision, section: '8' }, { ...provision, section: '9' }], ['yes', 'yes', 'yes'])).toBe(
      'Toy Act section 7 and Toy Act section 8 and Toy Act section 9 count only together: each of them was in force.',
    )
  })
})
