import type { Fact, JsonObject } from '@aitebaar/conditions'

import type { When } from './read.ts'
import { allDoneBy, groupIn, whenIn } from './read.ts'

/** A stand-in was named, and she was told: both. */
const readCovered = (complaint: JsonObject): When => {
  const absence = groupIn(groupIn(complaint, 'support') ?? {}, 'absence')
  return absence === null || absence === undefined ? undefined : allDoneBy([whenIn(absence, 'coverNamedOn'), whenIn(absence, 'toldOn')])
}

export const complaintSupportFacts: readonly Fact[] = [
  {
    id: 'complaint.standInToldOn',
    subject: 'complaint',
    type: { kind: 'date' },
    nullable: true,
    label: { en: 'the day by which a stand-in was named and she was told who it is' },
    question: { en: 'When was she told who stands in for her supporter?' },
    why: { en: 'She should know whom to call.' },
    sensitivity: 'internal',
    read: readCovered,
  },
]
