import type { Condition, FactValue } from '@aitebaar/conditions'
import { anyComparison, conditionOver, knownValues, sharedComparison } from '@aitebaar/conditions/testing'
import fc from 'fast-check'
import type { RuleProperties } from 'json-rules-engine'
import { Engine } from 'json-rules-engine'
import { describe, expect, inject, it } from 'vitest'

import { OPEN_RULE, toyLoaded } from '../testing/toy.ts'
import { toJsonRulesEngine } from './to-json-rules-engine.ts'

const SEED = inject('seed')
const RULES = 50
const CASES = 100

type Values = Readonly<Record<string, FactValue>>

const ruleWith = (conditions: Condition, index: number) => ({
  ...OPEN_RULE,
  name: `toy/rule-${index}`,
  cites: undefined,
  lawAt: undefined,
  basis: { source: 'toy', confidence: 'low' },
  conditions,
})

/** The engine as it comes, with nothing of ours in it. */
const plainEngine = (conditions: readonly Condition[]): Engine => {
  const engine = new Engine()
  for (const [index, condition] of conditions.entries()) {
    engine.addRule({ name: `toy/rule-${index}`, conditions: { all: [condition] } as RuleProperties['conditions'], event: { type: 'flag' } })
  }
  return engine
}

/** Random rules against random cases: how many pairs there were, and those on which the two engines differ. */
const compare = async (leaf: fc.Arbitrary<Condition>, batches: number, engineOf: (conditions: readonly Condition[]) => Engine) => {
  const differing: { rule: Condition; values: Values }[] = []
  let pairs = 0
  for (let batch = 0; batch < batches; batch++) {
    const conditions = fc.sample(conditionOver(leaf), { numRuns: RULES, seed: SEED + batch })
    const [plan] = toyLoaded(conditions.map(ruleWith)).plans
    const engine = engineOf(conditions)
    for (const values of fc.sample(knownValues, { numRuns: CASES, seed: SEED - batch })) {
      const { results } = await engine.run({ ...values })
      const yes = new Set(results.map(({ name }) => name))
      const slots = plan?.facts.map(({ id }) => values[id]) ?? []
      for (const { rule, test } of plan?.rules ?? []) {
        pairs += 1
        if ((test(slots, slots) === 'true') !== yes.has(rule.name)) differing.push({ rule: rule.conditions, values })
      }
    }
  }
  return { pairs, differing }
}

describe('random rules and cases with all facts known', () => {
  it('give the same answers on json-rules-engine as it comes, for at least 100,000 pairs', async () => {
    const { pairs, differing } = await compare(sharedComparison, 20, plainEngine)
    console.log(`json-rules-engine as it comes: ${pairs} pairs, ${differing.length} disagreements, seed ${SEED}`)
    expect(differing.slice(0, 3)).toEqual([])
    expect(pairs).toBeGreaterThanOrEqual(100_000)
  }, 120_000)

  it('give the same answers on json-rules-engine with our operators, all of them', async () => {
    const { pairs, differing } = await compare(anyComparison, 4, (conditions) => toJsonRulesEngine(toyLoaded(conditions.map(ruleWith))))
    console.log(`json-rules-engine with our operators: ${pairs} pairs, ${differing.length} disagreements, seed ${SEED}`)
    expect(differing.slice(0, 3)).toEqual([])
    expect(pairs).toBeGreaterThanOrEqual(20_000)
  }, 120_000)
})
