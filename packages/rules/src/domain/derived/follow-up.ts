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

/**
 * Another contact, if it is about the same matter and later, or may be: nobody wrote down what it was about, or when it was made or planned. Of one that only
 * may be, nothing but that moment is kept, so that it leaves open which was the next.
 */
const laterContact = (other: JsonObject, subject: string, after: string): readonly JsonObject[] => {
  const about = textIn(other, 'subjectRef') ?? subject
  const doneAt = whenIn(other, 'doneAt')
  const at = doneAt ?? whenIn(other, 'dueAt')
  if (about !== subject) return []
  if (typeof at !== 'string') return doneAt === undefined ? [{}] : []
  const [own, its] = [spanOf(after), spanOf(at)]
  if (its.start <= own.start && its.end <= own.end) return []
  if (other['subjectRef'] === subject && its.start > own.start) return [other]
  return doneAt === null ? [] : [{ dueAt: at }]
}

/** The first contact after this one; `null` when one was planned and is recorded as not done. That none is written down does not say that there was none. */
const readNext = (followUp: JsonObject, caseFile: JsonObject): When => {
  const after = whenIn(followUp, 'doneAt')
  const subject = textIn(followUp, 'subjectRef')
  const contacts = objectsIn(caseFile, 'followUps')
  if (typeof after !== 'string' || subject === undefined || contacts === undefined) return undefined
  return firstContact(contacts.flatMap((other) => laterContact(other, subject, after)))
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
