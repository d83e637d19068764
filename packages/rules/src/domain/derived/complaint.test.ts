import { describe, expect, it } from 'vitest'

import { complaintSafetyFacts } from './complaint-safety.ts'
import { complaintFacts } from './complaint.ts'

const complaint = { complaintId: 'c1' }
const readIn = (id: string, caseFile: Record<string, unknown>): unknown =>
  [...complaintFacts, ...complaintSafetyFacts].find((fact) => fact.id === `complaint.${id}`)?.read(complaint, caseFile)
const read = (id: string, ...processes: Record<string, unknown>[]): unknown =>
  readIn(id, { legalProcesses: processes.map((process) => ({ complaintId: 'c1', trackCode: 'criminal', ...process })) })
const ten = '2015-03-02T10:31:00+05:00'
const eleven = '2015-03-02T11:00:00+05:00'

describe('the FIR', () => {
  it('was registered at the earliest moment that field or steps show', () => {
    expect(read('firRegisteredAt', { fir: { registeredAt: eleven }, steps: [{ stepType: 'firRegistered', occurredAt: ten }] })).toBe(ten)
    expect(read('firRegisteredAt', { steps: [{ stepType: 'firRegistered', occurredAt: ten }] })).toBe(ten)
  })

  it.each(['refused', 'deferred', 'notRequested', 'notCognizable'])('is recorded as not registered when the decision was %s', (firDecision) => {
    expect(read('firRegisteredAt', { firDecision })).toBeNull()
  })

  it('is recorded as not registered when it is said that there is none', () => {
    expect(read('firRegisteredAt', { fir: null })).toBeNull()
    expect(read('firRegisteredAt', { fir: { registeredAt: null } })).toBeNull()
  })

  it('may have been registered when nothing is recorded', () => {
    expect(read('firRegisteredAt', {})).toBeUndefined()
    expect(read('firRegisteredAt', { firDecision: 'registered' })).toBeUndefined()
    expect(read('firRegisteredAt', { fir: { registeredAt: ten } }, {})).toBeUndefined()
  })

  it('may have been registered after a refusal, on a day that nobody wrote down', () => {
    expect(read('firRegisteredAt', { firDecision: 'refused', steps: [{ stepType: 'firRegistered' }] })).toBeUndefined()
    expect(read('firRegisteredAt', { firDecision: 'refused', fir: { number: '118/2015' } })).toBeUndefined()
    expect(read('firRegisteredAt', { fir: null, steps: [{ stepType: 'firRegistered' }] })).toBeUndefined()
  })

  it('is not looked for in a workplace inquiry or in another complaint', () => {
    expect(read('firRegisteredAt', { trackCode: 'workplaceInquiry' }, { fir: { registeredAt: ten } })).toBe(ten)
    expect(read('firRegisteredAt', { complaintId: 'other', fir: { registeredAt: ten } })).toBeUndefined()
  })

  it('is found by the link from the complaint too', () => {
    const fact = complaintFacts.find(({ id }) => id === 'complaint.firRegisteredAt')
    expect(fact?.read({ complaintId: 'c1', legalProcessId: 'l1' }, { legalProcesses: [{ legalProcessId: 'l1', fir: { registeredAt: ten } }] })).toBe(ten)
  })

  it('has its copy from field or steps', () => {
    expect(read('firCopyGivenAt', { fir: { copyGivenAt: null } })).toBeNull()
    expect(read('firCopyGivenAt', { fir: {}, steps: [{ stepType: 'firRegistered', copyGivenAt: ten }] })).toBe(ten)
    expect(read('firCopyGivenAt', { fir: null })).toBeNull()
    expect(read('firCopyGivenAt', {})).toBeUndefined()
  })
})

describe('the diary', () => {
  it('has its entry from field or steps', () => {
    expect(read('diaryEntryAt', { dailyDiary: { entryAt: eleven } })).toBe(eleven)
    expect(read('diaryEntryAt', { dailyDiary: null })).toBeNull()
    expect(read('diaryEntryAt', { steps: [{ stepType: 'diaryEntry', occurredAt: ten }] })).toBe(ten)
    expect(read('diaryEntryAt', { dailyDiary: null, steps: [{ stepType: 'diaryEntry' }] })).toBeUndefined()
  })
})

describe('the decisions', () => {
  it('keep a refusal that was put right later', () => {
    expect(read('firDecisions', { firDecision: 'registered', steps: [{ stepType: 'firRefused' }] })).toEqual(['registered', 'refused'])
  })

  it('may be more when one process says nothing', () => {
    expect(read('firDecisions', { firDecision: 'registered' }, {})).toEqual({ known: ['registered'], open: true })
  })

  it('are shown by a registration alone', () => {
    expect(read('firDecisions', { fir: { registeredAt: ten } })).toEqual(['registered'])
    expect(read('firDecisions', { firDecision: 'refused', steps: [{ stepType: 'firRegistered' }] })).toEqual(['refused', 'registered'])
  })
})

describe('the remedies she was told of', () => {
  it('are those of the process and of its refusals together', () => {
    expect(read('remediesTold', { remediesTold: ['seniorPoliceComplaint'], steps: [{ stepType: 'firRefused', remediesTold: ['justiceOfPeace'] }] })).toEqual([
      'seniorPoliceComplaint',
      'justiceOfPeace',
    ])
  })

  it('may be more when they are not recorded of one process', () => {
    expect(read('remediesTold', { remediesTold: ['justiceOfPeace'] }, {})).toEqual({ known: ['justiceOfPeace'], open: true })
  })

  it('are none when that is recorded, unknown when nothing is', () => {
    expect(read('remediesTold', { remediesTold: [] })).toEqual([])
    expect(read('remediesTold', { firDecision: 'refused' })).toBeUndefined()
  })
})

describe('her safety', () => {
  it('was assessed first at the earliest moment', () => {
    expect(
      readIn('safetyAssessedAt', {
        safetyAssessments: [
          { assessedAt: eleven, alone: true },
          { assessedAt: ten, alone: true },
        ],
      }),
    ).toBe(ten)
    expect(readIn('safetyAssessedAt', { safetyAssessments: [{ assessedAt: eleven, alone: true }, { assessedAt: ten }] })).toBeUndefined()
    expect(readIn('safetyAssessedAt', { safetyAssessments: [{ assessedAt: null }] })).toBeNull()
  })

  it('does not count what was asked before others', () => {
    expect(readIn('safetyAssessedAt', { safetyAssessments: [{ assessedAt: ten, alone: false }] })).toBeUndefined()
  })
})

describe('her statement', () => {
  const statement = (more: Record<string, unknown>) => ({ stepType: 'statementRecorded', occurredAt: ten, ...more })
  const nobody = { recordedByFemale: false, femaleOfficerPresent: false, femaleFamilyMemberPresent: false, supportPersonPresent: false }

  it('was first recorded at the earliest moment', () => {
    expect(read('statementRecordedAt', { steps: [statement({ occurredAt: eleven }), statement({})] })).toBe(ten)
  })

  it.each(['recordedByFemale', 'femaleOfficerPresent', 'femaleFamilyMemberPresent', 'supportPersonPresent'])('was in company with %s', (key) => {
    expect(read('statementInCompany', { steps: [statement({ ...nobody, [key]: true })] })).toBe(true)
  })

  it('was not when nobody was there for one of them', () => {
    expect(read('statementInCompany', { steps: [statement({ recordedByFemale: true }), statement(nobody)] })).toBe(false)
  })

  it('is unknown while one of them may have been there', () => {
    expect(read('statementInCompany', { steps: [statement({ recordedByFemale: false })] })).toBeUndefined()
    expect(read('statementInCompany', { steps: [statement({ recordedByFemale: true }), statement({})] })).toBeUndefined()
  })
})
