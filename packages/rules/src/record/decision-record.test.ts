import { readFileSync } from 'node:fs'

import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { contentHash } from '../pack/hash.ts'
import { CLOSE_RULE, OPEN_RULE, toyEngine, toyPlugin } from '../testing/toy.ts'
import { ENGINE_VERSION } from '../version.ts'
import { DecisionRecord } from './decision-record.ts'

const SECRET_PLACE = 'plain'
const file = (things: readonly object[], id = 'cf-1'): CaseFile => ({ id, things }) as unknown as CaseFile
const caseFile = file([
  { thingId: 'th-1', isOpen: true, start: '2014-02-01', areaId: SECRET_PLACE, openedAt: '2014-02-01T10:00+05:00' },
  { thingId: 'th-2', isOpen: false },
])
const engine = toyEngine([OPEN_RULE, CLOSE_RULE])
const recorded = () => getOrThrow(engine.record(engine.assess(caseFile, { asOf: '2014-03-01' })))
const codesOf = (result: E.Either<readonly { code: string }[], unknown>) => (E.isLeft(result) ? result.left.map(({ code }) => code) : [])

describe('a decision record', () => {
  it('holds the pack, the day, every verdict and the names of the facts read', () => {
    const record = recorded()
    expect(record).toMatchObject({ format: 1, engine: ENGINE_VERSION, caseFile: 'cf-1', asOf: '2014-03-01', pack: { id: 'toy', hash: engine.packs[0]?.hash } })
    expect(record.verdicts).toContainEqual({ rule: 'toy/open', subject: { kind: 'thing', id: 'th-1' }, verdict: 'applies' })
    expect(record.verdicts).toHaveLength(4)
    expect(record.facts).toEqual(['thing.areaId', 'thing.closedAt', 'thing.isOpen', 'thing.openedAt', 'thing.start'])
    expect(DecisionRecord.safeParse(record).success).toBe(true)
  })

  it('holds no value of a fact (spec 7.3)', () => {
    const text = JSON.stringify(recorded())
    for (const value of [SECRET_PLACE, '2014-02-01']) expect(text).not.toContain(value)
  })

  it('replays to the same answer, also after it was stored as JSON (spec 7.4)', () => {
    expect(engine.replay(JSON.parse(JSON.stringify(recorded())), caseFile)).toEqual(E.right({ same: true, differences: [] }))
  })

  it('replays with differences when the case file is not the one of the record', () => {
    const other = file([{ thingId: 'th-1', isOpen: false, start: '2014-02-01', areaId: SECRET_PLACE, openedAt: '2014-02-01T10:00+05:00' }])
    const replay = getOrThrow(engine.replay(recorded(), other))
    expect(replay.same).toBe(false)
    expect(replay.differences).toContainEqual({ rule: 'toy/open', subject: { kind: 'thing', id: 'th-1' }, recorded: 'applies', now: 'does-not-apply' })
    expect(replay.differences).toContainEqual({ rule: 'toy/open', subject: { kind: 'thing', id: 'th-2' }, recorded: 'does-not-apply', now: undefined })
  })

  it('is refused when it was changed, is of another engine, pack or case file, or is no record', () => {
    const record = recorded()
    const [first] = record.verdicts
    expect(codesOf(engine.replay({ ...record, verdicts: [{ ...first, verdict: 'does-not-apply' }] }, caseFile))).toEqual(['rules/changed-record'])
    expect(codesOf(engine.replay({ ...record, more: 1 }, caseFile))).toEqual(['rules/bad-record'])
    expect(codesOf(engine.replay(record, file([], 'cf-2')))).toEqual(['rules/other-case-file'])
    const rest = Object.fromEntries(Object.entries({ ...record, engine: '0.0.0-other' }).filter(([key]) => key !== 'hash'))
    expect(codesOf(engine.replay({ ...rest, hash: contentHash(rest) }, caseFile))).toEqual(['rules/other-engine'])
    expect(codesOf(toyEngine([OPEN_RULE]).replay(record, caseFile))).toEqual(['rules/other-pack'])
  })

  it('is refused with what is wrong, and what to do about it', () => {
    const record = recorded()
    const signed = (change: object) => {
      const rest = Object.fromEntries(Object.entries({ ...record, ...change }).filter(([key]) => key !== 'hash'))
      return { ...rest, hash: contentHash(rest) }
    }
    const issuesOf = (input: unknown) => {
      const result = engine.replay(input, caseFile)
      return E.isLeft(result) ? result.left : []
    }
    const other = { ...record.pack, id: 'other', version: '2.0.0', hash: `sha256:${'0'.repeat(64)}` }
    const [pack] = engine.packs
    expect(issuesOf({ ...record, pack: { ...record.pack, version: 7 } })).toEqual([
      { code: 'rules/bad-record', path: ['pack', 'version'], message: 'This is not a decision record.', help: 'Give the record as it was handed out.' },
    ])
    expect(issuesOf({ ...record, asOf: '2014-03-02' })).toEqual([
      { code: 'rules/changed-record', path: [], message: 'The record was changed after it was made.', help: 'Find the record as it was first stored.' },
    ])
    expect(issuesOf(signed({ engine: '0.0.0-other' }))).toEqual([
      {
        code: 'rules/other-engine',
        path: [],
        message: `The record was made by engine 0.0.0-other, this is ${ENGINE_VERSION}.`,
        help: 'Install @aitebaar/rules 0.0.0-other.',
      },
    ])
    expect(issuesOf(signed({ pack: other }))).toEqual([
      {
        code: 'rules/other-pack',
        path: [],
        message: `The record was made with pack other 2.0.0 (${other.hash}), this is toy 1.0.0 (${pack?.hash}).`,
        help: 'Load the pack that the record names.',
      },
    ])
    expect(issuesOf(signed({ pack: { ...record.pack, options: ['brave', 'careful'] } }))).toEqual([
      {
        code: 'rules/other-options',
        path: ['pack', 'options'],
        message: 'The record was made with these options on: brave, careful, this engine has no option on.',
        help: 'Create an engine with the options that the record names.',
      },
    ])
  })

  it('has a hash and nothing round it', () => {
    const record = recorded()
    for (const hash of [`x${record.hash}`, `${record.hash}0`, record.hash.slice(0, -1)])
      expect(DecisionRecord.safeParse({ ...record, hash }).success).toBe(false)
  })

  it('shows what a record lacks that comes out now', () => {
    const fewer = getOrThrow(engine.record(engine.assess(file([{ thingId: 'th-2', isOpen: false }]), { asOf: '2014-03-01' })))
    expect(getOrThrow(engine.replay(fewer, caseFile)).differences).toContainEqual({
      rule: 'toy/open',
      subject: { kind: 'thing', id: 'th-1' },
      recorded: undefined,
      now: 'applies',
    })
  })

  it('names the options that were on, and replays with these only (spec 7.6)', () => {
    const careful = getOrThrow(createEngine({ plugins: [toyPlugin([OPEN_RULE, CLOSE_RULE])], packOptions: { careful: true } }))
    const assessment = careful.assess(caseFile, { asOf: '2014-03-01' })
    expect(assessment.pack).toEqual({ ...engine.assess(caseFile, { asOf: '2014-03-01' }).pack, options: ['careful'] })
    const record = getOrThrow(careful.record(assessment))
    expect(record.pack.options).toEqual(['careful'])
    expect(getOrThrow(careful.replay(record, caseFile)).same).toBe(true)
    expect(codesOf(engine.replay(record, caseFile))).toEqual(['rules/other-options'])
    expect(codesOf(careful.replay(recorded(), caseFile))).toEqual(['rules/other-options'])
  })

  it('is handed to the host for every assessment', () => {
    const kept: DecisionRecord[] = []
    const watched = getOrThrow(createEngine({ plugins: [toyPlugin([OPEN_RULE])], onDecision: (record) => kept.push(record) }))
    const assessment = watched.assess(caseFile, { asOf: '2014-03-01' })
    expect(kept).toEqual([getOrThrow(watched.record(assessment))])
  })

  it('cannot be made of an assessment of another engine', () => {
    expect(codesOf(toyEngine([OPEN_RULE]).record(engine.assess(caseFile, { asOf: '2014-03-01' })))).toEqual(['rules/foreign-assessment'])
  })
})

it('the version of the engine is that of its package (else run: node tools/version.ts)', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(ENGINE_VERSION).toBe(version)
})
