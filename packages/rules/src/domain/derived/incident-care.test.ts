import type { JsonObject } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { incidentCareFacts } from './incident-care.ts'

const ten = '2015-03-02T10:00:00+05:00'
const noon = '2015-03-02T12:00:00+05:00'

describe('what is known of the person it happened to', () => {
  const read = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown =>
    readFact(incidentCareFacts, id, entity, caseFile)
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

  it('may be an assessment that names nobody', () => {
    const assessed = (...safetyAssessments: readonly JsonObject[]) => read('incident.survivorAssessedAt', incident, { safetyAssessments })
    const hers = { subjectParticipationId: 'p1', assessedAt: noon, alone: true }
    expect(assessed(hers, { assessedAt: ten, alone: true })).toBeUndefined()
    expect(assessed(hers, { assessedAt: ten })).toBeUndefined()
    expect(assessed(hers, { alone: true })).toBeUndefined()
    expect(assessed({ assessedAt: ten, alone: true })).toBeUndefined()
    expect(assessed({ ...hers, assessedAt: ten }, { assessedAt: noon, alone: true })).toBe(ten)
    expect(assessed(hers, { assessedAt: ten, alone: false })).toBe(noon)
  })

  it('is not an assessment that was not made', () => {
    const assessed = (...safetyAssessments: readonly JsonObject[]) => read('incident.survivorAssessedAt', incident, { safetyAssessments })
    expect(assessed({ subjectParticipationId: 'p1', assessedAt: null })).toBeNull()
    expect(assessed({ assessedAt: null })).toBeUndefined()
    expect(assessed({ subjectParticipationId: 'p1', assessedAt: null }, { assessedAt: ten, alone: true })).toBeUndefined()
    expect(assessed({ subjectParticipationId: 'p1', assessedAt: null }, { subjectParticipationId: 'p2', assessedAt: ten, alone: true })).toBeNull()
  })

  it('is not known while nobody wrote down who she is', () => {
    const safetyAssessments = [{ assessedAt: ten, alone: true }]
    expect(read('incident.survivorAssessedAt', {}, { safetyAssessments })).toBeUndefined()
    expect(read('incident.survivorAssessedAt', {}, { safetyAssessments: [{ assessedAt: null }] })).toBeUndefined()
  })

  it('tells a disability from none, and none from nothing recorded', () => {
    const withDifficulty = (disability?: unknown): JsonObject => ({
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
    expect(read('incident.countedElsewhere', { reportedElsewhere: [{ isContributor: false }, { isContributor: false }] })).toBe(false)
    expect(read('incident.countedElsewhere', { reportedElsewhere: [{ isContributor: false }, {}] })).toBeUndefined()
    expect(read('incident.countedElsewhere', {})).toBeUndefined()
  })
})
