import type { Fact } from '@aitebaar/conditions'

import { objectsIn } from './read.ts'

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
]
