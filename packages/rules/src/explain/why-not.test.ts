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

describe('an explanation as HTML', () => {
  it('takes nothing in a text for markup', () => {
    const html = explanationHtml(explain({ isOpen: false, colour: 'red', age: 30 }))
    expect(html).toContain('<h2><bdi>Open &amp; &lt;b&gt;large&lt;/b&gt;</bdi></h2>')
    expect(html).not.toContain('<b>')
    expect(html).toContain('<li><bdi>isOpen</bdi></li>')
  })
})
