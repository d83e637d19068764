import * as E from 'fp-ts/lib/Either.js'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { runInNode, sourceUrl } from '../testing/in-node.ts'
import { createWorkerEngine } from './index.ts'

const PROGRAM = `
import { protect } from '@aitebaar/core'
import { CaseFileError, createEngine } from ${JSON.stringify(sourceUrl('index.ts'))}
import { createWorkerEngine } from ${JSON.stringify(sourceUrl('workers/index.ts'))}
import { toy } from ${JSON.stringify(sourceUrl('testing/toy-plugin.ts'))}
const files = Array.from({ length: 150 }, (_, at) => ({
  kind: 'toy', id: 'cf-' + at, things: [{ thingId: 't-' + at, isOpen: [true, false, undefined][at % 3], start: '2014-03-09', areaId: 'plain' }],
}))
const options = { asOf: '2015-03-02', all: true }
const collect = async (assessments) => {
  const all = []
  for await (const one of assessments) all.push(one)
  return all
}
async function* stream() { yield* files }
const [first] = files
const hidden = { ...first, things: first.things.map((thing) => ({ ...thing, isOpen: protect(thing.isOpen) })) }
const throwing = { ...first, get things() { throw new Error('SECRET') } }
const seenWith = async (engine, caseFiles) => {
  const seen = []
  try {
    for await (const one of engine.assessMany(caseFiles, options)) seen.push(one.caseFile)
  } catch (error) {
    seen.push(error instanceof CaseFileError ? error.issue : String(error))
  }
  return seen
}
const WRONG = [null, 'SECRET', throwing, { ...first, note: { self: undefined } }, { ...first, note: () => 'SECRET' }]
WRONG[3].note.self = WRONG[3]
const lists = [...WRONG.map((wrong) => [...files.slice(0, 40), wrong, ...files.slice(0, 40)]), 'SECRET', null]
const engine = createEngine({ plugins: [toy] }).right
const workers = (await createWorkerEngine({ plugins: [{ module: ${JSON.stringify(sourceUrl('testing/toy-plugin.ts'))}, name: 'toy' }], threads: 2 })).right
const refusals = async (engine) => {
  const all = []
  for (const list of lists) all.push(await seenWith(engine, list))
  return all
}
async function* broken() { yield* files.slice(0, 40); throw new Error('the disk is gone') }
const source = [{ module: ${JSON.stringify(sourceUrl('testing/toy-plugin.ts'))}, name: 'toy' }]
const records = { engine: [], workers: [] }
const keeping = (name) => ({ onDecision: (record) => records[name].push(record) })
const recording = (await createWorkerEngine({ plugins: source, threads: 2, ...keeping('workers') })).right
const recordingHere = createEngine({ plugins: [toy], ...keeping('engine') }).right
await seenWith(recording, [...files, null])
await seenWith(recordingHere, [...files, null])
await recording.close()
const result = {
  records,
  hidden: await collect(workers.assessMany([hidden], options)),
  opened: [engine.assess(first, options)],
  refusedByEngine: await refusals(engine),
  refusedByWorkers: await refusals(workers),
  broken: (await seenWith(workers, broken())).slice(38),
  one: files.map((file) => engine.assess(file, options)),
  iterable: [...engine.assessMany(files, options)],
  stream: await collect(engine.assessMany(stream(), options)),
  workers: await collect(workers.assessMany(files, options)),
  workersOnStream: await collect(workers.assessMany(stream(), options)),
}
await workers.close()
console.log(JSON.stringify(result))
`

let ran: Record<string, readonly { readonly caseFile: string }[]> = {}
beforeAll(() => {
  ran = runInNode(PROGRAM) as typeof ran
}, 60_000)

describe('createWorkerEngine', () => {
  it('gives the same assessments in the same order as the engine, one by one, as a list and as a stream', () => {
    const { one, iterable, stream, workers, workersOnStream } = ran
    expect(one?.map(({ caseFile }) => caseFile)).toEqual(Array.from({ length: 150 }, (_, at) => `cf-${at}`))
    for (const assessments of [iterable, stream, workers, workersOnStream]) expect(assessments).toEqual(one)
  })

  it('gives those of what is protected as well', () => {
    expect(ran['hidden']).toEqual(ran['opened'])
  })

  it('gives what comes before a case file that cannot be assessed, and then says which that is, as the engine does', () => {
    const codes = (ran['refusedByEngine'] as unknown as readonly (readonly { readonly code?: string; readonly path?: unknown }[])[]).map((seen) => {
      const last = seen.at(-1)
      return [seen.length, last?.code, last?.path]
    })
    expect(codes).toEqual([
      [41, 'rules/not-a-case-file', ['caseFiles', 40]],
      [41, 'rules/not-a-case-file', ['caseFiles', 40]],
      [41, 'rules/unreadable-case-file', ['caseFiles', 40]],
      [41, 'rules/case-file-too-deep', ['caseFiles', 40]],
      [81, undefined, undefined],
      [1, 'rules/no-case-files', ['caseFiles']],
      [1, 'rules/no-case-files', ['caseFiles']],
    ])
    expect(ran['refusedByWorkers']).toEqual(ran['refusedByEngine'])
    expect(JSON.stringify(ran)).not.toContain('SECRET')
  })

  it('hands the record of each decision to the host, in the order of the case files', () => {
    const { engine, workers } = ran['records'] as unknown as Record<string, readonly { readonly caseFile: string }[]>
    expect(engine).toHaveLength(150)
    expect(workers).toEqual(engine)
  })

  it('gives what comes before a stream that fails', () => {
    expect(ran['broken']).toEqual(['cf-38', 'cf-39', 'Error: the disk is gone'])
  })

  it('refuses a module that exports no plugin of that name', async () => {
    const found = await createWorkerEngine({ plugins: [{ module: sourceUrl('testing/toy.ts'), name: 'toy' }] })
    expect(found).toMatchObject({ _tag: 'Left', left: [{ code: 'rules/no-plugin' }] })
  })

  it('says what to install when the pool cannot be imported', async () => {
    vi.doMock('piscina', () => {
      throw new Error('not installed')
    })
    const found = await createWorkerEngine({ plugins: [{ module: sourceUrl('testing/toy-plugin.ts'), name: 'toy' }] })
    vi.doUnmock('piscina')
    expect(found).toMatchObject({ _tag: 'Left', left: [{ code: 'rules/no-piscina', help: 'Install it: npm install piscina' }] })
  })

  it('refuses a pack that is pinned and not signed', async () => {
    const plugins = [{ module: sourceUrl('testing/toy-plugin.ts'), name: 'toy' }]
    const found = await createWorkerEngine({ plugins, pins: [{ pack: 'toy', trusts: () => true }] })
    expect(E.isLeft(found) ? found.left[0].code : '').toBe('rules/unsigned-pack')
  })

  it('refuses what createEngine refuses', async () => {
    const found = await createWorkerEngine({ plugins: [] })
    expect(E.isLeft(found) ? found.left[0].code : '').toBe('rules/no-pack')
  })
})
