import type { JsonObject } from '@aitebaar/conditions'
import { spanOf } from '@aitebaar/core'

import type { When } from './read.ts'
import { firstOf, objectsIn, whenIn } from './read.ts'

/** The checks with the women after a settlement. */
export const checksOf = (settlement: JsonObject, caseFile: JsonObject): readonly JsonObject[] =>
  objectsIn(caseFile, 'followUps')?.filter((check) => check['purposeCode'] === 'settlementCheck' && check['subjectRef'] === settlement['settlementId']) ?? []

const isPlannedBy = (contact: JsonObject, moment: string): boolean => {
  const due = whenIn(contact, 'dueAt')
  return typeof due !== 'string' || spanOf(due).start <= spanOf(moment).start
}

/**
 * When the first of several contacts was made; `null` when each is recorded as not done. One of which nothing is written down may have been the first, unless
 * it was planned for after the first that is known.
 */
export const firstContact = (contacts: readonly JsonObject[]): When => {
  const whens = contacts.map((contact) => whenIn(contact, 'doneAt'))
  const first = firstOf(whens.filter((when) => typeof when === 'string'))
  const mayBeFirst = typeof first === 'string' ? contacts.filter((contact) => whenIn(contact, 'doneAt') !== undefined || isPlannedBy(contact, first)) : contacts
  return firstOf(mayBeFirst.map((contact) => whenIn(contact, 'doneAt')))
}
