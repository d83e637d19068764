import { describe, expect, it } from 'vitest'

import { assessedFrom, firstComplete, lastComplete } from './assessment.ts'
import { complaintFacts } from './complaint.ts'
import { legalProcessFacts } from './legal-process.ts'
import { legalStepFacts } from './legal-step.ts'

const [ten, eleven, noon] = ['2015-03-02T10:00:00+05:00', '2015-03-02T11:00:00+05:00', '2015-03-02T12:00:00+05:00']
const after = (moment: string | null | undefined, ...safetyAssessments: readonly object[]): unknown =>
  assessedFrom(moment, { safetyAssessments: safetyAssessments.map((one) => ({ alone: true, ...one })) })

describe('the first assessment after a moment', () => {
  it('is the first of those made then or later', () => {
    expect(after(eleven, { assessedAt: ten }, { assessedAt: noon }, { assessedAt: eleven })).toBe(eleven)
  })

  it('may have been made where only earlier ones are written down', () => {
    expect(after(eleven, { assessedAt: ten })).toBeUndefined()
    expect(after(eleven)).toBeUndefined()
    expect(assessedFrom(eleven, {})).toBeUndefined()
  })

  it('is open when one has no moment, and not done when that is recorded', () => {
    expect(after(eleven, { assessedAt: noon }, {})).toBeUndefined()
    expect(after(eleven, { assessedAt: ten }, { assessedAt: null })).toBeNull()
  })

  it('may be one of which only the day is known', () => {
    expect(after(eleven, { assessedAt: '2015-03-02' }, { assessedAt: noon })).toBeUndefined()
    expect(after(eleven, { assessedAt: '2015-03-02' }, { assessedAt: eleven })).toBeUndefined()
    expect(after(eleven, { assessedAt: '2015-03-01' }, { assessedAt: noon })).toBe(noon)
    expect(after('2015-03-02', { assessedAt: '2015-03-01' }, { assessedAt: '2015-03-02' })).toBe('2015-03-02')
    expect(after(eleven, { assessedAt: '2015-03-02', alone: false }, { assessedAt: noon })).toBe(noon)
  })

  it('does not count when others were there', () => {
    expect(after(eleven, { assessedAt: noon, alone: false })).toBeUndefined()
  })

  it('may not count where nobody wrote down whether she was alone', () => {
    const open = { assessedAt: noon, alone: undefined }
    expect(after(eleven, open)).toBeUndefined()
    expect(after(eleven, open, { assessedAt: eleven })).toBe(eleven)
    expect(after(ten, { ...open, assessedAt: eleven }, { assessedAt: noon })).toBeUndefined()
    expect(after(eleven, { ...open, assessedAt: null })).toBeNull()
  })

  it('is not told of a moment that is not known, or that did not come', () => {
    expect([after(undefined, { assessedAt: noon }), after(null, { assessedAt: noon })]).toEqual([undefined, undefined])
  })
})

describe('an assessment of which nobody wrote down whether she was alone', () => {
  const [first, last] = [
    { assessedAt: ten, alone: true },
    { assessedAt: noon, alone: true },
  ]

  it('leaves open which was the first, unless it was made then or later', () => {
    expect(firstComplete([last, { assessedAt: eleven }])).toBeUndefined()
    expect(firstComplete([last, {}])).toBeUndefined()
    expect([firstComplete([last, { assessedAt: noon }]), firstComplete([first, { assessedAt: noon }])]).toEqual([noon, ten])
    expect(firstComplete([{ assessedAt: eleven }])).toBeUndefined()
  })

  it('leaves open which was the last, unless it was made then or before', () => {
    expect(lastComplete([first, { assessedAt: eleven }])).toBeUndefined()
    expect(lastComplete([first, {}])).toBeUndefined()
    expect(lastComplete([{ assessedAt: eleven }])).toBeUndefined()
    expect([lastComplete([{ assessedAt: null }]), lastComplete([{ assessedAt: null }, { assessedAt: eleven }])]).toEqual([null, undefined])
    expect([lastComplete([first, { assessedAt: ten }]), lastComplete([last, { assessedAt: ten }])]).toEqual([ten, noon])
    expect(lastComplete([first, { assessedAt: '2015-03-02' }])).toBeUndefined()
  })

  it('does not count when it was broken off, whoever was there', () => {
    expect(lastComplete([first, { assessedAt: noon, levelCode: 'incomplete' }])).toBe(ten)
    expect(firstComplete([last, { ...first, levelCode: 'incomplete' }])).toBe(noon)
  })
})

it('her safety after a step, after an order was broken, and after an FIR is read from there', () => {
  const caseFile = {
    safetyAssessments: [
      { assessedAt: ten, alone: true },
      { assessedAt: noon, alone: true },
    ],
    legalProcesses: [{ complaintId: 'c', fir: { registeredAt: eleven } }],
  }
  const read = (facts: typeof complaintFacts, id: string, entity: Record<string, unknown>) => facts.find((fact) => fact.id === id)?.read(entity, caseFile)
  expect(read(legalStepFacts, 'legalStep.safetyAssessedAfterAt', { occurredAt: eleven })).toBe(noon)
  expect(read(legalProcessFacts, 'legalProcess.safetyAssessedAfterBreachAt', { protection: { breachedAt: eleven } })).toBe(noon)
  expect(read(legalProcessFacts, 'legalProcess.safetyAssessedAfterBreachAt', { protection: null })).toBeUndefined()
  expect(read(complaintFacts, 'complaint.safetyAssessedAfterFirAt', { complaintId: 'c' })).toBe(noon)
})
