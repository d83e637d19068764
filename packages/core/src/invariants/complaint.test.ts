import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile } from '../testing/case-files.ts'

const received = '2015-03-02T10:00+05:00'
const promised = { natureCodes: ['domesticViolence'], informalUndertaking: { givenByRole: 'respondent' }, closedAt: '2015-03-20T10:00+05:00' }
const check = (more: object) => ({ followUps: [{ followUpId: 'fup-1', subjectRef: 'cmp-1', purposeCode: 'safetyCheck', ...more }] })
const process = (more: object) => ({ legalProcesses: [{ legalProcessId: 'lgp-1', ...more }] })
const registered = { status: 'registered', legalProcessId: 'lgp-1' }

type Answer = ReturnType<typeof answerOf>

describe('what should be so of a complaint', () => {
  it.each<[id: string, answer: Answer, why: string, complaint: object, related?: object]>([
    ['CMP-1', 'holds', 'closed in the moment it was received', { receivedAt: received, closedAt: received }],
    ['CMP-1', 'violated', 'closed a minute before', { receivedAt: received, closedAt: '2015-03-02T09:59+05:00' }],
    ['CMP-1', 'violated', 'acknowledged before', { receivedAt: received, acknowledgedAt: '2015-03-01T10:00+05:00' }],
    ['CMP-1', 'holds', 'neither acknowledged nor closed', { receivedAt: received, acknowledgedAt: null }],
    ['CMP-1', 'cannot tell', 'closed, but nobody wrote down when it was received', { closedAt: received }],

    ['CMP-2', 'violated', 'ghag settled', { closureReason: 'settledLawfully', natureCodes: ['ghag'] }],
    [
      'CMP-2',
      'violated',
      'a dispute at home settled, though an incident is violence at home',
      { closureReason: 'settledLawfully', natureCodes: ['domesticDispute'], incidentIds: ['inc-1'] },
      { incidents: [{ incidentId: 'inc-1', actCodes: ['domesticViolence'] }] },
    ],
    ['CMP-2', 'holds', 'a debt settled', { closureReason: 'settledLawfully', natureCodes: ['moneyDispute'], incidentIds: [] }],
    ['CMP-2', 'holds', 'ghag closed after the court', { closureReason: 'courtOutcome', natureCodes: ['ghag'] }],
    ['CMP-2', 'cannot tell', 'incidents not recorded', { closureReason: 'settledLawfully', natureCodes: ['moneyDispute'] }],
    [
      'CMP-2',
      'cannot tell',
      'an incident without acts',
      { closureReason: 'settledLawfully', natureCodes: ['moneyDispute'], incidentIds: ['inc-1'] },
      { incidents: [{ incidentId: 'inc-1' }] },
    ],

    ['CMP-3', 'holds', 'she was looked in on', promised, check({ doneAt: '2015-03-15T10:00+05:00' })],
    ['CMP-3', 'violated', 'the check was not done', promised, check({ doneAt: null })],
    ['CMP-3', 'violated', 'no check was planned', promised, { followUps: [] }],
    ['CMP-3', 'cannot tell', 'checks are not recorded', promised],
    ['CMP-3', 'holds', 'a promise about a debt', { ...promised, natureCodes: ['moneyDispute'] }, { followUps: [] }],
    ['CMP-3', 'holds', 'still open', { ...promised, closedAt: null }, { followUps: [] }],

    ['CMP-4', 'holds', 'an FIR was registered', registered, process({ cognizable: 'yes', fir: { number: '12' } })],
    ['CMP-4', 'violated', 'refused', registered, process({ cognizable: 'yes', firDecision: 'refused', fir: null })],
    ['CMP-4', 'violated', 'decided without one, and nothing else recorded', registered, process({ cognizable: 'yes', fir: null, firDecision: 'deferred' })],
    ['CMP-4', 'holds', 'not cognizable', registered, process({ cognizable: 'no', fir: null })],
    ['CMP-4', 'cannot tell', 'cognizable or not is to be verified', registered, process({ cognizable: 'verify', firDecision: 'refused', fir: null })],
    ['CMP-4', 'holds', 'only received', { ...registered, status: 'received' }, process({ cognizable: 'yes', fir: null, firDecision: 'refused' })],

    ['CMP-5', 'holds', 'asked alone', { status: 'screened', natureCodes: ['theft'], immediateSafetyCode: 'safeNow', safetyAskedAlone: true }],
    ['CMP-5', 'violated', 'not asked', { status: 'screened', natureCodes: ['theft'], immediateSafetyCode: 'notAsked' }],
    ['CMP-5', 'violated', 'asked before others', { status: 'screened', natureCodes: ['theft'], immediateSafetyCode: 'safeNow', safetyAskedAlone: false }],
    ['CMP-5', 'cannot tell', 'nobody wrote down whether she was asked', { status: 'screened', natureCodes: ['theft'], safetyAskedAlone: true }],
    ['CMP-5', 'holds', 'not yet screened', { status: 'received', natureCodes: ['theft'] }],
    ['CMP-5', 'holds', 'recorded as violence, which has duties of its own', { status: 'screened', natureCodes: ['theft'], involvesGbv: true }],
  ])('%s %s: %s', (id, answer, _why, complaint, related = {}) => {
    expect(answerOf(id, complaintFile({ ...complaint }, { ...related }))).toBe(answer)
  })
})
