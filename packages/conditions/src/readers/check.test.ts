import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { FactDictionary } from '../fact/dictionary.ts'
import { createDictionary } from '../fact/dictionary.ts'
import type { Fact } from '../fact/fact.ts'
import { OPERATORS } from '../operators/index.ts'
import { defineOperator } from '../operators/operator.ts'
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

  const compared = (fact: string, operator: string, value: unknown) => ({ fact: `thing.${fact}`, operator, value })
  const KEYS = 'See the list of keys: all, any, not, condition, id, fact, operator, value.'

  it.each<[unknown, unknown[], string, string]>([
    [
      null,
      [],
      'This is not a condition.',
      'Write { "all": [ … ] }, { "any": [ … ] }, { "not": … }, { "condition": name } or { "fact": …, "operator": …, "value": … }.',
    ],
    [
      [good],
      [],
      'This is not a condition.',
      'Write { "all": [ … ] }, { "any": [ … ] }, { "not": … }, { "condition": name } or { "fact": …, "operator": …, "value": … }.',
    ],
    [{ any: good }, ['any'], '"any" wants a list with at least one condition.', 'Add a condition, or remove the group.'],
    [{ not: good, any: [], all: [] }, [], 'A condition has one of "all" and "any" and "not", not both.', 'Put one inside the other.'],
    [{ ...good, path: '$.a' }, ['path'], '"path" is not part of a condition here.', 'Name the fact itself, such as "settlement.agreedOn".'],
    [{ ...good, fact: 7 }, ['fact'], '"fact" wants a name, as a text.', 'Write { "fact": …, "operator": …, "value": … }.'],
    [{ ...good, fact: '' }, ['fact'], '"fact" wants a name, as a text.', 'Write { "fact": …, "operator": …, "value": … }.'],
    [{ ...good, operator: null }, ['operator'], '"operator" wants a name, as a text.', 'Write { "fact": …, "operator": …, "value": … }.'],
    [{ ...good, id: 7 }, ['id'], '"id" wants a text.', 'Write a name for this part, or leave "id" out.'],
    [{ id: '', all: [good] }, ['id'], '"id" wants a text.', 'Write a name for this part, or leave "id" out.'],
    [{ id: {}, condition: 'grown' }, ['id'], '"id" wants a text.', 'Write a name for this part, or leave "id" out.'],
    [{ ...good, constructor: 7 }, ['constructor'], '"constructor" is not part of a condition here.', KEYS],
    [{ ...good, params: {} }, ['params'], '"params" is not part of a condition here.', 'Leave it out: a fact has no parameters.'],
    [{ ...good, name: 'a' }, ['name'], '"name" is not part of a condition here.', 'Write "id".'],
    [{ ...good, operatr: 'a' }, ['operatr'], '"operatr" is not part of a condition here.', 'Did you mean "operator"?'],
    [{ ...good, conditoin: 'a' }, ['conditoin'], '"conditoin" is not part of a condition here.', 'Did you mean "condition"?'],
    [{ all: [good], weightiness: 1 }, ['weightiness'], '"weightiness" is not part of a condition here.', KEYS],
    [{ all: [good], fact: 'a' }, ['fact'], '"fact" is not part of a condition here.', KEYS],
    [{ condition: 7 }, ['condition'], '"condition" wants the name of a shared condition.', 'Write the name as text.'],
    [{ condition: 'gron' }, ['condition'], 'There is no shared condition "gron".', 'Did you mean "grown"?'],
    [{}, [], 'A comparison wants "fact", "operator" and "value"; missing: fact, operator, value.', 'Write { "fact": …, "operator": …, "value": … }.'],
    [
      { ...good, value: null },
      [],
      'The value of this comparison is not a text, a number, true, false, a list of at least one of these, or { "fact": … }.',
      'Write { "fact": …, "operator": …, "value": … }.',
    ],
    [
      { ...good, value: [] },
      [],
      'The value of this comparison is not a text, a number, true, false, a list of at least one of these, or { "fact": … }.',
      'Write { "fact": …, "operator": …, "value": … }.',
    ],
    [compared('somethingElse', 'equal', 1), ['fact'], 'The fact "thing.somethingElse" is not declared.', 'See the list of facts (aitebaar facts).'],
    [
      compared('age', 'resembles', 1),
      ['operator'],
      'There is no operator "resembles".',
      `See the list of operators: ${OPERATORS.map(({ name }) => name).join(', ')}.`,
    ],
    [compared('wait', 'equal', 1), ['operator'], '"equal" cannot test "thing.wait", which is of type interval.', 'Use one of: withinDays, isKnown.'],
    [
      compared('colour', 'equal', 'elephant'),
      ['value'],
      '"elephant" is not a code of "thing.colour".',
      'See the list of codes of this fact: red, green, blue, grey.',
    ],
    [
      compared('colours', 'containsAny', ['red', 'elephant']),
      ['value', 1],
      '"elephant" is not a code of "thing.colours".',
      'See the list of codes of this fact: red, green, blue, grey.',
    ],
    [compared('isOpen', 'equal', 'yes'), ['value'], '"equal" cannot compare "thing.isOpen" with this value.', 'Write true or false.'],
    [compared('colour', 'equal', 1), ['value'], '"equal" cannot compare "thing.colour" with this value.', 'Write a code of its list (red, green, blue, grey).'],
    [
      compared('colours', 'contains', 1),
      ['value'],
      '"contains" cannot compare "thing.colours" with this value.',
      'Write a code of its list (red, green, blue, grey).',
    ],
    [compared('start', 'before', 'soon'), ['value'], '"before" cannot compare "thing.start" with this value.', 'Write a date such as "2015-03-02".'],
    [compared('start', 'before', 2014), ['value'], '"before" cannot compare "thing.start" with this value.', 'Write a date such as "2015-03-02".'],
    [compared('moment', 'before', 'soon'), ['value'], '"before" cannot compare "thing.moment" with this value.', 'Write a date such as "2015-03-02".'],
    [compared('length', 'lessThan', '2 hours'), ['value'], '"lessThan" cannot compare "thing.length" with this value.', 'Write a duration such as "PT2H".'],
    [compared('owner', 'equal', 1), ['value'], '"equal" cannot compare "thing.owner" with this value.', 'Write an identifier.'],
    [compared('weight', 'lessThan', 'a lot'), ['value'], '"lessThan" cannot compare "thing.weight" with this value.', 'Write a number.'],
    [compared('wait', 'withinDays', 1.5), ['value'], '"withinDays" cannot compare "thing.wait" with this value.', 'Write a number.'],
    [compared('age', 'between', [16, 'x']), ['value', 1], '"between" cannot compare "thing.age" with this value.', 'Write a number.'],
    [
      compared('age', 'between', [16, 17, 18]),
      ['value'],
      '"between" wants a list of exactly two values.',
      'Write the lowest and the highest value, such as [16, 17].',
    ],
    [compared('age', 'between', 16), ['value'], '"between" wants a list of two values.', 'Write the values in square brackets.'],
    [compared('colour', 'in', 'red'), ['value'], '"in" wants a list of values.', 'Write the values in square brackets.'],
    [compared('colour', 'in', true), ['value'], '"in" wants a list of values.', 'Write the values in square brackets.'],
    [
      { ...good, priority: 1 },
      ['priority'],
      '"priority" is not part of a condition here.',
      'Leave it out: every condition is evaluated, so that every one can be explained.',
    ],
    [{ condition: 'elephant' }, ['condition'], 'There is no shared condition "elephant".', 'See the list of shared conditions of the pack.'],
    [
      { condition: 'loop' },
      ['condition', 'any', 0, 'condition'],
      'The shared condition "loop" refers to itself: loop → loop.',
      'Take one of these references out.',
    ],
    [{ not: { ...good, operator: 'equals' } }, ['not', 'operator'], 'There is no operator "equals".', 'Did you mean "equal"?'],
    [
      compared('age', 'equal', { fact: 'elephant.size' }),
      ['value', 'fact'],
      'The fact "elephant.size" is not declared.',
      'See the list of facts (aitebaar facts).',
    ],
    [
      compared('age', 'lessThan', { fact: 'thing.reach' }),
      ['value'],
      '"thing.age" is counted in years and "thing.reach" in metres; they cannot be compared.',
      'Compare it with a fact of the same unit, or declare a fact that converts it.',
    ],
    [compared('age', 'equal', [16]), ['value'], '"equal" wants one value.', 'Take the value out of its list.'],
    [compared('age', 'isKnown', [true]), ['value'], '"isKnown" wants true or false.', 'Write true or false.'],
    [compared('age', 'isKnown', 'yes'), ['value'], '"isKnown" wants true or false.', 'Write true or false.'],
    [compared('age', 'isKnown', { fact: 'thing.isOpen' }), ['value'], '"isKnown" wants true or false.', 'Write true or false.'],
    [compared('age', 'equal', { fact: 'thing.ages' }), ['value', 'fact'], 'The fact "thing.ages" is not declared.', 'Did you mean "thing.age"?'],
    [
      compared('age', 'equal', { fact: 'thing.colour' }),
      ['value'],
      '"equal" cannot compare "thing.age" with the fact "thing.colour": their types differ, or it wants a literal.',
      'Compare it with a number, or with another fact of that type.',
    ],
    [
      compared('colours', 'contains', { fact: 'thing.colours' }),
      ['value'],
      '"contains" cannot compare "thing.colours" with the fact "thing.colours": their types differ, or it wants a literal.',
      'Compare it with a code of its list (red, green, blue, grey), or with another fact of that type.',
    ],
    [
      compared('colour', 'in', { fact: 'thing.otherColour' }),
      ['value'],
      '"in" cannot compare "thing.colour" with the fact "thing.otherColour": their types differ, or it wants a literal.',
      'Compare it with a code of its list (red, green, blue, grey), or with another fact of that type.',
    ],
  ])('says of %j where it is wrong, how, and what to write instead', (input, path, message, help) => {
    expect(check(input)).toEqual([expect.objectContaining({ path, message, help })])
  })

  it.each([
    ['a moment with a date', compared('moment', 'before', { fact: 'thing.start' })],
    ['a list with a code', compared('colours', 'contains', { fact: 'thing.colour' })],
    ['a whole number with one that has no unit', compared('age', 'equal', { fact: 'thing.weight' })],
    ['a number without a unit with one that has', compared('weight', 'equal', { fact: 'thing.age' })],
    ['days with a number that has no unit', compared('wait', 'withinDays', { fact: 'thing.weight' })],
    ['a number with one beyond the range of its fact', compared('age', 'lessThan', 60)],
    ['a date with a moment', compared('start', 'before', '2014-03-09T10:00+05:00')],
    ['a month', compared('start', 'before', '2014-03')],
    ['a moment with a month', compared('moment', 'before', '2014-03')],
    ['a fact with three codes', compared('colour', 'in', ['red', 'green', 'blue'])],
    ['what is recorded', { id: 'asked', ...compared('age', 'isKnown', true) }],
    ['a condition that has an id', { id: 'young', not: compared('age', 'lessThan', 18) }],
  ])('lets a rule compare %s', (_, input) => {
    expect(check(input)).toEqual([])
  })

  it('shortens a long list of codes', () => {
    const letters = Array.from('abcdefg')
    const fact = (codes: string[]): Fact => ({
      id: 'thing.mark',
      subject: 'thing',
      type: { kind: 'code', codes },
      label: { en: 'mark' },
      sensitivity: 'internal',
      read: () => undefined,
    })
    const help = (codes: string[]) =>
      E.match(
        () => undefined,
        (dictionary: FactDictionary) => checkCondition(compared('mark', 'equal', 1), { dictionary })[0]?.help,
      )(createDictionary([fact(codes)]))
    expect(help(letters)).toBe('Write a code of its list (a, b, c, d, e, f, …).')
    expect(help(letters.slice(0, 6))).toBe('Write a code of its list (a, b, c, d, e, f).')
  })

  it('puts paths behind the one it was given', () => {
    expect(checkCondition({ all: [] }, { dictionary: exampleDictionary }, ['rules', 2])[0]?.path).toEqual(['rules', 2, 'all'])
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

  it('knows no shared condition where there are none, and operators of plugins by their names', () => {
    expect(checkCondition({ condition: 'grown' }, { dictionary: exampleDictionary })).toMatchObject([{ code: 'conditions/unknown-condition' }])
    const isEven = defineOperator({ name: 'isEven', kinds: ['integer'], operand: 'flag', test: () => 'true', words: { en: 'is even' } })
    const isOdd = { ...isEven, name: 'isOdd' }
    const own = { dictionary: exampleDictionary, operators: [isOdd, isEven] }
    expect(checkCondition({ fact: 'thing.age', operator: 'isEven', value: true }, own)).toEqual([])
    expect(checkCondition({ fact: 'thing.isOpen', operator: 'isEven', value: true }, own)).toMatchObject([
      { message: '"isEven" cannot test "thing.isOpen", which is of type boolean.' },
    ])
    expect(checkCondition({ fact: 'thing.age', operator: 'isEvn', value: true }, own)).toMatchObject([{ help: 'Did you mean "isEven"?' }])
  })

  it('does not take names that every object has for shared conditions', () => {
    expect(check({ condition: 'toString' })[0]?.code).toBe('conditions/unknown-condition')
  })

  it('takes 32 levels and refuses the next (spec 2.13)', () => {
    const nested = (levels: number): unknown => (levels === 1 ? good : { not: nested(levels - 1) })
    expect([check(nested(32)), check(nested(33)).map(({ code }) => code)]).toEqual([[], ['conditions/too-deep']])
    expect(check(nested(33))).toMatchObject([
      { message: 'Conditions may be nested 32 levels deep.', help: 'Move a part into a shared condition, or simplify it.' },
    ])
  })

  it('counts the levels behind shared conditions', () => {
    const chain = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`c${at}`, { not: { condition: `c${at + 1}` } }]))
    const of = (first: string) => checkCondition({ condition: first }, { dictionary: exampleDictionary, named: { ...chain, c40: { ...good, value: true } } })
    expect([of('c39'), of('c0').map(({ code }) => code)]).toEqual([[], ['conditions/too-deep']])
  })

  it.each([
    [{ condition: 7 }, 'conditions/unknown-condition'],
    [compared('age', 'between', [1, 2, 3]), 'conditions/wrong-operand'],
    [compared('age', 'equal', { fact: 'thing.ages' }), 'conditions/unknown-fact'],
    [compared('wait', 'withinDays', { fact: 'thing.colour' }), 'conditions/wrong-operand'],
  ])('gives %j the code %s', (input, code) => {
    expect(check(input).map((issue) => issue.code)).toEqual([code])
  })

  it('compares a share with a number beyond the range of shares, and a time between dates with no literal', () => {
    const share: Fact = {
      id: 'thing.share',
      subject: 'thing',
      type: { kind: 'number', min: 0, max: 1 },
      label: { en: 'share' },
      sensitivity: 'internal',
      read: () => undefined,
    }
    const issues = (condition: unknown) =>
      E.match(
        () => undefined,
        (dictionary: FactDictionary) => checkCondition(condition, { dictionary }),
      )(createDictionary([share]))
    expect(issues(compared('share', 'lessThan', 2))).toEqual([])
    const longer = defineOperator({ name: 'longerThan', kinds: ['interval'], operand: 'one', test: () => 'true', words: { en: 'is longer than' } })
    expect(checkCondition(compared('wait', 'longerThan', 5), { dictionary: exampleDictionary, operators: [longer] })).toMatchObject([
      { help: 'Write the time from one date to another.' },
    ])
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
