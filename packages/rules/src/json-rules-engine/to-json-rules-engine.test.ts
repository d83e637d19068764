import { defineOperator } from '@aitebaar/conditions'
import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { CLOSE_RULE, OPEN_RULE, toyPlugin } from '../testing/toy.ts'
import { positive } from './positive.ts'
import { toJsonRulesEngine } from './to-json-rules-engine.ts'

const isEven = defineOperator({
  name: 'isEven',
  kinds: ['integer'],
  operand: 'flag',
  test: (value, wanted) => (((value as number) % 2 === 0) === wanted ? 'true' : 'false'),
  words: { en: 'is even' },
})
const testing = (fact: string, operator: string, value: unknown) => ({ fact: `thing.${fact}`, operator, value })
const rule = (name: string, conditions: object, more: object = {}) => ({ ...CLOSE_RULE, name: `toy/${name}`, event: OPEN_RULE.event, conditions, ...more })
const engineOver = (...rules: readonly object[]) => {
  const plugin = { ...toyPlugin(rules, { conditions: { shared: testing('isOpen', 'equal', true) } }), operators: [isEven] }
  const [loaded = expect.fail('no pack')] = getOrThrow(createEngine({ plugins: [plugin] })).packs
  return toJsonRulesEngine(loaded)
}
/** Whether a condition and its opposite come about. */
const both = async (conditions: object, facts: Readonly<Record<string, unknown>>) => {
  const { events } = await engineOver(rule('yes', conditions), rule('no', { not: conditions })).run(
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [`thing.${name}`, value])),
  )
  return events.map(({ params }) => params?.['rule'] as string)
}

describe('rules on json-rules-engine', () => {
  it.each<[string, object, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a number that fits', testing('age', 'lessThan', 18), { age: 17 }, ['toy/yes']],
    ['a number that does not', testing('age', 'lessThan', 18), { age: 18 }, ['toy/no']],
    ['a number nobody recorded', testing('age', 'lessThan', 18), {}, []],
    ['a yes or no that is neither', testing('isLarge', 'equal', true), { isLarge: null }, ['toy/no']],
    ['the opposite of what is neither', testing('isLarge', 'notEqual', true), { isLarge: null }, ['toy/yes']],
    ['a day within a month', testing('start', 'before', '2014-03-09'), { start: '2014-03' }, []],
    ['a day before', testing('start', 'before', '2014-03-09'), { start: '2014-03-08' }, ['toy/yes']],
    ['one moment in two zones', testing('moment', 'equal', '2014-03-09T10:00+05:00'), { moment: '2014-03-09T05:00Z' }, ['toy/yes']],
    ['one length in two units', testing('length', 'equal', 'PT60M'), { length: 'PT1H' }, ['toy/yes']],
    ['a longer length', testing('length', 'lessThan', 'PT90M'), { length: 'P1D' }, ['toy/no']],
    ['another fact', testing('age', 'lessThan', { fact: 'thing.otherAge' }), { age: 17, otherAge: 18 }, ['toy/yes']],
    ['another fact that nobody recorded', testing('age', 'lessThan', { fact: 'thing.otherAge' }), { age: 17 }, []],
    ['what is recorded', testing('age', 'isKnown', true), { age: 17 }, ['toy/yes']],
    ['what is recorded as none', testing('isLarge', 'isKnown', true), { isLarge: null }, ['toy/yes']],
    ['what is not', testing('age', 'isKnown', true), {}, ['toy/no']],
    ['what should not be recorded', testing('age', 'isKnown', false), {}, ['toy/yes']],
    ['a list that is not at its end', testing('colours', 'isKnown', true), { colours: { known: ['red'], open: true } }, ['toy/no']],
    ['an operator of a plugin', testing('age', 'isEven', true), { age: 18 }, ['toy/yes']],
    ['an operator of a plugin that says no', testing('age', 'isEven', true), { age: 17 }, ['toy/no']],
    ['a shared condition', { condition: 'shared' }, { isOpen: true }, ['toy/yes']],
    ['all of two', { all: [testing('isOpen', 'equal', true), testing('age', 'lessThan', 18)] }, { isOpen: true, age: 18 }, ['toy/no']],
    ['all of two, one unknown', { all: [testing('isOpen', 'equal', true), testing('age', 'lessThan', 18)] }, { isOpen: true }, []],
    ['any of two', { any: [testing('isOpen', 'equal', true), testing('age', 'lessThan', 18)] }, { isOpen: true }, ['toy/yes']],
    ['not any of two', { not: { any: [testing('isOpen', 'equal', true), testing('age', 'lessThan', 18)] } }, { isOpen: false, age: 18 }, ['toy/yes']],
  ])('say yes, and no, where that is certain: %s', async (_, conditions, facts, expected) => {
    expect(await both(conditions, facts)).toEqual(expected)
  })

  it('hold what the event of a rule says, with its name', async () => {
    const { events } = await engineOver(rule('yes', testing('isOpen', 'equal', true))).run({ 'thing.isOpen': true })
    expect(events).toEqual([{ type: 'flag', params: { rule: 'toy/yes', ...OPEN_RULE.event.params } }])
  })

  it('are those of the options that are on', async () => {
    const { events } = await engineOver(rule('yes', testing('isOpen', 'equal', true), { option: 'careful' })).run({ 'thing.isOpen': true })
    expect(events).toEqual([])
  })
})

it('a condition without "not" and names turns groups and asks for a certain no', () => {
  const named = { shared: { not: { fact: 'thing.start', operator: 'before', value: '2014-03-09' } } } as const
  const plugin = toyPlugin([])
  const facts = plugin.facts ?? []
  const dictionary = { facts, get: (id: string) => facts.find((fact) => fact.id === id), ids: () => facts.map(({ id }) => id) }
  const isOpen = { fact: 'thing.isOpen', operator: 'equal', value: true } as const
  const time = { fact: 'thing.start', value: '2014-03-09' }
  expect(positive({ not: { all: [isOpen, { any: [isOpen, { condition: 'shared' }] }] } }, { dictionary, named })).toEqual({
    any: [
      { ...isOpen, operator: 'equalIsFalse' },
      {
        all: [
          { ...isOpen, operator: 'equalIsFalse' },
          { ...time, operator: 'beforeOfTime' },
        ],
      },
    ],
  })
  expect(positive({ any: [{ condition: 'shared' }, isOpen] }, { dictionary, named })).toEqual({ any: [{ ...time, operator: 'beforeOfTimeIsFalse' }, isOpen] })
})
