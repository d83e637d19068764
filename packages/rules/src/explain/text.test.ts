import type { CaseFile, IsoDate } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { Language } from '@aitebaar/conditions'
import type { PackInput } from '../pack/pack.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyEngine } from '../testing/toy.ts'
import type { Explanation } from './explain.ts'
import { explanationHtml } from './html.ts'

const BEGUN = '2014-02-01T10:00+05:00'
const HERE = { isOpen: true, start: '2014-02-01', areaId: 'plain' }
const clock = { from: 'thing.openedAt', within: 'PT2H', doneAt: 'thing.closedAt' }
const duty = (params: object) => ({ ...CLOSE_RULE, event: { type: 'duty', params: { severity: 'medium', ...params } } })
const isLarge = { fact: 'thing.isLarge', operator: 'equal', value: true }
const advised = (rule: typeof OPEN_RULE) => ({
  ...rule,
  event: { ...rule.event, params: { ...rule.event.params, advice: { en: 'Close it now.', ur: 'ابھی بند کریں۔' } } },
})

interface Asked {
  readonly asOf?: IsoDate
  readonly lang?: Language
  readonly more?: Partial<PackInput>
}

/** What is explained of a rule on one thing. */
const explain = (rule: { readonly name: string }, thing: object, { asOf = '2014-02-01T11:00+05:00', lang = 'en', more = {} }: Asked = {}): Explanation => {
  const file = { id: 'cf-1', things: [{ thingId: 'th-1', ...thing }] } as unknown as CaseFile
  const engine = toyEngine([rule], { ...TOY_DATED, ...more })
  const [explanation] = getOrThrow(engine.explain(engine.assess(file, { asOf, all: true }), rule.name, { lang }))
  if (explanation === undefined) throw new Error('nothing to explain')
  return explanation
}

const LAW = 'Toy Act section 7 (toy-act-7, confidence high)'
const IN_FORCE = `${LAW} was in force on that day in this territory (lowlands): version from 2014-01-10 (the first day is uncertain: 2014-01-10 to 2014-01-12) to 2014-12-31.`

describe('an explanation as text', () => {
  it('of a rule that applies', () => {
    expect(explain(advised(OPEN_RULE), HERE).text).toBe(
      [
        'The thing is open',
        'This applies. (thing th-1, rule toy/open)',
        'Because:',
        '  - isOpen: the rule needs “yes”, and this is so',
        'Law:',
        `  - ${IN_FORCE}`,
        'It would not come up with another answer to:',
        '  - isOpen',
        'Where to go:',
        '  - the court',
        'What to do:',
        '  Close it now.',
      ].join('\n'),
    )
  })

  it('of a rule that does not apply', () => {
    expect(explain(advised(OPEN_RULE), { ...HERE, isOpen: false }).text).toBe(
      [
        'The thing is open',
        'This does not apply. (thing th-1, rule toy/open)',
        'Because:',
        '  - isOpen: the rule needs “yes”, and this is not so',
        'It could come up with another answer to:',
        '  - isOpen',
      ].join('\n'),
    )
  })

  it('of a rule that cannot be told yet', () => {
    expect(explain(OPEN_RULE, { start: '2014-02-01', areaId: 'plain' }).text).toBe(
      [
        'The thing is open',
        'This cannot be told yet. (thing th-1, rule toy/open)',
        'Because:',
        '  - isOpen: the rule needs “yes”, and this is not known',
        'Law:',
        `  - ${IN_FORCE}`,
        'To find out, ask:',
        '  - What is isOpen?',
        'Where to go:',
        '  - the court',
      ].join('\n'),
    )
  })

  it('of a duty with a clock that has run out', () => {
    expect(explain(CLOSE_RULE, { isOpen: true, openedAt: BEGUN, closedAt: null }, { asOf: '2014-02-02' }).text).toBe(
      [
        'An open thing is closed',
        'This was not done as it should be. (thing th-1, rule toy/close)',
        'Because:',
        '  - isOpen: the rule needs “yes”, and this is so',
        'Time allowed:',
        '  - 2 hours. The clock starts with: when it was opened. The last moment: 2014-02-01 12:00. It has run out.',
        'Law:',
        '  - Good practice, not a provision of law: toy practice (confidence low).',
        'It would not come up with another answer to:',
        '  - isOpen',
      ].join('\n'),
    )
  })

  it('sets off the lines of a text that has several', () => {
    const register = [{ ...(TOY_DATED.register as readonly object[])[0], extent: [{ territory: 'hills', from: '2015-01-01', to: null, note: 'One.\nTwo.' }] }]
    expect(explain(OPEN_RULE, { ...HERE, areaId: 'peak' }, { more: { register, parameters: [] } }).text).toContain('One.\n    Two.')
  })
})

describe('what an explanation says of time', () => {
  it('leaves out moments that come from a protected field, and says so', () => {
    const { time } = explain(duty({ clock: { ...clock, from: 'thing.secretAt' } }), { isOpen: true, secretAt: BEGUN, closedAt: null })
    expect(time).toEqual(['2 hours. The clock starts with: when it was hidden. The moment itself is not shown, because it comes from a protected field.'])
  })

  it('names what the law sets where it cannot be told', () => {
    const timed = { ...duty({ clock: { ...clock, within: { fact: 'law.timeToClose' } } }), lawAt: OPEN_RULE.lawAt }
    expect(explain(timed, { isOpen: true, openedAt: BEGUN }).time).toEqual(['the time the law gives. The clock starts with: when it was opened.'])
    expect(explain(timed, { ...HERE, openedAt: BEGUN }).time).toEqual([
      '2 hours. The clock starts with: when it was opened. The last moment: 2014-02-01 12:00.',
    ])
  })

  it('is nothing where there is no clock', () => {
    expect(explain(OPEN_RULE, HERE).time).toEqual([])
  })
})

describe('each verdict', () => {
  const met = duty({ metWhen: isLarge })
  const scenes: readonly [Parameters<typeof explain>, string][] = [
    [[OPEN_RULE, HERE], 'This applies.'],
    [[OPEN_RULE, { isOpen: false }], 'This does not apply.'],
    [[OPEN_RULE, {}], 'This cannot be told yet.'],
    [[OPEN_RULE, { ...HERE, start: '2013-01-01' }], 'The facts fit, but the law cited was not in force on that day in that place.'],
    [[met, { isOpen: true, isLarge: true }], 'This was done as it should be.'],
    [[met, { isOpen: true, isLarge: false }], 'This was not done as it should be.'],
    [[CLOSE_RULE, { isOpen: true, openedAt: BEGUN, closedAt: null }], 'This must still be done; there is time left.'],
    [[met, { isOpen: true }], 'Whether this was done cannot be told yet.'],
    [[met, { isOpen: false }], 'This duty does not arise.'],
  ]

  it.each(scenes)('is said in a sentence: %#', ([rule, thing], sentence) => {
    expect(explain(rule, thing).said).toBe(sentence)
  })

  it.each(['ur', 'ps'] as const)('has a sentence of its own in %s', (lang) => {
    const said = scenes.map(([[rule, thing]]) => explain(rule, thing, { lang }).said)
    expect(new Set(said).size).toBe(scenes.length)
    for (const sentence of said) expect(sentence).toMatch(/^[\p{Script=Arabic}\s.۔،؛]+$/u)
  })

  it('of a duty met by a condition comes with what was to be so, where the duty arises', () => {
    expect(scenes.map(([[rule, thing]]) => explain(rule, thing).met.length)).toEqual([0, 0, 0, 0, 1, 1, 0, 1, 0])
  })

  it('comes with the law where the rule comes up, and with its basis always', () => {
    expect(scenes.map(([[rule, thing]]) => explain(rule, thing).law.length)).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1])
  })
})

describe('advice', () => {
  it('is in the language of the reader', () => {
    expect(explain(advised(OPEN_RULE), HERE).advice).toBe('Close it now.')
    expect(explain(advised(OPEN_RULE), HERE, { lang: 'ur' }).advice).toBe('ابھی بند کریں۔')
    expect(explain(OPEN_RULE, HERE)).not.toHaveProperty('advice')
  })
})

describe('an explanation as HTML', () => {
  it('has a part for each kind of line', () => {
    const explanation: Explanation = { ...explain(advised(OPEN_RULE), HERE), met: ['m'], time: ['t'], whyNot: [['a', 'b'], ['c']], ask: ['"Why\' & where?'] }
    expect(explanationHtml(explanation)).toBe(
      [
        '<section>',
        '<h2><bdi>The thing is open</bdi></h2>',
        '<p><bdi>This applies. (thing th-1, rule toy/open)</bdi></p>',
        '<h3>Because</h3>',
        '<ul>',
        '<li><bdi>isOpen: the rule needs “yes”, and this is so</bdi></li>',
        '</ul>',
        '<h3>What has to be so</h3>',
        '<ul>',
        '<li><bdi>m</bdi></li>',
        '</ul>',
        '<h3>Time allowed</h3>',
        '<ul>',
        '<li><bdi>t</bdi></li>',
        '</ul>',
        '<h3>Law</h3>',
        '<ul>',
        `<li><bdi>${IN_FORCE}</bdi></li>`,
        '</ul>',
        '<h3>Another answer would change it</h3>',
        '<ul>',
        '<li><bdi>a, and also b</bdi></li>',
        '<li><bdi>c</bdi></li>',
        '</ul>',
        '<h3>To find out, ask</h3>',
        '<ul>',
        '<li><bdi>&quot;Why&#39; &amp; where?</bdi></li>',
        '</ul>',
        '<h3>What to do</h3>',
        '<p><bdi>Close it now.</bdi></p>',
        '</section>',
      ].join('\n'),
    )
  })
})
