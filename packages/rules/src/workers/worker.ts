import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import type { Assessment, AssessOptions, Engine, OptionChoices } from '@aitebaar/rules'
import { CaseFileError, createEngine } from '@aitebaar/rules'

import type { PluginSource } from './load-plugins.ts'
import { loadPlugins } from './load-plugins.ts'

/** What a worker is asked: some case files, with the engine that all tasks of a pool share. */
export interface Task {
  readonly plugins: readonly PluginSource[]
  readonly packOptions: OptionChoices
  readonly caseFiles: readonly CaseFile[]
  readonly options: AssessOptions
}

let engine: Promise<Engine> | undefined

/** The plugins were loaded on the main thread before, so what is wrong with them was said there. */
const load = async ({ plugins, packOptions }: Pick<Task, 'plugins' | 'packOptions'>): Promise<Engine> =>
  getOrThrow(createEngine({ plugins: getOrThrow(await loadPlugins(plugins)), packOptions }))

/** What came of a task; `refused` where one of its case files cannot be assessed, which is then said on the main thread. */
export type TaskDone = readonly Assessment[] | 'refused'

/** Assesses the case files of a task; the engine is made with the first. */
export default async ({ caseFiles, options, ...task }: Task): Promise<TaskDone> => {
  engine ??= load(task)
  const { assess } = await engine
  try {
    return caseFiles.map((caseFile) => assess(caseFile, options))
  } catch (error) {
    if (error instanceof CaseFileError) return 'refused'
    throw error
  }
}
