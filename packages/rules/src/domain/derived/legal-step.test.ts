import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { legalStepFacts } from './legal-step.ts'

const ten = '2015-03-02T10:00:00+05:00'
const noon = '2015-03-02T12:00:00+05:00'
const step = (stepType: string, occurredAt?: string | null) => ({ stepType, occurredAt })

describe('the arrested person before a magistrate', () => {
  const arrest = step('arrest', ten)
  const brought = (occurredAt?: string | null) => step('producedBeforeMagistrate', occurredAt)
  const produced = (of: ReturnType<typeof step>, ...processes: (readonly object[])[]) =>
    readFact(legalStepFacts, 'legalStep.producedAt', of, { legalProcesses: processes.map((steps) => ({ steps })) })

  it('is the first appearance after the arrest', () => {
    expect(produced(arrest, [brought('2015-03-01T10:00:00+05:00'), arrest, brought('2015-03-05T10:00:00+05:00'), brought(noon)])).toBe(noon)
    expect(produced(arrest, [arrest, brought(ten)])).toBe(ten)
  })

  it('is not one before the arrest, however little before', () => {
    expect(produced(arrest, [arrest, brought('2015-03-02T09:59:59.999+05:00')])).toBeUndefined()
    expect(produced(step('arrest', '2015-03-02T00:00:00+05:00'), [arrest])).toBeUndefined()
    const atMidnight = step('arrest', '2015-03-02T00:00:00+05:00')
    expect(produced(atMidnight, [atMidnight, brought('2015-03-01')])).toBeUndefined()
  })

  it('is that of the same process', () => {
    const other = step('arrest', ten)
    expect(produced(arrest, [other, brought('2015-03-02T11:00:00+05:00')], [arrest, brought(noon)])).toBe(noon)
    expect(produced(arrest, [other, brought(noon)], [arrest])).toBeUndefined()
    expect(produced(arrest, [other, brought(noon)])).toBeUndefined()
  })

  it('is not told where two were arrested, as nobody can tell who was brought', () => {
    expect(produced(arrest, [arrest, step('arrest', ten), brought(noon)])).toBeUndefined()
  })

  it('is not looked for in a process of which no steps are recorded, or in a file without processes', () => {
    const processes = [{}, { steps: [arrest, brought(noon)] }]
    expect(readFact(legalStepFacts, 'legalStep.producedAt', arrest, { legalProcesses: processes })).toBe(noon)
    expect(readFact(legalStepFacts, 'legalStep.producedAt', arrest)).toBeUndefined()
  })

  it('is not told where an appearance has no moment, and has not come where that is recorded', () => {
    expect(produced(arrest, [arrest, brought(noon), brought()])).toBeUndefined()
    expect(produced(arrest, [arrest, brought(noon), brought(null)])).toBe(noon)
    expect(produced(arrest, [arrest, brought(null)])).toBeNull()
  })

  it('is not asked of a step that is no arrest', () => {
    const remand = step('remand', ten)
    expect(produced(remand, [arrest, remand, brought(noon)])).toBeUndefined()
  })

  it.each([undefined, null, '2015-03-02'])('is not told of an arrest of which the hour is not known: %s', (occurredAt) => {
    const vague = step('arrest', occurredAt)
    expect(produced(vague, [vague, brought(noon)])).toBeUndefined()
  })
})

describe('her safety after a step', () => {
  const after = (occurredAt: string | null | undefined, ...moments: (string | null)[]) =>
    readFact(legalStepFacts, 'legalStep.safetyAssessedAfterAt', step('released', occurredAt), {
      safetyAssessments: moments.map((assessedAt) => ({ assessedAt, alone: true })),
    })

  it('is known from the first assessment from then on', () => {
    expect(after(ten, '2015-03-01T10:00:00+05:00', '2015-03-04T10:00:00+05:00', noon)).toBe(noon)
    expect(after(ten, null)).toBeNull()
  })

  it('is not told without an assessment, or without the moment of the step', () => {
    expect([after(ten), after(undefined, noon), after(null, noon)]).toEqual([undefined, undefined, undefined])
  })
})
