import { GBV_NATURES } from '../code-list/incident.ts'
import type { Known } from '../known.ts'
import { holdsOneOf, isOneOf } from '../known.ts'
import { isTrainedForDesk } from '../officer/desk-training.ts'
import type { EntityOf, Records } from '../related/records.ts'

/**
 * Whether a complaint is about gender-based violence by what it is about. A dispute at home is not, and is screened for safety all the same.
 *
 * @example
 * involvesGbv({ natureCodes: ['theft', 'swara'] }) // => true
 * involvesGbv({ natureCodes: ['domesticDispute'] }) // => false
 * involvesGbv({}) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const involvesGbv = ({ natureCodes }: Pick<EntityOf<'complaint'>, 'natureCodes'>): Known => holdsOneOf(natureCodes, GBV_NATURES)

/**
 * Whether the officer who received a complaint is a woman.
 *
 * @example
 * const complaint: EntityOf<'complaint'> = encode(Complaint.parse({ complaintId: 'cmp-01', receivedByOfficerId: 'off-01' }))
 * receiverWasFemale(complaint, recordsOf([])) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const receiverWasFemale = ({ receivedByOfficerId }: EntityOf<'complaint'>, records: Records): Known => {
  const sex = records.find('officer', receivedByOfficerId)?.sexCode
  return isOneOf(sex === 'notRecorded' ? undefined : sex, ['female'])
}

/**
 * Whether the officer who received a complaint was trained for desk duty at that moment.
 *
 * @example
 * const complaint: EntityOf<'complaint'> = encode(Complaint.parse({ complaintId: 'cmp-01', receivedByOfficerId: 'off-01', receivedAt: '2015-03-02T10:05+05:00' }))
 * const officer = { kind: 'officer', schemaVersion: '1', isSynthetic: true, officerId: 'off-01', trainedForDeskOn: '2015-04-01' }
 * receiverWasTrained(complaint, recordsOf([getOrThrow(parseRecord(officer))])) // => false
 *
 * @category derived
 * @since 0.1.0
 */
export const receiverWasTrained = ({ receivedByOfficerId, receivedAt }: EntityOf<'complaint'>, records: Records): Known => {
  const officer = records.find('officer', receivedByOfficerId)
  return officer === undefined || !receivedAt ? undefined : isTrainedForDesk(officer, receivedAt, records)
}
