import type { Condition, FactValue } from '@aitebaar/conditions'
import { anyComparison, conditionOver, partialValues } from '@aitebaar/conditions/testing'
import fc from 'fast-check'
import type { RuleProperties } from 'json-rules-engine'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'

import { OPEN_RULE, toyLoaded } from '../testing/toy.ts'
import { toJsonRulesEngine } from './to-json-rules-engine.ts'

type Values = Readonly<Record<string, FactValue>>

const ruleWith = (conditions: Condition) => ({ ...OPEN_RULE, cites: undefined, lawAt: undefined, basis: { source: 'toy', confidence: 'low' }, conditions })

const ours = (loaded: ReturnType<typeof toyLoaded>, values: Values) => {
  const [plan] = loaded.plans
  const slots = plan?.facts.map(({ id }) => values[id]) ?? []
  return plan?.rules[0]?.test(slots, slots)
}

const given = (values: Values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

describe('rules on json-rules-engine, when facts are missing', () => {
  it('say yes exactly when ours is a certain yes (spec 2.8)', async () => {
    await fc.assert(
      fc.asyncProperty(conditionOver(anyComparison), partialValues, async (conditions, values) => {
        const loaded = toyLoaded([ruleWith(conditions)])
        const { events } = await toJsonRulesEngine(loaded).run(given(values))
        expect(events.length === 1).toBe(ours(loaded, values) === 'true')
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  it('do not take a missing fact for a no, as that engine does when it is left alone (spec 2.8)', async () => {
    const conditions: Condition = { not: { fact: 'thing.colour', operator: 'equal', value: 'red' } }
    const alone = new Engine([], { allowUndefinedFacts: true })
    alone.addRule({ conditions: conditions as RuleProperties['conditions'], event: { type: 'yes' } })
    expect((await alone.run({})).events).toHaveLength(1)
    expect((await toJsonRulesEngine(toyLoaded([ruleWith(conditions)])).run({})).events).toHaveLength(0)
  })
})

describe('a rule that gives way, on json-rules-engine (spec 2.8, 4.10)', () => {
  const is = (name: string, fact: string, more: object = {}) => ({
    ...ruleWith({ fact: `thing.${fact}`, operator: 'equal', value: true }),
    name: `toy/${name}`,
    ...more,
  })
  const large = is('large', 'isLarge')
  const open = is('open', 'isOpen', { yieldsTo: ['toy/large'] })
  const red = { ...ruleWith({ fact: 'thing.colour', operator: 'equal', value: 'red' }), name: 'toy/red', yieldsTo: ['toy/open'] }
  const events = async (rules: readonly object[], values: Values) =>
    (await toJsonRulesEngine(toyLoaded(rules)).run(given(values))).events.map(({ params }) => String(params?.['rule'])).sort()

  it('says yes only where those it gives way to certainly do not apply', async () => {
    const onOpen = async (isLarge?: boolean) => events([open, large], { 'thing.isOpen': true, 'thing.isLarge': isLarge })
    expect([await onOpen(true), await onOpen(false), await onOpen()]).toEqual([['toy/large'], ['toy/open'], []])
  })

  it('says yes where what it gives way to gives way itself, unless the law of that one is ours to tell', async () => {
    const all = { 'thing.isOpen': true, 'thing.isLarge': true, 'thing.colour': 'red' }
    expect(await events([red, open, large], all)).toEqual(['toy/large', 'toy/red'])
    expect(await events([red, open, { ...large, cites: OPEN_RULE.cites, lawAt: OPEN_RULE.lawAt }], all)).toEqual(['toy/large'])
    expect(await events([red, open, large], { ...all, 'thing.isLarge': undefined })).toEqual([])
  })
})
