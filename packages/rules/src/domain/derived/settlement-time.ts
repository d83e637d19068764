import type { Fact, JsonObject } from '@aitebaar/conditions'
import { daysBetween, isIsoDate } from '@aitebaar/core'

import { checksOf, firstContact } from './contacts.ts'
import type { When } from './read.ts'
import { textIn } from './read.ts'

/** Days between agreement and confirmation in which a woman can think it over and see a lawyer. */
const DAYS = 3

const readTime = (settlement: JsonObject): boolean | undefined => {
  const [agreedOn, confirmedOn] = [textIn(settlement, 'agreedOn'), textIn(settlement, 'confirmedOn')]
  return agreedOn === undefined || confirmedOn === undefined || !isIsoDate(agreedOn) || !isIsoDate(confirmedOn)
    ? undefined
    : daysBetween(agreedOn, confirmedOn) >= DAYS
}

/** The first check; `null` when there are checks and each is recorded as not done. */
const readFirstCheck = (settlement: JsonObject, caseFile: JsonObject): When => firstContact(checksOf(settlement, caseFile))

export const settlementTimeFacts: readonly Fact[] = [
  {
    id: 'settlement.threeDaysToThink',
    subject: 'settlement',
    type: { kind: 'boolean' },
    label: { en: 'whether three days passed between agreement and confirmation' },
    question: { en: 'Did at least three days pass between the agreement and its confirmation?' },
    why: { en: 'She should have time, and may see a lawyer.' },
    sensitivity: 'internal',
    read: readTime,
  },
  {
    id: 'settlement.firstCheckDoneAt',
    subject: 'settlement',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment of the first check with the women after the settlement' },
    question: { en: 'When were the women first spoken to in private after the settlement?' },
    why: { en: 'What was agreed may not be what happens.' },
    sensitivity: 'internal',
    read: readFirstCheck,
  },
]
