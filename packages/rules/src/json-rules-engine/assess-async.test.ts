import { asyncFact } from '@aitebaar/conditions'
import type { CaseFile } from '@aitebaar/core'
import { getOrThrow, protect } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { CLOSE_RULE, OPEN_RULE, toyEngine, toyPlugin } from '../testing/toy.ts'
import { assessAsync } from './assess-async.ts'

type Source = (thing: Readonly<Record<string, unknown>>, signal: AbortSignal | undefined) => Promise<unknown>

/** The toy engine, with `thing.isOpen` fetched instead of read. */
const engineWith = (source: Source) => {
  const plugin = toyPlugin([OPEN_RULE, CLOSE_RULE])
  const facts = (plugin.facts ?? []).map((fact) =>
    fact.id === 'thing.isOpen' ? asyncFact({ ...fact, fetch: async (thing, _, signal) => source(thing, signal) }) : fact,
  )
  return getOrThrow(createEngine({ plugins: [{ ...plugin, facts }] }))
}

const fileWith = (...things: readonly object[]): CaseFile => ({ kind: 'toy', id: 'cf-1', things }) as unknown as CaseFile
const thing = { thingId: 't-1', start: '2014-03-09', areaId: 'plain' }
const asOf = '2015-01-01'

describe('assessAsync (spec 1.11)', () => {
  it('gives the assessment that assess gives of the same facts', async () => {
    const one = fc.record({ isOpen: fc.constantFrom(true, false, undefined), start: fc.constantFrom('2014-03-09', '2013-01-01', undefined) })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 3 }), async (things) => {
        const files = things.map((each, index) => ({ ...thing, ...each, thingId: `t-${index}` }))
        const fetched = await assessAsync(
          engineWith(async ({ thingId }) => files.find((each) => each.thingId === thingId)?.isOpen),
          fileWith(...files.map((each) => ({ ...each, isOpen: undefined }))),
          { asOf, all: true },
        )
        expect(fetched).toEqual(E.right({ assessment: toyEngine([OPEN_RULE, CLOSE_RULE]).assess(fileWith(...files), { asOf, all: true }), causes: [] }))
      }),
      { numRuns: 50 },
    )
  })

  it('gives it of what is protected as well', async () => {
    const hidden = fileWith({ ...thing, start: protect('2014-03-09'), openedAt: protect('2014-03-09T10:00+05:00') })
    const { assessment } = getOrThrow(
      await assessAsync(
        engineWith(async () => true),
        hidden,
        { asOf },
      ),
    )
    const plain = fileWith({ ...thing, isOpen: true, openedAt: '2014-03-09T10:00+05:00' })
    expect(assessment).toEqual(toyEngine([OPEN_RULE, CLOSE_RULE]).assess(plain, { asOf }))
  })

  it('fetches each fact of each thing once, and all at the same time', async () => {
    const waiting: (() => void)[] = []
    const asked: unknown[] = []
    const engine = engineWith(async ({ thingId }) => {
      asked.push(thingId)
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length === 2) for (const go of waiting) go()
      })
      return true
    })
    const result = await assessAsync(engine, fileWith(thing, { ...thing, thingId: 't-2' }), { asOf })
    expect(asked).toEqual(['t-1', 't-2'])
    expect(getOrThrow(result).assessment.findings.filter(({ rule }) => rule === 'toy/open')).toHaveLength(2)
  })

  it('takes a fact whose source fails for unknown, and says so without what the source said', async () => {
    const engine = engineWith(async () => Promise.reject(new Error('Bibi of Mardan is not in the register')))
    const { assessment, causes } = getOrThrow(await assessAsync(engine, fileWith(thing), { asOf }))
    expect(assessment.findings.find(({ rule }) => rule === 'toy/open')).toMatchObject({ verdict: 'unknown', missing: ['thing.isOpen'] })
    expect(causes).toEqual([
      {
        code: 'rules/fact-not-fetched',
        path: ['t-1', 'thing.isOpen'],
        message: 'The fact "thing.isOpen" could not be fetched; it is taken as unknown.',
        help: 'See what its source says, and assess again.',
      },
    ])
    expect(JSON.stringify([assessment, causes])).not.toContain('Bibi')
  })

  it('can be explained', async () => {
    const engine = engineWith(async () => true)
    const { assessment } = getOrThrow(await assessAsync(engine, fileWith(thing), { asOf }))
    expect(E.isRight(engine.explain(assessment, 'toy/open'))).toBe(true)
  })

  it('gives up when it is aborted, although the source never answers', async () => {
    const controller = new AbortController()
    const seen: unknown[] = []
    const engine = engineWith(async (_, signal) => {
      seen.push(signal)
      return new Promise(() => undefined)
    })
    const result = assessAsync(engine, fileWith(thing), { asOf, signal: controller.signal })
    setTimeout(() => controller.abort(), 5)
    expect(await result).toEqual(
      E.left([
        {
          code: 'rules/aborted',
          path: ['signal'],
          message: 'The assessment was given up before all facts were fetched.',
          help: 'Assess again, or without the signal.',
        },
      ]),
    )
    expect(seen).toEqual([controller.signal])
  })

  it('asks nothing when it was aborted before', async () => {
    const asked: unknown[] = []
    const engine = engineWith(async ({ thingId }) => asked.push(thingId))
    expect(await assessAsync(engine, fileWith(thing), { asOf, signal: AbortSignal.abort() })).toMatchObject({ left: [{ code: 'rules/aborted' }] })
    expect(asked).toEqual([])
  })

  it('gives what it found with a signal that is not aborted, and listens to it no longer', async () => {
    const { signal } = new AbortController()
    const listening = new Set<unknown>()
    signal.addEventListener = (_: string, listener: unknown, { signal: until }: { signal: AbortSignal }) => {
      listening.add(listener)
      until.addEventListener('abort', () => listening.delete(listener))
    }
    const result = await assessAsync(
      engineWith(async () => true),
      fileWith(thing),
      { asOf, signal },
    )
    expect(getOrThrow(result).assessment.findings.map(({ rule, verdict }) => `${rule} ${verdict}`)).toContain('toy/open applies')
    expect(listening.size).toBe(0)
  })

  it('keeps what one source says when another one fails', async () => {
    const engine = engineWith(async ({ thingId }) => (thingId === 't-1' ? Promise.reject(new Error('gone')) : true))
    const { assessment, causes } = getOrThrow(await assessAsync(engine, fileWith(thing, { ...thing, thingId: 't-2' }), { asOf }))
    expect(causes.map(({ path }) => path[0])).toEqual(['t-1'])
    const open = assessment.findings.filter(({ rule }) => rule === 'toy/open').map(({ subject, verdict }) => `${subject.id} ${verdict}`)
    expect(open).toEqual(['t-1 unknown', 't-2 applies'])
  })

  it('leaves a fact that has to be fetched unknown in assess', () => {
    const engine = engineWith(async () => true)
    expect(engine.assess(fileWith({ ...thing, isOpen: true }), { asOf }).findings.find(({ rule }) => rule === 'toy/open')?.verdict).toBe('unknown')
  })
})
