import { describe, expect, it } from 'vitest'

import type { Condition, Operand } from '../condition.ts'
import { exampleDictionary } from '../testing/arbitraries.ts'
import { requirementsOf } from './requirements.ts'

const red: Condition = { fact: 'thing.colour', operator: 'equal', value: 'red' }
const context = { dictionary: exampleDictionary, named: { red } }
const required = (condition: Condition) => requirementsOf(condition, context).map((all) => all.map(({ fact: _, ...what }) => what))
const compare = (name: string, operator: string, value: Operand): Condition => ({ fact: `thing.${name}`, operator, value })
const NOTHING = [[]]
const colour = (value: string): Condition => compare('colour', 'equal', value)

describe('what a known fact must be for a condition not to be false', () => {
  it.each<[Condition, object, object]>([
    [compare('age', 'lessThan', 18), { high: { at: 18, closed: false } }, { low: { at: 18, closed: true } }],
    [compare('age', 'lessThanInclusive', 18), { high: { at: 18, closed: true } }, { low: { at: 18, closed: false } }],
    [compare('age', 'greaterThan', 18), { low: { at: 18, closed: false } }, { high: { at: 18, closed: true } }],
    [compare('weight', 'greaterThanInclusive', 18), { low: { at: 18, closed: true } }, { high: { at: 18, closed: false } }],
    [compare('start', 'before', '2014-03-09'), { high: { at: '2014-03-09', closed: false } }, { low: { at: '2014-03-09', closed: true } }],
    [compare('start', 'onOrBefore', '2014-03-09'), { high: { at: '2014-03-09', closed: true } }, { low: { at: '2014-03-09', closed: false } }],
    [compare('start', 'after', '2014-03-09'), { low: { at: '2014-03-09', closed: false } }, { high: { at: '2014-03-09', closed: true } }],
    [compare('start', 'onOrAfter', '2014-03-09'), { low: { at: '2014-03-09', closed: true } }, { high: { at: '2014-03-09', closed: false } }],
  ])('of %j is %j, and of its negation %j', (condition, expected, negated) => {
    expect([required(condition), required({ not: condition })]).toEqual([[[expected]], [[negated]]])
  })

  it.each<[Condition, object[][]]>([
    [compare('age', 'equal', 18), [[{ low: { at: 18, closed: true }, high: { at: 18, closed: true } }]]],
    [compare('age', 'in', [18, 9, 30]), [[{ low: { at: 9, closed: true }, high: { at: 30, closed: true } }]]],
    [compare('age', 'between', [16, 17]), [[{ low: { at: 16, closed: true }, high: { at: 17, closed: true } }]]],
    [{ not: compare('age', 'equal', 18) }, NOTHING],
    [compare('age', 'notEqual', 18), NOTHING],
    [compare('age', 'equal', { fact: 'thing.otherAge' }), NOTHING],
    [compare('start', 'before', '2014-03'), NOTHING],
    [compare('start', 'in', ['2014-03-09', '2014-03']), NOTHING],
    [compare('moment', 'before', '2014-03-09'), NOTHING],
    [compare('length', 'lessThan', 'PT1H'), NOTHING],
    [compare('colours', 'contains', 'red'), [[{ oneOf: ['red'] }]]],
    [compare('colours', 'containsAny', ['red', 'blue']), [[{ oneOf: ['red', 'blue'] }]]],
    [compare('colours', 'containsAll', ['red', 'blue']), [[{ oneOf: ['red', 'blue'] }]]],
    [{ not: compare('colours', 'doesNotContain', 'red') }, [[{ oneOf: ['red'] }]]],
    [{ not: compare('colours', 'contains', 'red') }, NOTHING],
    [compare('colours', 'doesNotContain', 'red'), NOTHING],
    [compare('colours', 'contains', { fact: 'thing.colour' }), NOTHING],
    [compare('age', 'isKnown', true), NOTHING],
    [compare('age', 'isEven', 18), NOTHING],
    [compare('gone', 'equal', 18), NOTHING],
    [red, [[{ oneOf: ['red'] }]]],
    [compare('colour', 'in', ['red', 'blue']), [[{ oneOf: ['red', 'blue'] }]]],
    [{ not: compare('colour', 'notEqual', 'red') }, [[{ oneOf: ['red'] }]]],
    [{ not: compare('colour', 'notIn', ['red']) }, [[{ oneOf: ['red'] }]]],
    [{ not: red }, NOTHING],
    [compare('colour', 'notEqual', 'red'), NOTHING],
    [compare('colour', 'equal', { fact: 'thing.otherColour' }), NOTHING],
    [compare('isOpen', 'equal', true), [[{ oneOf: [true] }]]],
    [compare('isOpen', 'isKnown', true), NOTHING],
    [compare('owner', 'equal', 'per-1'), [[{ oneOf: ['per-1'] }]]],
    [{ condition: 'red' }, [[{ oneOf: ['red'] }]]],
    [{ not: { not: { condition: 'red' } } }, [[{ oneOf: ['red'] }]]],
    [{ condition: 'gone' }, NOTHING],
  ])('of %j is %j', (condition, expected) => {
    expect(required(condition)).toEqual(expected)
  })

  it('is all of what the parts of a group need, or what one of them needs', () => {
    expect(required({ all: [colour('red'), colour('blue')] })).toEqual([[{ oneOf: ['red'] }, { oneOf: ['blue'] }]])
    expect(required({ any: [colour('red'), colour('blue')] })).toEqual([[{ oneOf: ['red'] }], [{ oneOf: ['blue'] }]])
    const young = compare('age', 'lessThan', 18)
    const old = compare('age', 'greaterThan', 60)
    const [notYoung, notOld] = [{ low: { at: 18, closed: true } }, { high: { at: 60, closed: true } }]
    expect(required({ not: { any: [young, old] } })).toEqual([[notYoung, notOld]])
    expect(required({ not: { all: [young, old] } })).toEqual([[notYoung], [notOld]])
  })

  it('is nothing where one part of a choice needs nothing, and what the others need where one of all does', () => {
    expect(required({ any: [red, compare('age', 'isKnown', true)] })).toEqual(NOTHING)
    expect(required({ all: [red, compare('age', 'isKnown', true)] })).toEqual([[{ oneOf: ['red'] }]])
  })

  it('tells eight ways apart, and leaves out what would make them more', () => {
    const any = (count: number): Condition => ({ any: Array.from({ length: count }, (_, at) => compare('age', 'equal', at)) })
    expect([required(any(8)).length, required(any(9))]).toEqual([8, NOTHING])
    expect([required({ all: [any(4), any(2)] }).length, required({ all: [any(4), any(3)] }).length]).toEqual([8, 4])
  })
})
