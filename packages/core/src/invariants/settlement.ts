import { PROHIBITED_TERM_TYPES } from '../code-list/dispute.ts'
import { isOfMediability } from '../dispute/mediability.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf, notKnown, valueOf } from '../known.ts'
import { concernsWoman, isFemale, wasMinor } from '../person/minor.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type Settlement = EntityOf<'settlement'>
type Term = NonNullable<Settlement['terms']>[number]
type Woman = NonNullable<Settlement['womenParticipation']>[number]

/** Terms that were agreed; `undefined` when neither list is recorded. */
const agreedTerms = ({ terms, termsConsidered }: Settlement): readonly Term[] | undefined =>
  terms === undefined && termsConsidered === undefined
    ? undefined
    : [...(terms ?? []), ...(termsConsidered ?? []).filter(({ disposition }) => disposition === 'agreed')]

const isProhibited = ({ termType }: Term, { criminalEffect }: Settlement): Known =>
  termType === 'firWithdrawalCondition' ? isOneOf(criminalEffect, ['notCompoundable']) : isOneOf<string>(termType, PROHIBITED_TERM_TYPES)

/** Whether a settlement holds an agreed term that none may hold. */
export const holdsProhibitedTerm = (settlement: Settlement): Known => {
  const terms = agreedTerms(settlement)
  return terms === undefined ? undefined : eitherKnown(...terms.map((term) => isProhibited(term, settlement)))
}

/** Whether a settlement was confirmed, by its own date or by the state of the dispute. */
export const isConfirmed = ({ confirmedOn, disputeId }: Settlement, records: Records): Known => {
  const { status } = records.find('dispute', disputeId) ?? {}
  return eitherKnown(isDone(confirmedOn), isOneOf(status, ['settlementConfirmed']))
}

/** Whether a woman agreed, in private and free of pressure. That she was not asked is recorded as such. */
export const agreedFreely = ({ consentDecision, consentGivenPrivately, coercionConcern }: Woman): Known =>
  bothKnown(isOneOf(consentDecision, ['agreed']), consentGivenPrivately, notKnown(valueOf(coercionConcern)))

/** Whether every woman who is a party or affected agreed freely. */
export const allAgreedFreely = (settlement: Settlement, records: Records): Known => {
  const { womenParticipation } = settlement
  if (womenParticipation !== undefined && womenParticipation.length > 0) return bothKnown(...womenParticipation.map(agreedFreely))
  const dispute = records.find('dispute', settlement.disputeId)
  return impliesKnown(dispute && concernsWoman(dispute, records), womenParticipation === undefined ? undefined : false)
}

const isSafetyChecked = (participationId: string | undefined, records: Records): Known => {
  if (participationId === undefined) return undefined
  const isHer = (id: string | undefined): Known => (id === undefined ? undefined : id === participationId)
  const assessed = records.all('safetyAssessment').map(({ entity }) => isHer(entity.subjectParticipationId))
  const planned = records
    .all('followUp')
    .map(({ entity }) => bothKnown(isHer(entity.participationId), isOneOf(entity.purposeCode, ['safetyCheck', 'settlementCheck'])))
  const isComplete = records.lists('safetyAssessment') && records.lists('followUp')
  return eitherKnown(...assessed, ...planned, isComplete ? false : undefined)
}

const ABOUT_WOMEN = ['brideGiving', 'exchangeMarriage', 'restrictionOnWoman', 'inheritanceRenunciation'] as const

/** Whether a term that was dropped touched a woman or girl: by what it says, by whom it was about, or else because a woman is a party or affected. */
const touchesWoman = ({ termType, concernsParticipationId }: Term, { disputeId }: Settlement, records: Records): Known => {
  if (isOneOf<string>(termType, ABOUT_WOMEN) === true) return true
  const about = records.find('caseParticipation', concernsParticipationId)
  if (concernsParticipationId !== undefined) return about && isFemale(about, records)
  const dispute = records.find('dispute', disputeId)
  return dispute && concernsWoman(dispute, records)
}

const onlyProposed = ({ termsConsidered }: Settlement) =>
  termsConsidered?.filter(({ termType, disposition }) => isOneOf<string>(termType, PROHIBITED_TERM_TYPES) === true && disposition !== 'agreed')

/** Compensation of which nobody wrote down whom it is about is no matter of hers only where no woman is a party or affected, or a woman is paid. */
const isNoneOfHers = ({ payeeParticipationId }: Term, { disputeId, womenParticipation = [] }: Settlement, records: Records): Known => {
  const dispute = records.find('dispute', disputeId)
  const isToWoman = payeeParticipationId !== undefined && womenParticipation.some(({ participationId }) => participationId === payeeParticipationId)
  return isToWoman || (dispute && concernsWoman(dispute, records)) === false ? true : undefined
}

const isPaidToHer = (term: Term, settlement: Settlement, records: Records): Known => {
  const { termType, concernsParticipationId, payeeParticipationId } = term
  if (termType !== 'financialCompensation') return termType === undefined ? undefined : true
  if (concernsParticipationId === undefined) return isNoneOfHers(term, settlement, records)
  const her = settlement.womenParticipation?.find(({ participationId }) => participationId === concernsParticipationId)
  return eitherKnown(payeeParticipationId === undefined ? undefined : payeeParticipationId === concernsParticipationId, her && agreedFreely(her))
}

const touchesMinor = (settlement: Settlement, records: Records): Known => {
  const dispute = records.find('dispute', settlement.disputeId)
  const parties = (dispute?.partyIds ?? []).map((id) => {
    const party = records.find('caseParticipation', id)
    return party && wasMinor(party, records, dispute?.registeredOn)
  })
  return eitherKnown(dispute?.partyIds === undefined ? undefined : eitherKnown(...parties), valueOf(dispute?.screening?.minorsAffected))
}

const givesUpShare = (settlement: Settlement): Known => {
  const terms = agreedTerms(settlement)
  if (terms === undefined) return undefined
  return eitherKnown(
    ...terms.map(({ termType, amount, shareValue }) => {
      if (termType === 'inheritanceRenunciation') return true
      if (termType !== 'inheritanceShareTransfer') return termType === undefined ? undefined : false
      return amount === undefined || shareValue === undefined ? undefined : amount.amountMinor < shareValue.amountMinor
    }),
  )
}

const hadLegalAdvice = ({ disputeId }: Settlement, records: Records): Known =>
  eitherKnown(
    ...records
      .all('referral')
      .filter(({ entity }) => entity.serviceCategory === 'legalAid' && (records.caseFile !== undefined || String(entity.sourceRef) === disputeId))
      .map(({ entity }) => isDone(entity.firstServiceAt)),
    records.lists('referral') ? false : undefined,
  )

/** Whether a court has allowed it. */
export const hasCourtOrder = ({ courtPermission }: Settlement): Known =>
  courtPermission === undefined || courtPermission === null ? isDone(courtPermission) : isDone(courtPermission.orderDate)

/** Whether compensation for harm to a woman goes to her, or where she agreed in private that it goes. */
export const isPaidToWomen = (settlement: Settlement, records: Records): Known => {
  const terms = agreedTerms(settlement)
  return terms && bothKnown(...terms.map((term) => isPaidToHer(term, settlement, records)))
}

/** Whether each woman or girl that a dropped demand was about has been looked in on. */
export const areDemandedOnesChecked = (settlement: Settlement, records: Records): Known => {
  const terms = onlyProposed(settlement)
  return (
    terms && bothKnown(...terms.map((term) => impliesKnown(touchesWoman(term, settlement, records), isSafetyChecked(term.concernsParticipationId, records))))
  )
}

/** Whether a court has allowed what touches the rights of a child. */
export const courtSawChildren = (settlement: Settlement, records: Records): Known => impliesKnown(touchesMinor(settlement, records), hasCourtOrder(settlement))

/** Whether there was legal advice before a share was given up for less than its worth. */
export const isShareAdvised = (settlement: Settlement, records: Records): Known => impliesKnown(givesUpShare(settlement), hadLegalAdvice(settlement, records))

export const SETTLEMENT_INVARIANTS: readonly Invariant[] = [
  {
    id: 'STL-1',
    looksAt: 'record',
    reads: ['settlement.terms.termType', 'settlement.termsConsidered.disposition', 'settlement.criminalEffect'],
    demands: 'No agreed term is one that no settlement may hold.',
    help: 'Keep the term on record, do not confirm the settlement, and send the matter to legal help.',
    judge: each('settlement', (settlement) => notKnown(holdsProhibitedTerm(settlement))),
  },
  {
    id: 'STL-2',
    looksAt: 'case file',
    reads: [
      'settlement.termsConsidered.termType',
      'settlement.termsConsidered.concernsParticipationId',
      'safetyAssessment.subjectParticipationId',
      'followUp.participationId',
      'person.sexCode',
      'dispute.broughtBy',
    ],
    demands: 'When such a term was proposed, even if it was dropped, someone looks in on the woman or girl it was about.',
    help: 'Record whom the term is about, and plan a safety check with her. It counts as prevented only after 90 days.',
    judge: each('settlement', areDemandedOnesChecked),
  },
  {
    id: 'STL-3',
    looksAt: 'case file',
    reads: [
      'settlement.terms.concernsParticipationId',
      'dispute.broughtBy',
      'dispute.screening.womenOrGirlsAffectedCount',
      'settlement.terms.payeeParticipationId',
      'settlement.womenParticipation.consentGivenPrivately',
    ],
    demands: 'Compensation for harm to a woman is paid to her, or to another only as she agreed in private.',
    help: 'Ask her alone, and make her the one who is paid.',
    judge: each('settlement', isPaidToWomen),
  },
  {
    id: 'STL-4',
    looksAt: 'case file',
    reads: [
      'settlement.confirmedOn',
      'dispute.status',
      'settlement.womenParticipation.consentDecision',
      'settlement.womenParticipation.consentGivenPrivately',
      'settlement.womenParticipation.coercionConcern',
    ],
    demands: 'No settlement is confirmed unless each woman concerned agreed, alone and free of pressure.',
    help: 'Hold the confirmation back, and hear each woman alone.',
    judge: each('settlement', (settlement, records) => impliesKnown(isConfirmed(settlement, records), allAgreedFreely(settlement, records))),
  },
  {
    id: 'STL-5',
    looksAt: 'case file',
    reads: [
      'settlement.confirmedOn',
      'settlement.courtPermission',
      'dispute.screening.minorsAffected',
      'caseParticipation.ageAtIncident',
      'person.birthYear',
      'dispute.registeredOn',
    ],
    demands: 'A settlement that touches the rights of a child is not confirmed without a court.',
    help: 'Bring the settlement before a court; the signature of a guardian is not enough.',
    judge: each('settlement', (settlement, records) => impliesKnown(isConfirmed(settlement, records), courtSawChildren(settlement, records))),
  },
  {
    id: 'STL-6',
    looksAt: 'case file',
    reads: ['settlement.confirmedOn', 'settlement.terms.amount', 'settlement.terms.shareValue', 'referral.serviceCategory', 'referral.firstServiceAt'],
    demands: "Before a woman's share of an inheritance is given up for less than its worth, she had legal advice.",
    help: 'Hold the confirmation back, and send her to legal aid.',
    judge: each('settlement', (settlement, records) => impliesKnown(isConfirmed(settlement, records), isShareAdvised(settlement, records))),
  },
  {
    id: 'STL-7',
    looksAt: 'case file',
    reads: ['dispute.mediability', 'dispute.caseTypes', 'dispute.status', 'settlement.confirmedOn', 'settlement.courtPermission.orderDate'],
    demands: 'Where a forum may only keep the peace, nothing is confirmed before a court has allowed it.',
    help: 'Leave the settlement as a draft until the date of the court order is recorded.',
    judge: each('settlement', (settlement, records) => {
      const dispute = records.find('dispute', settlement.disputeId)
      return impliesKnown(bothKnown(dispute && isOfMediability(dispute, 'lawfulPeaceOnly'), isConfirmed(settlement, records)), hasCourtOrder(settlement))
    }),
  },
]
