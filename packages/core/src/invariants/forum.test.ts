import { describe, expect, it } from 'vitest'

import { getOrThrow } from '../either.ts'
import { parseRecord } from '../record/record.ts'
import { checkInvariants } from './check-invariants.ts'

const records = (...list: readonly object[]) => list.map((record) => getOrThrow(parseRecord({ schemaVersion: '1', isSynthetic: true, ...record })))
const answerOf = (id: string, ...list: readonly object[]) => checkInvariants(records(...list)).find((finding) => finding.id === id)?.answer ?? 'holds'

const balanced = { broughtForward: 10, received: 90, resolved: 60, referredToLegalAction: 20, notSettled: 5, withdrawn: 5, pending: 10 }
const forumReturn = (more: object) => ({ kind: 'forumReturn', returnId: 'ret-1', ...balanced, ...more })
const action = (more: object) => ({ kind: 'forumAction', actionId: 'act-1', issueId: 'iss-1', ...more })
const issue = (more: object) => ({ kind: 'forumIssue', issueId: 'iss-1', raisedBySex: 'female', ...more })

const vault = (doNotContact: boolean | undefined) => ({ kind: 'personIdentity', personId: 'per-1', safeContact: { doNotContact } })
const part = { kind: 'caseParticipation', participationId: 'prt-1', personId: 'per-1' }
const task = (more: object) => ({ kind: 'followUp', followUpId: 'fup-1', participationId: 'prt-1', ...more })

const answer = (more: object) => ({ kind: 'feedbackResponse', responseId: 'fbk-1', consentId: 'con-1', answeredOn: '2015-03-05', ...more })
const consent = (more: object) => ({
  kind: 'consent',
  consentId: 'con-1',
  status: 'active',
  withdrawnAt: null,
  provisions: [{ scope: 'feedbackContact', decision: 'permit', validFrom: '2015-03-01T10:00+05:00' }],
  ...more,
})
const survey = (more: object) => ({ kind: 'workplaceSatisfactionResponse', responseId: 'wps-1', ...more })

describe('what should be so of forums, contacts and surveys', () => {
  it.each<[string, string, string, ...object[]]>([
    ['DSP-1', 'holds', 'a return that balances', forumReturn({})],
    ['DSP-1', 'violated', 'one that is out by one', forumReturn({ pending: 9 })],
    ['DSP-1', 'violated', 'one that says so itself', forumReturn({ pending: 9, reconciliationGap: 1 })],
    ['DSP-1', 'cannot tell', 'one without the pending ones, which are not zero', forumReturn({ pending: undefined })],

    ['CPF-1', 'holds', 'somebody, and a date', action({ ownerRole: 'womensDesk', dueOn: '2015-04' })],
    ['CPF-1', 'violated', 'no date', action({ ownerRole: 'womensDesk', dueOn: null })],
    ['CPF-1', 'cannot tell', 'nobody wrote down who', action({ dueOn: '2015-04' })],

    ['CPF-2', 'holds', 'done, and a meeting was told', action({ status: 'done' }), issue({ reportedBackAt: '2015-05-01T10:00+05:00' })],
    ['CPF-2', 'holds', 'done, and a meeting is named', action({ status: 'done', followedUpMeetingId: 'mtg-2' }), issue({ reportedBackAt: null })],
    ['CPF-2', 'cannot tell', 'done, and nobody wrote down a meeting', action({ status: 'done' }), issue({ reportedBackAt: null })],
    ['CPF-2', 'holds', 'not yet done', action({ status: 'inProgress' }), issue({ reportedBackAt: null })],
    ['CPF-2', 'holds', 'raised by a man', action({ status: 'done' }), issue({ raisedBySex: 'male' })],

    ['PER-2', 'violated', 'a check is planned', vault(true), part, task({ doneAt: null })],
    ['PER-2', 'holds', 'the check is over', vault(true), part, task({ doneAt: '2015-03-01T10:00+05:00' })],
    ['PER-2', 'holds', 'she may be contacted', vault(false), part, task({ doneAt: null })],
    ['PER-2', 'cannot tell', 'nobody wrote down whether', vault(undefined), part, task({ doneAt: null })],
    ['PER-2', 'cannot tell', 'nobody wrote down whom the check is about', vault(true), part, task({ participationId: undefined, doneAt: null })],

    ['FBK-1', 'holds', 'asked with consent', answer({}), consent({})],
    ['FBK-1', 'violated', 'asked without', answer({}), consent({ provisions: [] })],
    ['FBK-1', 'violated', 'asked after she took it back', answer({}), consent({ withdrawnAt: '2015-03-04T10:00+05:00' })],
    ['FBK-1', 'cannot tell', 'the consent is elsewhere', answer({})],

    ['WPS-1', 'holds', 'bands and ratings only', survey({ rankBand: 'asi_si' })],
    ['WPS-1', 'violated', 'a moment', survey({ createdAt: '2015-03-04T10:00+05:00' })],
    ['WPS-1', 'violated', 'words that can tell who wrote them', survey({ otherText: { text: 'As the only woman here', language: 'en' } })],
    ['WPS-1', 'violated', 'somebody who entered it', survey({ provenance: ['prv-1'] })],
  ])('%s %s: %s', (id, expected, _why, ...list) => {
    expect(answerOf(id, ...list)).toBe(expected)
  })
})
