import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { Condition, Operand } from '../condition.ts'
import { createDictionary } from '../fact/dictionary.ts'
import type { Fact } from '../fact/fact.ts'
import type { Language } from '../fact/local-text.ts'
import { LANGUAGES } from '../fact/local-text.ts'
import { OPERATORS } from '../operators/index.ts'
import { defineOperator } from '../operators/operator.ts'
import { exampleDictionary } from '../testing/arbitraries.ts'
import { formatMessage } from './message.ts'
import { PHRASES } from './phrases.ts'
import { toText } from './to-text.ts'

const isOpen: Condition = { fact: 'thing.isOpen', operator: 'equal', value: true }
const context = { dictionary: exampleDictionary, named: { open: isOpen } }
const text = (condition: Condition): string => toText(condition, context)
const bare = (said: string): string => said.replaceAll(/[\u2068\u2069]/g, '')

describe('toText', () => {
  it.each([
    [isOpen, 'isOpen is yes'],
    [{ ...isOpen, value: false }, 'isOpen is no'],
    [{ fact: 'thing.colour', operator: 'in', value: ['red'] }, 'colour is one of “red”'],
    [{ fact: 'thing.colour', operator: 'in', value: ['red', 'green', 'blue'] }, 'colour is one of “red”, “green” or “blue”'],
    [{ fact: 'thing.age', operator: 'between', value: [16, 17] }, 'age is between 16 years and 17 years'],
    [{ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }, 'age is less than otherAge'],
    [{ fact: 'thing.weight', operator: 'greaterThan', value: 2.5 }, 'weight is more than 2.5'],
    [{ fact: 'thing.start', operator: 'before', value: '2014-03-09' }, 'start is before 9 March 2014'],
    [{ fact: 'thing.start', operator: 'before', value: '2014-12' }, 'start is before December 2014'],
    [{ fact: 'thing.start', operator: 'before', value: '2014' }, 'start is before 2014'],
    [{ fact: 'thing.moment', operator: 'after', value: '2014-03-09T10:00+05:00' }, 'moment is after 9 March 2014 10:00'],
    [{ fact: 'thing.moment', operator: 'after', value: '2014-03-09T19:30Z' }, 'moment is after 10 March 2014 00:30'],
    [{ fact: 'thing.start', operator: 'between', value: ['2014-03-01', '2014-05'] }, 'start is between 1 March 2014 and May 2014'],
    [{ fact: 'thing.wait', operator: 'withinDays', value: 10 }, 'wait lasts at most 10 days'],
    [{ fact: 'thing.wait', operator: 'withinDays', value: 1 }, 'wait lasts at most 1 day'],
    [{ fact: 'thing.age', operator: 'between', value: [0, 1] }, 'age is between 0 years and 1 year'],
    [{ fact: 'thing.reach', operator: 'equal', value: 1 }, 'reach is 1 metres'],
    [{ fact: 'thing.length', operator: 'lessThan', value: 'PT2H' }, 'length is less than PT2H'],
    [{ fact: 'thing.owner', operator: 'equal', value: 'per-1' }, 'owner is per-1'],
    [{ fact: 'thing.start', operator: 'isKnown', value: true }, 'start is recorded'],
    [{ fact: 'thing.start', operator: 'isKnown', value: false }, 'start is not recorded'],
    [{ fact: 'thing.start', operator: 'onOrAfter', value: '1800-01-01' }, 'start, there is one'],
    [{ fact: 'thing.moment', operator: 'onOrAfter', value: '1800-01-01' }, 'moment, there is one'],
    [{ fact: 'thing.start', operator: 'onOrAfter', value: '1800-01-02' }, 'start is on or after 2 January 1800'],
    [{ fact: 'thing.start', operator: 'after', value: '1800-01-01' }, 'start is after 1 January 1800'],
    [{ not: isOpen }, 'not: isOpen is yes'],
    [{ condition: 'open' }, 'isOpen is yes'],
    [{ condition: 'gone' }, 'gone'],
    [{ fact: 'thing.gone', operator: 'equal', value: 1 }, 'thing.gone equal'],
    [{ fact: 'thing.age', operator: 'isGone', value: 1 }, 'thing.age isGone'],
    [{ fact: 'thing.age', operator: 'equal', value: { fact: 'thing.gone' } }, 'age is thing.gone'],
    [{ all: [isOpen] }, 'isOpen is yes'],
    [
      { any: [isOpen, { all: [isOpen, { not: { any: [isOpen, isOpen] } }] }] },
      'at least one of these:\n  - isOpen is yes\n  - all of these:\n    - isOpen is yes\n    - not: at least one of these:\n      - isOpen is yes\n      - isOpen is yes',
    ],
  ] satisfies [Condition, string][])('says %j as "%s"', (condition, expected) => {
    expect(text(condition)).toBe(expected)
  })

  it.each([
    ['thing.colour', 'equal', 'red', 'colour is “red”'],
    ['thing.colour', 'notEqual', 'red', 'colour is not “red”'],
    ['thing.colour', 'in', ['red'], 'colour is one of “red”'],
    ['thing.colour', 'notIn', ['red'], 'colour is none of “red”'],
    ['thing.colours', 'contains', 'red', 'colours, among them “red”'],
    ['thing.colours', 'doesNotContain', 'red', 'colours, without “red”'],
    ['thing.colours', 'containsAny', ['red'], 'colours, at least one of “red”'],
    ['thing.colours', 'containsAll', ['red'], 'colours, all of “red”'],
    ['thing.weight', 'lessThan', 2, 'weight is less than 2'],
    ['thing.weight', 'lessThanInclusive', 2, 'weight is at most 2'],
    ['thing.weight', 'greaterThan', 2, 'weight is more than 2'],
    ['thing.weight', 'greaterThanInclusive', 2, 'weight is at least 2'],
    ['thing.start', 'before', '2014', 'start is before 2014'],
    ['thing.start', 'after', '2014', 'start is after 2014'],
    ['thing.start', 'onOrBefore', '2014', 'start is on or before 2014'],
    ['thing.start', 'onOrAfter', '2014', 'start is on or after 2014'],
    ['thing.weight', 'between', [1, 2], 'weight is between 1 and 2'],
    ['thing.wait', 'withinDays', 2, 'wait lasts at most 2 days'],
  ] satisfies [string, string, Operand, string][])('says %s %s %j as "%s"', (fact, operator, value, expected) => {
    expect(text({ fact, operator, value })).toBe(expected)
  })

  it('keeps the order of words of each language, and the direction of each value to itself', () => {
    const young: Condition = { fact: 'thing.age', operator: 'lessThan', value: 18 }
    expect(toText(young, context, 'ur')).toBe('\u2068age\u2069: \u206818 سال\u2069 سے کم ہے')
    expect(bare(toText(young, context, 'ps'))).toBe('age: له 18 کاله څخه کم دی')
    expect(bare(toText({ all: [young, { not: isOpen }] }, context, 'ur'))).toBe('یہ سب:\n  - age: 18 سال سے کم ہے\n  - ایسا نہیں: isOpen: ہاں ہے')
    expect(bare(toText({ fact: 'thing.start', operator: 'isKnown', value: false }, context, 'ps'))).toBe('start ثبت نه دی')
    expect(bare(toText({ fact: 'thing.start', operator: 'before', value: '2014-03-09' }, context, 'ur'))).toBe('start: 9 مارچ 2014 سے پہلے ہے')
  })

  it.each([
    [{ fact: 'thing.age', operator: 'greaterThanInclusive', value: 1 }, 'age: کم از کم 1 سال ہے', 'age: لږ تر لږه 1 کال دی'],
    [{ fact: 'thing.wait', operator: 'withinDays', value: 1 }, 'wait: زیادہ سے زیادہ 1 دن ہے', 'wait: زیات نه زیات 1 ورځ دی'],
    [{ fact: 'thing.age', operator: 'between', value: [16, 17] }, 'age: 16 سال اور 17 سال کے درمیان ہے', 'age: د 16 کاله او 17 کاله ترمنځ دی'],
    [
      { fact: 'thing.colour', operator: 'in', value: ['red', 'green', 'blue'] },
      'colour: ”red“، ”green“ یا ”blue“ میں سے ایک ہے',
      'colour: له ”red“، ”green“ یا ”blue“ څخه یو دی',
    ],
    [
      { fact: 'thing.moment', operator: 'after', value: '2014-12-31T19:30Z' },
      'moment: 1 جنوری 2015 00:30 کے بعد ہے',
      'moment: له 1 جنوري 2015 00:30 وروسته دی',
    ],
    [{ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }, 'age: otherAge سے کم ہے', 'age: له otherAge څخه کم دی'],
    [{ fact: 'thing.start', operator: 'isKnown', value: true }, 'start درج ہے', 'start ثبت دی'],
    [
      { any: [isOpen, isOpen] },
      'ان میں سے کم از کم ایک:\n  - isOpen: ہاں ہے\n  - isOpen: ہاں ہے',
      'له دې څخه لږ تر لږه یو:\n  - isOpen: هو دی\n  - isOpen: هو دی',
    ],
  ] satisfies [Condition, string, string][])('says %j in Urdu and in Pashto', (condition, urdu, pashto) => {
    expect([bare(toText(condition, context, 'ur')), bare(toText(condition, context, 'ps'))]).toEqual([urdu, pashto])
  })

  it('names facts and codes by their labels in the language, then in English, and a code without a label by its own words', () => {
    const fact: Fact = {
      id: 'matter.kind',
      subject: 'matter',
      type: { kind: 'code', codes: ['land', 'water', 'brideGiving', 'over60Years'], labels: { land: { en: 'Land', ur: 'زمین' }, water: { en: 'Water' } } },
      label: { en: 'kind of matter', ur: 'معاملے کی قسم' },
      sensitivity: 'internal',
      read: () => undefined,
    }
    const own = { dictionary: getOrThrow(createDictionary([fact])) }
    const isOne: Condition = { fact: 'matter.kind', operator: 'in', value: ['land', 'water', 'brideGiving', 'over60Years'] }
    expect(toText(isOne, own)).toBe('kind of matter is one of “Land”, “Water”, “bride giving” or “over60 years”')
    expect(bare(toText(isOne, own, 'ur'))).toBe('معاملے کی قسم: ”زمین“، ”Water“، ”bride giving“ یا ”over60 years“ میں سے ایک ہے')
  })

  it('takes the sentence that a plugin gives its operator, and English where it gives none', () => {
    const isEven = defineOperator({
      name: 'isEven',
      kinds: ['integer'],
      operand: 'one',
      test: () => 'true',
      words: { en: 'divides by', ur: '{$value} پر تقسیم: {$fact}' },
    })
    const condition: Condition = { fact: 'thing.age', operator: 'isEven', value: 2 }
    const own = { ...context, operators: [isEven] }
    expect(bare(toText(condition, own, 'ur'))).toBe('2 سال پر تقسیم: age')
    expect(bare(toText(condition, own, 'ps'))).toBe('age divides by 2 کاله')
  })
})

describe('toText of an operator of a plugin that asks for yes or no', () => {
  const isEven = defineOperator({ name: 'isEven', kinds: ['integer'], operand: 'flag', test: () => 'true', words: { en: 'is even', ur: '{$fact} جفت ہے' } })
  const said = (value: boolean, language: Language): string =>
    bare(toText({ fact: 'thing.age', operator: 'isEven', value }, { ...context, operators: [isEven] }, language))

  it('says what the operator says, and its opposite', () => {
    expect([said(true, 'en'), said(false, 'en'), said(true, 'ur'), said(false, 'ps')]).toEqual([
      'age is even',
      'not: age is even',
      'age جفت ہے',
      'داسې نه ده: age is even',
    ])
  })
})

describe('the phrases', () => {
  const operators = OPERATORS.filter(({ operand }) => operand !== 'flag').map(({ name }) => name)

  it.each(LANGUAGES.filter((language) => language !== 'en'))('have a sentence for each operator in %s, with its fact and its value', (language) => {
    expect(Object.keys(PHRASES[language].operators).sort()).toEqual([...operators].sort())
    for (const sentence of Object.values(PHRASES[language].operators))
      expect([sentence.includes('{$fact}'), sentence.includes('{$value}')]).toEqual([true, true])
  })

  it.each(LANGUAGES)('have the same places in %s as in English', (language) => {
    const placesIn = (phrases: object): unknown =>
      Object.entries(phrases).flatMap(([name, message]: [string, unknown]) =>
        typeof message === 'string' ? [[name, [...message.matchAll(/\{\$\w+\}/g)].map(String).sort()]] : [],
      )
    expect(placesIn(PHRASES[language])).toEqual(placesIn(PHRASES.en))
    expect(new Set(PHRASES[language].months).size).toBe(12)
    const units = ['years', 'months', 'days', 'hours', 'minutes']
    expect(Object.entries(PHRASES[language].units).map(([unit, forms]) => [unit, forms.length])).toEqual(units.map((unit) => [unit, 2]))
    expect(JSON.stringify(PHRASES[language])).not.toContain('""')
  })
})

describe('formatMessage', () => {
  it('isolates a value that runs from right to left in a sentence that does not', () => {
    expect(formatMessage('{$a} and {$b}', { a: 'سوات', b: 'Swat' }, 'en')).toBe('\u2068سوات\u2069 and Swat')
  })

  it('leaves a place without a value as it is, and takes nothing from what every object has', () => {
    expect(formatMessage('{$a} {$toString}', {}, 'en')).toBe('{$a} {$toString}')
  })

  it('does not look for places in values', () => {
    expect(formatMessage('{$a}', { a: '{$b}', b: 'x' }, 'en')).toBe('{$b}')
  })
})
