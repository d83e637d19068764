import type { Fact, JsonObject } from '@aitebaar/conditions'
import { daysBetween, isIsoDate } from '@aitebaar/core'

import { textIn } from './read.ts'

/** Days between agreement and confirmation in which a woman can think it over and see a lawyer. */
const DAYS = 3

const readTime = (settlement: JsonObject): boolean | undefined => {
  const [agreedOn, confirmedOn] = [textIn(settlement, 'agreedOn'), textIn(settlement, 'confirmedOn')]
  return agreedOn === undefined || confirmedOn === undefined || !isIsoDate(agreedOn) || !isIsoDate(confirmedOn)
    ? undefined
    : daysBetween(agreedOn, confirmedOn) >= DAYS
}

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
]
