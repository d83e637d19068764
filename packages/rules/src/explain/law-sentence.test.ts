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
