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

  it('keeps the good rules of a file that has bad ones', () => {
    const { rules, report } = take([{ ...rule, priority: 4 }, rule, 'not a rule'])
    expect(rules).toHaveLength(1)
    expect(report.filter(({ outcome }) => outcome === 'refused').map(({ rule: name }) => name)).toEqual(['Red things', 'rule 3'])
  })
})
