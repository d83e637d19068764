import type { Known } from '../known.ts'
import { bothKnown, impliesKnown, isDone, notKnown } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

/** Whether a follow-up is about a person; unknown when nobody can tell whom it is about. */
const isAbout = ({ participationId }: EntityOf<'followUp'>, personId: string, records: Records): Known => {
  const about = records.find('caseParticipation', participationId)?.personId
  return about === undefined ? undefined : about === personId
}

export const PERSON_INVARIANTS: readonly Invariant[] = [
  {
    id: 'PER-2',
    looksAt: 'set of records',
    reads: ['personIdentity.safeContact.doNotContact', 'followUp.participationId', 'followUp.doneAt', 'caseParticipation.personId'],
    demands: 'Nobody is to contact a person who must not be contacted.',
    help: 'Take the follow-up off the list; she may come back herself at any time.',
    judge: each('personIdentity', ({ personId, safeContact }, records) => {
      const planned = records.all('followUp').map(({ entity }) => bothKnown(isAbout(entity, personId, records), notKnown(isDone(entity.doneAt) ?? false)))
      return impliesKnown(safeContact?.doNotContact, bothKnown(...planned.map(notKnown)))
    }),
  },
  {
    id: 'WPS-1',
    looksAt: 'record',
    reads: [
      'workplaceSatisfactionResponse.createdAt',
      'workplaceSatisfactionResponse.updatedAt',
      'workplaceSatisfactionResponse.statusHistory',
      'workplaceSatisfactionResponse.provenance',
      'workplaceSatisfactionResponse.otherText',
      'workplaceSatisfactionResponse.otherTexts',
    ],
    demands: 'An answer to the survey on work holds no moment, nobody who entered it, and no words of the one who answers.',
    help: 'Take them out of the record; an answer must not lead to an officer.',
    judge: each(
      'workplaceSatisfactionResponse',
      ({ createdAt, updatedAt, statusHistory, provenance, otherText, otherTexts }) =>
        ![createdAt, updatedAt, statusHistory, provenance, otherText, otherTexts].some((trace) => trace !== undefined && trace !== null),
    ),
  },
]
