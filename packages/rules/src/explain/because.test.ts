import type { CaseFile, IsoDate } from '@aitebaar/core'
import type { Language } from '@aitebaar/conditions'
import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { PackInput } from '../pack/pack.ts'
import { CLOSE_RULE, OPEN_RULE, PAIR_RULE, toyEngine } from '../testing/toy.ts'
import { explanationHtml } from './html.ts'

const HERE = { isOpen: true, start: '2014-04-01', areaId: 'plain' }
const isRed = { fact: 'thing.colour', operator: 'equal', value: 'red' }
const isLarge = { fact: 'thing.isLarge', operator: 'equal', value: true }

interface Asked {
  readonly lang?: Language
  readonly asOf?: IsoDate
  readonly more?: Partial<PackInput>
}

/** What is explained of the first of some rules on one thing. */
const explain = (
  rules: readonly (Readonly<Record<string, unknown>> & { readonly name: string })[],
  thing: object,
  { lang = 'en', asOf = '2015-01-01', more = {} }: Asked = {},
) => {
  const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', ...thing }] } as unknown as CaseFile
  const engine = toyEngine(rules, more)
  const [explanation] = getOrThrow(engine.explain(engine.assess(file, { asOf, all: true }), rules[0]?.name ?? '', { lang }))
  return explanation ?? expect.fail('nothing to explain')
}
const when = (conditions: object) => ({ ...CLOSE_RULE, name: 'toy/when', conditions, event: OPEN_RULE.event })
const becauseOf = (conditions: object, thing: object, more: Partial<PackInput> = {}) => explain([when(conditions)], thing, { more }).because

describe('what an explanation gives as the cause', () => {
  const either = { any: [isLarge, isRed] }

  it('is of an "any" that holds the parts that hold, and of one that fails all of them', () => {
    expect(becauseOf(either, { isLarge: false, colour: 'red' })).toEqual(['colour is “red”: yes'])
    expect(becauseOf(either, { isLarge: false, colour: 'blue' })).toEqual(['isLarge: the rule needs “yes”, and this is not so', 'colour is “red”: no'])
  })

  it('is of an "all" that fails the parts that fail', () => {
    expect(becauseOf({ all: [isLarge, isRed] }, { isLarge: true, colour: 'blue' })).toEqual(['colour is “red”: no'])
  })

  it('says of what must not be so that the rule needs "no"', () => {
    expect(becauseOf({ not: isLarge }, { isLarge: false })).toEqual(['isLarge: the rule needs “no”, and this is so'])
    expect(becauseOf({ not: isLarge }, { isLarge: true })).toEqual(['isLarge: the rule needs “no”, and this is not so'])
    expect(becauseOf({ not: { not: isLarge } }, { isLarge: true })).toEqual(['isLarge: the rule needs “yes”, and this is so'])
  })

  it('says so of what must not be so where the answer is no yes or no of its own', () => {
    expect(becauseOf({ not: isRed }, { colour: 'red' })).toEqual(['colour is “red”: yes; the rule needs “no”'])
    expect(becauseOf({ not: isRed }, { colour: 'blue' })).toEqual(['colour is “red”: no; the rule needs “no”'])
  })

  it('says of a day that is only asked to be there whether there is one', () => {
    const dated = { fact: 'thing.start', operator: 'onOrAfter', value: '1800-01-01' }
    expect(becauseOf(dated, { start: '2014-04-01' })).toEqual(['start: there is one'])
    expect(becauseOf(dated, { start: null })).toEqual(['start: there is none'])
    expect(becauseOf({ not: dated }, { start: null })).toEqual(['start: there is none'])
  })

  it('looks into a shared condition', () => {
    expect(becauseOf({ condition: 'red' }, { colour: 'red' }, { conditions: { red: { any: [isRed, isLarge] } } })).toEqual(['colour is “red”: yes'])
    expect(becauseOf({ not: { condition: 'big' } }, { isLarge: false }, { conditions: { big: isLarge } })).toEqual([
      'isLarge: the rule needs “no”, and this is so',
    ])
  })

  it('leaves out that something is recorded where another line says what of it matters, and only there', () => {
    const known = (fact: string) => ({ fact, operator: 'isKnown', value: true })
    expect(becauseOf({ all: [known('thing.colour'), isRed] }, { colour: 'red' })).toEqual(['colour is “red”: yes'])
    expect(becauseOf({ all: [known('thing.age'), isRed] }, { colour: 'red', age: 7 })).toHaveLength(2)
    expect(becauseOf({ all: [known('thing.colour')] }, { colour: 'red' })).toHaveLength(1)
  })

  it('names six of a list, and of a longer one five and how many more there are', () => {
    const line = (count: number) =>
      becauseOf({ fact: 'thing.age', operator: 'in', value: Array.from({ length: count }, (_, index) => index + 1) }, { age: 1 })[0]
    expect(line(6)).not.toContain('others')
    expect(line(6)).toContain('6 years')
    expect(line(7)).toMatch(/5 years, or 2 others that the rule lists: yes$/)
    expect(line(7)).not.toContain('6 years')
  })

  it('names the rule that it gave way to', () => {
    const other = { ...when(isLarge), name: 'toy/other' }
    expect(explain([{ ...when(isRed), yieldsTo: ['toy/other'] }, other], { colour: 'red', isLarge: true }).because).toEqual([
      'colour is “red”: yes',
      'It gives way to the rule toy/other, which applies.',
    ])
  })

  it('says that what starts a clock did not happen, and that this would change it', () => {
    const clock = { from: 'thing.closedAt', within: 'PT2H', doneAt: 'thing.openedAt' }
    const duty = { ...CLOSE_RULE, event: { type: 'duty', params: { severity: 'medium', clock } } }
    const { because, whyNot, said } = explain([duty], { isOpen: true, closedAt: null })
    expect(said).toBe('This duty does not arise.')
    expect(because).toEqual(['isOpen: the rule needs “yes”, and this is so', 'What starts the clock is recorded as not having happened: when it was closed.'])
    expect(whyNot).toEqual([['when it was closed']])
  })
})

describe('why not, of two facts that are compared', () => {
  it('names either day', () => {
    const conditions = { fact: 'thing.start', operator: 'before', value: { fact: 'thing.end' } }
    const dated = explain([when(conditions)], { start: '2014-03-09', end: '2014-01-01' })
    expect(dated.whyNot).toEqual([['start'], ['end']])
  })

  it('names up to three facts at once, and nothing where more would have to change', () => {
    const facts = ['thing.isLarge', 'thing.isOpen', 'thing.colour', 'thing.age']
    const values = [true, true, 'red', 7]
    const rule = (count: number) => when({ all: facts.slice(0, count).map((fact, index) => ({ fact, operator: 'equal', value: values[index] })) })
    const thing = { isLarge: false, isOpen: false, colour: 'blue', age: 8 }
    expect(explain([rule(3)], thing).whyNot).toEqual([['isLarge', 'isOpen', 'colour']])
    expect(explain([rule(4)], thing).whyNot).toEqual([])
  })
})

describe('the law in an explanation', () => {
  it('says of provisions that count only together what came of them, beside each', () => {
    const both = explain([{ ...PAIR_RULE, cites: [{ all: ['toy-act-8', 'toy-act-7'] }] }], HERE).law
    expect(both).toHaveLength(3)
    expect(both.at(-1)).toBe('Toy Act section 8 and Toy Act section 7 count only together: each of them was in force.')
  })

  it('names the bodies to go to by their names alone', () => {
    const bodies = ['court', 'police'].map((id) => ({ id, name: { en: `the ${id}` }, does: { en: 'helps' }, contact: null }))
    const params = { ...OPEN_RULE.event.params, refer: ['police'] }
    const { text } = explain([{ ...OPEN_RULE, event: { ...OPEN_RULE.event, params } }], HERE, { more: { bodies } })
    expect(text).toContain('Where to go:\n  - the police')
    expect(text).not.toContain('the court')
  })
})

describe('an explanation in a language that nobody has checked yet', () => {
  it.each(['ur', 'ps'] as const)('says so in %s, as text and as HTML', (lang) => {
    const explanation = explain([OPEN_RULE], HERE, { lang })
    const last = explanation.text.split('\n').at(-1) ?? ''
    expect(last).toMatch(/ \[draft\]$/)
    const html = explanationHtml(explanation).split('\n')
    expect(html[0]).toBe(`<section lang="${lang}" dir="rtl">`)
    expect(html.slice(-2)).toEqual([`<p>${last.replace(/ \[draft\]$/, '')}</p>`, '</section>'])
  })

  it('is not what English is', () => {
    const explanation = explain([OPEN_RULE], HERE)
    expect(explanation.text).not.toContain('draft')
    expect(explanationHtml({ ...explanation, because: [] })).not.toContain('<h3>Because</h3>')
  })
})
