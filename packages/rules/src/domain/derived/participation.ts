import type { Fact, JsonObject } from '@aitebaar/conditions'

import { groupIn } from './read.ts'

/** A name stands for a person; `null` says that there is nobody. */
const readSupport = (participation: JsonObject): boolean | undefined => {
  const person = groupIn(participation, 'guardianship')?.['independentSupportPersonId']
  if (person === null) return false
  return typeof person === 'string' ? true : undefined
}

export const participationFacts: readonly Fact[] = [
  {
    id: 'participation.hasIndependentSupport',
    subject: 'participation',
    type: { kind: 'boolean' },
    label: { en: 'whether somebody independent of the family supports the child' },
    question: { en: 'Does somebody who is independent of the family support her or him?' },
    why: { en: 'A child should not depend on someone who is involved.' },
    sensitivity: 'life-safety',
    read: readSupport,
  },
]
