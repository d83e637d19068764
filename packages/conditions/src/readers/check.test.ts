import { describe, expect, it } from 'vitest'

import { exampleDictionary } from '../testing/arbitraries.ts'
import { checkCondition } from './check.ts'

const named = { loop: { any: [{ condition: 'loop' }] }, grown: { fact: 'thing.age', operator: 'greaterThanInclusive', value: 18 } } as const
const check = (input: unknown) => checkCondition(input, { dictionary: exampleDictionary, named })
const good = { fact: 'thing.isOpen', operator: 'equal', value: true }

describe('checkCondition', () => {
  it('finds nothing wrong with a good condition', () => {
    expect(check({ all: [good, { not: { any: [good, { condition: 'grown' }] } }] })).toEqual([])
  })

  it.each([
    ['an empty group (spec 2.13)', { all: [] }, 'conditions/empty-group', 'at least one condition'],
    ['two groups in one', { all: [good], any: [good] }, 'conditions/mixed-group', 'not both'],
    ['a misspelt fact', { ...good, fact: 'thing.isOpne' }, 'conditions/unknown-fact', '"thing.isOpne"'],
    ['a misspelt operator', { ...good, operator: 'equals' }, 'conditions/unknown-operator', '"equals"'],
    ['a code outside the list', { fact: 'thing.colour', operator: 'equal', value: 'gren' }, 'conditions/unknown-code', '"gren"'],
    ['a code outside the list of a list', { fact: 'thing.colours', operator: 'containsAny', value: ['red', 'gren'] }, 'conditions/unknown-code', '"gren"'],
    ['text for a number', { fact: 'thing.age', operator: 'lessThan', value: '18' }, 'conditions/wrong-operand', 'thing.age'],
    ['a date that does not exist', { fact: 'thing.start', operator: 'before', value: '2014-02-30' }, 'conditions/wrong-operand', 'thing.start'],
    ['one value where a list is wanted', { fact: 'thing.colour', operator: 'in', value: 'red' }, 'conditions/wrong-operand', 'a list of values'],
    ['a list where one value is wanted', { fact: 'thing.colour', operator: 'equal', value: ['red'] }, 'conditions/wrong-operand', 'one value'],
    ['an operator that does not fit the type (spec 3.1)', { fact: 'thing.isOpen', operator: 'lessThan', value: 1 }, 'conditions/wrong-operator', 'boolean'],
    [
      'facts of different types (spec 1.8)',
      { fact: 'thing.age', operator: 'equal', value: { fact: 'thing.colour' } },
      'conditions/wrong-operand',
      'types differ',
    ],
    ['a negative number of days (spec 3.2)', { fact: 'thing.wait', operator: 'withinDays', value: -1 }, 'conditions/wrong-operand', 'thing.wait'],
    ['a date where days are counted', { fact: 'thing.wait', operator: 'withinDays', value: '2014-03-09' }, 'conditions/wrong-operand', 'thing.wait'],
    ['numbers of different units (spec 1.7)', { fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.reach' } }, 'conditions/wrong-unit', 'metres'],
    ['priority', { ...good, priority: 2 }, 'conditions/unknown-key', '"priority"'],
    ['a path into a fact', { ...good, path: '$.a' }, 'conditions/unknown-key', '"path"'],
    ['a comparison without a value', { fact: 'thing.isOpen', operator: 'equal' }, 'conditions/not-a-condition', 'value'],
    ['a text', 'thing.isOpen', 'conditions/not-a-condition', 'not a condition'],
    ['an unknown shared condition', { condition: 'grwon' }, 'conditions/unknown-condition', '"grwon"'],
    ['a shared condition that refers to itself (spec 2.12)', { condition: 'loop' }, 'conditions/cycle', 'loop → loop'],
  ])('refuses %s', (_, input, code, words) => {
    const [issue] = check(input)
    expect(issue).toMatchObject({ code, message: expect.stringContaining(words) as string, help: expect.any(String) as string })
  })

  it('offers the name that was meant', () => {
    expect(check({ ...good, fact: 'thing.isOpne' })[0]?.help).toBe('Did you mean "thing.isOpen"?')
    expect(check({ fact: 'thing.colour', operator: 'equal', value: 'gren' })[0]?.help).toBe('Did you mean "green" or "grey"?')
  })

  it('says where, from the outside in', () => {
    expect(check({ all: [good, { any: [{ ...good, operator: 'equals' }] }] })[0]?.path).toEqual(['all', 1, 'any', 0, 'operator'])
  })

  it('reports every problem, not only the first', () => {
    expect(
      check({
        all: [
          { ...good, fact: 'a.b' },
          { ...good, operator: 'is' },
        ],
      }),
    ).toHaveLength(2)
  })

  it('does not take names that every object has for shared conditions', () => {
    expect(check({ condition: 'toString' })[0]?.code).toBe('conditions/unknown-condition')
  })

  it('takes 32 levels and refuses the next (spec 2.13)', () => {
    const nested = (levels: number): unknown => (levels === 1 ? good : { not: nested(levels - 1) })
    expect([check(nested(32)), check(nested(33)).map(({ code }) => code)]).toEqual([[], ['conditions/too-deep']])
  })

  it('points to the reference when a shared condition is wrong', () => {
    expect(check({ any: [good, { condition: 'loop' }] })[0]?.path.slice(0, 3)).toEqual(['any', 1, 'condition'])
  })

  it('refuses a tree too deep to read instead of failing on it', () => {
    let deep: unknown = good
    for (let level = 0; level < 5000; level++) deep = { not: deep }
    expect(check(deep)[0]?.code).toBe('conditions/too-deep')
  })
})
