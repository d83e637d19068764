import type { CaseFile } from '@aitebaar/core'
import { getOrThrow, protect } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { assessAsync } from '../json-rules-engine/index.ts'
import { CLOSE_RULE, OPEN_RULE, toyEngine, toyPlugin } from '../testing/toy.ts'
import { createEngine } from './create-engine.ts'
import { CaseFileError } from './open-case-file.ts'

const engine = toyEngine([OPEN_RULE, CLOSE_RULE])
const options = { asOf: '2015-01-01' }
const good = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', isOpen: true, start: '2014-03-09', areaId: 'plain' }] }

/** What a test may put where nothing of it may come out again. */
const SECRET = 'SECRET-7731'
const throws = (): never => {
  throw new Error(SECRET)
}
/** A thing whose field can be read a few times and then no more. */
const readableFor = (times: number): object => {
  let left = times
  return Object.defineProperty({ thingId: 't-1' }, 'isOpen', { enumerable: true, get: () => (left-- > 0 ? undefined : throws()) })
}

const nested = (levels: number): object => {
  const top: Record<string, unknown> = {}
  let inner = top
  for (let level = 0; level < levels; level += 1) inner = inner['x'] = {} as Record<string, unknown>
  return top
}
const round: Record<string, unknown> = { ...good, self: SECRET }
round['self'] = [round]

const WRONG: readonly (readonly [string, unknown, string, readonly string[]])[] = [
  ['null', null, 'rules/not-a-case-file', []],
  ['nothing', undefined, 'rules/not-a-case-file', []],
  ['a text', SECRET, 'rules/not-a-case-file', []],
  ['a list', [SECRET], 'rules/not-a-case-file', []],
  ['a function', () => SECRET, 'rules/not-a-case-file', []],
  ['nested without end', { ...good, x: nested(200_000) }, 'rules/case-file-too-deep', []],
  ['nested without end in a thing', { ...good, things: [nested(200_000)] }, 'rules/case-file-too-deep', []],
  ['one that holds itself', round, 'rules/case-file-too-deep', []],
  ['one whose list throws', Object.defineProperty({ ...good }, 'things', { enumerable: true, get: throws }), 'rules/unreadable-case-file', []],
  ['one whose field throws', { ...good, things: [readableFor(0)] }, 'rules/unreadable-case-file', []],
  ['one whose field throws later', { ...good, things: [readableFor(1)] }, 'rules/unreadable-case-file', ['thing.isOpen']],
  ['one whose list is hidden and throws', Object.defineProperty({ ...good }, 'things', { get: throws }), 'rules/unreadable-case-file', []],
  ['one that is watched', new Proxy({}, { get: throws, ownKeys: throws, has: throws }), 'rules/unreadable-case-file', []],
]
const fresh = (name: string, input: unknown): CaseFile => (name === 'one whose field throws later' ? { ...good, things: [readableFor(1)] } : input) as CaseFile

const thrownBy = (work: () => unknown): CaseFileError => {
  try {
    work()
  } catch (error) {
    if (error instanceof CaseFileError) return error
    throw error
  }
  return expect.fail('nothing was thrown')
}

describe('a case file that nobody read first', () => {
  it.each(WRONG)('that is %s is refused with a code and a place, and without a value', async (name, input, code, fact) => {
    const all = [
      thrownBy(() => engine.assess(fresh(name, input), options)),
      thrownBy(() => engine.verdicts(fresh(name, input), options)),
      thrownBy(() => [...engine.assessMany([good as unknown as CaseFile, fresh(name, input)], options)]),
    ]
    expect(all.map(({ issue }) => [issue.code, issue.path])).toEqual([
      [code, ['caseFile', ...fact]],
      [code, ['caseFile', ...fact]],
      [code, ['caseFiles', 1, ...fact]],
    ])
    const record = getOrThrow(engine.record(engine.assess(good as unknown as CaseFile, options)))
    const [replayed, fetched] = [engine.replay(record, fresh(name, input)), await assessAsync(engine, fresh(name, input), options)]
    expect(replayed).toMatchObject({ left: [{ code, path: ['caseFile', ...fact] }] })
    expect(fetched).toMatchObject({ left: [{ code, path: ['caseFile'] }] })
    for (const error of all) {
      expect(error.cause).toBeUndefined()
      expect(`${JSON.stringify(error.issue)} ${error.message} ${error.stack ?? ''}`).not.toContain(SECRET)
    }
    expect(JSON.stringify([replayed, fetched])).not.toContain(SECRET)
  })

  it('gives what comes of those before the one that is refused', () => {
    const seen: string[] = []
    const many = engine.assessMany([good, good, null] as unknown as readonly CaseFile[], options)
    expect(
      thrownBy(() => {
        for (const { caseFile } of many) seen.push(caseFile)
      }).issue.path,
    ).toEqual(['caseFiles', 2])
    expect(seen).toEqual(['cf-1', 'cf-1'])
  })

  it('is refused in a stream as well, by its place', async () => {
    async function* files() {
      yield* [good, null] as unknown as readonly CaseFile[]
    }
    const read = async () => {
      for await (const { caseFile } of engine.assessMany(files(), options)) expect(caseFile).toBe('cf-1')
    }
    await expect(read()).rejects.toMatchObject({ issue: { code: 'rules/not-a-case-file', path: ['caseFiles', 1] } })
  })

  it.each([[null], [undefined], [SECRET], [7], [{}]])('is none of %o, which is no list of case files', (input) => {
    const { issue, message } = thrownBy(() => engine.assessMany(input as unknown as CaseFile[], options))
    expect([issue.code, issue.path, message.includes(SECRET)]).toEqual(['rules/no-case-files', ['caseFiles'], false])
  })

  it('hands on what a hook of the host throws as it is: an assessment that was not kept is not handed out', () => {
    const full = new Error('the disk is full')
    const onDecision = () => {
      throw full
    }
    const kept = getOrThrow(createEngine({ plugins: [toyPlugin([OPEN_RULE])], onDecision }))
    expect(() => kept.assess(good as unknown as CaseFile, options)).toThrow(full)
    expect(() => [...kept.assessMany([good as unknown as CaseFile], options)]).toThrow(full)
    expect(kept.verdicts(good as unknown as CaseFile, options)).toHaveLength(1)
  })

  it.each([[undefined], [null], [{ length: 10 }], ['yesterday']])('is assessed without clocks where the day of asking is %o', (asOf) => {
    const { issues } = engine.assess(good as unknown as CaseFile, { asOf: asOf as string })
    expect(issues).toMatchObject([{ code: 'rules/bad-as-of', path: ['asOf'] }])
    expect(engine.verdicts(good as unknown as CaseFile, { asOf: asOf as string })).toHaveLength(2)
  })

  it('is opened where it is protected', () => {
    const hidden = { ...good, things: [{ ...good.things[0], isOpen: protect(true) }] } as unknown as CaseFile
    expect(engine.assess(hidden, options)).toEqual(engine.assess(good as unknown as CaseFile, options))
  })
})

describe('what is said of a case file that cannot be assessed', () => {
  it.each([
    [null, 'rules/not-a-case-file at caseFile: This is not a case file.'],
    [round, 'rules/case-file-too-deep at caseFile: The case file is nested more than 100 levels deep, or holds itself.'],
    [{ ...good, things: [readableFor(0)] }, 'rules/unreadable-case-file at caseFile: A part of the case file cannot be read.'],
  ])('names the code, the place and what is wrong, and a way out', (input, message) => {
    const error = thrownBy(() => engine.assess(input as unknown as CaseFile, options))
    expect([error.message, error.issue.help]).toEqual([message, 'Read it with parseCaseFile first.'])
  })

  it('names the list where there is none', () => {
    const error = thrownBy(() => [...engine.assessMany('one' as unknown as readonly CaseFile[], options)])
    expect([error.message, error.issue.help]).toEqual([
      'rules/no-case-files at caseFiles: This is no list or stream of case files.',
      'Give an array or a stream.',
    ])
  })
})
