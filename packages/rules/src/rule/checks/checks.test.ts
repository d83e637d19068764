import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyLoaded } from '../../testing/toy.ts'
import { factsRead } from '../facts-read.ts'
import { clockStarts } from './clock-starts.ts'
import { clockToldByTheHour } from './clock-told-by-the-hour.ts'
import { factsSupplied } from './facts-supplied.ts'
import { parametersUsed } from './parameters-used.ts'
import type { RuleCheck } from './rule-check.ts'
import { yieldsToChecked } from './yields-to.ts'

const { context } = toyLoaded([OPEN_RULE, CLOSE_RULE], TOY_DATED)
const found = (check: RuleCheck, rule: object, within = context) =>
  check(rule as never, within, ['rule'], factsRead(rule as never, within)).map(({ code, path }) => `${code} ${path.join('.')}`)
const duty = (change: object, more: object = {}) => ({
  ...CLOSE_RULE,
  ...more,
  event: { type: 'duty', params: { severity: 'medium', clock: { ...CLOSE_RULE.event.params.clock, ...change } } },
})
const isOpen = { fact: 'thing.isOpen', operator: 'equal', value: true }
const before = (fact: string) => ({ fact, operator: 'before', value: '2014-03-09T10:00+05:00' })
const after = (fact: string) => ({ fact, operator: 'after', value: '2014-03-09T10:00+05:00' })
const known = (fact: string, value: boolean) => ({ fact, operator: 'isKnown', value })

describe('the clock of a duty', () => {
  it.each<[string, object, readonly string[]]>([
    ['starts where the conditions do not test its start', CLOSE_RULE, []],
    ['starts where they may be true', duty({}, { conditions: { all: [isOpen, before('thing.openedAt')] } }), []],
    [
      'never starts where they ask for the start not to be recorded',
      duty({}, { conditions: { all: [isOpen, known('thing.openedAt', false)] } }),
      ['rules/clock-never-starts rule.event.params.clock.from'],
    ],
    [
      'never starts where they contradict each other',
      duty({}, { conditions: { all: [before('thing.openedAt'), after('thing.openedAt')] } }),
      ['rules/clock-never-starts rule.event.params.clock.from'],
    ],
    [
      'starts where it is another fact that has to be missing',
      duty({}, { conditions: { all: [known('thing.openedAt', true), known('thing.secretAt', false)] } }),
      [],
    ],
    [
      'never starts where they are false on each day, though not where it never was',
      duty(
        { from: 'thing.closedAt', doneAt: 'thing.openedAt' },
        { conditions: { not: { any: [before('thing.closedAt'), { ...before('thing.closedAt'), operator: 'onOrAfter' }] } } },
      ),
      ['rules/clock-never-starts rule.event.params.clock.from'],
    ],
    [
      'starts where they compare it with another fact',
      duty({}, { conditions: { fact: 'thing.openedAt', operator: 'before', value: { fact: 'thing.secretAt' } } }),
      [],
    ],
    ['stops at its start', duty({ doneAt: 'thing.openedAt' }), ['rules/clock-stops-at-start rule.event.params.clock.doneAt']],
    ['stops at its start among others', duty({ doneAt: ['thing.closedAt', 'thing.openedAt'] }), ['rules/clock-stops-at-start rule.event.params.clock.doneAt']],
    ['is not there', OPEN_RULE, []],
  ])('%s', (_, rule, expected) => {
    expect(found(clockStarts, rule)).toEqual(expected)
  })
})

describe('a clock that counts hours', () => {
  const place = 'rules/clock-without-hour rule.event.params.clock.doneAt'
  it.each<[string, object, readonly string[]]>([
    ['is stopped by a moment', duty({}), []],
    ['is not stopped by a date', duty({ doneAt: 'thing.end' }), [place]],
    ['is not stopped by a date among other ways', duty({ doneAt: ['thing.closedAt', 'thing.end'] }), [`${place}.1`]],
    ['may start at a date, of which the hour is often not known', duty({ from: 'thing.start' }), []],
    ['is not one that counts days', duty({ within: 'P1D', doneAt: 'thing.end' }), []],
    ['is one whose length the law sets in hours', duty({ within: { fact: 'law.timeToClose' }, doneAt: 'thing.end' }), [place]],
    ['is not one whose length nothing sets', duty({ within: { fact: 'law.ageLimit' }, doneAt: 'thing.end' }), []],
    ['is not there', OPEN_RULE, []],
  ])('%s', (_, rule, expected) => {
    expect(found(clockToldByTheHour, rule)).toEqual(expected)
  })
})

describe('parameters of the law', () => {
  const limit = { fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.ageLimit' } }
  const turned = { fact: 'law.ageLimit', operator: 'greaterThan', value: { fact: 'thing.age' } }
  const met = (conditions: object, metWhen: object) => ({ ...OPEN_RULE, conditions, event: { type: 'duty', params: { severity: 'medium', metWhen } } })
  const noDay = { lawAt: undefined }

  it.each<[string, object, readonly string[]]>([
    ['may stand on the right', { ...OPEN_RULE, conditions: limit }, []],
    ['may not stand on the left', { ...OPEN_RULE, conditions: turned }, ['rules/parameter-on-the-left rule.conditions.fact']],
    [
      'may not stand on the left of any part',
      { ...OPEN_RULE, conditions: { all: [isOpen, { any: [isOpen, { not: turned }] }] } },
      ['rules/parameter-on-the-left rule.conditions.all.1.any.1.not.fact'],
    ],
    ['may not stand on the left of what meets a duty', met(isOpen, { any: [turned] }), ['rules/parameter-on-the-left rule.event.params.metWhen.any.0.fact']],
    ['need a day and a place', { ...OPEN_RULE, ...noDay, conditions: limit }, ['rules/missing rule.lawAt']],
    ['need a day and a place in what meets a duty', { ...met(isOpen, limit), ...noDay }, ['rules/missing rule.lawAt']],
    ['need a day and a place as the time of a clock', duty({ within: { fact: 'law.timeToClose' } }), ['rules/missing rule.lawAt']],
    ['may be the time of a clock', duty({ within: { fact: 'law.timeToClose' } }, { lawAt: OPEN_RULE.lawAt }), []],
    [
      'are the only facts that may be the time of a clock',
      duty({ within: { fact: 'thing.length' } }),
      ['rules/clock-without-length rule.event.params.clock.within'],
    ],
    ['are not asked for by a plain rule', { ...OPEN_RULE, ...noDay }, []],
    ['are not asked for by a shared condition that has none', { ...OPEN_RULE, ...noDay, conditions: { condition: 'big' } }, []],
  ])('%s', (_, rule, expected) => {
    expect(found(parametersUsed, rule)).toEqual(expected)
  })
})

it('a parameter of the law in a rule without a day and a place is told with what to add', () => {
  const conditions = { fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.ageLimit' } }
  const rule = { ...OPEN_RULE, lawAt: undefined, conditions } as never
  expect(parametersUsed(rule, context, [], factsRead(rule, context))).toEqual([
    {
      code: 'rules/missing',
      path: ['lawAt'],
      message: 'A rule that names a parameter of the law must say which facts give the date and the place of the conduct.',
      help: 'Add "lawAt": { "date": fact, "area": fact }.',
    },
  ])
})

describe('the facts of a rule', () => {
  const root = (name: string) => [name, { name, at: 'root', key: name, idField: `${name}Id` }] as const
  const inside = ['part', { name: 'part', at: 'inside', parent: 'box', key: 'parts' }] as const
  const subjects = new Map<string, never>([
    root('box'),
    root('crate'),
    inside,
    ['thing', { name: 'thing', at: 'list', key: 'things', idField: 'thingId' }],
  ] as never)
  const dictionary = { ...context.dictionary, get: (id: string) => ({ ...(context.dictionary.get('thing.isOpen') as object), id, subject: id.split('.')[0] }) }
  const within = { ...context, subjects, dictionary } as never
  const reads = (subject: string, ...facts: readonly string[]) => ({
    ...OPEN_RULE,
    subject,
    lawAt: undefined,
    conditions: { all: facts.map((fact) => ({ ...isOpen, fact })) },
  })
  const said = (rule: object) => found(factsSupplied, rule, within)

  it('may be of one root and of what lies in it', () => {
    expect([said(reads('box', 'box.a')), said(reads('part', 'part.a', 'box.a')), said(reads('thing', 'thing.a', 'crate.a'))]).toEqual([[], [], []])
  })

  it('may not be of two roots, as no case file has both', () => {
    const two = ['rules/facts-never-together rule']
    expect(said(reads('box', 'crate.a'))).toEqual(two)
    expect(said(reads('part', 'crate.a'))).toEqual(two)
    expect(said(reads('thing', 'box.a', 'crate.a'))).toEqual(two)
    expect(said({ ...reads('box'), lawAt: { date: 'crate.a', area: 'box.a' } })).toEqual(two)
    expect(said({ ...reads('box'), event: { type: 'duty', params: { metWhen: { ...isOpen, fact: 'crate.a' } } } })).toEqual(two)
    expect(said({ ...reads('box'), event: { type: 'duty', params: { clock: { from: 'box.a', within: 'P1D', doneAt: ['box.b', 'crate.a'] } } } })).toEqual(two)
  })
})

describe('rules that give way', () => {
  const rule = (name: string, ...yieldsTo: readonly string[]) => ({
    name: `toy/${name}`,
    subject: 'thing',
    ...(yieldsTo.length === 0 ? {} : { yieldsTo: yieldsTo.map((other) => `toy/${other}`) }),
  })
  const said = (...rules: readonly unknown[]) =>
    yieldsToChecked(rules, ['rules']).map(({ code, path, message, help }) => [code, path.slice(1).join(' '), message, help])

  it('may do so in a line, or to one from two sides', () => {
    expect(said(rule('a', 'b', 'c'), rule('b', 'c'), rule('c'))).toEqual([])
  })

  it('may not do so in a circle, which is told of each of them', () => {
    const [first, second, third] = said(rule('a', 'b'), rule('b', 'd', 'c'), rule('c', 'a'), rule('d'))
    expect(first).toEqual([
      'rules/yields-in-circle',
      'toy/a yieldsTo 0',
      'The rules yield to each other in a circle: toy/a → toy/b → toy/c → toy/a.',
      'Take one of these out.',
    ])
    expect(second?.slice(0, 2)).toEqual(['rules/yields-in-circle', 'toy/b yieldsTo 1'])
    expect(third?.slice(0, 2)).toEqual(['rules/yields-in-circle', 'toy/c yieldsTo 0'])
  })

  it('may not do so in more ways than can be followed, and the look for circles ends then too', () => {
    const names = Array.from({ length: 60 }, (_, at) => `r-${at}`)
    const said60 = said(...names.map((name, at) => rule(name, ...names.slice(0, at))))
    expect(said60[0]).toEqual([
      'rules/yields-in-too-many-ways',
      'toy/r-9 yieldsTo',
      'The rule gives way to others, directly and through others, in more than 256 ways.',
      'Leave out those that it gives way to through another one anyway.',
    ])
    expect(said60).toHaveLength(51)
    expect(said(...names.map((name, at) => rule(name, ...names.slice(0, at).slice(-1))))).toEqual([])
    const long = Array.from({ length: 20_000 }, (_, at) => rule(`r-${at}`, `r-${at + 1}`))
    expect(said(...long, rule('r-20000'))[0]?.[0]).toBe('rules/yields-in-too-many-ways')
  })

  it('may give way to one of a circle without being in it', () => {
    expect(said(rule('a', 'b'), rule('b', 'c'), rule('c', 'b')).map(([, place]) => place)).toEqual(['toy/b yieldsTo 0', 'toy/c yieldsTo 0'])
  })

  it('may give way to one that itself gives way to a rule that is not there', () => {
    expect(said(rule('a', 'b', 'c'), rule('b', 'x'), rule('c')).map(([code, place]) => [code, place])).toEqual([['rules/unknown-rule', 'toy/b yieldsTo 0']])
  })

  it('may not give way to a rule that is not there, or is about something else', () => {
    expect(said(rule('aa', 'bbb'), rule('bbc'))).toEqual([
      ['rules/unknown-rule', 'toy/aa yieldsTo 0', 'There is no rule "toy/bbb" to yield to.', 'Did you mean "toy/bbc"?'],
    ])
    expect(said(rule('aa', 'bbb'))[0]?.[3]).toBe('See the list of rules (aitebaar rules list).')
    expect(said(rule('a', 'b'), { ...rule('b'), subject: 'box' })).toEqual([
      [
        'rules/yields-to-other-subject',
        'toy/a yieldsTo 0',
        'The rule "toy/b" is about another kind of thing, so this one cannot yield to it.',
        'A rule yields to rules on its own subject.',
      ],
    ])
  })

  it('are not looked for in what is no rule', () => {
    expect(said(7, null, {}, { name: 7 }, { name: 'toy/a', yieldsTo: 7 }, { name: 'toy/b', yieldsTo: [7] })).toEqual([])
  })
})
