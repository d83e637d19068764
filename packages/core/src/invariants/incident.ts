import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, holdsOneOf, impliesKnown, isOneOf } from '../known.ts'
import { wasMinor } from '../person/minor.ts'
import type { EntityOf } from '../related/records.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type Incident = EntityOf<'incident'>

const isForcedMarriage = ({ gbvCoreType, actCodes }: Incident): Known =>
  eitherKnown(isOneOf(gbvCoreType, ['forcedMarriage']), holdsOneOf(actCodes, ['forcedMarriage']))

const isSexual = ({ gbvCoreType, actCodes }: Incident): Known =>
  eitherKnown(isOneOf(gbvCoreType, ['rape', 'sexualAssault']), holdsOneOf(actCodes, ['rape', 'gangRape', 'sexualAssault']))

export const INCIDENT_INVARIANTS: readonly Invariant[] = [
  {
    id: 'INC-3',
    looksAt: 'case file',
    reads: [
      'incident.gbvCoreType',
      'incident.actCodes',
      'incident.contextCodes',
      'incident.survivorParticipationId',
      'person.isMinorAtIncident',
      'person.birthYear',
      'incident.occurredFrom',
    ],
    demands: 'Forced marriage of a child is also marked as early marriage, and rape or sexual assault of a child as sexual abuse of a child.',
    help: 'Add the context code.',
    judge: each('incident', (incident, records) => {
      const survivor = records.find('caseParticipation', incident.survivorParticipationId)
      const isChild = survivor && wasMinor(survivor, records, incident.occurredFrom)
      return bothKnown(
        impliesKnown(bothKnown(isForcedMarriage(incident), isChild), holdsOneOf(incident.contextCodes, ['earlyMarriage'])),
        impliesKnown(bothKnown(isSexual(incident), isChild), holdsOneOf(incident.contextCodes, ['childSexualAbuse'])),
      )
    }),
  },
]
