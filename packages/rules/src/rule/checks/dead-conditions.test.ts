import type { Condition } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, toyLoaded } from '../../testing/toy.ts'
import { deadConditions } from './dead-conditions.ts'

const { context } = toyLoaded([CLOSE_RULE])

const found = (conditions: Condition): readonly string[] =>
  deadConditions({ ...CLOSE_RULE, conditions }, context, []).map(({ code, path }) => `${code} ${path.join('.')}`)

const age = (operator: string, value: number): Condition => ({ fact: 'thing.age', operator, value })
const colour = (value: string): Condition => ({ fact: 'thing.colour', operator: 'equal', value })
const later = (other: string): Condition => ({ fact: 'thing.start', operator: 'after', value: { fact: other } })

describe('conditions that can have one truth only', () => {
  it.each([
    ['one code and another', { all: [colour('red'), colour('blue')] }, ['rules/never-true conditions']],
    ['less than 5 and more than 10', { all: [age('lessThan', 5), age('greaterThan', 10)] }, ['rules/never-true conditions']],
    ['either side of a number', { any: [age('lessThan', 18), age('greaterThanInclusive', 18)] }, ['rules/never-false conditions']],
    ['below the least value there is', { any: [age('lessThan', 0), colour('red')] }, ['rules/never-true conditions.any.0']],
    [
      'a contradiction further in',
      { any: [{ not: colour('red') }, { all: [later('thing.end'), { not: later('thing.end') }] }] },
      ['rules/never-true conditions.any.1'],
    ],
    ['what can never be, in a "not"', { all: [colour('red'), { not: { any: [age('lessThan', 0)] } }] }, ['rules/never-true conditions.all.1.not.any.0']],
    [
      'after itself in a circle',
      { all: [later('thing.end'), { fact: 'thing.end', operator: 'after', value: { fact: 'thing.start' } }] },
      ['rules/never-true conditions'],
    ],
  ] satisfies [string, Condition, string[]][])('are found: %s', (_, conditions, expected) => {
    expect(found(conditions)).toEqual(expected)
  })

  it.each([
    ['touching ranges', { all: [age('lessThanInclusive', 18), age('greaterThanInclusive', 18)] }],
    ['what the record says of itself', { any: [{ fact: 'thing.age', operator: 'isKnown', value: true }, age('lessThan', 18)] }],
    [
      'what the record says of itself beside another fact',
      { any: [...[true, false].map((value): Condition => ({ fact: 'thing.age', operator: 'isKnown', value })), colour('red')] },
    ],
    ['yes or no of a fact that may be neither', { any: [true, false].map((value) => ({ fact: 'thing.isLarge', operator: 'equal', value })) }],
  ] satisfies [string, Condition][])('are not seen where there are none: %s', (_, conditions) => {
    expect(found(conditions)).toEqual([])
  })
})

it('what meets a duty is looked into as well', () => {
  const metWhen = { any: [colour('red'), { all: [age('lessThan', 5), age('greaterThan', 10)] }] }
  const event = { type: 'duty', params: { severity: 'medium', metWhen } } as const
  expect(deadConditions({ ...CLOSE_RULE, conditions: colour('red'), event }, context, ['rule'])).toMatchObject([
    { code: 'rules/never-true', path: ['rule', 'event', 'params', 'metWhen', 'any', 1] },
  ])
})
