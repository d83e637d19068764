import { exampleDictionary } from '@aitebaar/conditions/testing'
import { describe, expect, it } from 'vitest'

import { toyEngine } from '../testing/toy.ts'
import { fromJsonRulesEngine } from './from-json-rules-engine.ts'

const colour = { fact: 'thing.colour', operator: 'equal', value: 'red' }
const rule = { name: 'Red things', conditions: { all: [colour] }, event: { type: 'isRed', params: { note: 'x' } }, priority: 1 }
const take = (input: unknown, options = {}) => fromJsonRulesEngine(input, exampleDictionary, options)
const refusals = (change: object) =>
  take({ ...rule, ...change })
    .report.filter(({ outcome }) => outcome === 'refused')
    .map(({ code, path }) => [code, path.join('.')])

describe('fromJsonRulesEngine', () => {
  it('gives rules that load in a pack, and says what it changed', () => {
    const { rules, report } = take([rule])
    expect(toyEngine(rules).packs[0]?.pack.rules.map(({ name, event }) => [name, event.params])).toEqual([
      ['imported/red-things', { flag: 'is-red', severity: 'info' }],
    ])
    expect(report.map(({ rule: name, outcome, path }) => [name, outcome, path.join('.')])).toEqual([
      ['Red things', 'changed', 'event'],
      ['Red things', 'changed', 'event.params'],
    ])
  })

  it('tells rules of one name apart, so that they load together, and says so', () => {
    const { rules, report } = take([rule, { ...rule, name: 'red-things' }, { ...rule, name: undefined }, { ...rule, name: 'Rule 3' }])
    expect(toyEngine(rules).packs[0]?.pack.rules.map(({ name }) => name)).toEqual([
      'imported/red-things',
      'imported/red-things-2',
      'imported/rule-3',
      'imported/rule-3-2',
    ])
    expect(report.filter(({ code }) => code === 'rules/import-name').map(({ rule: name, path, message }) => [name, path, message])).toEqual([
      ['red-things', ['name'], 'Another rule has this name; this one is called "red-things-2" here.'],
      ['Rule 3', ['name'], 'Another rule has this name; this one is called "rule-3-2" here.'],
    ])
  })

  it('refuses what is nested without end', () => {
    const deep = Array.from({ length: 20_000 }).reduce<object>((not) => ({ not }), colour)
    expect(refusals({ conditions: deep })).toEqual([['rules/import-shape', '']])
    expect(take([], { conditions: { deep } }).report.map(({ rule: name, outcome }) => [name, outcome])).toEqual([['deep', 'refused']])
  })

  it('takes a dotted path, a short name and a name from the table for the fact they stand for', () => {
    const any = [
      { fact: 'thing', path: '$.colour', operator: 'equal', value: 'red' },
      { fact: 'age', operator: 'lessThan', value: { fact: 'otherAge' } },
      { fact: 'is-open', operator: 'equal', value: true },
    ]
    const { rules } = take({ ...rule, conditions: { any } }, { facts: { 'is-open': 'thing.isOpen' } })
    expect(rules[0]?.conditions).toEqual({
      any: [
        { fact: 'thing.colour', operator: 'equal', value: 'red' },
        { fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } },
        { fact: 'thing.isOpen', operator: 'equal', value: true },
      ],
    })
  })

  it('takes shared conditions over, and rules that use them', () => {
    const conditions = { red: { all: [colour] } }
    const taken = take({ ...rule, conditions: { condition: 'red' } }, { conditions })
    expect([taken.conditions, taken.rules[0]?.conditions]).toEqual([conditions, { condition: 'red' }])
  })

  it.each([
    ['the priority of a rule', { priority: 9 }, 'rules/import-priority', 'priority'],
    ['the priority of a condition', { conditions: { all: [{ ...colour, priority: 9 }] } }, 'rules/import-priority', 'conditions.all.0.priority'],
    ['code', { onSuccess: () => 1 }, 'rules/import-key', 'onSuccess'],
    ['an event without a type', { event: {} }, 'rules/import-event', 'event.type'],
    ['a path with a filter', { conditions: { all: [{ ...colour, path: '$..a[?(@.b)]' }] } }, 'rules/import-path', 'conditions.all.0.path'],
    ['parameters of a fact', { conditions: { all: [{ ...colour, params: { id: 1 } }] } }, 'rules/import-params', 'conditions.all.0.params'],
    ['decorators', { conditions: { all: [{ ...colour, operator: 'not:equal' }] } }, 'rules/import-decorator', 'conditions.all.0.operator'],
    ['an empty group', { conditions: { any: [] } }, 'conditions/empty-group', 'conditions.any'],
    ['two groups in one', { conditions: { any: [colour], all: [colour] } }, 'conditions/mixed-group', 'conditions'],
    ['loose types', { conditions: { all: [{ ...colour, fact: 'thing.age', value: '18' }] } }, 'conditions/wrong-operand', 'conditions.all.0.value'],
    ['unknown facts', { conditions: { all: [{ ...colour, fact: 'thing.shape' }] } }, 'conditions/unknown-fact', 'conditions.all.0.fact'],
    ['unknown operators', { conditions: { all: [{ ...colour, operator: 'is' }] } }, 'conditions/unknown-operator', 'conditions.all.0.operator'],
    ['unknown shared conditions', { conditions: { condition: 'blue' } }, 'conditions/unknown-condition', 'conditions.condition'],
  ])('refuses %s and says where', (_, change, code, path) => {
    expect(refusals(change)).toEqual([[code, path]])
    expect(take({ ...rule, ...change }).rules).toEqual([])
  })

  it('says of every refusal what to write instead', () => {
    for (const { outcome, message, help } of take([{ ...rule, priority: 4, onSuccess: 1, event: {} }, 7, null]).report) {
      expect(message).not.toBe('')
      if (outcome === 'refused') expect(help).toEqual(expect.any(String))
    }
  })

  const red = { all: [colour] }
  it.each<[object, string, string, string]>([
    [
      { priority: 9 },
      'rules/import-priority',
      'Rules have no priority here: none depends on the order.',
      'Leave it out; let a rule yield to another with "yieldsTo".',
    ],
    [
      { conditions: { all: [{ ...colour, priority: 9 }] } },
      'rules/import-priority',
      'Conditions have no priority here.',
      'Leave it out: every condition is evaluated, and a missing fact makes none of the others wrong.',
    ],
    [
      { onFailure: 1 },
      'rules/import-key',
      '"onFailure" has no counterpart here.',
      'A rule holds data only: move what it does into the application, which reads the findings.',
    ],
    [{ event: { type: '--' } }, 'rules/import-event', 'The event has no type.', 'Give it one: it becomes the flag.'],
    [{ event: 'red' }, 'rules/import-event', 'The event has no type.', 'Give it one: it becomes the flag.'],
    [
      { conditions: { all: [{ ...colour, path: 7 }] } },
      'rules/import-path',
      'Paths with brackets, wildcards, filters or scripts are not taken over.',
      'Declare a fact that reads the value.',
    ],
    [
      { conditions: { all: [{ ...colour, params: { id: 1 } }] } },
      'rules/import-params',
      'A fact has no parameters here.',
      'Declare a fact of its own for each set of parameters.',
    ],
    [
      { conditions: { all: [{ ...colour, operator: 'not:equal' }] } },
      'rules/import-decorator',
      'Operators have no decorators here: "not:equal".',
      'Write { "not": … } round it.',
    ],
    [
      { conditions: { all: [{ ...colour, operator: 'someFact:equal' }] } },
      'rules/import-decorator',
      'Operators have no decorators here: "someFact:equal".',
      'Declare a quantified fact, or turn the comparison round.',
    ],
  ])('says of %j what is wrong and what to write instead', (change, code, message, help) => {
    const { report } = take({ ...rule, ...change })
    expect(report.filter(({ outcome }) => outcome === 'refused').map((note) => [note.code, note.message, note.help])).toEqual([[code, message, help]])
  })

  it('says of what is no rule, and of a rule without a subject, what to write', () => {
    expect(take([7]).report).toEqual([
      {
        rule: 'rule 1',
        outcome: 'refused',
        code: 'rules/import-shape',
        path: [],
        message: 'A rule is a JSON object.',
        help: 'Write { "conditions": …, "event": … }.',
      },
    ])
    const lid = exampleDictionary.facts.slice(0, 1).map((fact) => ({ ...fact, id: 'lid.isOpen', subject: 'lid' }))
    const facts = [...exampleDictionary.facts, ...lid]
    const dictionary = { facts, ids: () => facts.map(({ id }) => id), get: (id: string) => facts.find((fact) => fact.id === id) }
    const two = { all: [colour, { fact: 'lid.isOpen', operator: 'equal', value: true }] }
    const by = { rule: 'Red things', outcome: 'refused', code: 'rules/import-subject', path: ['conditions'] }
    const help = 'Write the rule by hand, with the subject it is about.'
    expect(fromJsonRulesEngine({ ...rule, conditions: two }, dictionary).report.filter(({ outcome }) => outcome === 'refused')).toEqual([
      { ...by, message: 'The rule reads facts of several subjects: thing, lid.', help },
    ])
  })

  it('tells what it changed, each with its place', () => {
    const named = { name: 'red', ...colour, fact: 'colour', priority: 1, params: {} }
    expect(take({ ...rule, conditions: { any: [{ all: [named] }, { not: { ...named, fact: 'thing', path: '$.colour' } }] } }).report).toEqual(
      [
        ['rules/import-event', 'event', 'The event became a flag of severity "info" on good practice.'],
        ['rules/import-event', 'event.params', 'The parameters of the event were left out.'],
        ['rules/import-name', 'conditions.any.0.all.0.name', '"name" became "id".'],
        ['rules/import-renamed', 'conditions.any.0.all.0.fact', 'The fact "colour" is called "thing.colour" here.'],
        ['rules/import-name', 'conditions.any.1.not.name', '"name" became "id".'],
      ].map(([code = '', path = '', message]) => ({
        rule: 'Red things',
        outcome: 'changed',
        code,
        path: path.split('.').map((part) => (/^\d$/.test(part) ? Number(part) : part)),
        message,
      })),
    )
  })

  it('keeps the id of a condition, and leaves its name alone beside one', () => {
    const taken = take({
      ...rule,
      conditions: {
        all: [
          { ...colour, id: 'a', name: 7 },
          { ...colour, id: 'b' },
        ],
      },
    })
    expect(taken.rules[0]?.conditions).toEqual({
      all: [
        { ...colour, id: 'a' },
        { ...colour, id: 'b' },
      ],
    })
  })

  it.each([
    ['Red things', 'imported/red-things'],
    ['isRedAndHot', 'imported/is-red-and-hot'],
    [' 2 Things!', 'imported/2-things'],
    ['A1Big', 'imported/a1-big'],
    ['--', 'imported/rule-1'],
    [7, 'imported/rule-1'],
  ])('calls a rule named %j %s', (name, expected) => {
    const { rules } = take({ ...rule, name })
    expect(rules.map((one) => one.name)).toEqual([expected])
  })

  it('says that the rule was taken over, and nothing of the event that was not there', () => {
    const { rules, report } = take({ ...rule, event: { type: 'isRed', params: {} } })
    expect(rules).toEqual([
      {
        name: 'imported/red-things',
        subject: 'thing',
        title: { en: 'Red things' },
        basis: { source: 'taken over from json-rules-engine', confidence: 'low' },
        conditions: red,
        event: { type: 'flag', params: { flag: 'is-red', severity: 'info' } },
      },
    ])
    expect(report).toHaveLength(1)
    expect(take({ ...rule, event: { type: 'isRed', params: 'x' } }).report).toHaveLength(1)
  })

  it('takes shared conditions over that name each other, in whatever order, and refuses those that name a refused one', () => {
    const conditions = { outer: { any: [{ condition: 'red' }, { condition: 'green' }] }, red, green: { all: [{ ...colour, value: 'green' }] } }
    const taken = take({ ...rule, conditions: { condition: 'outer' } }, { conditions })
    expect([taken.conditions, taken.rules.length]).toEqual([conditions, 1])
    const broken = take([], { conditions: { ...conditions, far: { not: { condition: 'outer' } }, green: { all: [{ ...colour, params: { id: 1 } }] } } })
    expect(Object.keys(broken.conditions)).toEqual(['red'])
    expect(broken.report.map(({ rule: name, code, path }) => [name, code, path.join('.')])).toEqual([
      ['outer', 'conditions/unknown-condition', 'conditions.outer.any.1.condition'],
      ['green', 'rules/import-params', 'conditions.green.all.0.params'],
      ['far', 'conditions/unknown-condition', 'conditions.far.not.condition.any.1.condition'],
    ])
    const circle = { a: { all: [{ condition: 'b' }] }, b: { any: [{ condition: 'a' }] } }
    expect(take([], { conditions: circle }).report.map(({ rule: name, code }) => [name, code])).toEqual([
      ['a', 'conditions/cycle'],
      ['b', 'conditions/cycle'],
    ])
  })

  it('refuses a shared condition on its own, and the rules that name it', () => {
    const { conditions, report } = take({ ...rule, conditions: { condition: 'blue' } }, { conditions: { blue: { ...colour, operator: 'is' }, red } })
    expect(conditions).toEqual({ red })
    expect(report.filter(({ outcome }) => outcome === 'refused').map(({ rule: name, code, path }) => [name, code, path.join('.')])).toEqual([
      ['blue', 'conditions/unknown-operator', 'conditions.blue.operator'],
      ['Red things', 'conditions/unknown-condition', 'conditions.condition'],
    ])
  })

  it('leaves a name alone that two facts end with, and one that a table does not have itself', () => {
    const lid = exampleDictionary.facts.filter(({ id }) => id === 'thing.colour').map((fact) => ({ ...fact, id: 'lid.colour', subject: 'lid' }))
    const facts = [...exampleDictionary.facts, ...lid]
    const dictionary = { facts, ids: () => facts.map(({ id }) => id), get: (id: string) => facts.find((fact) => fact.id === id) }
    const short = { ...rule, conditions: { all: [{ ...colour, fact: 'colour' }] } }
    expect(fromJsonRulesEngine(short, dictionary).report.map(({ code }) => code)).toContain('conditions/unknown-fact')
    expect(fromJsonRulesEngine(short, dictionary, { facts: { colour: 'lid.colour' } }).rules.map(({ subject }) => subject)).toEqual(['lid'])
    expect(take({ ...rule, conditions: { all: [{ ...colour, fact: 'toString' }] } }).report.map(({ code }) => code)).toContain('conditions/unknown-fact')
  })

  it('keeps the good rules of a file that has bad ones', () => {
    const { rules, report } = take([{ ...rule, priority: 4 }, rule, 'not a rule'])
    expect(rules).toHaveLength(1)
    expect(report.filter(({ outcome }) => outcome === 'refused').map(({ rule: name }) => name)).toEqual(['Red things', 'rule 3'])
  })
})
