/** Switches on one mutant after the other, and runs the tests that reach it until one fails. Runs within vitest, which lends its `expect`. */
import { appendFileSync, readFileSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'

import type { Declared } from './declare.ts'
import type { Judged, Work } from './work.ts'

/** Where the code that Stryker puts into a file looks for the mutant to be, and counts. */
interface Switchboard {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: { readonly static: Readonly<Record<string, number>>; readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>> }
}

const { tests, mutants, results } = JSON.parse(readFileSync(process.env['MUTATE'] ?? '', 'utf8')) as Work
const board: Switchboard = ((globalThis as { __stryker__?: Switchboard }).__stryker__ ??= {})

const runAll = async (kind: Declared['kind']): Promise<void> => {
  for (const { run } of globalThis.declared.filter((one) => one.kind === kind)) await run()
}

/** Reads the tests, and all that they import, anew. */
const load = async (): Promise<readonly Declared[]> => {
  globalThis.declared = []
  vi.resetModules()
  for (const file of tests) {
    globalThis.declaring = file
    await import(/* @vite-ignore */ file)
  }
  await runAll('before')
  return globalThis.declared.filter(({ kind }) => kind === 'test')
}

/** Files with a text to expect stand beside the test that is run, not beside this one. */
let folder = ''
expect.extend({
  toMatchFileSnapshot: (received: unknown, path: string) => {
    const expected = readFileSync(join(folder, path), 'utf8')
    return { pass: received === expected, message: () => `${path} has another text`, actual: received, expected }
  },
})

/** A test that waits for so long waits for something that never comes. */
const PATIENCE_IN_MILLISECONDS = 60_000

const inTime = async (run: () => unknown): Promise<void> => {
  const timer = new AbortController()
  const tooLong = setTimeout(PATIENCE_IN_MILLISECONDS, undefined, { signal: timer.signal }).then(() => {
    throw new Error('It waits for too long.')
  })
  try {
    await Promise.race([run(), tooLong])
  } finally {
    tooLong.catch(() => {})
    timer.abort()
  }
}

/** Whether something throws, or never ends. A property that had no time for its first case has found nothing. */
const fails = async (run: () => unknown): Promise<boolean> => {
  try {
    await inTime(run)
    return false
  } catch (error) {
    return !String(error).includes('Property interrupted after 0 tests')
  }
}

/** The first test that fails; `undefined` when none does. */
const firstToFail = async (all: readonly Declared[], among: readonly number[]): Promise<number | undefined> => {
  for (const index of among) {
    folder = dirname(all[index]?.file ?? '')
    board.currentTestId = String(index)
    if (await fails(() => all[index]?.run())) return index
  }
  return undefined
}

const switchOn = (id: string | undefined, hitLimit?: number): void => {
  board.activeMutant = id
  board.hitCount = hitLimit === undefined ? undefined : 0
  board.hitLimit = hitLimit
}

/** Judged with modules read anew while it is on, so that nothing remembers an answer from before. */
const judgeAnew = async (id: string, among: readonly number[], hitLimit: number): Promise<Judged['status']> => {
  switchOn(id, hitLimit)
  let loaded: readonly Declared[] = []
  board.currentTestId = undefined
  const isKilled = (await fails(async () => (loaded = await load()))) || (await firstToFail(loaded, among)) !== undefined
  const status = (board.hitCount ?? 0) > hitLimit ? 'timed out' : isKilled ? 'killed' : 'survived'
  await fails(() => runAll('after'))
  return status
}

it('judges each mutant', { timeout: 0 }, async () => {
  let all = await load()
  let isStale = false
  /** The tests without a mutant; read anew only where one is to be judged with them. */
  const unmutated = async (): Promise<readonly Declared[]> => {
    if (isStale) all = await load()
    isStale = false
    return all
  }
  const milliseconds: number[] = []
  for (const index of all.keys()) {
    const start = performance.now()
    const isFailing = (await firstToFail(all, [index])) !== undefined
    milliseconds.push(performance.now() - start)
    if (isFailing) await all[index]?.run()
    expect(isFailing, 'without a mutant, no test may fail').toBe(false)
  }
  // The quickest tests come first, since most mutants fall to the first test or two.
  const every = [...all.keys()].sort((a, b) => (milliseconds[a] ?? 0) - (milliseconds[b] ?? 0))
  const coverage = structuredClone(board.mutantCoverage ?? { static: {}, perTest: {} })

  utimesSync(results, new Date(), new Date())
  for (const id of mutants) {
    const reaching = every.filter((index) => (coverage.perTest[index]?.[id] ?? 0) > 0)
    const onLoad = coverage.static[id] ?? 0
    const hits = reaching.reduce((sum, index) => sum + (coverage.perTest[index]?.[id] ?? 0), onLoad)
    const judge = async (): Promise<Judged['status']> => {
      if (hits === 0) return 'not reached'
      if (onLoad === 0) {
        const loaded = await unmutated()
        switchOn(id, 100 * hits)
        const killer = await firstToFail(loaded, reaching)
        const isEndless = (board.hitCount ?? 0) > 100 * hits
        switchOn(undefined)
        // A test that still fails without the mutant has not killed it: something remembers an answer.
        if (killer !== undefined && !(await fails(() => loaded[killer]?.run()))) return isEndless ? 'timed out' : 'killed'
      }
      isStale = true
      const status = await judgeAnew(id, onLoad > 0 ? every : reaching, 100 * hits)
      switchOn(undefined)
      return status
    }
    appendFileSync(results, `${JSON.stringify({ id, status: await judge() } satisfies Judged)}\n`)
  }
  await runAll('after')
})
