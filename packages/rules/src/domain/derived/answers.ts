import type { JsonObject } from '@aitebaar/conditions'
import type { Known } from '@aitebaar/core'

import { textIn } from './read.ts'

/** Yes when each is yes; no when one is no; unknown otherwise. */
export const each = (answers: readonly Known[]): Known =>
  answers.includes(false) ? false : answers.length > 0 && !answers.includes(undefined) ? true : undefined

/** Yes when one is yes; no when each is no; unknown otherwise. */
export const any = (answers: readonly Known[]): Known =>
  answers.includes(true) ? true : answers.length > 0 && !answers.includes(undefined) ? false : undefined

/** Whether a field has one of some codes; unknown when it is not recorded. */
export const isOneOf = (entity: JsonObject, key: string, codes: readonly string[]): Known => {
  const code = textIn(entity, key)
  return code === undefined ? undefined : codes.includes(code)
}

/** What a field of yes or no says. */
export const yesNo = (entity: JsonObject, key: string): Known => (typeof entity[key] === 'boolean' ? entity[key] : undefined)

/** Whether two things have the same in a field; unknown when it is not recorded of one of them. */
export const isSame = (one: JsonObject, other: JsonObject, key: string): Known => {
  const text = textIn(one, key)
  return text === undefined ? undefined : isOneOf(other, key, [text])
}
