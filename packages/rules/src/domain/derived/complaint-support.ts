import type { Fact, JsonObject } from '@aitebaar/conditions'

import type { When } from './read.ts'
import { allDoneBy, firstOf, groupIn, whenIn } from './read.ts'

/** The supporter came back, or a stand-in was named and she was told: whichever was first. */
const readBackOrCovered = (complaint: JsonObject): When => {
  const absence = groupIn(groupIn(complaint, 'support') ?? {}, 'absence')
  if (absence === null || absence === undefined) return undefined
  return firstOf([whenIn(absence, 'backOn'), allDoneBy([whenIn(absence, 'coverNamedOn'), whenIn(absence, 'toldOn')])])
}

export const complaintSupportFacts: readonly Fact[] = [
  {
    id: 'complaint.supporterBackOrCoveredOn',
    subject: 'complaint',
    type: { kind: 'date' },
    nullable: true,
    label: { en: 'the day her supporter was back, or she was told who stands in' },
    question: { en: 'When was her supporter back, or when was she told who stands in?' },
    why: { en: 'She should know whom to call.' },
    sensitivity: 'internal',
    read: readBackOrCovered,
  },
]
