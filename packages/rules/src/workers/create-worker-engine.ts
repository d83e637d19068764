import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

import type { CaseFile, Issue, Issues } from '@aitebaar/core'
import type { Assessment, AssessOptions, OptionChoices } from '@aitebaar/rules'
import { createEngine } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'
import type { Piscina } from 'piscina'

import { inOrder } from './in-order.ts'
import type { PluginSource } from './load-plugins.ts'
import { loadPlugins } from './load-plugins.ts'
import type { Task } from './worker.ts'

/**
 * An engine that assesses on several cores.
 *
 * @example
 * import type { CaseFile } from '@aitebaar/core'
 * const countFindings = async ({ assessMany, close }: WorkerEngine, caseFiles: Iterable<CaseFile>): Promise<number> => {
 *   let count = 0
 *   for await (const { findings } of assessMany(caseFiles, { asOf: '2015-03-02' })) count += findings.length
 *   await close()
 *   return count
 * }
 * const idle: WorkerEngine = { assessMany: async function* () {}, close: async () => {} }
 * await countFindings(idle, []) // => 0
 *
 * @category workers
 * @since 0.1.0
 */
export interface WorkerEngine {
  /** What `assess` gives for each case file, in the order of the case files. */
  readonly assessMany: (caseFiles: Iterable<CaseFile> | AsyncIterable<CaseFile>, options: AssessOptions) => AsyncIterable<Assessment>
  /** Ends the workers. */
  readonly close: () => Promise<void>
}

/**
 * Which plugins the workers load, and how many workers there are.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const options: WorkerOptions = { plugins: [], threads: 2 }
 * const made = await createWorkerEngine(options)
 * E.isLeft(made) && made.left[0].code // => 'rules/no-pack'
 *
 * @category workers
 * @since 0.1.0
 */
export interface WorkerOptions {
  readonly plugins: readonly PluginSource[]
  /** Options of the packs to switch on or off, as for `createEngine`. */
  readonly packOptions?: OptionChoices
  /** As many as the machine has cores when left out. */
  readonly threads?: number
}

/** Case files that go to a worker together: enough that the way there does not count. */
const BATCH = 32

const NO_PISCINA: Issue = {
  code: 'rules/no-piscina',
  path: [],
  message: 'Workers need the package piscina, which cannot be imported.',
  help: 'Install it: npm install piscina',
}

const importPiscina = async (): Promise<typeof Piscina | undefined> => {
  try {
    return (await import('piscina')).Piscina
  } catch {
    return undefined
  }
}

/** The worker beside this file: TypeScript in the sources, JavaScript once built. */
const workerFile = (): string => fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url))

/**
 * An engine whose case files are assessed by a pool of workers, each of which loads the plugins by itself; or everything that is wrong with them. It needs
 * the package `piscina`. Close it when the work is done.
 *
 * Codes: `rules/no-plugin`, `rules/no-piscina`, and those of `createEngine`.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * E.isLeft(await createWorkerEngine({ plugins: [{ module: 'no-such-package', name: 'plugin' }] })) // => true
 *
 * @category workers
 * @since 0.1.0
 */
export const createWorkerEngine = async ({
  plugins,
  packOptions = {},
  threads = availableParallelism(),
}: WorkerOptions): Promise<E.Either<Issues, WorkerEngine>> => {
  const loaded = await loadPlugins(plugins)
  if (E.isLeft(loaded)) return loaded
  const engine = createEngine({ plugins: loaded.right, packOptions })
  if (E.isLeft(engine)) return engine
  const Pool = await importPiscina()
  if (Pool === undefined) return E.left([NO_PISCINA])
  const pool = new Pool<Task, readonly Assessment[]>({ filename: workerFile(), minThreads: threads, maxThreads: threads })
  return E.right({
    assessMany: (caseFiles, options) =>
      inOrder(caseFiles, (batch) => pool.run({ plugins, packOptions, caseFiles: batch, options }), { size: BATCH, ahead: 2 * threads }),
    close: () => pool.close(),
  })
}
