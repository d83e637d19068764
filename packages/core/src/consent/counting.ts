import type { CodeOf } from '../code-list/code-list.ts'
import type { CONSENT_SCOPE } from '../code-list/service.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { permits } from './permits.ts'

/** Whether any consent on record of a person permits a scope; without one, everything is denied. */
export const anyPermits = (records: Records, personId: string | undefined, scope: CodeOf<typeof CONSENT_SCOPE>): Known =>
  personId === undefined
    ? undefined
    : eitherKnown(
        ...records
          .all('consent')
          .filter(({ entity }) => entity.personId === undefined || entity.personId === personId)
          .map(({ entity }) => bothKnown(entity.personId === undefined ? undefined : true, permits(entity, { scope }))),
      )

/**
 * Whether an incident may be counted: a consent of the person it happened to permits to be counted without a name. Without a consent among the records it may
 * not; who it happened to has to be known.
 *
 * @example
 * const incident: EntityOf<'incident'> = encode(Incident.parse({ incidentId: 'inc-01' }))
 * mayBeCounted(incident, recordsOf([])) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const mayBeCounted = ({ survivorParticipationId }: EntityOf<'incident'>, records: Records): Known =>
  anyPermits(records, records.find('caseParticipation', survivorParticipationId)?.personId, 'anonymousStatistics')
