import type { Fact, JsonObject } from '@aitebaar/conditions'

import { womenShareOf } from './numbers.ts'
import type { When } from './read.ts'
import { firstOf, ifOfKind, laterThan, objectsIn, textIn, whenIn } from './read.ts'

/**
 * The first meeting after this one; `null` when each is recorded as not held. One of which no day is recorded may be the first, and so may one of which it is
 * not recorded which forum met.
 */
const readNext = (meeting: JsonObject, caseFile: JsonObject): When => {
  const [forumId, heldOn] = [textIn(meeting, 'forumId'), whenIn(meeting, 'heldOn')]
  if (typeof heldOn !== 'string') return undefined
  const others = objectsIn(caseFile, 'forumMeetings')?.filter((other) => [undefined, forumId].includes(textIn(other, 'forumId')))
  return firstOf(others?.flatMap((other) => laterThan(heldOn, [whenIn(other, 'heldOn')]).map((when) => ifOfKind(when, textIn(other, 'forumId')))) ?? [])
}

const readDeskOfficer = (meeting: JsonObject): boolean | undefined => {
  const police = objectsIn(meeting, 'policePresent')
  if (police === undefined) return undefined
  const answers = police.map(({ deskOfficer }) => deskOfficer)
  if (answers.includes(true)) return true
  return answers.every((answer) => answer === false) ? false : undefined
}

export const policingForumFacts: readonly Fact[] = [
  {
    id: 'forumIssue.takenToDesk',
    subject: 'forumIssue',
    type: { kind: 'boolean' },
    label: { en: 'whether it was taken to the desk' },
    question: { en: 'Was it taken to the desk? Write down the number of the contact there.' },
    why: { en: 'At the desk one person can be heard alone.' },
    sensitivity: 'internal',
    read: (issue) => (textIn(issue, 'deskContactId') === undefined ? undefined : true),
  },
  {
    id: 'forumMeeting.nextHeldOn',
    subject: 'forumMeeting',
    type: { kind: 'date' },
    nullable: true,
    label: { en: 'the day of the next meeting' },
    question: { en: 'When did the forum meet again?' },
    why: { en: 'Concerns go cold when nobody meets.' },
    sensitivity: 'public',
    read: readNext,
  },
  {
    id: 'forumMeeting.womenShare',
    subject: 'forumMeeting',
    type: { kind: 'number', min: 0, max: 1 },
    label: { en: 'the share of women among the people present' },
    question: { en: 'How many women and how many men were present?' },
    why: { en: 'One woman among many men is seldom heard.' },
    sensitivity: 'public',
    read: (meeting) => womenShareOf(meeting, 'presentBySex'),
  },
  {
    id: 'forumMeeting.deskOfficerPresent',
    subject: 'forumMeeting',
    type: { kind: 'boolean' },
    label: { en: "whether an officer of the women's desk was present" },
    question: { en: "Was an officer of the women's desk present?" },
    why: { en: 'Women can speak to the officer they will meet at the desk.' },
    sensitivity: 'public',
    read: readDeskOfficer,
  },
]
