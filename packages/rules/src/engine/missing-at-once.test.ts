import type { FactValue, Truth } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyLoaded } from '../testing/toy.ts'
import type { LawOutcome } from './law-outcome.ts'

const [IS_OPEN] = OPEN_RULE.conditions.all
const isLarge = { fact: 'thing.isLarge', operator: 'equal', value: true }
const isRed = { fact: 'thing.colour', operator: 'equal', value: 'red' }
const duty = (metWhen: object) => ({ ...OPEN_RULE, event: { type: 'duty', params: { severity: 'medium', metWhen } } })
const LARGE = { ...CLOSE_RULE, name: 'toy/large', conditions: isLarge }

/** What a rule misses without a search; `undefined` where it has to be searched for. */
const missed = (rule: object, given: Readonly<Record<string, FactValue>> = {}, truth: Truth = 'unknown', law: LawOutcome = 'yes') => {
  const [plan] = toyLoaded([{ ...rule, name: 'toy/tested' }, LARGE], TOY_DATED).plans
  const compiled = plan?.rules.find((one) => one.rule.name === 'toy/tested')
  const slots = compiled?.reads().missingAtOnce?.(plan?.facts.map(({ id }) => given[id]) ?? [], truth, law)
  return slots?.map((slot) => plan?.facts[slot]?.id).sort()
}

describe('what a rule misses is told without a search', () => {
  it('where it reads each fact once', () => {
    expect(missed({ ...OPEN_RULE, conditions: { all: [IS_OPEN, isLarge] } })).toEqual(['thing.isLarge', 'thing.isOpen'])
    expect(missed({ ...OPEN_RULE, conditions: { all: [IS_OPEN, isLarge] } }, { 'thing.isLarge': true })).toEqual(['thing.isOpen'])
    expect(missed(CLOSE_RULE)).toEqual(['thing.isOpen'])
  })

  it('of its conditions and of what meets it, in the order of the facts', () => {
    expect(missed(duty(isLarge))).toEqual(['thing.isLarge', 'thing.isOpen'])
    expect(missed(duty(isLarge), { 'thing.isOpen': true }, 'true')).toEqual(['thing.isLarge'])
    expect(missed(duty(isLarge), { 'thing.isLarge': false })).toEqual(['thing.isOpen'])
  })

  it('of its conditions alone, where the law was not in force or cannot be told', () => {
    for (const law of ['no', 'cannot-tell'] as const) expect(missed(duty(isLarge), {}, 'unknown', law)).toEqual(['thing.isOpen'])
  })

  it('in the order of the facts', () => {
    const readsOpenFirst = { ...OPEN_RULE, name: 'toy/first' }
    const [plan] = toyLoaded([readsOpenFirst, { ...duty(IS_OPEN), name: 'toy/tested', conditions: { all: [isLarge, isRed] } }]).plans
    const compiled = plan?.rules.find((one) => one.rule.name === 'toy/tested')
    const slots = compiled?.reads().missingAtOnce?.(plan?.facts.map(() => undefined) ?? [], 'unknown', 'yes')
    expect(slots).toHaveLength(3)
    expect(slots).toEqual([...(slots ?? [])].sort((a, b) => a - b))
  })
})

describe('what a rule misses is searched for', () => {
  it.each([
    ['it reads a fact twice', { ...OPEN_RULE, conditions: { any: [{ all: [IS_OPEN, isLarge] }, { all: [IS_OPEN, isRed] }] } }],
    ['what meets it reads a fact of its conditions', duty(IS_OPEN)],
    ['it gives way to another rule', { ...OPEN_RULE, yieldsTo: ['toy/large'] }],
    ['the law sets a number that it names', { ...OPEN_RULE, conditions: { fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.ageLimit' } } }],
    ['it tests what starts its clock', { ...CLOSE_RULE, conditions: { fact: 'thing.openedAt', operator: 'before', value: '2014-03-09T10:00+05:00' } }],
  ])('where %s', (_, rule) => {
    expect(missed(rule)).toBeUndefined()
  })

  it('where nothing is recorded of a start that may never have been', () => {
    const { params } = CLOSE_RULE.event
    const reopened = {
      ...CLOSE_RULE,
      event: { type: 'duty', params: { ...params, clock: { from: 'thing.closedAt', within: 'PT2H', doneAt: 'thing.openedAt' } } },
    }
    expect(missed(reopened)).toBeUndefined()
    expect(missed(reopened, { 'thing.closedAt': '2014-03-09' })).toEqual(['thing.isOpen'])
  })

  it('where the law hangs on a day or place that is missing', () => {
    expect(missed(OPEN_RULE, {}, 'unknown', 'open')).toBeUndefined()
  })
})
