import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { OPEN_RULE, TOY_PROVISION, toyPlugin } from '../testing/toy.ts'
import { checkHoles, lastRecorded, markHoles } from './holes.ts'
import { inForce } from './in-force.ts'
import { Provision } from './provision.ts'
import { lawTimeline } from './timeline.ts'

const provision = (id: string, extent: readonly object[], change: object = {}): Provision =>
  Provision.parse({ ...TOY_PROVISION, id, versionOf: 'toy-act-7', extent, ...change })
const span = (from: string | null, to: string | null, more: object = {}) => ({ territory: 'lowlands', from, to, ...more })

const first = provision('first', [span('2010-01-01', '2012-12-31')])
const second = provision('second', [span('2014-01-01', null)])
const answers = (register: readonly Provision[], id: string, days: readonly string[]) => {
  const found = markHoles(register).find((one) => one.id === id)
  return days.map((day) => (found === undefined ? undefined : inForce(found, day, 'lowlands')))
}

describe('days of which no law is recorded (spec 5.7)', () => {
  it('are those between two versions, both ends', () => {
    expect(answers([first, second], 'first', ['2009-12-31', '2010-01-01', '2012-12-31', '2013-01-01', '2013-12-31', '2014-01-01'])).toEqual([
      'not-yet',
      'yes',
      'yes',
      'cannot-tell',
      'cannot-tell',
      'no-longer',
    ])
  })

  it('are all days after a version that nothing follows', () => {
    expect(answers([first], 'first', ['2012-12-31', '2012', '2013-01-01', '2030-01-01', '2013'])).toEqual([
      'yes',
      'yes',
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
    ])
  })

  it('are none where the next version begins on the next day, or may have begun by then', () => {
    for (const from of [span('2013-01-01', null), span('2013-06-01', null, { window: { earliest: '2012-06-01', latest: '2013-06-01' } })]) {
      expect(answers([first, provision('second', [from])], 'first', ['2013-01-01'])).toEqual(['no-longer'])
    }
  })

  it('are none where the register says why nothing followed', () => {
    expect(answers([provision('first', [span('2010-01-01', '2012-12-31', { ended: 'repealed' })])], 'first', ['2013-01-01'])).toEqual(['no-longer'])
  })

  it('are counted by territory and by family', () => {
    const elsewhere = provision('second', [{ territory: 'hills', from: '2013-01-01', to: null }])
    const other = provision('second', [span('2013-01-01', null)], { versionOf: 'toy-act-8' })
    for (const next of [elsewhere, other]) expect(answers([first, next], 'first', ['2013-01-01'])).toEqual(['cannot-tell'])
  })

  it('are those of each provision alone where it is no version of another', () => {
    const alone = provision('first', [span('2010-01-01', '2012-12-31')], { versionOf: undefined })
    const other = provision('second', [span('2013-01-01', null)], { versionOf: undefined })
    expect(answers([alone, other], 'first', ['2013-01-01'])).toEqual(['cannot-tell'])
    const twice = provision('first', [span('2010-01-01', '2012-12-31'), span('2013-01-01', null)], { versionOf: undefined })
    expect(markHoles([twice])).toEqual([twice])
    expect(checkHoles([alone], 'toy').map(({ message }) => message)).toEqual([
      'What the law of "first" was in the territory "lowlands" after 2012-12-31 is not recorded.',
    ])
  })

  it('end before the next of several versions, in whatever order they stand, and however it begins', () => {
    const holesOf = (...others: readonly Provision[]) => markHoles([first, ...others])[0]?.extent.slice(1)
    const later = provision('later', [span('2016-01-01', null)])
    const hole = (until: string | null) => [{ territory: 'lowlands', from: null, to: until, notRecordedAfter: '2012-12-31' }]
    expect([holesOf(later, second), holesOf(second, later), holesOf()]).toEqual([hole('2013-12-31'), hole('2013-12-31'), hole(null)])
    const early = provision('early', [span('2014-06-01', null, { window: { earliest: '2014-02-01', latest: '2014-06-01' } })])
    expect(holesOf(early)).toEqual(hole('2014-01-31'))
    expect(holesOf(provision('short', [span('2012-06-01', '2013-01-01')]))).toEqual([])
    expect(holesOf(provision('too-short', [span('2012-06-01', '2012-12-31')]))).toEqual(hole(null))
    expect(holesOf(provision('always', [span(null, null)]))).toEqual([])
  })

  it('are marked once', () => {
    const once = markHoles([first, second])
    expect(once.map(({ extent }) => extent.length)).toEqual([2, 1])
    expect(markHoles([second])[0]).toBe(second)
  })

  it('have a last day that was recorded, for each of them and in their territory alone', () => {
    const [marked = first] = markHoles([first, second])
    const lastOn = (day: string, territory: string | undefined = 'lowlands') => lastRecorded(marked, day, territory)
    expect(['2012-12-31', '2013-01-01', '2013-12-31', '2014-01-01'].map((day) => lastOn(day))).toEqual([undefined, '2012-12-31', '2012-12-31', undefined])
    expect([lastOn('2013-01-01', 'hills'), lastRecorded(marked, '2013-01-01', undefined)]).toEqual([undefined, undefined])
    const [open = first] = markHoles([first])
    expect(lastRecorded(open, '2030-01-01', 'lowlands')).toBe('2012-12-31')
  })

  it('are an error in review, which says where and what to write', () => {
    expect(checkHoles([first, second], 'toy')).toEqual([
      {
        code: 'rules/hole-in-date-line',
        path: ['packs', 'toy', 'register', 'first', 'extent', 0],
        message: 'What the law of "toy-act-7" was in the territory "lowlands" after 2012-12-31 until 2013-12-31 is not recorded.',
        help: 'Add the version that followed, or say in "ended" why nothing did.',
      },
    ])
    expect(checkHoles(markHoles([first]), 'toy').map(({ path }) => path.at(-1))).toEqual([0, 1])
    const declared = provision('first', [span(null, '2013-12-31', { notRecordedAfter: '2012-12-31' })])
    expect(checkHoles([declared], 'toy').map(({ message }) => message)).toEqual([
      'What the law of "toy-act-7" was in the territory "lowlands" after 2012-12-31 until 2013-12-31 is not recorded.',
    ])
  })

  it('do not appear in a timeline as something that began', () => {
    expect(lawTimeline(markHoles([first, second]), 'toy-act-7')).toEqual(lawTimeline([first, second], 'toy-act-7'))
  })
})

describe('an engine over a register with a hole (spec 5.7)', () => {
  const register = [{ ...TOY_PROVISION, extent: [{ territory: 'lowlands', from: '2014-01-10', to: '2014-12-31' }] }]
  const plugin = toyPlugin([OPEN_RULE])
  const plugins = [{ ...plugin, packs: (plugin.packs ?? []).map((pack) => ({ ...pack, register })) }]
  const file = (start: string | undefined) => ({ id: 'cf-1', things: [{ thingId: 'th-1', isOpen: true, start, areaId: 'plain' }] }) as unknown as CaseFile

  it('is not made in review', () => {
    const strict = createEngine({ plugins, mode: 'strict' })
    expect(E.isLeft(strict) ? strict.left.map(({ code }) => code) : []).toEqual(['rules/hole-in-date-line'])
  })

  it('says in live use that the law after the last day recorded cannot be told', () => {
    const engine = getOrThrow(createEngine({ plugins }))
    const assessment = engine.assess(file('2015-03-01'), { asOf: '2015-03-02' })
    expect(assessment.findings).toMatchObject([
      { verdict: 'unknown', because: 'law', missing: [], provisions: [{ id: 'toy-act-7', inForce: 'cannot-tell', notRecordedAfter: '2014-12-31' }] },
    ])
    const [explanation] = getOrThrow(engine.explain(assessment, 'toy/open'))
    expect(explanation?.law[0]).toContain('law after this date not recorded (2014-12-31)')
  })

  it('answers as before on the days that are recorded, and asks for a date that is missing', () => {
    const engine = getOrThrow(createEngine({ plugins }))
    expect(engine.assess(file('2014-12-31'), { asOf: '2015-03-02' }).findings).toMatchObject([{ verdict: 'applies', provisions: [{ inForce: 'yes' }] }])
    expect(engine.assess(file('2014-01-09'), { asOf: '2015-03-02' }).findings).toMatchObject([{ verdict: 'not-in-force' }])
    expect(engine.assess(file(undefined), { asOf: '2015-03-02' }).findings).toMatchObject([{ verdict: 'unknown', because: 'facts', missing: ['thing.start'] }])
  })

  it('hashes the pack as it was written', () => {
    const hashOf = (mode: 'strict' | 'operational', ended: object) =>
      getOrThrow(
        createEngine({
          plugins: [
            {
              ...plugin,
              packs: (plugin.packs ?? []).map((pack) => ({ ...pack, register: [{ ...register[0], extent: [{ ...register[0]?.extent[0], ...ended }] }] })),
            },
          ],
          mode,
        }),
      ).packs[0]?.hash
    expect(hashOf('strict', { ended: 'repealed' })).toBe(hashOf('operational', { ended: 'repealed' }))
    expect(hashOf('operational', {})).not.toBe(hashOf('operational', { ended: 'repealed' }))
  })
})
