import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'

import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import published from '../packages/rules/tsup.evaluate.config.ts'
import { toEvaluatePack, toPackModule } from '../packages/rules/src/index.ts'
import { CLOSE_RULE, OPEN_RULE, toyLoaded } from '../packages/rules/src/testing/toy.ts'
import { root } from './workspace.ts'

const path = (name: string): string => JSON.stringify(join(root, name))

/** Code from text. */
const CODE_FROM_TEXT = /\beval\b|\bFunction\b(?!\.prototype)|\bset(?:Timeout|Interval)\b/

/** What else `default-src 'none'` stops although the hash of the script is allowed: other code, connections, styles, and code made of blobs. */
const STOPPED =
  /\bimport\s*\(|\bimportScripts\b|\bWorker\b|\bWebAssembly\b|\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bBlob\b|\bcreateObjectURL\b|\binnerHTML\b|\.style\b|\bdocument\.[a-z]/

const OPTIONS = JSON.stringify({ asOf: '2015-03-02' })
const ROW = JSON.stringify({ 'thing.isOpen': true, 'thing.start': '2014-03-09', 'thing.areaId': 'plain' })

const evaluate = (pack: string): string => `
import { createEvaluator } from './rules/evaluate/index.js'
import { createConditionIndex } from './rules/evaluate/condition-index.js'
${pack}
const things = createEvaluator(pack, { index: createConditionIndex }).get('thing')
result = things.verdicts(things.read(${ROW}), ${OPTIONS}).map(({ rule, verdict }) => [rule, verdict])
`

const RULE = JSON.stringify({
  name: 'desk/not-safe',
  subject: 'complaint',
  title: { en: 'She is not safe' },
  basis: { source: 'Procedure of the desk', confidence: 'medium' },
  conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
  event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
})

const engine = (first: string): string => `
${first}
import { parseCaseFile } from ${path('packages/core/src/index.ts')}
import { createEngine } from ${path('packages/rules/src/index.ts')}
const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [${RULE}] }
const { assess } = createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }).right
const complaint = { complaintId: 'cmp-01', immediateSafetyCode: 'notSafeNow' }
const caseFile = parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }).right
result = assess(caseFile, ${OPTIONS}).findings.map(({ rule, verdict }) => [rule, verdict])
`

/** A module of its own, since zod tries where the first schema is made. */
const NO_CODE = `import { config } from ${path('packages/rules/node_modules/zod/index.js')}\nconfig({ jitless: true })\n`

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aitebaar-page-'))
  const loaded = toyLoaded([OPEN_RULE, CLOSE_RULE])
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(toEvaluatePack(loaded)))
  writeFileSync(join(folder, 'no-code.mjs'), NO_CODE)
  writeFileSync(join(folder, 'pack.mjs'), toPackModule(loaded))
  const entry = Object.fromEntries(['evaluate/index', 'evaluate/condition-index'].map((name) => [name, join(root, `packages/rules/src/${name}.ts`)]))
  await build({ ...published, entry, outDir: join(folder, 'rules'), format: ['esm'], dts: false, sourcemap: false, config: false } as object)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A program and all that it imports as the one script of a page. */
const scriptOf = async (name: string, program: string): Promise<string> => {
  const entry = join(folder, `${name}.mjs`)
  const outDir = join(folder, name)
  writeFileSync(entry, program)
  await build({ ...published, entry: [entry], outDir, format: ['iife'], dts: false, sourcemap: false, minify: true, config: false } as object)
  const [file, ...others] = readdirSync(outDir)
  if (file === undefined || others.length > 0) throw new Error('a page gets one script')
  return readFileSync(join(outDir, file), 'utf8')
}

interface Run {
  readonly result: unknown
  /** How often it tried to make code from text. */
  readonly tries: number
}

/** Runs a script where there is nothing but the language and a TextEncoder, and where texts cannot become code. */
const run = (script: string): Run => {
  const page = createContext({ TextEncoder }, { codeGeneration: { strings: false, wasm: false } })
  expect(() => runInContext('eval("1")', page) as unknown).toThrow('Code generation from strings disallowed')
  const watched = 'var result, tries = 0; Function = new Proxy(Function, { construct() { tries += 1; throw new EvalError() } });'
  runInContext(`${watched}${script}`, page)
  return JSON.parse(runInContext('JSON.stringify({ result, tries })', page) as string) as Run
}

describe("in a page with default-src 'none'", () => {
  it.each([
    ['a pack that was checked', "import pack from './pack.json'"],
    ['a pack that was compiled ahead of time', "import * as pack from './pack.mjs'"],
  ])('the evaluator runs %s', async (name, pack) => {
    const script = await scriptOf(name.replaceAll(' ', '-'), evaluate(pack))
    expect(CODE_FROM_TEXT.exec(script)?.[0]).toBeUndefined()
    expect(STOPPED.exec(script)?.[0]).toBeUndefined()
    const result = [
      ['toy/close', 'indeterminate'],
      ['toy/open', 'applies'],
    ]
    expect(run(script)).toEqual({ result, tries: 0 })
  })

  it('the whole engine runs; zod tries once to make code, and not at all when it is told that it cannot', async () => {
    const result = [['desk/not-safe', 'applies']]
    const script = await scriptOf('engine', engine(''))
    expect(STOPPED.exec(script)?.[0]).toBeUndefined()
    expect(run(script)).toEqual({ result, tries: 1 })
    expect(run(await scriptOf('engine-that-was-told', engine("import './no-code.mjs'")))).toEqual({ result, tries: 0 })
  })
})
