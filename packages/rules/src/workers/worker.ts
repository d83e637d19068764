import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import type { Assessment, AssessOptions, DecisionRecord, Engine, OptionChoices } from '@aitebaar/rules'
import { CaseFileError, createEngine } from '@aitebaar/rules'

import type { PluginSource } from './load-plugins.ts'
import { loadPlugins } from './load-plugins.ts'

/** What a worker is asked: some case files, with the engine that all tasks of a pool share. */
export interface Task {
  readonly plugins: readonly PluginSource[]
  readonly packOptions: OptionChoices
  /** Whether the records of the decisions are wanted. */
  readonly withRecords: boolean
  readonly caseFiles: readonly CaseFile[]
  readonly options: AssessOptions
}

let engine: Promise<Engine> | undefined

/** The records of the task that is under way. */
let records: DecisionRecord[] = []

/** The plugins were loaded on the main thread before, so what is wrong with them was said there. */
const load = async ({ plugins, packOptions, withRecords }: Pick<Task, 'plugins' | 'packOptions' | 'withRecords'>): Promise<Engine> => {
  const keep = withRecords ? { onDecision: (record: DecisionRecord) => void records.push(record) } : {}
  return getOrThrow(createEngine({ plugins: getOrThrow(await loadPlugins(plugins)), packOptions, ...keep }))
}

/** What came of a task; `refused` where one of its case files cannot be assessed, which is then said on the main thread. */
export type TaskDone = { readonly assessments: readonly Assessment[]; readonly records: readonly DecisionRecord[] } | 'refused'

/** Assesses the case files of a task; the engine is made with the first. */
export default async ({ caseFiles, options, ...task }: Task): Promise<TaskDone> => {
  engine ??= load(task)
  const { assess } = await engine
  records = []
  try {
    return { assessments: caseFiles.map((caseFile) => assess(caseFile, options)), records }
  } catch (error) {
    if (error instanceof CaseFileError) return 'refused'
    throw error
  }
}
