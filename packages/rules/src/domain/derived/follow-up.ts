import type { Fact, JsonObject } from '@aitebaar/conditions'
import { spanOf } from '@aitebaar/core'

import { firstContact } from './contacts.ts'
import type { When } from './read.ts'
import { groupIn, objectsIn, textIn, whenIn } from './read.ts'

/** The days from the complaint to the contact. */
const readSince = (followUp: JsonObject, caseFile: JsonObject): { from: string; to: string } | undefined => {
  const [from, to] = [whenIn(groupIn(caseFile, 'complaint') ?? {}, 'receivedAt'), whenIn(followUp, 'doneAt')]
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined
}

/** Whether another contact is later, or may be, as nothing says when it was made or planned. */
const mayBeLater = (other: JsonObject, after: string): boolean => {
  const at = [whenIn(other, 'doneAt'), whenIn(other, 'dueAt')].find((when) => typeof when === 'string')
  return typeof at === 'string' ? spanOf(at).start > spanOf(after).start : whenIn(other, 'doneAt') === undefined
}

/** The first contact after this one; `null` when one was planned and is recorded as not done. That none is written down does not say that there was none. */
const readNext = (followUp: JsonObject, caseFile: JsonObject): When => {
  const after = whenIn(followUp, 'doneAt')
  const subject = textIn(followUp, 'subjectRef')
  if (typeof after !== 'string' || subject === undefined) return undefined
  return firstContact(
    (objectsIn(caseFile, 'followUps') ?? []).filter((other) => other !== followUp && other['subjectRef'] === subject && mayBeLater(other, after)),
  )
}

export const followUpFacts: readonly Fact[] = [
  {
    id: 'followUp.attempted',
    subject: 'followUp',
    type: { kind: 'boolean' },
    label: { en: 'whether anyone tried to reach her' },
    question: { en: 'Has anyone tried to reach her for this?' },
    why: { en: 'Every attempt has to be safe for her.' },
    sensitivity: 'internal',
    read: (followUp) => {
      if (typeof followUp['doneAt'] === 'string') return true
      const attempts = objectsIn(followUp, 'attempts')
      return attempts === undefined ? undefined : attempts.length > 0
    },
  },
  {
    id: 'followUp.sinceComplaint',
    subject: 'followUp',
    type: { kind: 'interval' },
    label: { en: 'the time from the complaint to this contact' },
    question: { en: 'When was the complaint received, and when was this contact?' },
    why: { en: 'In the first weeks she is contacted more often.' },
    sensitivity: 'internal',
    read: readSince,
  },
  {
    id: 'followUp.nextContactAt',
    subject: 'followUp',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment of the next contact' },
    question: { en: 'When was she next contacted?' },
    why: { en: 'Silence can mean danger, or that she feels left alone.' },
    sensitivity: 'internal',
    read: readNext,
  },
]
