import type { CaseFile } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { PackInput } from '../pack/pack.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyEngine, toyLoaded } from '../testing/toy.ts'
import { verdictAlone } from './verdict-alone.ts'
import { weigh } from './weigh.ts'

const ASKED = '2014-03-09T11:00+05:00'
const BEGUN = '2014-03-09T10:00+05:00'
const clock = { from: 'thing.openedAt', within: 'PT2H', doneAt: 'thing.closedAt' }
const duty = (change: object) => ({ ...CLOSE_RULE, event: { type: 'duty', params: { severity: 'medium', clock: { ...clock, ...change } } } })
const EITHER = duty({ doneAt: ['thing.closedAt', 'thing.secretAt'] })
const IN_DAYS = duty({ within: 'P10D' })
const REOPENED = duty({ from: 'thing.closedAt', within: { fact: 'law.timeToClose' }, doneAt: 'thing.openedAt' })
const LAWFUL = { ...CLOSE_RULE, basis: undefined, cites: OPEN_RULE.cites, lawAt: OPEN_RULE.lawAt }
const TIMED = { ...duty({ within: { fact: 'law.timeToClose' } }), lawAt: OPEN_RULE.lawAt }

/** What weighing a rule gives, by the names of its facts, and the verdict alone. */
const weighed = (rule: object, given: Readonly<Record<string, unknown>>, { asOf = ASKED, more = {} }: { asOf?: string; more?: Partial<PackInput> } = {}) => {
  const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', isOpen: true, ...given }] } as unknown as CaseFile
  const [finding] = toyEngine([rule], { ...TOY_DATED, ...more }).assess(file, { asOf, all: true }).findings
  return [finding?.verdict, finding?.missing]
}

describe('what keeps a clock open (spec 6.5, 6.8)', () => {
  it.each<[string, object, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['neither end is recorded', CLOSE_RULE, {}, ['thing.openedAt', 'thing.closedAt']],
    ['the end is not recorded', CLOSE_RULE, { openedAt: BEGUN }, ['thing.closedAt']],
    ['the start is not recorded', CLOSE_RULE, { closedAt: BEGUN }, ['thing.openedAt']],
    ['the hour of the end is not recorded', CLOSE_RULE, { openedAt: BEGUN, closedAt: '2014-03-09' }, ['thing.closedAt']],
    ['the hour of the start is not recorded', CLOSE_RULE, { openedAt: '2014-03-09', closedAt: BEGUN }, ['thing.openedAt']],
    ['the day of the start is not recorded', IN_DAYS, { openedAt: '2014-03', closedAt: '2014-03-20' }, ['thing.openedAt']],
    ['the day of the end is not recorded', IN_DAYS, { openedAt: '2014-03-09', closedAt: '2014-03' }, ['thing.closedAt']],
    ['the end is a month, and the start is not recorded', IN_DAYS, { closedAt: '2014-03' }, ['thing.openedAt', 'thing.closedAt']],
    ['one of two ways is not recorded, and the month of the other is too late', EITHER, { openedAt: BEGUN, closedAt: '2014-04' }, ['thing.secretAt']],
    [
      'the hour of one of two ways is not recorded, the other is too late',
      EITHER,
      { openedAt: BEGUN, closedAt: '2014-03-09', secretAt: '2014-04' },
      ['thing.closedAt'],
    ],
    [
      'the start is vague for one way, the other is not recorded',
      EITHER,
      { openedAt: '2014-03-09', closedAt: '2014-04-01' },
      ['thing.openedAt', 'thing.secretAt'],
    ],
  ])('is asked for where %s', (_, rule, given, missing) => {
    expect(weighed(rule, given)).toEqual(['indeterminate', missing])
  })

  it.each<[string, object, Readonly<Record<string, unknown>>, string, string]>([
    ['there is time left', CLOSE_RULE, { openedAt: BEGUN, closedAt: null }, ASKED, 'pending'],
    ['the time has run out', CLOSE_RULE, { openedAt: BEGUN, closedAt: null }, '2014-03-10', 'breached'],
    ['the day alone is in time', IN_DAYS, { openedAt: '2014-03-09', closedAt: '2014-03-19' }, ASKED, 'satisfied'],
    ['it never started', CLOSE_RULE, { openedAt: null }, ASKED, 'not-applicable'],
  ])('is nothing where %s', (_, rule, given, asOf, verdict) => {
    expect(weighed(rule, given, { asOf })).toEqual([verdict, []])
  })

  it('is what starts it alone, where the law sets no time and only a start that never was would tell anything', () => {
    const noTime = { start: '2015-03-09', areaId: 'peak' }
    expect(weighed({ ...REOPENED, lawAt: OPEN_RULE.lawAt }, noTime)).toEqual(['indeterminate', ['thing.closedAt']])
    expect(weighed({ ...REOPENED, lawAt: OPEN_RULE.lawAt }, { ...noTime, closedAt: BEGUN })).toEqual(['indeterminate', []])
    expect(weighed({ ...REOPENED, lawAt: OPEN_RULE.lawAt }, { ...noTime, closedAt: null })).toEqual(['not-applicable', []])
    expect(weighed(TIMED, noTime)).toEqual(['indeterminate', []])
  })

  it('is the day and the place too, where they tell how much time there is', () => {
    expect(weighed(TIMED, { openedAt: BEGUN, closedAt: BEGUN })).toEqual(['indeterminate', ['thing.start', 'thing.areaId']])
    expect(weighed(TIMED, { openedAt: BEGUN, closedAt: BEGUN, areaId: 'plain' })).toEqual(['indeterminate', ['thing.start']])
    expect(weighed(TIMED, { openedAt: BEGUN, closedAt: BEGUN, areaId: 'plain', start: '2014-03' })).toEqual(['satisfied', []])
  })
})

describe('a clock under a law (spec 4.12, 6.4)', () => {
  const early = { start: '2013-03-09', areaId: 'plain' }

  it('is not read where the law was not in force, or cannot be told', () => {
    expect(weighed(LAWFUL, { ...early, openedAt: BEGUN })).toEqual(['not-in-force', []])
    expect(weighed(LAWFUL, { ...early, start: '2014-01-11', openedAt: BEGUN })).toEqual(['indeterminate', []])
  })

  it('is not read where no day could tell the law of a place, nor are its ends asked for', () => {
    expect(weighed(LAWFUL, { isOpen: undefined, areaId: 'elsewhere', openedAt: BEGUN })).toEqual(['indeterminate', ['thing.isOpen']])
  })

  it('is read where the law hangs on what is missing: its ends are asked for as well', () => {
    expect(weighed(LAWFUL, { openedAt: BEGUN })).toEqual(['indeterminate', ['thing.start', 'thing.areaId', 'thing.closedAt']])
    expect(weighed(LAWFUL, { openedAt: BEGUN, closedAt: BEGUN })).toEqual(['indeterminate', ['thing.start', 'thing.areaId']])
  })
})

describe('a start that may never have been (spec 4.2, 4.4, 6.9)', () => {
  const CLOSED = duty({ from: 'thing.closedAt', doneAt: 'thing.openedAt' })

  it('is asked for where the law alone would say not in force, or cannot be told', () => {
    const lawful = { ...LAWFUL, event: CLOSED.event }
    const early = { start: '2013-03-09', areaId: 'plain' }
    expect(weighed(lawful, early)).toEqual(['indeterminate', ['thing.closedAt']])
    expect(weighed(lawful, { ...early, closedAt: BEGUN })).toEqual(['not-in-force', []])
    expect(weighed(lawful, { ...early, closedAt: null })).toEqual(['not-applicable', []])
    expect(weighed(lawful, { ...early, start: '2014-01-11' })).toEqual(['indeterminate', ['thing.closedAt']])
  })

  it.each([
    [undefined, 'unknown', ['thing.closedAt']],
    [null, 'applies', []],
    [BEGUN, 'does-not-apply', []],
  ])('decides whether a rule gives way to the duty: %s', (closedAt, verdict, missing) => {
    const yielding = { ...CLOSE_RULE, name: 'toy/a', event: OPEN_RULE.event, yieldsTo: ['toy/close'] }
    const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', isOpen: true, closedAt }] } as unknown as CaseFile
    const engine = toyEngine([yielding, CLOSED])
    const { findings } = engine.assess(file, { asOf: ASKED, all: true })
    expect(findings.filter(({ rule }) => rule === 'toy/a').map((finding) => [finding.verdict, finding.missing])).toEqual([[verdict, missing]])
    expect(engine.verdicts(file, { asOf: ASKED }).find(({ rule }) => rule === 'toy/a')?.verdict).toBe(verdict)
  })
})

describe('weighing', () => {
  const [plan] = toyLoaded([OPEN_RULE, CLOSE_RULE], TOY_DATED).plans
  const bench = (given: Readonly<Record<string, string | boolean>>) => ({
    facts: plan?.facts ?? [],
    values: plan?.facts.map(({ id }) => given[id]) ?? [],
    areas: new Map(),
    asOf: '2015-01-01',
  })
  const by = (name: string) => plan?.rules.find(({ rule }) => rule.name === name) ?? expect.fail()

  it('says how far a rule got, and whether its law leaves it moot', () => {
    expect(weigh(by('toy/open'), bench({ 'thing.isOpen': false }))).toEqual({
      verdict: 'does-not-apply',
      reached: 'does-not-apply',
      reading: undefined,
      isOpen: false,
      isMoot: false,
      missing: [],
    })
    expect(weigh(by('toy/close'), bench({ 'thing.isOpen': false }))).toMatchObject({ verdict: 'not-applicable', reached: 'does-not-apply', isMoot: false })
    expect(weigh(by('toy/open'), bench({}))).toMatchObject({ verdict: 'unknown', reached: 'unknown', isOpen: true, isMoot: false })
    expect(weigh(by('toy/close'), bench({ 'thing.isOpen': true }))).toMatchObject({ verdict: 'indeterminate', reached: 'applies', isOpen: true })
  })

  it('takes the truth of the conditions for what it is told to be', () => {
    expect(weigh(by('toy/open'), bench({ 'thing.isOpen': true }), 'false').verdict).toBe('does-not-apply')
    expect(verdictAlone(by('toy/open'), 'false', bench({ 'thing.isOpen': true }))).toBe('does-not-apply')
  })

  it('reads a clock only where the duty arises', () => {
    const begun = { 'thing.openedAt': BEGUN, 'thing.closedAt': BEGUN }
    expect(weigh(by('toy/close'), bench({ ...begun, 'thing.isOpen': true }))).toMatchObject({ verdict: 'satisfied', reading: { state: 'satisfied' } })
    expect(weigh(by('toy/close'), bench({ ...begun, 'thing.isOpen': false })).reading).toBeUndefined()
    expect(weigh(by('toy/close'), bench(begun))).toMatchObject({
      verdict: 'indeterminate',
      missing: [plan?.facts.findIndex(({ id }) => id === 'thing.isOpen')],
    })
  })
})
