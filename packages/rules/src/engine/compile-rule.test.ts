import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { Subject } from '../domain/subject.ts'
import { createEvaluator } from '../evaluate/index.ts'
import type { FactRow } from '../evaluate/pack-module.ts'
import { toEvaluatePack } from '../evaluate/to-evaluate-pack.ts'
import { OPEN_RULE, toyPlugin } from '../testing/toy.ts'
import { createEngine } from './create-engine.ts'

const root = (name: string): Subject => ({ name, at: 'root', key: name, idField: `${name}Id` })
const isOpen = (fact: string) => ({ fact, operator: 'equal', value: true })
const basis = { source: 'toy practice', confidence: 'low' }
const rule = (name: string, subject: string, conditions: object, more: object = {}) => ({
  name: `toy/${name}`,
  subject,
  title: { en: name },
  basis,
  conditions,
  event: OPEN_RULE.event,
  ...more,
})

/** Boxes and crates are roots; a case file has one of them, and things in either. */
const engineOf = (...rules: readonly object[]) => {
  const plugin = toyPlugin(rules)
  const fact = (subject: string, name: string, type: object = { kind: 'boolean' }) => ({
    id: `${subject}.${name}`,
    subject,
    type,
    label: { en: name },
    question: { en: `${name}?` },
    sensitivity: 'internal',
    read: (entity: Readonly<Record<string, unknown>>) => entity[name],
  })
  const time = { kind: 'dateTime' }
  const facts = [
    fact('box', 'isOpen'),
    fact('crate', 'isOpen'),
    fact('lid', 'isOpen'),
    fact('box', 'openedAt', time),
    fact('box', 'closedAt', time),
    fact('box', 'areaId', { kind: 'id', of: 'area' }),
  ]
  const lid: Subject = { name: 'lid', at: 'inside', parent: 'box', key: 'lids', idField: 'lidId' }
  const subjects = [...(plugin.subjects ?? []), root('box'), root('crate'), lid]
  return getOrThrow(createEngine({ plugins: [{ ...plugin, facts: [...(plugin.facts ?? []), ...facts] as never, subjects }] }))
}
const verdictsIn = (engine: ReturnType<typeof engineOf>, content: object) =>
  engine.verdicts({ kind: 'toy', id: 'cf-1', ...content } as unknown as CaseFile, { asOf: '2015-01-01' }).map(({ rule: name, verdict }) => `${name} ${verdict}`)
const box = { boxId: 'b-1', isOpen: true, lids: [{ lidId: 'l-1', isOpen: true }] }
const things = [{ thingId: 't-1', isOpen: true }]

describe('a rule runs where the case file has the roots that it reads', () => {
  const clock = { from: 'box.openedAt', within: 'PT2H', doneAt: 'box.closedAt' }
  it.each<[string, object]>([
    ['in its conditions', rule('a', 'thing', { all: [isOpen('thing.isOpen'), isOpen('box.isOpen')] })],
    [
      'in what meets its duty',
      rule('a', 'thing', isOpen('thing.isOpen'), { event: { type: 'duty', params: { severity: 'high', metWhen: isOpen('box.isOpen') } } }),
    ],
    [
      'as the start of its clock',
      rule('a', 'thing', isOpen('thing.isOpen'), { event: { type: 'duty', params: { severity: 'high', clock: { ...clock, doneAt: 'thing.closedAt' } } } }),
    ],
    [
      'as the end of its clock',
      rule('a', 'thing', isOpen('thing.isOpen'), { event: { type: 'duty', params: { severity: 'high', clock: { ...clock, from: 'thing.openedAt' } } } }),
    ],
    ['as the day of the law', { ...OPEN_RULE, name: 'toy/a', lawAt: { date: 'box.openedAt', area: 'thing.areaId' } }],
    ['as the place of the law', { ...OPEN_RULE, name: 'toy/a', lawAt: { date: 'thing.start', area: 'box.areaId' } }],
  ])('%s', (_, one) => {
    const engine = engineOf(one)
    expect(verdictsIn(engine, { box, things })).toHaveLength(1)
    expect(verdictsIn(engine, { things })).toEqual([])
    expect(verdictsIn(engine, { crate: { crateId: 'c-1' }, things })).toEqual([])
  })

  it('which it has where the thing lies in one of them', () => {
    const engine = engineOf(rule('a', 'lid', { all: [isOpen('lid.isOpen'), isOpen('box.isOpen')] }), rule('b', 'box', isOpen('box.isOpen')))
    expect(verdictsIn(engine, { box })).toEqual(['toy/a applies', 'toy/b applies'])
    expect(verdictsIn(engine, { crate: { crateId: 'c-1' } })).toEqual([])
  })
})

describe('a rule that gives way', () => {
  const inThing = rule('a', 'thing', isOpen('thing.isOpen'), { yieldsTo: ['toy/b', 'toy/c'] })
  const inBox = rule('b', 'thing', { all: [isOpen('thing.isOpen'), isOpen('box.isOpen')] })
  const other = rule('c', 'thing', isOpen('thing.isLarge'))
  const said = (isBoxOpen: boolean | undefined) =>
    verdictsIn(engineOf(inThing, inBox, other), { box: { boxId: 'b-1', isOpen: isBoxOpen }, things: [{ ...things[0], isLarge: false }] })

  it('does so to a rule on the same thing that reads more of the case file', () => {
    expect(said(true)).toEqual(['toy/a does-not-apply', 'toy/b applies', 'toy/c does-not-apply'])
    expect(said(false)).toEqual(['toy/a applies', 'toy/b does-not-apply', 'toy/c does-not-apply'])
    expect(said(undefined)).toEqual(['toy/a unknown', 'toy/b unknown', 'toy/c does-not-apply'])
  })
})

it('a duty is met by the condition that says so, and breached without it', () => {
  const duty = rule('a', 'thing', isOpen('thing.isOpen'), { event: { type: 'duty', params: { severity: 'high', metWhen: isOpen('thing.isLarge') } } })
  const said = (isLarge: boolean) => verdictsIn(engineOf(duty), { things: [{ ...things[0], isLarge }] })
  expect([said(true), said(false)]).toEqual([['toy/a satisfied'], ['toy/a breached']])
})

it('the day and the place of its law are missing where they are not recorded, also for a rule that gives way to it', () => {
  const other = rule('other', 'thing', isOpen('thing.isLarge'), { yieldsTo: ['toy/open'] })
  const [loaded = expect.fail('no pack')] = engineOf(OPEN_RULE, other).packs
  const all = createEvaluator(toEvaluatePack(loaded)).get('thing')
  const missingIn = (row: FactRow) =>
    all?.assess({ 'thing.isOpen': true, 'thing.isLarge': true, ...row }, { asOf: '2016-01-01' }).map(({ rule: name, missing }) => [name, ...missing])
  expect(missingIn({ 'thing.areaId': 'plain' })).toEqual([
    ['toy/open', 'thing.start'],
    ['toy/other', 'thing.start'],
  ])
  expect(missingIn({ 'thing.start': '2014-02-01' })).toEqual([
    ['toy/open', 'thing.areaId'],
    ['toy/other', 'thing.areaId'],
  ])
  expect(missingIn({ 'thing.start': '2014-02-01', 'thing.areaId': 'plain' })).toEqual([['toy/open']])
})
