import type { Fact } from '@aitebaar/conditions'
import { ENTITIES, FORUM_TYPE } from '@aitebaar/core'

import { codesOf, findById, textIn } from './read.ts'

export const disputeFacts: readonly Fact[] = [
  {
    id: 'dispute.forumType',
    subject: 'dispute',
    type: codesOf('code', FORUM_TYPE),
    label: { en: 'the kind of forum that has the matter' },
    question: { en: 'What kind of forum has the matter?' },
    why: { en: 'Each kind has a law of its own, or none.' },
    sensitivity: 'internal',
    read: (dispute, caseFile) => textIn(findById(caseFile, ENTITIES.disputeForum.plural, 'forumId', textIn(dispute, 'forumId')), 'forumType'),
  },
]
