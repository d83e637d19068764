import { describe, expect, it } from 'vitest'

import type { InForce } from '../law/in-force.ts'
import { inForce } from '../law/in-force.ts'
import { Provision } from '../law/provision.ts'
import { TOY_PROVISION } from '../testing/toy.ts'
import { lawSentence } from './law-sentence.ts'

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
