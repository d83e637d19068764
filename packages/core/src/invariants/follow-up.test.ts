import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile } from '../testing/case-files.ts'

const told = '2015-03-05T12:00+05:00'
const silent = { purposeCode: 'safetyCheck', participationId: 'prt-1', attempts: [{ outcome: 'notReached', insideSafeWindow: true }], safeContactUsed: true }
const danger = { levelCode: 'extreme', supervisorInformedAt: null }
const file = (followUp: object, assessment: object | undefined = danger) =>
  complaintFile(
    {},
    {
      participations: [{ participationId: 'prt-1' }],
      followUps: [{ followUpId: 'fup-1', ...followUp }],
      ...(assessment === undefined ? {} : { safetyAssessments: [{ safetyAssessmentId: 'saf-1', subjectParticipationId: 'prt-1', ...assessment }] }),
    },
  )

describe('what should be so of a follow-up', () => {
  it.each([
    ['FUP-1', 'holds', 'as she wished', file(silent)],
    ['FUP-1', 'violated', 'at another hour', file({ ...silent, attempts: [{ insideSafeWindow: false }] })],
    ['FUP-1', 'violated', 'another way', file({ ...silent, safeContactUsed: false })],
    ['FUP-1', 'holds', 'no attempt yet', file({ attempts: [] })],
    ['FUP-1', 'cannot tell', 'nobody wrote down the hour', file({ ...silent, attempts: [{}] })],

    ['FUP-2', 'violated', 'in extreme danger, silent, and nobody was told', file(silent)],
    ['FUP-2', 'holds', 'the supervisor was told', file(silent, { ...danger, supervisorInformedAt: told })],
    ['FUP-2', 'holds', 'she answered', file({ ...silent, attempts: [{ outcome: 'safe' }] })],
    ['FUP-2', 'holds', 'she answered the second time', file({ ...silent, attempts: [{ outcome: 'notReached' }, { outcome: 'reached' }] })],
    ['FUP-2', 'holds', 'at a standard level', file(silent, { levelCode: 'standard' })],
    ['FUP-2', 'holds', 'asked about her view of the service', file({ ...silent, purposeCode: 'satisfaction' })],
    ['FUP-2', 'cannot tell', 'nobody wrote down whether the supervisor was told', file(silent, { levelCode: 'high' })],
    [
      'FUP-2',
      'cannot tell',
      'never assessed',
      complaintFile({}, { participations: [{ participationId: 'prt-1' }], followUps: [{ followUpId: 'fup-1', ...silent }] }),
    ],
  ] as const)('%s %s: %s', (id, answer, _why, caseFile) => {
    expect(answerOf(id, caseFile)).toBe(answer)
  })
})
