import type { Known } from '../../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf, notKnown, valueOf } from '../../known.ts'
import { mediabilityOf } from '../../dispute/mediability.ts'
import { reconciliationGap } from '../../forum/reconciliation-gap.ts'
import { wasSent } from '../../consent/permits.ts'
import { isFemale } from '../../person/minor.ts'
import type { EntityOf, Records } from '../../related/records.ts'
import { isGbv } from '../complaint.ts'
import type { Invariant, Judgement } from '../invariant.ts'
import { each } from '../invariant.ts'
import { hasCourtOrder, isConfirmed } from '../settlement.ts'

type LegalProcess = EntityOf<'legalProcess'>

const isTold = (value: unknown): Known => (value === undefined ? undefined : true)
const some = (list: readonly unknown[] | undefined): Known => list && list.length > 0

const FROM_FIR = ['firRegistered', 'underInvestigation', 'finalReportSubmitted', 'inTrial', 'disposed'] as const
const ACCEPTED = ['accepted', 'inHearing', 'settlementDrafted', 'settlementConfirmed', 'settlementVoid', 'notSettled'] as const

/** A number stands once in the register of a station and a year. */
const firNumbersOnce = (records: Records): readonly Judgement[] => {
  const processes = records.all('legalProcess').filter(({ entity }) => entity.fir !== undefined && entity.fir !== null)
  const keyOf = ({ stationId, fir }: LegalProcess): string | undefined =>
    stationId === undefined || fir?.number === undefined || fir.year === undefined ? undefined : `${stationId} ${fir.year} ${fir.number.trim()}`
  const counts = new Map<string | undefined, number>()
  for (const { entity } of processes) counts.set(keyOf(entity), (counts.get(keyOf(entity)) ?? 0) + 1)
  return processes.map(({ entity, path }) => {
    const key = keyOf(entity)
    return { path, holds: key === undefined ? undefined : counts.get(key) === 1 }
  })
}

const isAboutViolence = ({ complaintId }: LegalProcess, records: Records): Known => {
  const complaint = records.find('complaint', complaintId)
  return complaint && isGbv(complaint)
}

/** Whether somebody stands on each side. */
const bothSidesNamed = ({ partyIds }: EntityOf<'dispute'>, records: Records): Known => {
  const sides = partyIds?.map((id) => records.find('caseParticipation', id)?.side)
  if (sides === undefined) return undefined
  const has = (side: 'A' | 'B'): Known => sides.includes(side) || (sides.includes(undefined) ? undefined : false)
  return bothKnown(has('A'), has('B'))
}

/** Whether what is recorded is as strict as the matters make it; those that are not recorded, and honour as the reason of a killing, may make it stricter. */
const isStrictEnough = (dispute: EntityOf<'dispute'>): Known => {
  const { mediability, caseTypes, honourGivenAsReason } = dispute
  if (mediability === undefined || mediability === 'notMediable') return true
  if (mediabilityOf(dispute) !== mediability) return false
  const mayBeStricter = caseTypes === undefined || (mediability === 'lawfulPeaceOnly' && valueOf(honourGivenAsReason) === undefined)
  return mayBeStricter ? undefined : true
}

/** Whether an entry is hers; one of which nobody wrote down whose it is may be. */
const hasEntry = (entries: NonNullable<EntityOf<'settlement'>['womenParticipation']>, participationId: string): Known =>
  eitherKnown(...entries.map((entry) => (entry.participationId === undefined ? undefined : entry.participationId === participationId)))

/** Whether each woman or girl who is a party or affected has an entry of her own. */
const womenListed = ({ disputeId, womenParticipation }: EntityOf<'settlement'>, records: Records): Known => {
  const partyIds = records.find('dispute', disputeId)?.partyIds
  if (partyIds === undefined) return undefined
  return bothKnown(
    ...partyIds.map((id) => {
      const one = records.find('caseParticipation', id)
      return impliesKnown(one && isFemale(one, records), womenParticipation && hasEntry(womenParticipation, id))
    }),
  )
}

/** Whether each party of a side was given the words of the settlement. */
const copiesGiven = ({ disputeId, writtenCopyGivenTo }: EntityOf<'settlement'>, records: Records): Known => {
  const partyIds = records.find('dispute', disputeId)?.partyIds
  if (partyIds === undefined) return undefined
  return bothKnown(
    ...partyIds.map((id) =>
      impliesKnown(isOneOf(records.find('caseParticipation', id)?.side, ['A', 'B']), writtenCopyGivenTo && writtenCopyGivenTo.includes(id)),
    ),
  )
}

/* @__NO_SIDE_EFFECTS__ */
export const processRules = (): readonly Invariant[] => [
  {
    id: 'legalProcess/fir-number-once',
    looksAt: 'set of records',
    reads: ['legalProcess.stationId', 'legalProcess.fir.year', 'legalProcess.fir.number'],
    demands: 'The number of an FIR stands once in a year of a station.',
    help: 'Look it up in the register, and correct the one that is wrong.',
    judge: firNumbersOnce,
  },
  {
    id: 'legalProcess/refusal-explained',
    looksAt: 'record',
    reads: ['legalProcess.firDecision', 'legalProcess.firRefusalReason', 'legalProcess.remediesTold'],
    demands: 'Of an FIR that was refused or put off the reason is recorded, and which remedies she was told of.',
    help: 'Record the reason, and tell her how to challenge it.',
    judge: each('legalProcess', ({ firDecision, firRefusalReason, remediesTold }) =>
      impliesKnown(isOneOf(firDecision, ['refused', 'deferred']), bothKnown(isDone(firRefusalReason), some(remediesTold))),
    ),
  },
  {
    id: 'legalProcess/officers-named',
    looksAt: 'case file',
    reads: [
      'legalProcess.status',
      'legalProcess.complaintId',
      'legalProcess.ioOfficerId',
      'legalProcess.supervisorOfficerId',
      'legalProcess.victimSupportOfficerId',
      'complaint.natureCodes',
    ],
    demands: 'From the FIR on a case of violence has an investigating officer, a supervisor and a victim support officer.',
    help: 'Name who is missing.',
    judge: each('legalProcess', (process, records) =>
      impliesKnown(
        bothKnown(isOneOf(process.status, FROM_FIR), isAboutViolence(process, records)),
        bothKnown(isTold(process.ioOfficerId), isTold(process.supervisorOfficerId), isTold(process.victimSupportOfficerId)),
      ),
    ),
  },
  {
    id: 'referral/provider-named',
    looksAt: 'record',
    reads: ['referral.status', 'referral.sentAt', 'referral.providerId'],
    demands: 'Of a referral that was sent it is recorded to whom.',
    help: 'Name the provider.',
    judge: each('referral', (referral) => impliesKnown(wasSent(referral), isTold(referral.providerId))),
  },
  {
    id: 'referral/completed-by-her-word',
    looksAt: 'record',
    reads: ['referral.status', 'referral.survivorReportedReceived'],
    demands: 'A referral is completed when she herself was asked whether she got the service.',
    help: 'Ask her, in a safe way.',
    judge: each('referral', ({ status, survivorReportedReceived }) =>
      impliesKnown(isOneOf(status, ['completed']), survivorReportedReceived === undefined ? undefined : survivorReportedReceived !== 'notAsked'),
    ),
  },
  {
    id: 'dispute/both-sides-named',
    looksAt: 'case file',
    reads: ['dispute.partyIds', 'caseParticipation.side'],
    demands: 'Somebody stands on each side of a dispute.',
    help: 'Name at least one party of each side.',
    judge: each('dispute', bothSidesNamed),
  },
  {
    id: 'dispute/screened-before-accepted',
    looksAt: 'record',
    reads: ['dispute.status', 'dispute.screening'],
    demands: 'A dispute that was accepted was screened before.',
    help: 'Screen it now, each party alone, and stop the hearing until then.',
    judge: each('dispute', ({ status, screening }) => impliesKnown(isOneOf(status, ACCEPTED), isDone(screening))),
  },
  {
    id: 'dispute/panel-named',
    looksAt: 'record',
    reads: ['dispute.status', 'dispute.panel'],
    demands: 'A dispute that was accepted has a panel.',
    help: 'Name its members.',
    judge: each('dispute', ({ status, panel }) => impliesKnown(isOneOf(status, ACCEPTED), some(panel))),
  },
  {
    id: 'dispute/no-looser-than-its-matters',
    looksAt: 'record',
    reads: ['dispute.mediability', 'dispute.caseTypes', 'dispute.honourGivenAsReason'],
    demands: 'What is recorded of the mediability of a dispute is no looser than what its matters allow.',
    help: 'Record the stricter answer; a matter that is never for a forum goes to legal help.',
    judge: each('dispute', isStrictEnough),
  },
  {
    id: 'settlement/terms-named',
    looksAt: 'record',
    reads: ['settlement.terms'],
    demands: 'A settlement has at least one term.',
    help: 'Record what was agreed.',
    judge: each('settlement', ({ terms }) => some(terms)),
  },
  {
    id: 'settlement/women-listed',
    looksAt: 'case file',
    reads: ['settlement.womenParticipation.participationId', 'dispute.partyIds', 'caseParticipation.personId', 'person.sexCode'],
    demands: 'Of each woman or girl who is a party or affected it is recorded how she took part.',
    help: 'Record for each of them whether she was there, heard apart, and what she decided.',
    judge: each('settlement', womenListed),
  },
  {
    id: 'settlement/court-before-effect',
    looksAt: 'case file',
    reads: ['settlement.criminalEffect', 'settlement.confirmedOn', 'dispute.status', 'settlement.courtPermission.orderDate'],
    demands: 'Where an effect on a criminal case needs a court, nothing is confirmed before the court has allowed it.',
    help: 'Leave the settlement as a draft until the date of the court order is recorded.',
    judge: each('settlement', (settlement, records) =>
      impliesKnown(bothKnown(isOneOf(settlement.criminalEffect, ['needsCourtPermission']), isConfirmed(settlement, records)), hasCourtOrder(settlement)),
    ),
  },
  {
    id: 'settlement/copies-given',
    looksAt: 'case file',
    reads: ['settlement.confirmedOn', 'dispute.status', 'settlement.writtenCopyGivenTo', 'dispute.partyIds', 'caseParticipation.side'],
    demands: 'Each party is given a written copy of a settlement that was confirmed.',
    help: 'Read it aloud in her or his own language, and hand over the copy.',
    judge: each('settlement', (settlement, records) => impliesKnown(isConfirmed(settlement, records), copiesGiven(settlement, records))),
  },
  {
    id: 'forumReturn/gap-written-down',
    looksAt: 'record',
    reads: ['forumReturn.reconciliationGap', 'forumReturn.received', 'forumReturn.resolved', 'forumReturn.pending'],
    demands: 'What a return does not account for stands beside it as its gap, and is what its own figures say.',
    help: 'Keep the figures as they were published, and correct "reconciliationGap".',
    judge: each('forumReturn', (entry) => {
      const gap = reconciliationGap(entry)
      if (gap === undefined) return entry.reconciliationGap === undefined ? true : undefined
      return entry.reconciliationGap === undefined ? (gap === 0 ? true : undefined) : entry.reconciliationGap === gap
    }),
  },
  {
    id: 'forumIssue/one-person-goes-to-the-desk',
    looksAt: 'record',
    reads: ['forumIssue.isIndividualCase', 'forumIssue.deskContactId'],
    demands: 'The matter of one person is taken out of the meeting to a desk.',
    help: 'Take her to the desk, and record the contact there.',
    judge: each('forumIssue', ({ isIndividualCase, deskContactId }) => impliesKnown(isIndividualCase, isTold(deskContactId))),
  },
  {
    id: 'forumAction/dropped-with-a-reason',
    looksAt: 'record',
    reads: ['forumAction.status', 'forumAction.droppedReason'],
    demands: 'Of an action that was dropped the reason is recorded.',
    help: 'Record the reason, and tell the next meeting.',
    judge: each('forumAction', ({ status, droppedReason }) => impliesKnown(isOneOf(status, ['dropped']), isTold(droppedReason))),
  },
  {
    id: 'auditEvent/conflict-told-outside',
    looksAt: 'record',
    reads: ['auditEvent.conflictOfInterest', 'auditEvent.supervisorAlertedAt'],
    demands: 'When somebody on the conflict list of a case tries to see it, a supervisor outside that station is told.',
    help: 'Tell a supervisor outside the station, and record when.',
    judge: each('auditEvent', ({ conflictOfInterest, supervisorAlertedAt }) => impliesKnown(conflictOfInterest, isDone(supervisorAlertedAt))),
  },
  {
    id: 'storyReview/no-failure-published',
    looksAt: 'record',
    reads: ['storyReview.decision', 'storyReview.checks'],
    demands: 'A draft is not published while a point of the checklist fails.',
    help: 'Hold the draft, change it, and check it again.',
    judge: each('storyReview', ({ decision, checks }) =>
      impliesKnown(isOneOf(decision, ['publish']), notKnown(checks && Object.values(checks).includes('fail'))),
    ),
  },
  {
    id: 'storyReview/consent-of-the-interviewed',
    looksAt: 'record',
    reads: ['storyReview.survivorInterviewed', 'storyReview.survivorConsentId'],
    demands: 'When she was interviewed, her own consent is on record.',
    help: 'Ask her, or take the interview out.',
    judge: each('storyReview', ({ survivorInterviewed, survivorConsentId }) => impliesKnown(survivorInterviewed, isTold(survivorConsentId))),
  },
]
