import type { Fact } from '@aitebaar/conditions'
import { reconciliationGap } from '@aitebaar/core'

export const forumReturnFacts: readonly Fact[] = [
  {
    id: 'forumReturn.unexplained',
    subject: 'forumReturn',
    type: { kind: 'integer' },
    label: { en: 'disputes that came in and are in no other column' },
    question: { en: 'How many disputes came in, and how many were resolved, referred, not settled, withdrawn or are pending?' },
    why: { en: 'A table that does not add up is kept as it is, with its gap.' },
    sensitivity: 'internal',
    read: reconciliationGap,
  },
]
