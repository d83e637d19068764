import type { CaseFile } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, toyEngine } from '../testing/toy.ts'
import type { Engine } from './create-engine.ts'
import { INDEX_FROM } from './plan.ts'

const COLOURS = ['red', 'green', 'blue']
const ruleOf = (number: number) => ({
  ...CLOSE_RULE,
  name: `toy/rule-${String(number).padStart(3, '0')}`,
  conditions: {
    all: [
      { fact: 'thing.colour', operator: 'equal', value: COLOURS[number % COLOURS.length] },
      { fact: 'thing.isOpen', operator: 'equal', value: number % 2 === 0 },
    ],
  },
})
const rules = Array.from({ length: INDEX_FROM + 2 }, (_, number) => ruleOf(number))
const [together, alone] = [toyEngine(rules), rules.map((rule) => toyEngine([rule]))]
const fileOf = (thing: object): CaseFile => ({ kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', ...thing }] }) as unknown as CaseFile

describe('a pack with so many rules on one thing that they are looked up', () => {
  it.each([
    ['all is known', { colour: 'red', isOpen: true }],
    ['nothing is known', {}],
    ['one of two facts is known', { colour: 'blue' }],
    ['no rule fits', { colour: null, isOpen: true }],
  ])('gives each rule the verdict that it has alone, where %s', (_, thing) => {
    const verdictsOf = (engine: Engine) => engine.verdicts(fileOf(thing), { asOf: '2015-01-01' })
    const verdicts = verdictsOf(together)
    expect(verdicts).toHaveLength(rules.length)
    expect(verdicts).toEqual(alone.flatMap(verdictsOf))
  })

  it('leaves out the rules alone whose conditions the facts rule out', () => {
    const { findings } = together.assess(fileOf({ colour: 'red', isOpen: true }), { asOf: '2015-01-01' })
    expect(findings.map(({ rule }) => Number(rule.slice(-3)) % 6)).toEqual(Array.from({ length: findings.length }, () => 0))
    expect(findings).toHaveLength(Math.ceil(rules.length / 6))
  })
})
