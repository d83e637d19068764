import type { Fact } from '@aitebaar/conditions'

import { stepsOf } from './process.ts'

export const legalProcessFacts: readonly Fact[] = [
  {
    id: 'legalProcess.compromiseOffered',
    subject: 'legalProcess',
    type: { kind: 'boolean' },
    label: { en: 'whether a compromise was offered or a razinama appeared' },
    question: { en: 'Has anyone offered a compromise, money or a razinama?' },
    why: { en: 'It may be pressure, and some cases nobody can settle.' },
    sensitivity: 'life-safety',
    read: (process) => (stepsOf(process, 'compromiseAttempt').length > 0 ? true : undefined),
  },
]
