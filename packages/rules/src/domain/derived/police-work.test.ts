import type { Fact } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { complaintHandlingFacts } from './complaint-handling.ts'
import { evidenceFacts } from './evidence.ts'
import { followUpFacts } from './follow-up.ts'
import { incidentCareFacts } from './incident-care.ts'
import { legalProcessFacts } from './legal-process.ts'
import { legalStepFacts } from './legal-step.ts'
import { safetyAssessmentFacts } from './safety-assessment.ts'

type Entity = Record<string, unknown>

const reader =
  (facts: readonly Fact[]) =>
  (id: string, entity: Entity, caseFile: Entity = {}) =>
    facts.find((fact) => fact.id === id)?.read(entity, caseFile)
const ten = '2015-03-02T10:00:00+05:00'
const eleven = '2015-03-02T11:00:00+05:00'
const noon = '2015-03-02T12:00:00+05:00'

describe('asking whether she is safe', () => {
  const read = (complaint: Entity, ...safetyAssessments: readonly Entity[]): unknown =>
    reader(complaintHandlingFacts)('complaint.safetyAskedAloneAt', complaint, { safetyAssessments })

  it('counts when she was alone', () => {
    expect(read({ safetyAskedAt: ten, safetyAskedAlone: true })).toBe(ten)
  })

  it('does not count before others', () => {
    expect(read({ safetyAskedAt: ten, safetyAskedAlone: false })).toBeNull()
    expect(read({ safetyAskedAt: null })).toBeNull()
  })

  it('counts when an assessment was made alone, whatever was asked before others', () => {
    const asked = { safetyAskedAt: ten, safetyAskedAlone: false }
    expect(read(asked, { assessedAt: eleven, alone: true })).toBe(eleven)
    expect(read({ safetyAskedAt: ten, safetyAskedAlone: true }, { assessedAt: eleven, alone: true })).toBe(ten)
    expect(read(asked, { alone: true })).toBeUndefined()
    expect(read(asked, { assessedAt: eleven, alone: false })).toBeNull()
    expect(read(asked, { assessedAt: eleven })).toBeUndefined()
  })

  it('is open when nobody wrote down whether she was alone', () => {
    expect(read({ safetyAskedAt: ten })).toBeUndefined()
    expect(read({})).toBeUndefined()
  })
})

describe('the last assessment of her safety', () => {
  const read = (id: string, assessments: readonly Entity[], complaint: Entity = {}): unknown =>
    reader(complaintHandlingFacts)(`complaint.${id}`, complaint, { safetyAssessments: assessments })
  const high = { assessedAt: ten, levelCode: 'high', alone: true }
  const standard = { assessedAt: noon, levelCode: 'standard', alone: true }

  it('is the latest that was complete', () => {
    expect(read('safetyLastAssessedAt', [standard, high])).toBe(noon)
    expect(read('lastSafetyLevel', [standard, high])).toBe('standard')
    expect(read('lastSafetyLevel', [high, { ...standard, alone: false }])).toBe('high')
  })

  it('is open when one has no moment, as it may be the last', () => {
    expect(read('lastSafetyLevel', [high, { levelCode: 'standard', alone: true }])).toBeUndefined()
  })

  it('is open when nobody wrote down whether she was alone at a later one', () => {
    const untold = { ...standard, alone: undefined }
    expect(read('safetyLastAssessedAt', [high, untold])).toBeUndefined()
    expect(read('lastSafetyLevel', [untold])).toBeUndefined()
    expect(read('lastSafetyLevel', [standard, { ...high, alone: undefined }])).toBe('standard')
  })

  it('is measured to the closing', () => {
    expect(read('lastAssessmentToClosing', [high], { closedAt: noon })).toEqual({ from: ten, to: noon })
    expect(read('lastAssessmentToClosing', [high])).toBeUndefined()
  })
})

describe('what police did with a complaint', () => {
  const read = (id: string, ...processes: Entity[]): unknown =>
    reader(complaintHandlingFacts)(`complaint.${id}`, { complaintId: 'c1' }, { legalProcesses: processes.map((one) => ({ complaintId: 'c1', ...one })) })

  it('shows the reasons for a refusal, from field and steps', () => {
    const process = {
      trackCode: 'criminal',
      firDecision: 'refused',
      firRefusalReason: 'noProof',
      steps: [{ stepType: 'firRefused', reasonCode: 'inquiryFirst' }],
    }
    expect(read('firRefusalReasons', process)).toEqual(['noProof', 'inquiryFirst'])
  })

  it('leaves the reasons open when a refusal shows none, and unknown without a refusal', () => {
    expect(read('firRefusalReasons', { trackCode: 'criminal', firDecision: 'refused' })).toEqual({ known: [], open: true })
    expect(read('firRefusalReasons', { trackCode: 'criminal', firDecision: 'registered' })).toBeUndefined()
  })

  it('leaves the reasons open when one of several refusals shows none', () => {
    const refused = (...reasons: readonly (string | undefined)[]) => ({
      trackCode: 'criminal',
      firDecision: 'refused',
      steps: reasons.map((reasonCode) => ({ stepType: 'firRefused', reasonCode })),
    })
    expect(read('firRefusalReasons', refused('noProof'))).toEqual(['noProof'])
    expect(read('firRefusalReasons', refused('noProof', undefined))).toEqual({ known: ['noProof'], open: true })
    expect(read('firRefusalReasons', { ...refused(undefined), firRefusalReason: 'noProof' })).toEqual(['noProof'])
    expect(read('firRefusalReasons', { ...refused('noProof', undefined), firRefusalReason: 'noProof' })).toEqual({ known: ['noProof'], open: true })
    expect(read('firRefusalReasons', refused('noProof'), { trackCode: 'criminal', firDecision: 'deferred' })).toEqual({ known: ['noProof'], open: true })
  })

  it('shows when an examination was first offered, made or declined', () => {
    expect(
      read('examinationOfferedAt', {
        steps: [
          { stepType: 'medicoLegalDone', occurredAt: noon },
          { stepType: 'medicoLegalOffered', occurredAt: ten },
        ],
      }),
    ).toBe(ten)
    expect(read('examinationOfferedAt', { steps: [] })).toBeUndefined()
  })

  it('shows when the committee was told', () => {
    expect(read('committeeInformedAt', { trackCode: 'protectionOrder', protection: { committeeInformedAt: ten } })).toBe(ten)
    expect(read('committeeInformedAt', { trackCode: 'protectionOrder', protection: { committeeInformedAt: null } })).toBeNull()
    expect(read('committeeInformedAt', { trackCode: 'protectionOrder', protection: null })).toBeUndefined()
    expect(read('committeeInformedAt', { trackCode: 'criminal' })).toBeUndefined()
  })

  it('leaves it open whether the committee was told by a referral whose kind is not recorded', () => {
    const committee = (serviceCategory?: string): unknown =>
      reader(complaintHandlingFacts)(
        'complaint.committeeInformedAt',
        { complaintId: 'c1' },
        {
          legalProcesses: [{ complaintId: 'c1', trackCode: 'protectionOrder', protection: { committeeInformedAt: null } }],
          referrals: [{ sentAt: ten, serviceCategory }],
        },
      )
    expect([committee(), committee('protectionCommittee'), committee('medical')]).toEqual([undefined, ten, null])
  })

  it('shows which items were collected', () => {
    const kinds = (evidenceItems?: readonly Entity[]): unknown => reader(complaintHandlingFacts)('complaint.exhibitKinds', {}, { evidenceItems })
    expect(kinds([{ itemKind: 'soil' }, { itemKind: 'soil' }])).toEqual(['soil'])
    expect(kinds([{}])).toEqual({ known: [], open: true })
    expect(kinds()).toBeUndefined()
  })
})

describe('the steps of a process', () => {
  const read = reader(legalProcessFacts)

  it('show the first report, interim or final', () => {
    const steps = [
      { stepType: 'finalReport', occurredAt: noon },
      { stepType: 'interimReport', occurredAt: ten },
    ]
    expect(read('legalProcess.firstReportAt', { steps })).toBe(ten)
    expect(read('legalProcess.finalReportAt', { steps })).toBe(noon)
    expect(read('legalProcess.firstReportAt', { steps: [] })).toBeUndefined()
  })
})

describe('a promise before police', () => {
  const read = (...followUps: Entity[]): unknown =>
    reader(complaintHandlingFacts)('complaint.promiseCheckedAt', {}, { followUps: followUps.map((one) => ({ purposeCode: 'undertakingCheck', ...one })) })

  it('was checked at the first check that was done', () => {
    expect(read({ attempts: [] }, { doneAt: noon })).toBe(noon)
  })

  it('was not checked when nobody tried, and may have been when nothing is recorded', () => {
    expect(read({ attempts: [] })).toBeNull()
    expect(read({})).toBeUndefined()
    expect(read()).toBeUndefined()
    expect(read({ purposeCode: 'safetyCheck', doneAt: noon })).toBeUndefined()
  })

  it('may be a contact whose purpose nobody wrote down', () => {
    expect(read({ attempts: [] }, { purposeCode: undefined, doneAt: noon })).toBeUndefined()
    expect(read({ attempts: [] }, { purposeCode: 'safetyCheck', doneAt: noon })).toBeNull()
  })
})

describe('telling her of a lawyer', () => {
  const read = reader(legalProcessFacts)

  it('shows in the field or in an offer of legal aid', () => {
    expect(read('legalProcess.toldOfLawyer', { lawyerRightTold: false, steps: [{ stepType: 'legalAidOffered' }] })).toBe(false)
    expect(read('legalProcess.freeLawyerOffered', { steps: [{ stepType: 'legalAidOffered' }] })).toBe(true)
    expect(read('legalProcess.toldOfLawyer', { steps: [] })).toBeUndefined()
  })
})

describe('an arrested person before a magistrate', () => {
  const arrest = { stepId: 's1', stepType: 'arrest', occurredAt: ten }
  const read = (...steps: Entity[]): unknown => reader(legalStepFacts)('legalStep.producedAt', arrest, { legalProcesses: [{ steps }] })

  it('is the first appearance after the arrest', () => {
    expect(read(arrest, { stepType: 'producedBeforeMagistrate', occurredAt: noon })).toBe(noon)
  })

  it('is open with two arrests, and when no appearance is recorded', () => {
    expect(read(arrest, { stepType: 'arrest', occurredAt: ten }, { stepType: 'producedBeforeMagistrate', occurredAt: noon })).toBeUndefined()
    expect(read(arrest)).toBeUndefined()
  })

  it('may be an appearance of which only the day is known', () => {
    const brought = (occurredAt: string) => ({ stepType: 'producedBeforeMagistrate', occurredAt })
    expect(read(arrest, brought('2015-03-02'), brought('2015-03-09T10:00:00+05:00'))).toBe('2015-03-02')
    expect(read(arrest, brought('2015-03-01'), brought('2015-03-09T10:00:00+05:00'))).toBe('2015-03-09T10:00:00+05:00')
  })

  it('is no appearance before the arrest', () => {
    expect(read({ ...arrest, occurredAt: ten }, { stepType: 'producedBeforeMagistrate', occurredAt: '2015-03-01T10:00:00+05:00' })).toBeUndefined()
  })
})

describe('the custody of an item', () => {
  const read = reader(evidenceFacts)
  const link = (from: string, to: string, at: string, more: Entity = {}): Entity => ({ from, to, at, sealIntact: true, ...more })
  const item = { collectedAt: ten, custody: [link('a', 'b', ten), link('b', 'c', eleven, { storageCode: 'malkhana' })] }

  it('is whole when each receiver hands it on', () => {
    expect(read('evidenceItem.custodyUnbroken', item)).toBe(true)
    expect(read('evidenceItem.storedAt', item)).toBe(eleven)
  })

  it('is broken by a gap, by a hand-over before the one before it, and by an open seal', () => {
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', ten), link('x', 'c', eleven)] })).toBe(false)
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', noon), link('b', 'c', eleven)] })).toBe(false)
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', ten, { sealIntact: false })] })).toBe(false)
  })

  it('cannot be told when a hand-over may have been before the one before it', () => {
    const custody = (...moments: readonly string[]) =>
      read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', ten), ...moments.map((at) => link('b', 'b', at))] })
    expect(custody('2015-03-02')).toBeUndefined()
    expect(custody('2015-03-01')).toBe(false)
    expect(custody('2015-03-03', '2015-03-03')).toBe(true)
  })

  it('cannot be told when something of it is not recorded', () => {
    expect(read('evidenceItem.custodyUnbroken', { collectedAt: ten })).toBeUndefined()
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [{ from: 'a', to: 'b', at: ten }] })).toBeUndefined()
    expect(read('evidenceItem.storedAt', { custody: [link('a', 'b', ten)] })).toBeUndefined()
  })
})

describe('a follow-up', () => {
  const read = (followUp: Entity): unknown => reader(followUpFacts)('followUp.attempted', followUp)

  it('was attempted when it was done or an attempt is recorded', () => {
    expect(read({ doneAt: ten })).toBe(true)
    expect(read({ attempts: [{ at: ten }] })).toBe(true)
    expect(read({ attempts: [] })).toBe(false)
    expect(read({})).toBeUndefined()
  })
})

describe('asking her again alone', () => {
  const first = { subjectParticipationId: 'p1', assessedAt: ten, alone: false }
  const read = (...others: Entity[]): unknown =>
    reader(safetyAssessmentFacts)('safetyAssessment.redoneAloneAt', first, { safetyAssessments: [first, ...others] })

  it('is a later assessment of hers, alone', () => {
    expect(read({ subjectParticipationId: 'p1', assessedAt: noon, alone: true })).toBe(noon)
    expect(read({ subjectParticipationId: 'p2', assessedAt: noon, alone: true })).toBeUndefined()
    expect(read({ subjectParticipationId: 'p1', assessedAt: '2015-03-01T10:00:00+05:00', alone: true })).toBeUndefined()
    expect(
      read({ subjectParticipationId: 'p1', assessedAt: '2015-03-02', alone: true }, { subjectParticipationId: 'p1', assessedAt: noon, alone: true }),
    ).toBeUndefined()
  })
})

describe('what is known of the person it happened to', () => {
  const read = reader(incidentCareFacts)
  const incident = { survivorParticipationId: 'p1' }

  it('is her own assessment, not that of another', () => {
    const caseFile = {
      safetyAssessments: [
        { subjectParticipationId: 'p2', assessedAt: ten, alone: true },
        { subjectParticipationId: 'p1', assessedAt: noon, alone: true },
      ],
    }
    expect(read('incident.survivorAssessedAt', incident, caseFile)).toBe(noon)
    expect(read('incident.survivorAssessedAt', incident, {})).toBeUndefined()
  })

  it('tells a disability from none, and none from nothing recorded', () => {
    const withDifficulty = (disability?: unknown): Entity => ({
      participations: [{ participationId: 'p1', personId: 'q1' }],
      persons: [{ personId: 'q1', disability }],
    })
    expect(read('incident.survivorHasDisability', incident, withDifficulty(['seeing']))).toBe(true)
    expect(read('incident.survivorHasDisability', incident, withDifficulty([]))).toBe(false)
    expect(read('incident.survivorHasDisability', incident, withDifficulty())).toBeUndefined()
  })

  it('says whether another organisation counts it', () => {
    expect(read('incident.countedElsewhere', { reportedElsewhere: [{ isContributor: true }, {}] })).toBe(true)
    expect(read('incident.countedElsewhere', { reportedElsewhere: [] })).toBe(false)
    expect(read('incident.countedElsewhere', { reportedElsewhere: [{}] })).toBeUndefined()
    expect(read('incident.countedElsewhere', {})).toBeUndefined()
  })
})
