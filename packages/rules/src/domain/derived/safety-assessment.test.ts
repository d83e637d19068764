import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { safetyAssessmentFacts } from './safety-assessment.ts'

const ten = '2015-03-02T10:00:00+05:00'
const noon = '2015-03-02T12:00:00+05:00'
const evening = '2015-03-02T18:00:00+05:00'

describe('asking her again alone', () => {
  const first = { subjectParticipationId: 'p1', assessedAt: ten, alone: false }
  const alone = (assessedAt?: string | null, more: object = {}) => ({ subjectParticipationId: 'p1', assessedAt, alone: true, ...more })
  const redone = (one: Record<string, unknown>, ...others: object[]) =>
    readFact(safetyAssessmentFacts, 'safetyAssessment.redoneAloneAt', one, { safetyAssessments: [one, ...others] })

  it('was done at the first later assessment of hers that was made alone', () => {
    expect(redone(first, alone(evening), alone(noon), alone('2015-03-01T10:00:00+05:00'))).toBe(noon)
  })

  it('was not done by one of somebody else, or by one made before others again', () => {
    expect(redone(first, alone(noon, { subjectParticipationId: 'p2' }), alone(evening))).toBe(evening)
    expect(redone(first, alone(noon, { alone: false }), alone(evening))).toBe(evening)
    expect(redone(first, alone(noon, { alone: false }))).toBeUndefined()
  })

  it.each(['subjectParticipationId', 'alone', 'assessedAt'])('may have been done by one of which %s is not recorded', (key) => {
    expect(redone(first, alone(noon, { [key]: undefined }), alone(evening))).toBeUndefined()
    expect(redone(first, alone('2015-03-01T10:00:00+05:00', { [key]: undefined, assessedAt: '2015-03-01T10:00:00+05:00' }), alone(evening))).toBe(evening)
  })

  it('is recorded as not done, or not told', () => {
    expect(redone(first, alone(null))).toBeNull()
    expect(redone(first)).toBeUndefined()
    expect(redone(first, alone('2015-03-02'), alone(noon))).toBeUndefined()
  })

  it('is not told where it is not recorded of whom the first was, or when', () => {
    expect(redone({ ...first, subjectParticipationId: undefined }, alone(noon, { subjectParticipationId: undefined }))).toBeUndefined()
    expect(redone({ ...first, subjectParticipationId: undefined }, alone(noon))).toBeUndefined()
    for (const assessedAt of [undefined, null]) expect(redone({ ...first, assessedAt }, alone(noon))).toBeUndefined()
    expect(readFact(safetyAssessmentFacts, 'safetyAssessment.redoneAloneAt', first)).toBeUndefined()
  })
})
