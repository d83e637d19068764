import type { Fact } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { legalProcessFacts } from './legal-process.ts'
import { legalStepFacts } from './legal-step.ts'
import { safetyAssessmentFacts } from './safety-assessment.ts'

type Entity = Record<string, unknown>

const reader =
  (facts: readonly Fact[]) =>
  (id: string, entity: Entity, caseFile: Entity = {}) =>
    facts.find((fact) => fact.id === id)?.read(entity, caseFile)
const ten = '2015-03-02T10:00:00+05:00'
const noon = '2015-03-02T12:00:00+05:00'

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
    expect(read(arrest, { stepType: 'producedBeforeMagistrate', occurredAt: '2015-03-01T10:00:00+05:00' })).toBeUndefined()
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
