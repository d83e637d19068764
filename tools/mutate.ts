/**
 * Mutation testing within one vitest: much quicker than `stryker run`, which starts a vitest for each mutant. The mutants are Stryker's own.
 *
 * TESTS='packages/rules/src/law/*.test.ts' node tools/mutate.ts 'packages/rules/src/law/*.ts'
 *
 * With RESULTS, the name of a file, what was judged is kept there, and a run that was stopped goes on.
 */
import { spawn } from 'node:child_process'
import { appendFileSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'

import type { Judged, Work } from './mutate/work.ts'
import { root } from './workspace.ts'

/** A vitest that has begun to judge, and has judged nothing for so long, has met a mutant that does not end. */
const PATIENCE_IN_SECONDS = 600

const filesOf = (globs: readonly string[]): string[] => globs.flatMap((glob) => globSync(glob, { cwd: root })).map((file) => join(root, file))
const tests = filesOf((process.env['TESTS'] ?? '').split(' ')).filter((file) => !/(workers|no-code-from-text|differential)\.test\.ts$/.test(file))
const mutated = filesOf(process.argv.slice(2)).filter((file) => !file.endsWith('.test.ts'))
if (tests.length === 0 || mutated.length === 0) {
  console.error("usage: TESTS='globs of tests' node tools/mutate.ts globs of files to mutate")
  process.exit(2)
}

const no = () => false
const say = () => {}
const asks = { isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no }
const silent = { ...asks, trace: say, debug: say, info: say, warn: say, error: say, fatal: say }
const sources = mutated.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true }))
const { files, mutants } = await new Instrumenter(silent).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] })

const folder = mkdtempSync(join(tmpdir(), 'mutate-'))
const results = process.env['RESULTS'] ?? join(folder, 'results.jsonl')
appendFileSync(results, '')
const judged = (): Judged[] =>
  readFileSync(results, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Judged]))

/** Judges mutants one after the other in a vitest of its own, until all are done or one does not end. Gives what it printed if it did not come to judge any. */
const judge = async (ids: readonly string[]): Promise<string | undefined> => {
  const work: Work = { tests, files: Object.fromEntries(files.map(({ name, content }) => [name, content])), mutants: ids, results }
  writeFileSync(join(folder, 'work.json'), JSON.stringify(work))
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'tools/mutate/vitest.config.ts']
  const vitest = spawn(process.execPath, args, { cwd: root, env: { ...process.env, MUTATE: join(folder, 'work.json') }, detached: true })
  let output = ''
  for (const stream of [vitest.stdout, vitest.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()))
  const start = Date.now()
  const lastJudged = (): number | undefined => {
    const { mtimeMs } = statSync(results)
    return mtimeMs > start ? mtimeMs : undefined
  }
  const watch = setInterval(() => {
    if (Date.now() - (lastJudged() ?? Infinity) > PATIENCE_IN_SECONDS * 1000 && vitest.pid !== undefined) process.kill(-vitest.pid, 'SIGKILL')
  }, 1000)
  await new Promise((resolve) => vitest.on('close', resolve))
  clearInterval(watch)
  return lastJudged() === undefined ? output : undefined
}

for (;;) {
  const done = new Set(judged().map(({ id }) => id))
  const left = mutants.map(({ id }) => id).filter((id) => !done.has(id))
  if (left.length === 0) break
  const failure = await judge(left)
  if (failure !== undefined) {
    console.error(failure)
    process.exit(1)
  }
  const all = judged()
  const stuck = left.find((id) => !all.some((one) => one.id === id))
  if (stuck !== undefined) appendFileSync(results, `${JSON.stringify({ id: stuck, status: 'timed out' } satisfies Judged)}\n`)
}

const status = new Map(judged().map((one) => [one.id, one.status]))
rmSync(folder, { recursive: true })

for (const { id, fileName, location, replacement, mutatorName } of mutants) {
  if (status.get(id) !== 'survived' && status.get(id) !== 'not reached') continue
  const { start, end } = location
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1)
  const text = lines.map((line, index) => line.slice(index === 0 ? start.column : 0, index === lines.length - 1 ? end.column : undefined)).join('\n')
  console.log(`[${status.get(id)}] ${mutatorName} ${relative(root, fileName)}:${start.line + 1}:${start.column + 1}\n- ${text}\n+ ${replacement}\n`)
}

const STATES = ['killed', 'timed out', 'survived', 'not reached'] as const
const row = (name: string, ids: readonly string[]): void => {
  const counts = STATES.map((state) => ids.filter((id) => status.get(id) === state).length)
  const [killed = 0, timedOut = 0] = counts
  const score = ids.length === 0 ? '' : `${((100 * (killed + timedOut)) / ids.length).toFixed(1)} %`
  console.log([name.padEnd(60), ...[...counts, score].map((cell) => String(cell).padStart(12))].join(''))
}
console.log(['file'.padEnd(60), ...[...STATES, 'score'].map((name) => name.padStart(12))].join(''))
for (const file of mutated)
  row(
    relative(root, file),
    mutants.filter(({ fileName }) => fileName === file).map(({ id }) => id),
  )
row(
  'together',
  mutants.map(({ id }) => id),
)
