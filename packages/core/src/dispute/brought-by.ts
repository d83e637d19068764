import type { CodeOf } from '../code-list/code-list.ts'
import type { BROUGHT_BY } from '../code-list/dispute.ts'
import { valueOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'

type Sex = 'female' | 'male'

/** Whether a participant is a woman or a man; `undefined` when it is not recorded, or the person is neither. */
const sexOf = (participationId: string | undefined, records: Records): Sex | undefined => {
  const sex = valueOf(records.find('person', records.find('caseParticipation', participationId)?.personId)?.sexCode)
  return sex === 'female' || sex === 'male' ? sex : undefined
}

/**
 * Who brought a dispute, by its lead applicant and those who apply on the same side: a woman herself, a man, both, or a man who acts for a woman. A person
 * confirms it; what an institution brings has no applicant, and is recorded.
 *
 * Only `woman` counts as brought in by women.
 *
 * @example
 * const dispute: EntityOf<'dispute'> = encode(Dispute.parse({ disputeId: 'dsp-01' }))
 * broughtBy(dispute, recordsOf([])) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const broughtBy = ({ leadApplicantParticipationId, partyIds }: EntityOf<'dispute'>, records: Records): CodeOf<typeof BROUGHT_BY> | undefined => {
  const lead = records.find('caseParticipation', leadApplicantParticipationId)
  const sex = sexOf(lead?.participationId, records)
  if (lead === undefined || sex === undefined) return undefined
  if (sex === 'male' && lead.actsFor !== undefined) {
    const represented = sexOf(lead.actsFor, records)
    return represented === undefined ? undefined : represented === 'female' ? 'womanViaMaleRepresentative' : 'man'
  }
  const others = partyIds?.filter((id) => id !== lead.participationId).map((id) => records.find('caseParticipation', id))
  if (others === undefined || others.some((one) => one?.roleCode === undefined)) return undefined
  const applying = others.filter((one) => one?.roleCode === 'applicant' && (one.side === undefined || one.side === lead.side))
  const sexes = new Set([sex, ...applying.map((one) => sexOf(one?.participationId, records))])
  return sexes.has(undefined) ? undefined : sexes.size > 1 ? 'jointly' : sex === 'female' ? 'woman' : 'man'
}
