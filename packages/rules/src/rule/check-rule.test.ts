import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, TOY_DATED, TOY_LIMITS, TOY_PARTNER, TOY_PROVISION, toyLoaded } from '../testing/toy.ts'
import { checkRule } from './check-rule.ts'

const { context } = toyLoaded([OPEN_RULE, CLOSE_RULE], {
  ...TOY_DATED,
  register: [TOY_PROVISION, TOY_PARTNER, ...TOY_LIMITS, { ...TOY_PROVISION, id: 'draft', kind: 'not-law' }],
})
const said = (rule: unknown) => checkRule(rule, context, ['rule']).map(({ code, path, message, help }) => [`${code} ${path.join('.')}`, message, help])
const doing = (type: string, params: object) => ({ ...OPEN_RULE, event: { type, params } })
const flag = (params: object) => doing('flag', { flag: 'open', severity: 'high', ...params })
const clock = (change: object) => doing('duty', { severity: 'high', clock: { ...CLOSE_RULE.event.params.clock, ...change } })
const { conditions, ...without } = OPEN_RULE

const GUIDE = 'See the rule format in the guide.'
const LENGTH = 'Write a length of time such as PT24H (24 hours) or P10D (ten days), or { "fact": … } with a parameter of the law.'
const CONDITION = 'Write { "all": [ … ] }, { "any": [ … ] }, { "not": … }, { "condition": name } or { "fact": …, "operator": …, "value": … }.'

type Said = readonly (readonly string[])[]
const unknownKey = (place: string, help = 'Take it out, or correct its spelling.') => [
  `rules/unknown-key rule.${place}`,
  `"${place.split('.').at(-1)}" is not part of a rule here.`,
  help,
]
const missing = (place: string, help?: string) => {
  const key = place.split('.').at(-1)
  return [`rules/missing rule.${place}`, `"${key}" is missing.`, help ?? `Add "${key}".`]
}
const notOnList = (place: string, ...list: readonly string[]) => [
  `rules/unknown-code rule.${place}`,
  `"${place.split('.').at(-1)}" has a value that is not on its list.`,
  `Write one of: ${list.join(', ')}.`,
]
const wrongShape = (place: string, help = GUIDE) => [`rules/wrong-shape rule.${place}`, `"${place.split('.').at(-1)}" is not of the right form.`, help]

describe('the form of a rule', () => {
  it.each<[string, unknown, Said]>([
    ['a number', 7, [['rules/wrong-shape rule', 'A rule is a JSON object.', GUIDE]]],
    ['a list', [OPEN_RULE], [['rules/wrong-shape rule', 'A rule is a JSON object.', GUIDE]]],
    ['an order', { ...OPEN_RULE, priority: 1 }, [unknownKey('priority', 'Leave it out: rules never depend on their order.')]],
    ['code for yes', { ...OPEN_RULE, onSuccess: 1 }, [unknownKey('onSuccess', 'Leave it out: a rule holds no code.')]],
    ['code for no', { ...OPEN_RULE, onFailure: 1 }, [unknownKey('onFailure', 'Leave it out: a rule holds no code.')]],
    ['another key', { ...OPEN_RULE, colour: 1 }, [unknownKey('colour')]],
    ['the key of a duty in a flag', flag({ clock: 1 }), [unknownKey('event.params.clock')]],
    ['a name in capitals', { ...OPEN_RULE, name: 'Open' }, [wrongShape('name', 'Write it like theme/what-it-says, in small letters with dashes.')]],
    [
      'a name with more behind it',
      { ...OPEN_RULE, name: 'toy/open/it' },
      [wrongShape('name', 'Write it like theme/what-it-says, in small letters with dashes.')],
    ],
    [
      'a name with more before it',
      { ...OPEN_RULE, name: ' toy/open' },
      [wrongShape('name', 'Write it like theme/what-it-says, in small letters with dashes.')],
    ],
    ['names of several words', { ...OPEN_RULE, name: 'the-toy-box/is-wide-open' }, []],
    ['a title that is no text', { ...OPEN_RULE, title: 7 }, [wrongShape('title')]],
    ['no title', { ...OPEN_RULE, title: undefined }, [missing('title')]],
    ['no subject', { ...OPEN_RULE, subject: '' }, [wrongShape('subject')]],
    ['no citation in the list', { ...OPEN_RULE, cites: [] }, [wrongShape('cites')]],
    ['provisions that count only together', { ...OPEN_RULE, cites: [{ all: ['toy-act-7', 'toy-act-8', 'toy-limits-2014'] }] }, []],
    ['one provision together with none', { ...OPEN_RULE, cites: [{ all: ['toy-act-7', ''] }] }, [wrongShape('cites.0.all.1')]],
    ['a citation without a name', { ...OPEN_RULE, cites: [''] }, [wrongShape('cites.0')]],
    ['a day without a fact', { ...OPEN_RULE, lawAt: { date: '', area: 'thing.areaId' } }, [wrongShape('lawAt.date')]],
    ['a place without a fact', { ...OPEN_RULE, lawAt: { date: 'thing.start', area: '' } }, [wrongShape('lawAt.area')]],
    ['an option without a name', { ...OPEN_RULE, option: '' }, [wrongShape('option')]],
    ['no rule to yield to in the list', { ...OPEN_RULE, yieldsTo: [] }, [wrongShape('yieldsTo')]],
    ['a rule to yield to without a name', { ...OPEN_RULE, yieldsTo: [''] }, [wrongShape('yieldsTo.0')]],
    ['a procedure without a name', { ...OPEN_RULE, implements: [''] }, [wrongShape('implements.0')]],
    ['a basis without a source', { ...CLOSE_RULE, basis: { source: '', confidence: 'low' } }, [wrongShape('basis.source')]],
    ['a confidence that is none', { ...CLOSE_RULE, basis: { source: 'x', confidence: 'sure' } }, [notOnList('basis.confidence', 'high', 'medium', 'low')]],
    ['no conditions', without, [missing('conditions')]],
    ['conditions that are none', { ...without, conditions: 7 }, [['conditions/not-a-condition rule.conditions', 'This is not a condition.', CONDITION]]],
    [
      'conditions that are none, and another key',
      { ...without, colour: 1, conditions: 7 },
      [unknownKey('colour'), ['conditions/not-a-condition rule.conditions', 'This is not a condition.', CONDITION]],
    ],
  ])('is told apart: %s', (_, rule, expected) => {
    expect(said(rule)).toEqual(expected)
  })
})

describe('the form of what a rule does', () => {
  it.each<[string, object, Said]>([
    ['nothing', { ...without, conditions, event: undefined }, [missing('event')]],
    ['a number', { ...OPEN_RULE, event: 7 }, [wrongShape('event')]],
    ['no type', { ...OPEN_RULE, event: {} }, [missing('event.type', 'Write one of: flag, referral, duty.')]],
    ['another type', doing('warn', {}), [notOnList('event.type', 'flag', 'referral', 'duty')]],
    ['a flag with three mistakes', doing('flag', { flag: 7, severity: 'low', colour: 1 }), [wrongShape('event.params.flag')]],
    ['a flag without a name', flag({ flag: '' }), [wrongShape('event.params.flag')]],
    ['another severity', flag({ severity: 'low' }), [notOnList('event.params.severity', 'critical', 'high', 'medium', 'info')]],
    ['no severity', flag({ severity: undefined }), [missing('event.params.severity', 'Write one of: critical, high, medium, info.')]],
    ['an action that is never held', flag({ blocks: ['save'] }), [notOnList('event.params.blocks.0', 'publish', 'share', 'confirm', 'close')]],
    ['actions that are', flag({ blocks: ['publish', 'share', 'confirm', 'close'] }), []],
    ['a body without a name', flag({ refer: [''] }), [wrongShape('event.params.refer.0')]],
    ['a referral to nobody', doing('referral', { severity: 'high', refer: [] }), [wrongShape('event.params.refer')]],
    ['a referral to a body without a name', doing('referral', { severity: 'high', refer: [''] }), [wrongShape('event.params.refer.0')]],
    ['a duty that nothing meets', doing('duty', { severity: 'high' }), [missing('event.params.clock')]],
    ['a month', clock({ within: 'P1M' }), [wrongShape('event.params.clock.within', LENGTH)]],
    ['a fact without a name as the time', clock({ within: { fact: '' } }), [wrongShape('event.params.clock.within.fact')]],
    ['no start', clock({ from: undefined }), [missing('event.params.clock.from')]],
    ['a clock with nothing in it', clock({ from: undefined, within: undefined, doneAt: undefined }), [missing('event.params.clock.from')]],
    ['a start without a name', clock({ from: '' }), [wrongShape('event.params.clock.from')]],
    ['one way in a list', clock({ doneAt: ['thing.closedAt'] }), [wrongShape('event.params.clock.doneAt')]],
    ['a way without a name', clock({ doneAt: ['thing.closedAt', ''] }), [wrongShape('event.params.clock.doneAt.1')]],
    [
      'conditions to meet it that are none',
      doing('duty', { severity: 'high', metWhen: 7 }),
      [['conditions/not-a-condition rule.event.params.metWhen', 'This is not a condition.', CONDITION]],
    ],
    [
      'conditions to meet it, and another key',
      doing('duty', { severity: 'high', metWhen: { fact: 'thing.isLarge', operator: 'equal', value: true }, colour: 1 }),
      [unknownKey('event.params.colour')],
    ],
    ['conditions to meet it', doing('duty', { severity: 'high', metWhen: { fact: 'thing.isLarge', operator: 'equal', value: true } }), []],
  ])('is told apart: %s', (_, rule, expected) => {
    expect(said(rule)).toEqual(expected)
  })
})

describe('what a rule names', () => {
  const provision = (place: number, id: string, help: string) => [
    `rules/unknown-provision rule.cites.${place}`,
    `"${id}" is not among the pack's provisions.`,
    help,
  ]
  const noFact = (place: string, id: string, help: string) => [`rules/unknown-fact rule.${place}`, `The fact "${id}" is not declared.`, help]
  const noTime = (place: string, id: string, kind: string, wanted = 'date or dateTime') => [
    `rules/wrong-fact-type rule.${place}`,
    `The fact "${id}" is of type ${kind}; here it must be ${wanted}.`,
    'Name another fact.',
  ]
  const noBody = (place: number, id: string, help: string) => [
    `rules/unknown-body rule.event.params.refer.${place}`,
    `"${id}" is not among the pack's referral bodies.`,
    help,
  ]
  const noOption = (id: string, help: string) => ['rules/unknown-option rule.option', `"${id}" is not among the pack's options.`, help]

  it.each<[string, object, Said]>([
    [
      'provisions that are not there',
      { ...OPEN_RULE, cites: ['toy-act-9', 'elsewhere', 'toy-act-7'] },
      [provision(0, 'toy-act-9', 'Did you mean "toy-act-7" or "toy-act-8"?'), provision(1, 'elsewhere', 'See the list of provisions.')],
    ],
    [
      'one that is no law',
      { ...OPEN_RULE, cites: ['draft'] },
      [
        [
          'rules/not-law rule.cites.0',
          '"draft" is in the register as not being law here; it cannot be cited.',
          'Cite a provision that was in force, or give the rule a "basis".',
        ],
      ],
    ],
    [
      'law, and no day',
      { ...OPEN_RULE, lawAt: undefined },
      [
        [
          'rules/missing rule.lawAt',
          'A rule that cites law must say which facts give the date and the place of the conduct.',
          'Add "lawAt": { "date": fact, "area": fact }.',
        ],
      ],
    ],
    [
      'no source',
      { ...CLOSE_RULE, basis: undefined },
      [
        [
          'rules/no-source rule',
          'The rule neither cites a provision nor names a basis.',
          'Add "cites" with "lawAt", or "basis": { "source": …, "confidence": … }.',
        ],
      ],
    ],
    [
      'a day and a place of other types',
      { ...OPEN_RULE, lawAt: { date: 'thing.isOpen', area: 'thing.start' } },
      [noTime('lawAt.date', 'thing.isOpen', 'boolean'), noTime('lawAt.area', 'thing.start', 'date', 'id')],
    ],
    [
      'a day and a place that are not there',
      { ...OPEN_RULE, lawAt: { date: 'thing.opened', area: 'elsewhere' } },
      [noFact('lawAt.date', 'thing.opened', 'Did you mean "thing.openedAt"?'), noFact('lawAt.area', 'elsewhere', 'See the list of facts (aitebaar facts).')],
    ],
    ['a moment as the day', { ...OPEN_RULE, lawAt: { date: 'thing.openedAt', area: 'thing.areaId' } }, []],
    ['a start that is no time', clock({ from: 'thing.isOpen' }), [noTime('event.params.clock.from', 'thing.isOpen', 'boolean')]],
    ['an end that is no time', clock({ doneAt: ['thing.closedAt', 'thing.age'] }), [noTime('event.params.clock.doneAt', 'thing.age', 'integer')]],
    [
      'a time that is no length',
      clock({ within: { fact: 'law.ageLimit' } }),
      [noTime('event.params.clock.within.fact', 'law.ageLimit', 'integer', 'duration')],
    ],
    ['a time that the law sets', clock({ within: { fact: 'law.timeToClose' } }), []],
    [
      'bodies that are not there',
      flag({ refer: ['court', 'curt', 'elsewhere'] }),
      [noBody(1, 'curt', 'Did you mean "court"?'), noBody(2, 'elsewhere', 'See the list of referral bodies.')],
    ],
    ['an option', { ...OPEN_RULE, option: 'careful' }, []],
    ['another option', { ...OPEN_RULE, option: 'carefull' }, [noOption('carefull', 'Did you mean "careful"?')]],
    ['an option that is like none', { ...OPEN_RULE, option: 'elsewhere' }, [noOption('elsewhere', 'See the list of options.')]],
    [
      'another subject',
      { ...OPEN_RULE, subject: 'thingy' },
      [['rules/unknown-subject rule.subject', 'There is no subject "thingy".', 'Did you mean "thing"?']],
    ],
    [
      'a fact that is not there in what meets a duty',
      doing('duty', { severity: 'high', metWhen: { fact: 'thing.isOpn', operator: 'equal', value: true } }),
      [
        noFact('event.params.metWhen.fact', 'thing.isOpn', 'Did you mean "thing.isOpen"?').map((text, at) =>
          at === 0 ? text.replace('rules/', 'conditions/') : text,
        ),
      ],
    ],
  ])('is looked for: %s', (_, rule, expected) => {
    expect(said(rule)).toEqual(expected)
  })

  it('has to be seen from its subject, wherever it is named', () => {
    const seenFrom = (subject: string, rule: object) =>
      said({ ...rule, subject }).map(([place, message, help]) => [place, message, help?.split(', ').slice(0, 2).join(', ')])
    const hidden = (fact: string) => [
      'rules/fact-out-of-sight rule',
      `The fact "${fact}" belongs to "thing" and cannot be seen from "person".`,
      expect.stringMatching(/^Use facts of: person, \w+/),
    ]
    const onPerson = { ...CLOSE_RULE, conditions: { all: [] as object[] } }
    const isOpen = { fact: 'thing.isOpen', operator: 'equal', value: true }
    const alive = { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' }
    expect(seenFrom('person', { ...onPerson, conditions: { any: [{ not: isOpen }, alive] }, event: flag({}).event })).toEqual([hidden('thing.isOpen')])
    expect(seenFrom('person', { ...onPerson, conditions: alive })).toEqual([hidden('thing.openedAt'), hidden('thing.closedAt')])
    expect(seenFrom('person', { ...onPerson, conditions: alive, event: doing('duty', { severity: 'high', metWhen: isOpen }).event })).toEqual([
      hidden('thing.isOpen'),
    ])
    expect(seenFrom('person', { ...OPEN_RULE, conditions: alive })).toEqual([hidden('thing.start'), hidden('thing.areaId')])
    expect(seenFrom('thing', CLOSE_RULE)).toEqual([])
  })

  it('has to be seen from its subject where a shared condition names it', () => {
    const named = { open: { fact: 'thing.isOpen', operator: 'equal', value: true } } as const
    const shared = checkRule({ ...CLOSE_RULE, subject: 'person', conditions: { condition: 'open' }, event: flag({}).event }, { ...context, named }, ['rule'])
    expect(shared.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'rules/fact-out-of-sight The fact "thing.isOpen" belongs to "thing" and cannot be seen from "person".',
    ])
  })

  it('may be a number that the law sets, which is seen from everywhere', () => {
    expect(said({ ...OPEN_RULE, conditions: { fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.ageLimit' } } })).toEqual([])
  })

  it('is about a subject that there is, and all are named where none is like it', () => {
    const [[place, message, help] = []] = said({ ...OPEN_RULE, subject: 'elsewhere' })
    expect([place, message]).toEqual(['rules/unknown-subject rule.subject', 'There is no subject "elsewhere".'])
    expect(help).toMatch(/^See the list of subjects: complaint, dispute, .*, thing\.$/)
  })

  it('is looked into further only where all of it is there', () => {
    const stops = clock({ doneAt: 'thing.openedAt' })
    expect(said(stops).map(([place]) => place)).toEqual(['rules/clock-stops-at-start rule.event.params.clock.doneAt'])
    expect(said({ ...stops, option: 'elsewhere' }).map(([place]) => place)).toEqual(['rules/unknown-option rule.option'])
  })
})
