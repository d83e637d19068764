import type { CaseFile } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { randomRules, randomThing } from '../testing/random-rules.ts'
import { CLOSE_RULE, OPEN_RULE, toyEngine } from '../testing/toy.ts'
import { INDEX_FROM } from './plan.ts'

const fileWith = (...things: readonly object[]): CaseFile => ({ kind: 'toy', id: 'cf-1', things }) as unknown as CaseFile

describe('verdicts (spec 4.8)', () => {
  it('gives one for each rule and thing, by severity and name, those that do not apply included', () => {
    const engine = toyEngine([OPEN_RULE, CLOSE_RULE])
    const file = fileWith({ thingId: 't-1', isOpen: false }, { thingId: 't-2', isOpen: true, start: '2014-03-09', areaId: 'plain' })
    expect(engine.verdicts(file, { asOf: '2015-01-01' })).toEqual([
      { rule: 'toy/open', subject: { kind: 'thing', id: 't-1' }, verdict: 'does-not-apply' },
      { rule: 'toy/open', subject: { kind: 'thing', id: 't-2' }, verdict: 'applies' },
      { rule: 'toy/close', subject: { kind: 'thing', id: 't-1' }, verdict: 'not-applicable' },
      { rule: 'toy/close', subject: { kind: 'thing', id: 't-2' }, verdict: 'indeterminate' },
    ])
  })

  it.each([
    ['few', 5, 200],
    ['so many that they are looked up in an index', 2 * INDEX_FROM, 60],
  ])('are always those of an assessment when rules are %s', (_, maxLength, numRuns) => {
    fc.assert(
      fc.property(randomRules(maxLength), fc.array(randomThing, { minLength: 1, maxLength: 3 }), (rules, things) => {
        const engine = toyEngine(rules)
        const file = fileWith(...things)
        const asOf = '2014-03-09T11:30+05:00'
        const { findings } = engine.assess(file, { asOf, all: true })
        expect(engine.verdicts(file, { asOf })).toEqual(findings.map(({ rule, subject, verdict }) => ({ rule, subject, verdict })))
      }),
      { numRuns },
    )
  })
})
