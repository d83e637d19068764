import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { exampleDictionary } from '../testing/arbitraries.ts'
import { and, not, or, truthOf } from '../truth.ts'
import { asyncFact } from './async-fact.ts'
import type { Quantifier } from './quantified.ts'
import { quantifiedFact } from './quantified.ts'

const where = {
  all: [
    { fact: 'thing.colour', operator: 'equal', value: 'red' },
    { fact: 'thing.age', operator: 'greaterThan', value: 10 },
  ],
}
const define = (quantifier: Quantifier, condition: unknown = where, of = 'thing', dictionary = exampleDictionary) =>
  quantifiedFact(
    {
      id: 'box.holds',
      subject: 'box',
      label: { en: 'whether the box holds it' },
      sensitivity: 'internal',
      quantifier,
      of,
      where: condition,
      list: (box) => box['things'],
    },
    { dictionary },
  )
const ask = (quantifier: Quantifier, things: unknown): unknown => {
  const fact = define(quantifier)
  if (E.isLeft(fact)) throw new Error(JSON.stringify(fact.left))
  return fact.right.read({ things }, {})
}
const oldRed = { colour: 'red', age: 11 }
const youngRed = { colour: 'red', age: 9 }
const oldBlue = { colour: 'blue', age: 30 }

describe('quantified facts (spec 1.9)', () => {
  it('ask for all of a condition on the same element', () => {
    expect(ask('some', [youngRed, oldBlue])).toBe(false)
    expect(ask('some', [youngRed, oldRed])).toBe(true)
  })

  it.each([
    ['some', [], false],
    ['every', [], true],
    ['none', [], true],
    ['some', null, false],
    ['some', undefined, undefined],
    ['some', [youngRed, null], undefined],
    ['some', [youngRed, [oldRed]], undefined],
    ['none', 'things', undefined],
    ['some', [oldRed, {}], true],
    ['some', [youngRed, {}], undefined],
    ['some', [youngRed, 'not a thing'], undefined],
    ['every', [oldRed, {}], undefined],
    ['every', [youngRed, {}], false],
    ['none', [oldRed, {}], false],
    ['none', [youngRed, { colour: 'blue' }], true],
  ] as const)('%s of %o is %s', (quantifier, things, expected) => {
    expect(ask(quantifier, things)).toBe(expected)
  })

  it('always agree with the elements taken one by one', () => {
    const thing = fc.record({ colour: fc.constantFrom('red', 'blue'), age: fc.constantFrom(9, 10, 11) }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.array(thing), (things) => {
        const truths = things.map(({ colour, age }) =>
          and([colour === undefined ? 'unknown' : truthOf(colour === 'red'), age === undefined ? 'unknown' : truthOf(age > 10)]),
        )
        const said = (truth: string): boolean | undefined => (truth === 'unknown' ? undefined : truth === 'true')
        expect(ask('some', things)).toBe(said(or(truths)))
        expect(ask('every', things)).toBe(said(and(truths)))
        expect(ask('none', things)).toBe(said(not(or(truths))))
      }),
    )
  })

  it('are told where an element meets the condition whatever is answered', () => {
    const told = (condition: object, element: object): unknown => {
      const fact = define('some', condition)
      return E.isRight(fact) ? fact.right.read({ things: [element] }, {}) : fact.left
    }
    const either = (fact: string, value: unknown) => ({ any: ['equal', 'notEqual'].map((operator) => ({ fact, operator, value })) })
    expect(told(either('thing.colour', 'red'), {})).toBe(true)
    expect(told({ not: either('thing.age', { fact: 'thing.otherAge' }) }, { age: 9 })).toBe(false)
    expect(told({ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }, { age: 40 })).toBe(false)
    expect(told({ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }, { age: 9 })).toBeUndefined()
    const inMarch = { all: ['onOrAfter', 'before'].map((operator, at) => ({ fact: 'thing.start', operator, value: ['2014-03-01', '2014-04-01'][at] })) }
    expect(told(inMarch, { start: '2014-03' })).toBe(true)
    const known = { any: [{ fact: 'thing.isOpen', operator: 'isKnown', value: true }, either('thing.isOpen', true)] }
    expect(told({ all: [known, { not: { fact: 'thing.isOpen', operator: 'isKnown', value: true } }] }, {})).toBe(true)
  })

  it('say what is wrong with their condition, and where', () => {
    expect(define('some', { all: [] })).toMatchObject({ left: [{ code: 'conditions/empty-group', path: ['facts', 'box.holds', 'where', 'all'] }] })
    expect(define('some', { any: [{ all: [] }, { any: [] }] })).toMatchObject({
      left: [{ path: ['facts', 'box.holds', 'where', 'any', 0, 'all'] }, { path: ['facts', 'box.holds', 'where', 'any', 1, 'any'] }],
    })
    expect(define('some', where, 'lid')).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 'conditions/foreign-fact',
          path: ['facts', 'box.holds', 'where'],
          message: 'The condition on each "lid" names "thing.colour", which is a fact of "thing".',
          help: 'Use facts of "lid" only; combine the quantified fact with others in the rule.',
        },
      ],
    })
  })

  it('take no fact that has to be fetched, since nobody would fetch it for each element', () => {
    const age = asyncFact({
      id: 'thing.age',
      subject: 'thing',
      type: { kind: 'integer' },
      label: { en: 'age' },
      sensitivity: 'personal',
      fetch: async () => 17,
    })
    const dictionary = { ...exampleDictionary, get: (id: string) => (id === age.id ? age : exampleDictionary.get(id)) }
    expect(define('some', where, 'thing', dictionary)).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 'conditions/fetched-fact',
          path: ['facts', 'box.holds', 'where'],
          message: 'The condition on each "thing" names "thing.age", whose value is fetched; within a list nobody would fetch it.',
          help: 'Make a rule on "thing" that names it, or fetch it before the case file is read.',
        },
      ],
    })
  })

  it('keep their own words, and none of what makes them', () => {
    const fact = define('some')
    expect(fact).toMatchObject({ right: { id: 'box.holds', subject: 'box', type: { kind: 'boolean' }, label: { en: 'whether the box holds it' } } })
    expect(Object.keys((fact as { right: object }).right).sort()).toEqual(['id', 'label', 'read', 'sensitivity', 'subject', 'type'])
  })
})
