import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { complaintFacts } from './complaint.ts'

const complaint = { complaintId: 'c1' }
const readIn = (id: string, caseFile: Record<string, unknown>): unknown => readFact(complaintFacts, `complaint.${id}`, complaint, caseFile)
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
    const linked = { complaintId: 'c1', legalProcessId: 'l1' }
    const caseFile = { legalProcesses: [{ legalProcessId: 'l1', fir: { registeredAt: ten } }] }
    expect(readFact(complaintFacts, 'complaint.firRegisteredAt', linked, caseFile)).toBe(ten)
  })

  it('may have been registered first on a day that nobody wrote down, where the steps show several', () => {
    const steps = (...moments: (string | undefined)[]) => moments.map((occurredAt) => ({ stepType: 'firRegistered', occurredAt }))
    expect(read('firRegisteredAt', { steps: steps(ten, undefined) })).toBeUndefined()
    expect(read('firRegisteredAt', { fir: { registeredAt: eleven }, steps: steps(undefined) })).toBe(eleven)
    expect(read('firRegisteredAt', { fir: { registeredAt: eleven }, steps: steps(undefined, undefined) })).toBeUndefined()
  })

  it('was registered where a day is written down, whatever was decided at first', () => {
    expect(read('firRegisteredAt', { firDecision: 'refused', fir: { registeredAt: ten } })).toBe(ten)
    expect(read('firRegisteredAt', { fir: { registeredAt: null }, steps: [{ stepType: 'firRegistered' }] })).toBeUndefined()
  })

  it('has its copy from field or steps', () => {
    expect(read('firCopyGivenAt', { fir: { copyGivenAt: null } })).toBeNull()
    expect(read('firCopyGivenAt', { fir: {}, steps: [{ stepType: 'firRegistered', copyGivenAt: ten }] })).toBe(ten)
    expect(read('firCopyGivenAt', { fir: null })).toBeNull()
    expect(read('firCopyGivenAt', {})).toBeUndefined()
    expect(read('firCopyGivenAt', { steps: [{ stepType: 'firRegistered', copyGivenAt: null }] })).toBeNull()
  })

  it('has no copy where that is recorded, and may have one where the steps show an FIR that the field denies', () => {
    const steps = [{ stepType: 'firRegistered', occurredAt: ten }]
    expect(read('firCopyGivenAt', { fir: { copyGivenAt: null }, steps })).toBeNull()
    expect(read('firCopyGivenAt', { fir: { registeredAt: ten }, steps })).toBeUndefined()
    expect(read('firCopyGivenAt', { fir: null, steps })).toBeUndefined()
  })

  it('is followed by the assessment of her safety that was made from then on', () => {
    const assessed = (registeredAt: string | null, ...safetyAssessments: object[]) =>
      readIn('safetyAssessedAfterFirAt', { legalProcesses: [{ complaintId: 'c1', trackCode: 'criminal', fir: { registeredAt } }], safetyAssessments })
    expect(assessed(ten, { assessedAt: eleven, alone: true })).toBe(eleven)
    expect(assessed(ten, { assessedAt: null })).toBeNull()
    expect(assessed(null, { assessedAt: eleven, alone: true })).toBeUndefined()
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

  const one = { remediesTold: ['justiceOfPeace'] }
  const open = { known: ['justiceOfPeace'], open: true }
  const refused = (...steps: object[]) => ({ steps: steps.map((step) => ({ stepType: 'firRefused', ...step })) })

  it.each([undefined, 'refused', 'deferred'])('may be more when they are not recorded of a process whose decision is %s', (firDecision) => {
    expect(read('remediesTold', one, { firDecision })).toEqual(open)
  })

  it.each(['registered', 'notRequested', 'notCognizable'])('are not more for a process whose decision is %s', (firDecision) => {
    expect(read('remediesTold', one, { firDecision })).toEqual(['justiceOfPeace'])
    expect(read('remediesTold', { firDecision })).toBeUndefined()
  })

  it('may be more when they are not recorded of one refusal among the steps', () => {
    expect(read('remediesTold', one, { firDecision: 'registered', ...refused({}) })).toEqual(open)
    expect(read('remediesTold', refused(one, {}))).toEqual(open)
    expect(read('remediesTold', { ...one, ...refused({}, {}) })).toEqual(open)
    expect(read('remediesTold', refused(one, { remediesTold: [] }))).toEqual(['justiceOfPeace'])
  })

  it('are those of the process for the one refusal that is among its steps', () => {
    expect(read('remediesTold', { ...one, ...refused({}) })).toEqual(['justiceOfPeace'])
    expect(read('remediesTold', refused(one))).toEqual(['justiceOfPeace'])
  })

  it('are none when that is recorded, unknown when nothing is', () => {
    expect(read('remediesTold', { remediesTold: [] })).toEqual([])
    expect(read('remediesTold', { firDecision: 'refused' })).toBeUndefined()
  })
})
