import { isOfMediability } from '../dispute/mediability.ts'
import {
  agreedFreely,
  allAgreedFreely,
  areDemandedOnesChecked,
  courtSawChildren,
  hasCourtOrder,
  holdsProhibitedTerm,
  isPaidToWomen,
  isShareAdvised,
} from '../invariants/settlement.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf, notKnown } from '../known.ts'
import { concernsWoman } from '../person/minor.ts'
import { cameTo } from '../related/came-to.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import { dueAt } from '../time/due.ts'
import type { Guard, Situation } from './lifecycle.ts'

type DisputeGuard = Guard<'dispute'>
type Settlement = EntityOf<'settlement'>

const COOLING_OFF = 'PT72H'
const CHECK_AFTER = 'P30D'

const settlementsOf = ({ entity, records }: Situation<'dispute'>): readonly Settlement[] =>
  records.all('settlement').flatMap((one) => (one.entity.disputeId === entity.disputeId ? [one.entity] : []))

/** What must be so of each settlement on record; without one, nobody can tell. */
const ofEach = (situation: Situation<'dispute'>, holds: (settlement: Settlement, records: Records) => Known): Known => {
  const settlements = settlementsOf(situation)
  return settlements.length === 0 ? undefined : bothKnown(...settlements.map((settlement) => holds(settlement, situation.records)))
}

const guard = (id: string, demands: string, record: readonly string[], holds: (settlement: Settlement, records: Records) => Known): DisputeGuard => ({
  id,
  demands,
  record,
  test: (situation) => ofEach(situation, holds),
})

const cooledOff: DisputeGuard = {
  id: 'cooled-off',
  demands: 'Where a woman is a party or affected, 72 hours have passed since the draft, and the time to think it over has ended.',
  record: ['dispute.statusHistory', 'dispute.broughtBy', 'settlement.coolingOffUntil'],
  test: (situation) => {
    const { entity, records, occurredAt } = situation
    const drafted = cameTo(entity, 'settlementDrafted')
    const isOver = ofEach(situation, ({ coolingOffUntil }) => (coolingOffUntil ? notBefore(occurredAt, coolingOffUntil) : true))
    return impliesKnown(
      concernsWoman(entity, records),
      bothKnown(drafted === undefined ? undefined : notBefore(occurredAt, dueAt(drafted, COOLING_OFF)), isOver),
    )
  },
}

const courtAllowed: DisputeGuard = {
  id: 'court-allowed-it',
  demands: 'Where only the peace may be kept, the date of the court order is recorded.',
  record: ['dispute.mediability', 'settlement.courtPermission.orderDate'],
  test: (situation) => impliesKnown(isOfMediability(situation.entity, 'lawfulPeaceOnly'), ofEach(situation, hasCourtOrder)),
}

/** What must be so before a settlement is confirmed. */
export const toConfirm: readonly DisputeGuard[] = [
  /* @__PURE__ */ guard(
    'no-prohibited-term',
    'No agreed term is one that no settlement may hold.',
    ['settlement.terms.termType', 'settlement.termsConsidered.disposition', 'settlement.criminalEffect'],
    (settlement) => notKnown(holdsProhibitedTerm(settlement)),
  ),
  /* @__PURE__ */ guard(
    'demanded-ones-checked',
    'Each woman or girl that a dropped demand was about has been looked in on.',
    ['settlement.termsConsidered.concernsParticipationId', 'followUp.participationId', 'safetyAssessment.subjectParticipationId'],
    areDemandedOnesChecked,
  ),
  /* @__PURE__ */ guard(
    'paid-to-her',
    'Compensation for harm to a woman goes to her, or where she agreed in private.',
    ['settlement.terms.concernsParticipationId', 'settlement.terms.payeeParticipationId'],
    isPaidToWomen,
  ),
  /* @__PURE__ */ guard(
    'women-agreed-freely',
    'Each woman concerned agreed, alone and free of pressure.',
    ['settlement.womenParticipation.consentDecision', 'settlement.womenParticipation.consentGivenPrivately', 'settlement.womenParticipation.coercionConcern'],
    allAgreedFreely,
  ),
  /* @__PURE__ */ guard(
    'court-saw-children',
    'What touches the rights of a child has been before a court.',
    ['dispute.screening.minorsAffected', 'caseParticipation.ageAtIncident', 'person.birthYear', 'settlement.courtPermission.orderDate'],
    courtSawChildren,
  ),
  /* @__PURE__ */ guard(
    'share-advised',
    'Before a share of an inheritance is given up for less than its worth, she had legal advice.',
    ['settlement.terms.amount', 'settlement.terms.shareValue', 'referral.firstServiceAt'],
    isShareAdvised,
  ),
  cooledOff,
  courtAllowed,
]

/** What makes a draft void. */
export const isVoid: DisputeGuard = {
  id: 'prohibited-term-or-no-consent',
  demands: 'A term that no settlement may hold was agreed, or somebody did not agree freely.',
  record: ['settlement.terms.termType', 'settlement.womenParticipation.consentDecision', 'stated.consentFailed'],
  test: (situation) =>
    eitherKnown(
      ...settlementsOf(situation).map(holdsProhibitedTerm),
      ...settlementsOf(situation).flatMap(({ womenParticipation = [] }) => womenParticipation.map((woman) => notKnown(agreedFreely(woman)))),
      situation.stated('consentFailed'),
    ),
}

const isCheckedAfter = (participationId: string | undefined, confirmed: string | undefined, records: Records): Known => {
  if (participationId === undefined || confirmed === undefined) return undefined
  const checks = records
    .all('followUp')
    .filter(({ entity }) => entity.participationId === participationId && isOneOf(entity.purposeCode, ['settlementCheck', 'safetyCheck']) === true)
    .map(({ entity }) => bothKnown(isDone(entity.doneAt), notBefore(entity.doneAt, dueAt(confirmed, CHECK_AFTER))))
  return eitherKnown(...checks, records.lists('followUp') ? false : undefined)
}

/** What must be so before a confirmed settlement is closed. */
export const womenFollowedUp: DisputeGuard = {
  id: 'women-followed-up',
  demands: 'Each woman concerned was looked in on 30 days or more after the settlement was confirmed.',
  record: ['dispute.statusHistory', 'settlement.womenParticipation.participationId', 'followUp.participationId', 'followUp.doneAt'],
  test: (situation) => {
    const { entity, records } = situation
    const confirmed = cameTo(entity, 'settlementConfirmed')
    const checked = ofEach(situation, ({ womenParticipation }) =>
      womenParticipation && womenParticipation.length > 0
        ? bothKnown(...womenParticipation.map(({ participationId }) => isCheckedAfter(participationId, confirmed, records)))
        : notKnown(concernsWoman(entity, records)),
    )
    return impliesKnown(concernsWoman(entity, records), checked)
  },
}
