import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { DecisionRecord } from '../record/decision-record.ts'
import type { Pin } from '../pack/pin.ts'
import type { Plugin } from '../plugin.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_OPTION, toyEngine, toyLoaded, toyPack, toyPlugin } from '../testing/toy.ts'
import type { EngineOptions } from './create-engine.ts'
import { createEngine } from './create-engine.ts'

const file = (id = 'cf-1', ...things: readonly object[]) => ({ kind: 'toy', id, things }) as unknown as CaseFile
const open = { thingId: 't-1', isOpen: true, start: '2014-02-01', areaId: 'plain' }
const asOf = '2014-03-01'
const engine = toyEngine([OPEN_RULE, CLOSE_RULE])
const issuesOf = (options: EngineOptions) => {
  const made = createEngine(options)
  return E.isLeft(made) ? made.left : []
}
const second = (more: object = {}) => ({ name: 'other', version: '1.0.0', packs: [{ ...toyPack([]), id: 'other', options: [], ...more }] })

describe('an engine', () => {
  const foreign = {
    code: 'rules/foreign-assessment',
    path: [],
    message: 'This assessment was not made by this engine, or was read back from JSON.',
    help: 'Assess the case file again and use the new assessment.',
  }

  it('records and explains its own assessments alone', () => {
    const own = engine.assess(file('cf-1', open), { asOf })
    const others = toyEngine([OPEN_RULE, CLOSE_RULE]).assess(file('cf-1', open), { asOf })
    const stored = JSON.parse(JSON.stringify(own)) as typeof own
    for (const assessment of [others, stored]) {
      expect(engine.record(assessment)).toEqual(E.left([foreign]))
      expect(engine.explain(assessment, 'toy/open')).toEqual(E.left([foreign]))
    }
    expect(engine.record(own)).toMatchObject({ right: { caseFile: 'cf-1' } })
    expect(engine.explain(own, 'toy/open')).toMatchObject({ right: [{ rule: 'toy/open' }] })
  })

  it('explains in English, or in the language that is asked for', () => {
    const assessment = engine.assess(file('cf-1', open), { asOf })
    const texts = (lang?: 'en' | 'ur') => getOrThrow(engine.explain(assessment, 'toy/open', lang === undefined ? {} : { lang })).map(({ said }) => said)
    expect(texts()).toEqual(['This applies.'])
    expect(texts('en')).toEqual(texts())
    expect(texts('ur')).not.toEqual(texts())
    expect(getOrThrow(engine.explain(assessment, 'toy/open')).map(({ said }) => said)).toEqual(texts())
  })

  it('says why there is nothing to explain', () => {
    const assessment = engine.assess(file(), { asOf })
    expect(engine.explain(assessment, 'toy/open')).toMatchObject({ left: [{ code: 'rules/nothing-to-explain' }] })
    expect(engine.explain(assessment, 'toy/opens')).toMatchObject({ left: [{ code: 'rules/unknown-rule' }] })
  })

  it('replays a record on its own case file alone', () => {
    const record = getOrThrow(engine.record(engine.assess(file('cf-1', open), { asOf })))
    expect(engine.replay(record, file('cf-1', open))).toEqual(E.right({ same: true, differences: [] }))
    expect(engine.replay(record, file('cf-2', open))).toEqual(
      E.left([
        {
          code: 'rules/other-case-file',
          path: ['caseFile'],
          message: 'The record was made of another case file.',
          help: 'Give the case file whose id the record names.',
        },
      ]),
    )
  })

  it('does not replay what is no record', () => {
    expect(engine.replay({}, file('cf-1', open))).toMatchObject({ _tag: 'Left', left: [{ code: 'rules/bad-record' }] })
  })

  it('tells its host every decision, once, as it would record it', () => {
    const told: DecisionRecord[] = []
    const telling = getOrThrow(createEngine({ plugins: [toyPlugin([OPEN_RULE])], onDecision: (record) => void told.push(record) }))
    const assessment = telling.assess(file('cf-1', open), { asOf })
    expect(told).toEqual([getOrThrow(telling.record(assessment))])
    telling.verdicts(file('cf-1', open), { asOf })
    expect(told).toHaveLength(1)
  })

  it('gives in its verdicts what its assessments find', () => {
    const verdicts = engine.verdicts(file('cf-1', open), { asOf })
    expect(verdicts.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['toy/open', 'applies'],
      ['toy/close', 'indeterminate'],
    ])
  })

  it('has the words of its packs in its facts', () => {
    const words = [{ language: 'ur', status: 'reviewed', labels: { 'thing.isOpen': 'کھلا' } }]
    const made = createEngine({ plugins: [toyPlugin([], { words })] })
    expect(getOrThrow(made).dictionary.get('thing.isOpen')?.label).toMatchObject({ ur: 'کھلا' })
    expect(engine.dictionary.get('thing.isOpen')?.label).not.toHaveProperty('ur')
  })
})

describe('an engine is not made', () => {
  it('of plugins that do not go together', () => {
    expect(issuesOf({ plugins: [] }).map(({ code }) => code)).toEqual(['rules/no-pack'])
  })

  it('of a pack that is pinned and whose signature is not there, or does not fit the content', () => {
    const signed = { ...toyPlugin([]), packs: [{ ...toyPack([]), signature: 'signed' }] }
    const hash = toyLoaded([]).hash
    const codes = (plugin: Plugin, trusts: Pin['trusts']) => issuesOf({ plugins: [plugin], pins: [{ pack: 'toy', trusts }] }).map(({ code }) => code)
    expect(codes(toyPlugin([]), () => true)).toEqual(['rules/unsigned-pack'])
    expect(codes(signed, () => false)).toEqual(['rules/bad-signature'])
    expect(codes(signed, (content, signature) => content === hash && signature === 'signed')).toEqual([])
  })

  it('of packs that have an option of one name', () => {
    expect(issuesOf({ plugins: [toyPlugin([]), second({ options: [TOY_OPTION] })] })).toEqual([
      {
        code: 'rules/duplicate',
        path: ['packs', 'of all plugins', 'options', 'careful'],
        message: '"careful" is there twice.',
        help: 'Rename one of the two, or remove it.',
      },
    ])
    expect(issuesOf({ plugins: [toyPlugin([]), second()] })).toEqual([])
  })

  it('with an option that no pack has', () => {
    const choose = (packOptions: Readonly<Record<string, boolean>>) =>
      issuesOf({ plugins: [toyPlugin([])], packOptions }).map(({ code, path }) => [code, ...path])
    expect(choose({ carefull: true })).toEqual([['rules/unknown-option', 'packOptions', 'carefull']])
    expect(choose({ careful: true })).toEqual([])
  })

  it('with a pin on a pack that is not there, which is told with what else is wrong but not with an option of a pack that was not read', () => {
    const pins = [{ pack: 'elsewhere', trusts: () => true }]
    expect(issuesOf({ plugins: [toyPlugin([7])], pins, packOptions: { careful: true } }).map(({ code }) => code)).toEqual([
      'rules/pin-without-pack',
      'rules/wrong-shape',
    ])
    expect(issuesOf({ plugins: [toyPlugin([])], pins }).map(({ code }) => code)).toEqual(['rules/pin-without-pack'])
  })
})
