import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, toyLoaded } from '../testing/toy.ts'
import { doneFacts } from './done-facts.ts'
import { factsRead } from './facts-read.ts'
import { BlockedAction, Rule, SEVERITIES } from './rule.ts'

const isRule = (change: object) => Rule.safeParse({ ...OPEN_RULE, ...change }).success
const { lawAt } = OPEN_RULE
const shared = { severity: 'high' } as const
const event = (type: string, params: object) => ({ event: { type, params: { ...shared, ...params } } })
const duty = (change: object, more: object = {}) => event('duty', { clock: { ...CLOSE_RULE.event.params.clock, ...change }, ...more })
const isOpen = { fact: 'thing.isOpen', operator: 'equal', value: true }
const time = { from: 'thing.openedAt', within: 'PT2H', doneAt: 'thing.closedAt' }

describe('the form of a rule', () => {
  it.each<[string, object]>([
    ['a part that has no name here', { priority: 1 }],
    ['a name without a theme', { name: 'open' }],
    ['a name with three parts', { name: 'toy/open/now' }],
    ['a name with capitals', { name: 'toy/Open' }],
    ['a name that begins with a hyphen', { name: '-toy/open' }],
    ['a theme that ends with a hyphen', { name: 'toy-/open' }],
    ['a name whose second part begins with a hyphen', { name: 'toy/-open' }],
    ['a name that ends with a hyphen', { name: 'toy/open-' }],
    ['a name with a blank before it', { name: ' toy/open' }],
    ['no theme', { name: '/open' }],
    ['a schema that is no text', { $schema: 7 }],
    ['no subject', { subject: '' }],
    ['no title', { title: undefined }],
    ['no citation in a list of them', { cites: [] }],
    ['a day without a place', { lawAt: { date: lawAt.date } }],
    ['a day that is no fact', { lawAt: { ...lawAt, date: '' } }],
    ['a place that is no fact', { lawAt: { ...lawAt, area: '' } }],
    ['more than a day and a place', { lawAt: { ...lawAt, time: 'thing.openedAt' } }],
    ['a basis without a source', { basis: { source: '', confidence: 'low' } }],
    ['a basis without confidence', { basis: { source: 'toy practice' } }],
    ['more to its basis', { basis: { source: 'toy practice', confidence: 'low', year: 2014 } }],
    ['an option without a name', { option: '' }],
    ['nothing to yield to', { yieldsTo: [] }],
    ['something without a name to yield to', { yieldsTo: [''] }],
    ['a procedure without a name', { implements: [''] }],
    ['no conditions', { conditions: undefined }],
    ['an event of another type', event('order', { flag: 'open' })],
    ['a flag without a name', event('flag', { flag: '' })],
    ['a flag with more to it', event('flag', { flag: 'open', clock: time })],
    ['more to its event', { event: { ...OPEN_RULE.event, weight: 1 } }],
    ['no severity', event('flag', { flag: 'open', severity: undefined })],
    ['an invented severity', event('flag', { flag: 'open', severity: 'low' })],
    ['a body without a name', event('flag', { flag: 'open', refer: [''] })],
    ['an action that nobody may hold', event('flag', { flag: 'open', blocks: ['save'] })],
    ['advice that is a plain text', event('flag', { flag: 'open', advice: 'Close it.' })],
    ['nowhere to refer to', event('referral', { refer: [] })],
    ['a body without a name to refer to', event('referral', { refer: [''] })],
    ['more to its referral', event('referral', { refer: ['court'], flag: 'open' })],
    ['a duty that nothing meets', event('duty', {})],
    ['a duty that two things meet', event('duty', { clock: time, metWhen: isOpen })],
    ['a duty with a flag', duty({}, { flag: 'open' })],
    ['a duty that an empty group meets', event('duty', { metWhen: { any: [] } })],
    ['a clock that starts nowhere', duty({ from: '' })],
    ['a clock that ends nowhere', duty({ doneAt: '' })],
    ['a clock with one end in a list', duty({ doneAt: ['thing.closedAt'] })],
    ['a clock with an empty end in a list', duty({ doneAt: ['thing.closedAt', ''] })],
    ['a clock without a length', duty({ within: 'soon' })],
    ['a clock whose length is a number of the law without a name', duty({ within: { fact: '' } })],
    ['more to the length of its clock', duty({ within: { fact: 'law.time', unit: 'hours' } })],
    ['more to its clock', duty({ until: 'thing.end' })],
  ])('is not met by one with %s', (_, change) => {
    expect(isRule(change)).toBe(false)
  })

  it.each<[string, object]>([
    ['plain', {}],
    ['named with figures and hyphens', { name: 'toy-2-act/open-at-8-o-clock' }],
    ['written with its schema', { $schema: '../rule.schema.json' }],
    ['full of all that it may have', { option: 'careful', yieldsTo: ['toy/close'], implements: ['step-4'], basis: { source: 'toy', confidence: 'low' } }],
    ['under two provisions together', { cites: [{ all: ['toy-act-7', 'toy-act-8'] }, 'toy-act-9'] }],
    ['that advises, refers and blocks', event('flag', { flag: 'open', advice: { en: 'Close it.' }, refer: ['court'], blocks: [...BlockedAction.options] })],
    ['of a referral', event('referral', { refer: ['court'] })],
    ['of a duty in time', duty({})],
    ['of a duty with two ends', duty({ doneAt: ['thing.closedAt', 'thing.end'] })],
    ['of a duty whose time the law sets', duty({ within: { fact: 'law.timeToClose' } })],
    ['of a duty with a condition', event('duty', { metWhen: isOpen, blocks: ['close'] })],
  ])('is met by one that is %s', (_, change) => {
    expect(isRule(change)).toBe(true)
  })

  it('knows four grades and four actions', () => {
    expect(SEVERITIES).toEqual(['critical', 'high', 'medium', 'info'])
    expect(SEVERITIES.every((severity) => isRule(event('flag', { flag: 'open', severity })))).toBe(true)
    expect(BlockedAction.options).toEqual(['publish', 'share', 'confirm', 'close'])
  })
})

describe('the facts that a rule reads', () => {
  const named = { open: { fact: 'thing.isOpen', operator: 'equal', value: true } } as const
  const reads = (rule: object) => [...factsRead(rule as Rule, { ...toyLoaded([OPEN_RULE]).context, named })]

  it('are those of its conditions and of what meets a duty, the day and the place of the law, and both ends of its clock', () => {
    const clocked = { ...OPEN_RULE, ...duty({ doneAt: ['thing.closedAt', 'thing.end'] }) } as unknown as Rule
    expect(reads(OPEN_RULE)).toEqual(['thing.isOpen', 'thing.start', 'thing.areaId'])
    expect(reads(clocked)).toEqual(['thing.isOpen', 'thing.start', 'thing.areaId', 'thing.openedAt', 'thing.closedAt', 'thing.end'])
    expect(reads({ ...CLOSE_RULE, ...event('duty', { metWhen: { ...isOpen, fact: 'thing.size' } }) })).toEqual(['thing.isOpen', 'thing.size'])
    expect(reads({ ...CLOSE_RULE, conditions: { condition: 'open' }, ...event('duty', { metWhen: isOpen }) })).toEqual(['thing.isOpen'])
  })

  it('are one end, or each of several', () => {
    expect([doneFacts(time), doneFacts({ ...time, doneAt: ['thing.closedAt', 'thing.end'] })]).toEqual([['thing.closedAt'], ['thing.closedAt', 'thing.end']])
  })
})
