import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'

import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { toEvaluatePack, toPackModule } from '../packages/rules/src/index.ts'
import { CLOSE_RULE, OPEN_RULE, toyLoaded } from '../packages/rules/src/testing/toy.ts'
import { root } from './workspace.ts'

/** Code from text. */
const CODE_FROM_TEXT = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/

/** What else `default-src 'none'` stops although the script's own hash is allowed: other code, connections, styles. */
const STOPPED =
  /\bimport\s*\(|\bimportScripts\b|\bWorker\s*\(|\bWebAssembly\b|\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bdocument\b/

const source = (path: string): string => JSON.stringify(join(root, 'packages/rules/src', path))

const loaded = toyLoaded([OPEN_RULE, CLOSE_RULE])

const THING = { isOpen: true, start: '2014-03-09', areaId: 'plain' }
const ROW = Object.fromEntries(Object.entries(THING).map(([name, value]) => [`thing.${name}`, value]))
const OPTIONS = JSON.stringify({ asOf: '2015-03-02' })

const evaluate = (pack: string): string => `
import { createEvaluator } from ${source('evaluate/index.ts')}
import { createConditionIndex } from ${source('evaluate/condition-index.ts')}
${pack}
const things = createEvaluator(pack, { index: createConditionIndex }).get('thing')
result = things.verdicts(things.read(${JSON.stringify(ROW)}), ${OPTIONS}).map(({ rule, verdict }) => [rule, verdict])
`

const ENGINE = `
import { createEngine } from ${source('index.ts')}
import { toy } from ${source('testing/toy-plugin.ts')}
const { assess } = createEngine({ plugins: [toy] }).right
result = assess({ kind: 'toy', id: 'cf', things: [${JSON.stringify(THING)}] }, ${OPTIONS}).findings.map(({ rule, verdict }) => [rule, verdict])
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aitebaar-page-'))
  writeFileSync(join(folder, 'pack.mjs'), toPackModule(loaded))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A program and all that it imports as the one script of a page. */
const scriptOf = async (name: string, program: string): Promise<string> => {
  const entry = join(folder, `${name}.mjs`)
  writeFileSync(entry, program)
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@aitebaar/source', 'module', 'browser'] },
    build: { write: false, minify: true, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [only, ...more] = files
  if (only?.type !== 'chunk' || more.length > 0) throw new Error('a page gets one script')
  return only.code
}

/** Runs a script where there is nothing but the language and what is given, and where texts cannot become code. */
const run = (script: string, given: object = {}): unknown => {
  const page = createContext({ result: undefined, ...given }, { codeGeneration: { strings: false, wasm: false } })
  expect(() => runInContext('new Function("return 1")()', page) as unknown).toThrow('Code generation from strings disallowed')
  runInContext(script, page)
  return JSON.parse(runInContext('JSON.stringify(result)', page) as string)
}

const VERDICTS = [
  ['toy/close', 'indeterminate'],
  ['toy/open', 'applies'],
]

describe("in a page with default-src 'none'", () => {
  it.each([
    ['a pack that was checked', `const pack = ${JSON.stringify(toEvaluatePack(loaded))}`],
    ['a pack that was compiled ahead of time', "import * as pack from './pack.mjs'"],
  ])('the evaluator runs %s', async (name, pack) => {
    const script = await scriptOf(name.replaceAll(' ', '-'), evaluate(pack))
    expect(CODE_FROM_TEXT.exec(script)?.[0]).toBeUndefined()
    expect(STOPPED.exec(script)?.[0]).toBeUndefined()
    expect(run(script)).toEqual(VERDICTS)
  })

  it('the whole engine runs', async () => {
    const script = await scriptOf('engine', ENGINE)
    expect(CODE_FROM_TEXT.exec(script)?.[0]).toBeUndefined()
    expect(STOPPED.exec(script)?.[0]).toBeUndefined()
    expect(run(script, { TextEncoder })).toEqual([...VERDICTS].reverse())
  })
})
