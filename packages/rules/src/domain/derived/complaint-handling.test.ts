import type { JsonObject } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { complaintHandlingFacts } from './complaint-handling.ts'

const reader = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown =>
  readFact(complaintHandlingFacts, id, entity, caseFile)
const ten = '2015-03-02T10:00:00+05:00'
const eleven = '2015-03-02T11:00:00+05:00'
const noon = '2015-03-02T12:00:00+05:00'

describe('asking whether she is safe', () => {
  const read = (complaint: JsonObject, ...safetyAssessments: readonly JsonObject[]): unknown =>
    reader('complaint.safetyAskedAloneAt', complaint, { safetyAssessments })

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

  it('counts where no assessment is written down', () => {
    expect(reader('complaint.safetyAskedAloneAt', { safetyAskedAt: ten, safetyAskedAlone: true })).toBe(ten)
  })

  it('is open when nobody wrote down whether she was alone', () => {
    expect(read({ safetyAskedAt: ten })).toBeUndefined()
    expect(read({})).toBeUndefined()
  })
})

describe('the last assessment of her safety', () => {
  const read = (id: string, assessments: readonly JsonObject[], complaint: JsonObject = {}): unknown =>
    reader(`complaint.${id}`, complaint, { safetyAssessments: assessments })
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

  it('counts no assessment that was not made', () => {
    expect(read('lastSafetyLevel', [high, { assessedAt: null, levelCode: 'standard', alone: true }])).toBe('high')
    expect(read('safetyLastAssessedAt', [{ assessedAt: null }])).toBeNull()
    expect(read('lastSafetyLevel', [{ assessedAt: null, levelCode: 'standard' }])).toBeUndefined()
  })

  it('has no level that is known where two of one day do not agree', () => {
    const day = (levelCode?: string, more: JsonObject = {}) => ({ assessedAt: '2015-03-02', levelCode, alone: true, ...more })
    expect(read('lastSafetyLevel', [day('standard'), day('high')])).toBeUndefined()
    expect(read('lastSafetyLevel', [day('high'), day('high')])).toBe('high')
    expect(read('lastSafetyLevel', [day('high'), day()])).toBeUndefined()
    expect(read('lastSafetyLevel', [day('standard'), high])).toBeUndefined()
    expect(read('lastSafetyLevel', [day('standard'), day('high', { alone: undefined })])).toBeUndefined()
    expect(read('lastSafetyLevel', [day('standard'), day('high', { alone: false })])).toBe('standard')
    expect(read('lastSafetyLevel', [day('standard'), { ...high, assessedAt: '2015-03-01' }])).toBe('standard')
  })

  it('has a level that counts, and none of one that was broken off', () => {
    expect(['standard', 'elevated', 'high', 'extreme'].map((levelCode) => read('lastSafetyLevel', [{ ...high, levelCode }]))).toEqual([
      'standard',
      'elevated',
      'high',
      'extreme',
    ])
    expect(read('lastSafetyLevel', [{ ...high, levelCode: 'incomplete' }])).toBeUndefined()
    const type = complaintHandlingFacts.find(({ id }) => id === 'complaint.lastSafetyLevel')?.type
    expect(type).not.toHaveProperty('codes', expect.arrayContaining(['incomplete']))
  })

  it('is measured to the closing', () => {
    expect(read('lastAssessmentToClosing', [high], { closedAt: noon })).toEqual({ from: ten, to: noon })
    expect(read('lastAssessmentToClosing', [high])).toBeUndefined()
  })
})

describe('the time from the last assessment to the closing', () => {
  const read = (closedAt: string | null | undefined, ...safetyAssessments: readonly JsonObject[]): unknown =>
    reader('complaint.lastAssessmentToClosing', { closedAt }, { safetyAssessments: safetyAssessments.map((one) => ({ alone: true, ...one })) })

  it('runs from the last one before it, whatever was assessed later', () => {
    expect(read(eleven, { assessedAt: ten }, { assessedAt: noon })).toEqual({ from: ten, to: eleven })
    expect(read(eleven, { assessedAt: ten }, { assessedAt: eleven })).toEqual({ from: eleven, to: eleven })
    expect(read('2015-03-02', { assessedAt: ten }, { assessedAt: '2015-03-03' })).toEqual({ from: ten, to: '2015-03-02' })
  })

  it('is not known while the closing or the assessment is not', () => {
    expect([read(undefined, { assessedAt: ten }), read(null, { assessedAt: ten })]).toEqual([undefined, undefined])
    expect([read(noon), read(noon, {}, { assessedAt: ten }), read(noon, { assessedAt: null })]).toEqual([undefined, undefined, undefined])
    expect(read(eleven, { assessedAt: noon })).toBeUndefined()
  })
})

describe('what police did with a complaint', () => {
  const read = (id: string, ...processes: JsonObject[]): unknown =>
    reader(`complaint.${id}`, { complaintId: 'c1' }, { legalProcesses: processes.map((one) => ({ complaintId: 'c1', ...one })) })

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

  it('shows a reason that was written down without a decision', () => {
    expect(read('firRefusalReasons', { trackCode: 'criminal', firRefusalReason: 'noProof' })).toEqual(['noProof'])
    expect(read('firRefusalReasons', { trackCode: 'criminal' })).toBeUndefined()
  })

  it('leaves the reasons open while another process does not say whether it was refused', () => {
    const refused = { trackCode: 'criminal', firDecision: 'refused', firRefusalReason: 'noProof' }
    const open = { known: ['noProof'], open: true }
    expect(read('firRefusalReasons', refused, { trackCode: 'criminal' })).toEqual(open)
    expect(read('firRefusalReasons', refused, { trackCode: 'criminal', firDecision: 'registered' })).toEqual(['noProof'])
    expect(read('firRefusalReasons', refused, { trackCode: 'criminal', steps: [{ stepType: 'firRefused', reasonCode: 'noProof' }] })).toEqual(['noProof'])
  })

  it.each(['medicoLegalOffered', 'medicoLegalDone', 'medicoLegalDeclined'])('knows of an examination from the step %s', (stepType) => {
    expect(read('examinationOfferedAt', { steps: [{ stepType, occurredAt: ten }] })).toBe(ten)
    expect(read('examinationOfferedAt', { steps: [{ stepType, occurredAt: null }] })).toBeNull()
  })

  it('shows when the first sample was taken, in whatever process', () => {
    const taken = (occurredAt?: string | null) => ({ steps: [{ stepType: 'sampleCollected', occurredAt }] })
    expect(read('sampleTakenAt', taken(noon), taken(ten), { complaintId: 'other', ...taken(eleven) })).toBe(ten)
    expect(read('sampleTakenAt', taken(noon), taken())).toBeUndefined()
    expect(read('sampleTakenAt', taken(null))).toBeNull()
    expect(read('sampleTakenAt', { steps: [{ stepType: 'medicoLegalDone', occurredAt: ten }] })).toBeUndefined()
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

  it('asks only processes about protection whether the committee was told', () => {
    const petition = { trackCode: 'protectionOrder', protection: { committeeInformedAt: null } }
    expect(read('committeeInformedAt', petition, { trackCode: 'criminal' })).toBeNull()
    expect(read('committeeInformedAt', petition, { trackCode: 'protectionOrder' })).toBeUndefined()
    expect(read('committeeInformedAt', petition, { trackCode: 'criminal', protection: { committeeInformedAt: ten } })).toBe(ten)
  })

  it('may have been told to the committee by other ways than a referral that was not sent', () => {
    const sent = (sentAt?: string | null) =>
      reader('complaint.committeeInformedAt', { complaintId: 'c1' }, { referrals: [{ serviceCategory: 'protectionCommittee', sentAt }] })
    expect([sent(ten), sent(null), sent()]).toEqual([ten, undefined, undefined])
  })

  it('leaves it open whether the committee was told by a referral whose kind is not recorded', () => {
    const committee = (serviceCategory?: string): unknown =>
      reader(
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
    const kinds = (evidenceItems?: readonly JsonObject[]): unknown => reader('complaint.exhibitKinds', {}, { evidenceItems })
    expect(kinds([{ itemKind: 'soil' }, { itemKind: 'soil' }])).toEqual(['soil'])
    expect(kinds([{}])).toEqual({ known: [], open: true })
    expect(kinds()).toBeUndefined()
  })
})

describe('a promise before police', () => {
  const read = (...followUps: JsonObject[]): unknown =>
    reader('complaint.promiseCheckedAt', {}, { followUps: followUps.map((one) => ({ purposeCode: 'undertakingCheck', ...one })) })

  it('was checked at the first check that was done', () => {
    expect(read({ attempts: [] }, { doneAt: noon })).toBe(noon)
  })

  it('was checked when that was done, even where no attempt is written down', () => {
    expect(read({ attempts: [], doneAt: noon })).toBe(noon)
    expect(read({ attempts: [{}] })).toBeUndefined()
    expect(read({ attempts: [{}], doneAt: null })).toBeNull()
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
