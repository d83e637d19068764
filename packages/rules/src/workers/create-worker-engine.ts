import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

import type { CaseFile, Issue, Issues } from '@aitebaar/core'
import { encode } from '@aitebaar/core'
import type { Assessment, AssessOptions, Engine, EngineOptions } from '@aitebaar/rules'
import { CaseFileError, createEngine } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'
import type { Piscina } from 'piscina'

import { inOrder } from './in-order.ts'
import type { PluginSource } from './load-plugins.ts'
import { loadPlugins } from './load-plugins.ts'
import type { Task, TaskDone } from './worker.ts'

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
 * Which plugins the workers load, how many workers there are, and what `createEngine` takes beside plugins: pins are checked before any worker is started, and
 * `onDecision` is called on this thread.
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
export interface WorkerOptions extends Omit<EngineOptions, 'plugins'> {
  readonly plugins: readonly PluginSource[]
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

/** Case files as they can be sent to a worker, with what is protected in them open; `undefined` where one of them cannot be sent. */
const toSend = (caseFiles: readonly CaseFile[]): readonly CaseFile[] | undefined => {
  try {
    return caseFiles.map((caseFile) => encode(caseFile) as CaseFile)
  } catch {
    return undefined
  }
}

/** Assesses case files on this thread, the first of which has a place among others; one that cannot be assessed is named by its own. */
function* assessHere({ assess }: Engine, caseFiles: readonly CaseFile[], options: AssessOptions, first: number): Iterable<Assessment> {
  for (const [index, caseFile] of caseFiles.entries()) {
    try {
      yield assess(caseFile, options)
    } catch (error) {
      if (!(error instanceof CaseFileError)) throw error
      throw new CaseFileError({ ...error.issue, path: ['caseFiles', first + index, ...error.issue.path.slice(1)] })
    }
  }
}

/** Hands out what came of a task, and the record of each decision before it. */
function* handOut({ assessments, records }: Exclude<TaskDone, 'refused'>, onDecision: EngineOptions['onDecision']): Iterable<Assessment> {
  for (const [index, assessment] of assessments.entries()) {
    const record = records[index]
    if (record !== undefined) onDecision?.(record)
    yield assessment
  }
}

const isNotSent = (error: unknown): boolean => error instanceof Error && error.name === 'DataCloneError'

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
  threads = availableParallelism(),
  ...engineOptions
}: WorkerOptions): Promise<E.Either<Issues, WorkerEngine>> => {
  const loaded = await loadPlugins(plugins)
  if (E.isLeft(loaded)) return loaded
  const engine = createEngine({ plugins: loaded.right, ...engineOptions })
  if (E.isLeft(engine)) return engine
  const Pool = await importPiscina()
  if (Pool === undefined) return E.left([NO_PISCINA])
  const pool = new Pool<Task, TaskDone>({ filename: workerFile(), minThreads: threads, maxThreads: threads })
  const { packOptions = {}, onDecision } = engineOptions
  const task = { plugins, packOptions, withRecords: onDecision !== undefined }
  const run = async (batch: readonly CaseFile[], options: AssessOptions, first: number): Promise<Iterable<Assessment>> => {
    const sent = toSend(batch)
    const done =
      sent === undefined
        ? 'refused'
        : await pool.run({ ...task, caseFiles: sent, options }).catch((error: unknown) => {
            if (isNotSent(error)) return 'refused' as const
            throw error
          })
    return done === 'refused' ? assessHere(engine.right, batch, options, first) : handOut(done, onDecision)
  }
  return E.right({
    assessMany: (caseFiles, options) => {
      // What is no list or stream at all is refused as by the engine, before anything is read.
      engine.right.assessMany(caseFiles as Iterable<CaseFile>, options)
      return inOrder(caseFiles, (batch, first) => run(batch, options, first), { size: BATCH, ahead: 2 * threads })
    },
    close: () => pool.close(),
  })
}
