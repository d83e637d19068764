import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import type { Assessment, AssessOptions, Engine } from '@aitebaar/rules'
import { createEngine } from '@aitebaar/rules'

import type { PluginSource } from './load-plugins.ts'
import { loadPlugins } from './load-plugins.ts'

/** What a worker is asked: some case files, with the engine that all tasks of a pool share. */
export interface Task {
  readonly plugins: readonly PluginSource[]
  readonly caseFiles: readonly CaseFile[]
  readonly options: AssessOptions
}

let engine: Promise<Engine> | undefined

/** The plugins were loaded on the main thread before, so what is wrong with them was said there. */
const load = async (plugins: readonly PluginSource[]): Promise<Engine> => getOrThrow(createEngine({ plugins: getOrThrow(await loadPlugins(plugins)) }))

/** Assesses the case files of a task; the engine is made with the first. */
export default async ({ plugins, caseFiles, options }: Task): Promise<readonly Assessment[]> => {
  engine ??= load(plugins)
  const { assess } = await engine
  return caseFiles.map((caseFile) => assess(caseFile, options))
}
