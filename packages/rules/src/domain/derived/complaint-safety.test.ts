import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { complaintSafetyFacts } from './complaint-safety.ts'

const complaint = { complaintId: 'c1' }
const readIn = (id: string, caseFile: Record<string, unknown>): unknown => readFact(complaintSafetyFacts, `complaint.${id}`, complaint, caseFile)
const read = (id: string, ...processes: Record<string, unknown>[]): unknown =>
  readIn(id, { legalProcesses: processes.map((process) => ({ complaintId: 'c1', ...process })) })
const ten = '2015-03-02T10:31:00+05:00'
const eleven = '2015-03-02T11:00:00+05:00'

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
    expect(read('statementRecordedAt', { steps: [statement({ occurredAt: null })] })).toBeNull()
    expect(read('statementRecordedAt', { steps: [statement({}), statement({ occurredAt: undefined })] })).toBeUndefined()
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
    expect(read('statementInCompany', { steps: [] })).toBeUndefined()
    expect(read('statementInCompany', { steps: [statement({ ...nobody, supportPersonPresent: { absent: 'declined' } })] })).toBeUndefined()
  })
})
