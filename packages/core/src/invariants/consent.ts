import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf, notKnown, valueOf } from '../known.ts'
import { anyPermits, mayBeCounted } from '../consent/counting.ts'
import { mayShare, wasSent } from '../consent/permits.ts'
import type { EntityOf } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

const MEDIA = ['mediaContact', 'mediaPublicationIdentified'] as const

/** Whether consent is given in her place, by a guardian, an heir or a proxy. An adult for whom nobody is named gave it herself. */
export const isGivenByAnother = ({ capacityCode, methodCode, grantedByParticipationId }: EntityOf<'consent'>): Known =>
  eitherKnown(
    isOneOf(capacityCode, ['minorGuardianOnly']),
    isOneOf(methodCode, ['proxy']),
    grantedByParticipationId !== undefined || (isOneOf(capacityCode, ['adult', 'assistedAdult']) === true ? false : undefined),
  )

/** Whether a consent permits contact by media, or publication that identifies her. */
export const opensMedia = ({ provisions }: EntityOf<'consent'>): Known =>
  provisions === undefined
    ? undefined
    : eitherKnown(...provisions.map(({ scope, decision }) => bothKnown(isOneOf(scope, MEDIA), isOneOf(decision, ['permit']))))

/** Whether sharing without consent has its second person, and a note of how she was told or why not. */
export const overrideIsRecorded = ({ overrideBasis, override }: EntityOf<'referral'>): Known => {
  if (override === undefined || override === null) return override === null ? false : undefined
  return bothKnown(
    overrideBasis !== 'other',
    override.secondOfficerId === undefined ? undefined : true,
    eitherKnown(isDone(override.survivorToldAt), override.unsafeToTell),
  )
}

/** Whether something was shared on a ground of its own, and not on consent. */
export const isOverride = ({ overrideBasis }: EntityOf<'referral'>): Known => isDone(overrideBasis)

export const CONSENT_INVARIANTS: readonly Invariant[] = [
  {
    id: 'CON-1',
    looksAt: 'case file',
    reads: ['incident.consentToCount', 'incident.survivorParticipationId', 'person.linkageToken', 'consent.personId', 'consent.provisions'],
    demands: 'Nobody is counted, alone or across services, without a consent on record that permits it.',
    help: 'Record the consent she gave, or take the mark for counting away.',
    judge: (records) => [
      ...each('incident', (incident) => impliesKnown(incident.consentToCount, mayBeCounted(incident, records)))(records),
      ...each('person', ({ personId, linkageToken }) =>
        impliesKnown(valueOf(linkageToken) !== undefined, anyPermits(records, personId, 'countAcrossServices')),
      )(records),
    ],
  },
  {
    id: 'CON-3',
    looksAt: 'case file',
    reads: [
      'referral.status',
      'referral.sentAt',
      'referral.consentId',
      'referral.overrideBasis',
      'referral.dataShared',
      'referral.serviceCategory',
      'consent.provisions',
    ],
    demands: 'What was shared was covered by her consent at that moment: the service, the recipient and every kind of data.',
    help: 'Stop sharing, tell the supervisor, and ask her; what was shared stays on record.',
    judge: each('referral', (referral, records) => impliesKnown(bothKnown(wasSent(referral), notKnown(isOverride(referral))), mayShare(referral, records))),
  },
  {
    id: 'CON-4',
    looksAt: 'record',
    reads: ['referral.overrideBasis', 'referral.override.secondOfficerId', 'referral.override.survivorToldAt', 'referral.override.unsafeToTell'],
    demands: 'Sharing without consent has one of the four grounds, a second person, and a note of how she was told or why that was unsafe.',
    help: 'Record the second person, and when she was told or that it was unsafe to tell her.',
    judge: each('referral', (referral) => impliesKnown(isOverride(referral), overrideIsRecorded(referral))),
  },
  {
    id: 'CON-5',
    looksAt: 'case file',
    reads: ['referral.sentAt', 'referral.consentId', 'referral.overrideBasis', 'consent.withdrawnAt'],
    demands: 'Nothing is shared after she took her consent back; what was shared before stays on record.',
    help: 'Stop sharing and tell the supervisor.',
    judge: each('referral', (referral, records) => {
      const consent = records.find('consent', referral.consentId)
      const isWithdrawn = consent === undefined ? undefined : isDone(consent.withdrawnAt)
      const uses = bothKnown(wasSent(referral), notKnown(isOverride(referral)), isWithdrawn)
      return impliesKnown(uses, notBefore(consent?.withdrawnAt, referral.sentAt))
    }),
  },
  {
    id: 'CON-6',
    looksAt: 'record',
    reads: ['consent.capacityCode', 'consent.methodCode', 'consent.grantedByParticipationId', 'consent.provisions'],
    demands: 'No guardian, heir or proxy permits contact by media or publication that identifies her.',
    help: 'Take the permission out; identified publication needs a lawyer.',
    judge: each('consent', (consent) => notKnown(bothKnown(isGivenByAnother(consent), opensMedia(consent)))),
  },
]
