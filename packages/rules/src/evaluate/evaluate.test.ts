import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { FactValue } from '@aitebaar/conditions'
import type { CaseFile } from '@aitebaar/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { INDEX_FROM } from '../engine/plan.ts'
import { toPackModule } from '../module/to-pack-module.ts'
import { randomFacts, randomRules } from '../testing/random-rules.ts'
import { CLOSE_RULE, OPEN_RULE, toyEngine } from '../testing/toy.ts'
import type { PackModule, RowEvaluator } from './index.ts'
import { createConditionIndex } from './condition-index.ts'
import { createEvaluator } from './index.ts'
import { toEvaluatePack } from './to-evaluate-pack.ts'

const asOf = '2014-03-09T11:30+05:00'

const things = (...given: Parameters<typeof createEvaluator>): RowEvaluator => {
  const evaluator = createEvaluator(...given).get('thing')
  if (evaluator === undefined) throw new Error('there are no rules on things')
  return evaluator
}

const loadedPack = (rules: readonly object[]) => {
  const engine = toyEngine(rules)
  const [loaded] = engine.packs
  if (loaded === undefined) throw new Error('no pack')
  return { engine, loaded, pack: toEvaluatePack(loaded) }
}

const caseFileOf = (facts: Readonly<Record<string, FactValue>>): CaseFile => {
  const thing = Object.fromEntries(Object.entries(facts).map(([id, value]) => [id.slice('thing.'.length), value]))
  return { kind: 'toy', id: 'cf-1', things: [thing] } as unknown as CaseFile
}

const byRule = (a: { readonly rule: string }, b: { readonly rule: string }) => (a.rule < b.rule ? -1 : 1)

let folder = ''
let files = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aitebaar-module-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const importText = async (text: string): Promise<PackModule> => {
  files += 1
  const file = join(folder, `pack-${files}.mjs`)
  writeFileSync(file, text)
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as PackModule
}

describe('createEvaluator (spec 04)', () => {
  const open = { 'thing.isOpen': true, 'thing.start': '2014-03-09', 'thing.areaId': 'plain' }

  it('gives verdicts, provisions in force and missing facts over flat rows', () => {
    const evaluator = things(loadedPack([OPEN_RULE, CLOSE_RULE]).pack)
    expect(evaluator.facts).toEqual(['thing.isOpen', 'thing.openedAt', 'thing.closedAt', 'thing.start', 'thing.areaId'])
    expect(evaluator.verdicts(open, { asOf })).toEqual([
      { rule: 'toy/close', verdict: 'indeterminate' },
      { rule: 'toy/open', verdict: 'applies' },
    ])
    expect(evaluator.assess(open, { asOf })).toEqual([
      { rule: 'toy/close', verdict: 'indeterminate', provisions: [], missing: ['thing.openedAt', 'thing.closedAt'] },
      { rule: 'toy/open', verdict: 'applies', provisions: ['toy-act-7'], missing: [] },
    ])
    expect(evaluator.verdicts({ 'thing.isOpen': false }, { asOf })).toEqual([])
  })

  it('takes what is no value of a fact for unknown when it reads raw data', () => {
    const evaluator = things(loadedPack([OPEN_RULE]).pack)
    const row = evaluator.read({ ...open, 'thing.isOpen': 'yes', 'thing.other': 1 })
    expect(row).toEqual({ 'thing.isOpen': undefined, 'thing.start': '2014-03-09', 'thing.areaId': 'plain' })
    expect(evaluator.verdicts(row, { asOf })).toEqual([{ rule: 'toy/open', verdict: 'unknown' }])
  })

  it('never reads what an object inherits', () => {
    const evaluator = things(loadedPack([OPEN_RULE]).pack)
    expect(evaluator.read(Object.create(open) as typeof open)['thing.isOpen']).toBeUndefined()
  })

  it('gives the same for a pack that went through JSON', () => {
    const { pack } = loadedPack([OPEN_RULE, CLOSE_RULE])
    expect(things(JSON.parse(JSON.stringify(pack)) as typeof pack).assess(open, { asOf })).toEqual(things(pack).assess(open, { asOf }))
  })

  it.each([
    ['few', 5, 60],
    ['many', 2 * INDEX_FROM, 20],
  ])('always agrees with the engine, as a pack and as a module, with an index and without, when rules are %s', async (_, maxLength, numRuns) => {
    await fc.assert(
      fc.asyncProperty(randomRules(maxLength), fc.array(randomFacts, { minLength: 1, maxLength: 8 }), async (rules, rows) => {
        const { engine, loaded, pack } = loadedPack(rules)
        const module = await importText(toPackModule(loaded))
        const evaluators = [things(pack), things(pack, { index: createConditionIndex }), things(module), things(module, { index: createConditionIndex })]
        for (const facts of rows) {
          const { findings } = engine.assess(caseFileOf(facts), { asOf })
          const expected = findings
            .map(({ rule, verdict, provisions, missing }) => ({
              rule,
              verdict,
              provisions: provisions.flatMap(({ id, inForce }) => (inForce === 'yes' ? [id] : [])),
              missing,
            }))
            .sort(byRule)
          for (const one of evaluators) {
            const row = one.read(facts)
            expect([...one.assess(row, { asOf })].sort(byRule)).toEqual(expected)
            expect([...one.verdicts(row, { asOf })].sort(byRule)).toEqual(expected.map(({ rule, verdict }) => ({ rule, verdict })))
          }
        }
      }),
      { numRuns },
    )
  })
})

describe('toPackModule', () => {
  it('gives the same text for the same pack, without an import and without code made from text', () => {
    const text = toPackModule(loadedPack([OPEN_RULE, CLOSE_RULE]).loaded)
    expect(toPackModule(loadedPack([CLOSE_RULE, OPEN_RULE]).loaded)).toBe(text)
    expect(text).not.toMatch(/\bimport\b|\beval\b|\bFunction\b/)
  })

  it('asks an operator only where its answer is not in the code', async () => {
    const conditions = {
      all: [
        { fact: 'thing.isOpen', operator: 'equal', value: true },
        { fact: 'thing.colours', operator: 'contains', value: 'red' },
      ],
    }
    const { tests } = await importText(toPackModule(loadedPack([{ ...OPEN_RULE, conditions }]).loaded))
    const asked: string[] = []
    tests(({ operator }) => {
      asked.push(operator)
      return () => 'unknown'
    })
    expect(asked).toEqual(['contains'])
  })
})
