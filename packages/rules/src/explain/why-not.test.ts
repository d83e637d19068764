import * as E from 'fp-ts/lib/Either.js'
import type { CaseFile } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { OPEN_RULE, toyEngine } from '../testing/toy.ts'
import { explanationHtml } from './html.ts'

const conditions = {
  all: [
    { fact: 'thing.isOpen', operator: 'equal', value: true },
    {
      any: [
        { fact: 'thing.colour', operator: 'equal', value: 'red' },
        { fact: 'thing.age', operator: 'lessThan', value: 18 },
      ],
    },
  ],
}
const rule = { ...OPEN_RULE, cites: undefined, lawAt: undefined, basis: { source: 'toy', confidence: 'low' }, title: { en: 'Open & <b>large</b>' }, conditions }
const engine = toyEngine([rule])
const explain = (thing: object) => {
  const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', ...thing }] } as unknown as CaseFile
  const [explanation] = E.getOrElseW(() => [])(engine.explain(engine.assess(file, { asOf: '2015-01-01', all: true }), 'toy/open'))
  if (explanation === undefined) throw new Error('nothing to explain')
  return explanation
}

describe('why not (spec 4.11)', () => {
  it.each([
    ['one fact is enough', { isOpen: false, colour: 'red', age: 30 }, [['isOpen']]],
    ['either of two facts is enough', { isOpen: true, colour: 'blue', age: 30 }, [['colour'], ['age']]],
    [
      'two facts at once are needed',
      { isOpen: false, colour: 'blue', age: 30 },
      [
        ['isOpen', 'colour'],
        ['isOpen', 'age'],
      ],
    ],
    ['one fact turns a yes into a no', { isOpen: true, colour: 'red', age: 30 }, [['isOpen'], ['colour']]],
    ['nothing when it is not settled', { isOpen: true, colour: 'blue' }, []],
  ])('%s', (_, thing, expected) => {
    expect(explain(thing).whyNot).toEqual(expected)
  })
})

describe('why not, of a rule that gives way (spec 4.10, 4.11)', () => {
  const when = (name: string, fact: string, yieldsTo?: readonly string[]) => ({
    ...rule,
    name,
    conditions: { fact, operator: 'equal', value: true },
    ...(yieldsTo === undefined ? {} : { yieldsTo }),
  })
  const whyNot = (others: readonly string[], thing: object) => {
    const yielding = toyEngine([
      when('toy/open', 'thing.isOpen', ['toy/large', 'toy/other']),
      when('toy/large', 'thing.isLarge'),
      ...others.map((fact) => when('toy/other', fact)),
    ])
    const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', ...thing }] } as unknown as CaseFile
    const [explanation] = E.getOrElseW(() => [])(yielding.explain(yielding.assess(file, { asOf: '2015-01-01', all: true }), 'toy/open'))
    return [explanation?.whyNot, explanation?.text.split('\n').find((line) => line.startsWith('It '))]
  }

  it('names what would make the other one not apply, and not what would make its own conditions fail', () => {
    expect(whyNot(['thing.isLarge'], { isOpen: true, isLarge: true })).toEqual([[['isLarge']], 'It could come up with another answer to:'])
  })

  it('names nothing that makes its own conditions fail as well', () => {
    expect(whyNot(['thing.isOpen'], { isOpen: true, isLarge: true })).toEqual([[], undefined])
  })

  it('names what would make it give way', () => {
    expect(whyNot(['thing.isLarge'], { isOpen: true, isLarge: false })).toEqual([[['isOpen'], ['isLarge']], 'It would not come up with another answer to:'])
  })
})

describe('an explanation as HTML', () => {
  it('takes nothing in a text for markup', () => {
    const html = explanationHtml(explain({ isOpen: false, colour: 'red', age: 30 }))
    expect(html).toContain('<h2><bdi>Open &amp; &lt;b&gt;large&lt;/b&gt;</bdi></h2>')
    expect(html).not.toContain('<b>')
    expect(html).toContain('<li><bdi>isOpen</bdi></li>')
  })

  it('says what to do where the rule comes up, and nothing where it does not', () => {
    const advice = { en: 'Close it & go.' }
    const closing = toyEngine([{ ...OPEN_RULE, event: { ...OPEN_RULE.event, params: { ...OPEN_RULE.event.params, advice } } }])
    const htmlOf = (thing: object) => {
      const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', areaId: 'plain', ...thing }] } as unknown as CaseFile
      const [explanation] = E.getOrElseW(() => [])(closing.explain(closing.assess(file, { asOf: '2015-01-01', all: true }), 'toy/open'))
      return explanation === undefined ? '' : explanationHtml(explanation)
    }
    expect(htmlOf({ isOpen: true, start: '2014-02-01' })).toContain('<h3>What to do</h3>\n<p><bdi>Close it &amp; go.</bdi></p>')
    expect(htmlOf({ isOpen: true, start: '2013-02-01' })).toContain('<h3>What to do where this is law</h3>\n<p><bdi>Close it')
    expect(htmlOf({ isOpen: false, start: '2014-02-01' })).not.toContain('Close it')
  })
})
