import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it, vi } from 'vitest'

import { runInNode, sourceUrl } from '../testing/in-node.ts'
import { createWorkerEngine } from './index.ts'

const PROGRAM = `
import { createEngine } from ${JSON.stringify(sourceUrl('index.ts'))}
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
const engine = createEngine({ plugins: [toy] }).right
const workers = (await createWorkerEngine({ plugins: [{ module: ${JSON.stringify(sourceUrl('testing/toy-plugin.ts'))}, name: 'toy' }], threads: 2 })).right
const result = {
  one: files.map((file) => engine.assess(file, options)),
  iterable: [...engine.assessMany(files, options)],
  stream: await collect(engine.assessMany(stream(), options)),
  workers: await collect(workers.assessMany(files, options)),
  workersOnStream: await collect(workers.assessMany(stream(), options)),
}
await workers.close()
console.log(JSON.stringify(result))
`

describe('createWorkerEngine', () => {
  it('gives the same assessments in the same order as the engine, one by one, as a list and as a stream', () => {
    const { one, ...others } = runInNode(PROGRAM) as Record<string, readonly { readonly caseFile: string }[]>
    expect(one?.map(({ caseFile }) => caseFile)).toEqual(Array.from({ length: 150 }, (_, at) => `cf-${at}`))
    for (const assessments of Object.values(others)) expect(assessments).toEqual(one)
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

  it('refuses what createEngine refuses', async () => {
    const found = await createWorkerEngine({ plugins: [] })
    expect(E.isLeft(found) ? found.left[0].code : '').toBe('rules/no-pack')
  })
})
