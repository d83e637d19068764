import type { FactValue, JsonObject } from '@aitebaar/conditions'
import { defineOperator } from '@aitebaar/conditions'
import type { CaseFile } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { RuleCore } from '../engine/compiled-rule.ts'
import { createEngine } from '../engine/create-engine.ts'
import { INDEX_FROM } from '../engine/plan.ts'
import { toPackModule } from '../module/to-pack-module.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyEngine, toyLoaded, toyPlugin } from '../testing/toy.ts'
import { createConditionIndex } from './condition-index.ts'
import type { PackModule } from './index.ts'
import { createEvaluator } from './index.ts'
import { toEvaluatePack } from './to-evaluate-pack.ts'

const asOf = '2015-01-01'
type Row = Readonly<Record<string, FactValue>>

/** The ways to run a pack: by the engine, as it is shipped, and as a module, each with the verdicts that are not silent. */
const waysOf = async (rules: readonly object[]) => {
  const engine = toyEngine(rules, TOY_DATED)
  const [loaded = expect.fail('no pack')] = engine.packs
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(toPackModule(loaded))}`)) as PackModule
  const pack = toEvaluatePack(loaded)
  const evaluators = [createEvaluator(pack), createEvaluator(pack, { index: createConditionIndex }), createEvaluator(module)]
  const byEngine = (row: Row) => {
    const thing = Object.fromEntries(Object.entries(row).map(([id, value]) => [id.slice('thing.'.length), value]))
    const { findings } = engine.assess({ kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', ...thing }] } as unknown as CaseFile, { asOf })
    return findings.map(({ rule, verdict }) => `${rule} ${verdict}`).sort()
  }
  const byOthers = (row: Row) =>
    evaluators.map((all) => {
      const things = all.get('thing')
      return (things?.verdicts(things.read(row as JsonObject), { asOf }) ?? []).map(({ rule, verdict }) => `${rule} ${verdict}`).sort()
    })
  return { loaded, pack, evaluators, byEngine, byOthers }
}

describe('a pack that was shipped', () => {
  const testing = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
  const ages = [undefined, null, 17, 17.5, 18, 19]
  const days = [undefined, null, '2014-03-08', '2014-03-09', '2014-03-10', '2014-03', '2014']
  const colours = [undefined, null, 'red', 'blue', 'green']

  it.each<[object, string, readonly FactValue[]]>([
    ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual'].map((operator): [object, string, readonly FactValue[]] => [
      testing('thing.age', operator, 18),
      'thing.age',
      ages,
    ]),
    ...['before', 'onOrBefore', 'after', 'onOrAfter'].map((operator): [object, string, readonly FactValue[]] => [
      testing('thing.start', operator, '2014-03-09'),
      'thing.start',
      days,
    ]),
    ...['in', 'notIn'].map((operator): [object, string, readonly FactValue[]] => [testing('thing.colour', operator, ['red', 'blue']), 'thing.colour', colours]),
    ...['equal', 'notEqual'].map((operator): [object, string, readonly FactValue[]] => [testing('thing.colour', operator, 'red'), 'thing.colour', colours]),
    ...['in', 'notIn'].map((operator): [object, string, readonly FactValue[]] => [testing('thing.age', operator, [18, 19]), 'thing.age', ages]),
    ...['equal', 'notEqual'].map((operator): [object, string, readonly FactValue[]] => [
      testing('thing.isOpen', operator, true),
      'thing.isOpen',
      [undefined, null, true, false],
    ]),
    ...['equal', 'notEqual', 'in'].map((operator): [object, string, readonly FactValue[]] => [
      testing('thing.areaId', operator, operator === 'in' ? ['plain'] : 'plain'),
      'thing.areaId',
      [undefined, null, 'plain', 'peak'],
    ]),
    ...['before', 'onOrAfter'].map((operator): [object, string, readonly FactValue[]] => [testing('thing.start', operator, '2014-03'), 'thing.start', days]),
    [testing('thing.age', 'isKnown', true), 'thing.age', ages],
    [testing('thing.age', 'between', [18, 19]), 'thing.age', ages],
  ])('gives for %j what the engine gives, and for its opposite, for each value', async (comparison, fact, values) => {
    const rules = [
      { ...CLOSE_RULE, name: 'toy/plain', event: OPEN_RULE.event, conditions: comparison },
      { ...CLOSE_RULE, name: 'toy/opposite', event: OPEN_RULE.event, conditions: { not: comparison } },
    ]
    const { byEngine, byOthers } = await waysOf(rules)
    for (const value of values) {
      const expected = byEngine({ [fact]: value })
      expect(byOthers({ [fact]: value })).toEqual([expected, expected, expected])
    }
  })

  it('holds the law that its rules cite or that sets a number, and no other', async () => {
    const { pack } = await waysOf([OPEN_RULE])
    expect(pack.register.map(({ id }) => id)).toEqual(['toy-act-7', 'toy-limits-2014', 'toy-limits-2015'])
    expect(pack.register[0]).not.toHaveProperty('sets')
  })

  it('says of each fact whether it can be recorded as never having been, and holds no words', async () => {
    const { pack } = await waysOf([CLOSE_RULE])
    expect(pack.facts).toStrictEqual([
      { id: 'thing.isOpen', subject: 'thing', type: { kind: 'boolean' }, nullable: false },
      { id: 'thing.openedAt', subject: 'thing', type: { kind: 'dateTime' } },
      { id: 'thing.closedAt', subject: 'thing', type: { kind: 'dateTime' }, nullable: true },
    ])
  })

  it('names the provisions that were in force, and not those that were not', async () => {
    const { evaluators } = await waysOf([{ ...OPEN_RULE, cites: ['toy-act-7', 'toy-act-8'] }])
    const cited = (start: string) =>
      evaluators.map((all) =>
        all
          .get('thing')
          ?.assess({ 'thing.isOpen': true, 'thing.areaId': 'plain', 'thing.start': start }, { asOf })
          .flatMap(({ provisions }) => provisions),
      )
    expect(cited('2014-02-01')).toEqual([['toy-act-7'], ['toy-act-7'], ['toy-act-7']])
    expect(cited('2014-04-01')).toEqual(Array.from({ length: 3 }, () => ['toy-act-7', 'toy-act-8']))
  })

  it('is cut down to what verdicts hang on', async () => {
    const cites = ['toy-act-7', { all: ['toy-act-8', 'toy-act-7'] }]
    const basis = { source: 'toy practice', confidence: 'low' }
    const large = { ...OPEN_RULE, cites: undefined, lawAt: undefined, basis, name: 'toy/large', yieldsTo: ['toy/open'], conditions: { condition: 'red' } }
    const careful = { ...OPEN_RULE, name: 'toy/careful', option: 'careful' }
    const red = { fact: 'thing.colour', operator: 'equal', value: 'red' } as const
    const loaded = toyLoaded([JSON.parse(JSON.stringify(large)), { ...OPEN_RULE, cites }, careful], { conditions: { red } })
    const { rules, register, areas, ...rest } = toEvaluatePack(loaded)
    expect(rest).toStrictEqual({
      id: 'toy',
      version: '1.0.0',
      hash: loaded.hash,
      options: [],
      facts: [
        { id: 'thing.colour', subject: 'thing', type: { kind: 'code', codes: ['red', 'green', 'blue', 'grey'] }, nullable: false },
        { id: 'thing.start', subject: 'thing', type: { kind: 'date' }, nullable: false },
        { id: 'thing.areaId', subject: 'thing', type: { kind: 'id', of: 'area' } },
        { id: 'thing.isOpen', subject: 'thing', type: { kind: 'boolean' }, nullable: false },
      ],
      conditions: { red },
    })
    const { name, subject, lawAt, conditions, event } = OPEN_RULE
    expect(rules).toStrictEqual([
      { name: 'toy/large', subject, yieldsTo: ['toy/open'], conditions: { condition: 'red' }, event },
      { name, subject, cites, lawAt, conditions, event },
    ])
    expect(register.map((provision) => Object.keys(provision))).toEqual([
      ['id', 'extent'],
      ['id', 'extent'],
    ])
    expect(areas[0]).toStrictEqual({ id: 'plain', territories: [{ territory: 'lowlands', from: null, to: null }] })
  })

  it('says that a duty is met by its condition, breached without it, and open while nobody knows', async () => {
    const metWhen = testing('thing.isLarge', 'equal', true)
    const { byEngine, byOthers } = await waysOf([{ ...CLOSE_RULE, event: { type: 'duty', params: { severity: 'high', metWhen } } }])
    const said = (isLarge: boolean | undefined) => {
      const row = { 'thing.isOpen': true, 'thing.isLarge': isLarge }
      expect(byOthers(row)).toEqual([byEngine(row), byEngine(row), byEngine(row)])
      return byEngine(row)
    }
    expect([said(true), said(false), said(undefined)]).toEqual([['toy/close satisfied'], ['toy/close breached'], ['toy/close indeterminate']])
  })

  it('runs with the operators of the plugins that it was built with', () => {
    const isEven = defineOperator({
      name: 'isEven',
      kinds: ['integer'],
      operand: 'flag',
      test: (value, wanted) => (((value as number) % 2 === 0) === wanted ? 'true' : 'false'),
      words: { en: 'is even' },
    })
    const rule = { ...CLOSE_RULE, name: 'toy/even', event: OPEN_RULE.event, conditions: testing('thing.age', 'isEven', true) }
    const made = createEngine({ plugins: [{ ...toyPlugin([rule]), operators: [isEven] }] })
    const [loaded = expect.fail('no pack')] = E.isRight(made) ? made.right.packs : []
    const things = createEvaluator(toEvaluatePack(loaded), { operators: [isEven] }).get('thing')
    const verdicts = [18, 17, undefined].map((age) => things?.verdicts({ 'thing.age': age }, { asOf }).map(({ verdict }) => verdict))
    expect(verdicts).toEqual([['applies'], [], ['unknown']])
    expect(() => createEvaluator(toEvaluatePack(loaded))).toThrow('a checked comparison names what exists')
  })

  it('has an evaluator for each subject, with the facts that its rules read', () => {
    const pack = toEvaluatePack(toyLoaded([CLOSE_RULE]))
    const box = { id: 'box.isOpen', subject: 'box', type: { kind: 'boolean' } } as const
    const [rule = expect.fail('no rule')] = pack.rules
    const conditions = testing('box.isOpen', 'equal', true)
    const boxes = { ...rule, name: 'toy/box', subject: 'box', conditions, event: OPEN_RULE.event } as unknown as RuleCore
    const all = createEvaluator({ ...pack, facts: [...pack.facts, box], rules: [boxes, rule] })
    expect([...all.values()].map(({ subject, facts }) => [subject, ...facts])).toEqual([
      ['box', 'box.isOpen'],
      ['thing', 'thing.isOpen', 'thing.openedAt', 'thing.closedAt'],
    ])
    expect(all.get('box')?.verdicts({ 'box.isOpen': true }, { asOf })).toEqual([{ rule: 'toy/box', verdict: 'applies' }])
  })

  it('reads clocks at the moment of asking', async () => {
    const { evaluators } = await waysOf([CLOSE_RULE])
    const row = { 'thing.isOpen': true, 'thing.openedAt': '2014-03-09T10:00+05:00' }
    const at = (moment: string) => evaluators.map((all) => all.get('thing')?.assess({ ...row, 'thing.closedAt': null }, { asOf: moment })[0]?.verdict)
    expect(at('2014-03-09T12:00+05:00')).toEqual(['pending', 'pending', 'pending'])
    expect(at('2014-03-09T12:01+05:00')).toEqual(['breached', 'breached', 'breached'])
  })

  it('leaves clocks open where the day of asking is none', async () => {
    const { evaluators } = await waysOf([CLOSE_RULE])
    const row = { 'thing.isOpen': true, 'thing.openedAt': '2014-03-09T10:00+05:00', 'thing.closedAt': null }
    const on = (day: string) =>
      evaluators.map((all) =>
        all
          .get('thing')
          ?.verdicts(row, { asOf: day })
          .map(({ verdict }) => verdict),
      )
    expect(on('2014')).toEqual([['indeterminate'], ['indeterminate'], ['indeterminate']])
    expect(on('2015-01-01')).toEqual([['breached'], ['breached'], ['breached']])
  })

  it('gives the same with so many rules that they are looked up', async () => {
    const rules = Array.from({ length: INDEX_FROM + 1 }, (_, at) => ({
      ...CLOSE_RULE,
      name: `toy/rule-${at}`,
      event: OPEN_RULE.event,
      conditions: { all: [testing('thing.age', 'equal', at), testing('thing.isOpen', 'equal', true)] },
    }))
    const { byEngine, byOthers } = await waysOf(rules)
    for (const row of [{ 'thing.age': 7, 'thing.isOpen': true }, { 'thing.age': 7 }, { 'thing.isOpen': true }]) {
      const expected = byEngine(row)
      expect(byOthers(row)).toEqual([expected, expected, expected])
    }
    expect(byEngine({ 'thing.age': 7, 'thing.isOpen': true })).toEqual(['toy/rule-7 applies'])
  })
})
