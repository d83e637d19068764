import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import type { Assessment, AssessOptions, Engine, OptionChoices } from '@aitebaar/rules'
import { createEngine } from '@aitebaar/rules'

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
const load = async ({ plugins, packOptions }: Task): Promise<Engine> =>
  getOrThrow(createEngine({ plugins: getOrThrow(await loadPlugins(plugins)), packOptions }))

/** Assesses the case files of a task; the engine is made with the first. */
export default async (task: Task): Promise<readonly Assessment[]> => {
  engine ??= load(task)
  const { assess } = await engine
  return task.caseFiles.map((caseFile) => assess(caseFile, task.options))
}
