import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { Engine } from '../engine/create-engine.ts'
import { CLOSE_RULE, OPEN_RULE, PAIR_RULE, TOY_PROVISION, toyEngine } from '../testing/toy.ts'

const advice = { en: 'Close it now, and look again tomorrow.' }
const CLOSED = {
  ...CLOSE_RULE,
  name: 'toy/closed',
  event: { type: 'duty', params: { severity: 'medium', advice, metWhen: { fact: 'thing.isLarge', operator: 'equal', value: true } } },
}
const COLOURED = {
  ...CLOSE_RULE,
  name: 'toy/coloured',
  conditions: {
    all: [
      { fact: 'thing.isOpen', operator: 'equal', value: true },
      { fact: 'thing.age', operator: 'isKnown', value: true },
      { fact: 'thing.age', operator: 'in', value: [1, 2, 3, 4, 5, 6, 7, 8] },
    ],
  },
  event: { type: 'flag', params: { flag: 'coloured', severity: 'medium', advice } },
}
const OF_AN_AGE = {
  ...COLOURED,
  name: 'toy/of-an-age',
  conditions: {
    all: [{ not: { fact: 'thing.age', operator: 'in', value: [1, 2] } }, { fact: 'thing.age', operator: 'in', value: [7, 8] }],
  },
}
const engine = toyEngine([
  PAIR_RULE,
  { ...OPEN_RULE, event: { ...OPEN_RULE.event, params: { ...OPEN_RULE.event.params, advice } } },
  CLOSE_RULE,
  CLOSED,
  COLOURED,
  OF_AN_AGE,
])

const lowlands = (from: string, to: string) => ({ territory: 'lowlands', from, to, ended: 'repealed' })

const explanationsOf = (by: Engine, rule: string, thing: object) => {
  const file = { id: 'cf-1', things: [{ thingId: 'th-1', ...thing }] } as unknown as CaseFile
  return getOrThrow(by.explain(by.assess(file, { asOf: '2014-02-01T11:00+05:00', all: true }), rule))
}
const explain = (rule: string, thing: object) => {
  const [explanation] = explanationsOf(engine, rule, thing)
  if (explanation === undefined) throw new Error('nothing to explain')
  return explanation
}

describe('an explanation', () => {
  it('says what of a duty was not so, not only why it arises', () => {
    const { text, met } = explain('toy/closed', { isOpen: true, isLarge: false })
    expect(met).toEqual(['isLarge: the rule needs “yes”, and this is not so'])
    expect(text).toContain('What has to be so:\n  - isLarge')
  })

  it('says how long a duty may take in words, and from when', () => {
    const { time } = explain('toy/close', { isOpen: true, openedAt: '2014-02-01T10:00+05:00', closedAt: null })
    expect(time).toEqual(['2 hours. The clock starts with: when it was opened. The last moment: 2014-02-01 12:00.'])
  })

  it('tells nobody what to do where a duty does not arise', () => {
    const { text } = explain('toy/closed', { isOpen: false })
    expect(text).toContain('This duty does not arise.')
    expect(text).not.toContain(advice.en)
    expect(text).not.toContain('What has to be so')
  })

  it('says that what to do is for where the law is in force, when it was not', () => {
    expect(explain('toy/open', { isOpen: true, start: '2013-01-01', areaId: 'plain' }).text).toContain('What to do where this is law:')
    expect(explain('toy/open', { isOpen: true, start: '2014-02-01', areaId: 'plain' }).text).toContain('What to do:')
  })

  it('names no body as one to go to under a law that was not in force', () => {
    expect(explain('toy/open', { isOpen: true, start: '2013-01-01', areaId: 'plain' }).text).toContain('\nWhere to go where this is law:')
    expect(explain('toy/open', { isOpen: true, start: '2014-02-01', areaId: 'plain' }).text).toContain('\nWhere to go:')
  })

  it('says of each law that counts only with another whether it was in force, and what comes of both (spec 5.9)', () => {
    const then = (start: string, areaId: string) => explain('toy/pair', { isOpen: true, start, areaId }).law.at(-1)
    const both = 'Toy Act section 8 and Toy Act section 7 count only together'
    expect(explain('toy/pair', { isOpen: true, start: '2014-06-01', areaId: 'plain' }).law).toHaveLength(3)
    expect(then('2014-06-01', 'plain')).toBe(`${both}: each of them was in force.`)
    expect(then('2014-03-05', 'plain')).toBe(`${both}: whether each of them was in force cannot be told.`)
    expect(then('2014-06-01', 'isle')).toBe(`${both}: not each of them was in force, so none of them is law for this.`)
  })

  it('keeps apart two comparisons that look alike but for what they ask for', () => {
    const { because } = explain('toy/of-an-age', { age: 7 })
    expect(because).toEqual([expect.stringContaining('is one of 1'), expect.stringContaining('is one of 7')])
  })

  it('names the first items of a long list and counts the others', () => {
    expect(explain('toy/coloured', { isOpen: true, age: 7 }).because.at(-1)).toMatch(
      /is one of 1.*, 2.*, 3.*, 4.* or 5.*, or 3 others that the rule lists: yes$/,
    )
  })

  it('leaves out that something is recorded where it says what of it matters', () => {
    expect(explain('toy/coloured', { isOpen: true, age: 7 }).because).toHaveLength(2)
  })

  it('does not tell anybody to ask what was declined or withheld for her safety (spec 4.5)', () => {
    const asked = (isOpen: unknown) => explain('toy/open', { isOpen, start: '2014-02-01', areaId: 'plain' }).ask
    expect(asked(undefined)).toEqual(['What is isOpen?'])
    expect(asked({ absent: 'notAsked' })).toEqual(['What is isOpen?'])
    expect(asked({ absent: 'declined' })).toEqual([])
    expect(asked({ absent: 'withheldForSafety' })).toEqual([])
  })

  it('speaks of the time that was meant, where the law left and came back', () => {
    const register = [{ ...TOY_PROVISION, extent: [lowlands('2010-01-01', '2011-12-31'), lowlands('2013-01-01', '2014-12-31')] }]
    const [explanation] = explanationsOf(toyEngine([OPEN_RULE], { register }), 'toy/open', { isOpen: true, start: '2014-02-01', areaId: 'plain' })
    expect(explanation?.law).toEqual([expect.stringContaining('version from 2013-01-01 to 2014-12-31.')])
  })

  it('says of a yes or no within "not" what the rule needs, and not the opposite', () => {
    const yes = { fact: 'thing.isOpen', operator: 'equal', value: true }
    const no = { fact: 'thing.isLarge', operator: 'equal', value: false }
    const negated = { ...CLOSE_RULE, name: 'toy/negated', conditions: { not: { any: [yes, { not: no }] } } }
    const because = (thing: object) => explanationsOf(toyEngine([negated]), 'toy/negated', thing)[0]?.because
    expect(because({ isOpen: false, isLarge: false })).toEqual(['isOpen: the rule needs “no”, and this is so', 'isLarge: the rule needs “no”, and this is so'])
    expect(because({ isOpen: true, isLarge: false })).toEqual(['isOpen: the rule needs “no”, and this is not so'])
    expect(because({ isLarge: false })).toEqual(['isOpen: the rule needs “no”, and this is not known'])
    expect(because({ isOpen: false, isLarge: true })).toEqual(['isLarge: the rule needs “no”, and this is not so'])
  })
})
