import type { JsonObject } from '@aitebaar/conditions'

import { isOneOf, isSame } from './answers.ts'
import { objectsIn } from './read.ts'

/** Every legal process that belongs to a complaint. */
export const processesOf = (complaint: JsonObject, caseFile: JsonObject): readonly JsonObject[] =>
  (objectsIn(caseFile, 'legalProcesses') ?? []).filter((process) => ['complaintId', 'legalProcessId'].some((key) => isSame(process, complaint, key) === true))

const TRACKS = ['criminal', 'nonCognizable']

/** Those that police handle; a workplace inquiry or a petition says nothing about an FIR. */
export const policeProcessesOf = (complaint: JsonObject, caseFile: JsonObject): readonly JsonObject[] =>
  processesOf(complaint, caseFile).filter(
    (process) => isOneOf(process, 'trackCode', TRACKS) === true || ['fir', 'firDecision', 'dailyDiary'].some((key) => key in process),
  )

/** What a field says, and what each of the steps says. The field may speak of the one step there is, or of one that nobody wrote down. */
export const withSteps = <T>(own: T | undefined, inSteps: readonly (T | undefined)[]): readonly (T | undefined)[] => {
  if (own === undefined) return inSteps
  return [own, ...(inSteps.length === 1 ? inSteps.filter((one) => one !== undefined) : inSteps)]
}

/** The steps of a process that are of one type. */
export const stepsOf = (process: JsonObject, stepType: string): readonly JsonObject[] =>
  (objectsIn(process, 'steps') ?? []).filter((step) => step['stepType'] === stepType)
