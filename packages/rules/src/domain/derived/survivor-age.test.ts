import { describe, expect, it } from 'vitest'

import { survivorAgeFacts } from './survivor-age.ts'

const incident = { occurredFrom: '2015-09-25', survivorParticipationId: 'p1' }
const aged = (participation: Record<string, unknown>, person: Record<string, unknown> = {}) => ({
  participations: [{ participationId: 'p1', personId: 'x1', ...participation }],
  persons: [{ personId: 'x1', ...person }],
})
const read = (years: number, caseFile: Record<string, unknown>, event: Record<string, unknown> = incident): unknown =>
  survivorAgeFacts.find(({ id }) => id === `incident.survivorUnder${years}`)?.read(event, caseFile)

describe('the age when it happened', () => {
  it.each([
    [15, true, true],
    [16, false, true],
    [17, false, true],
    [18, false, false],
  ])('%i years: under 16 is %s, under 18 is %s', (ageAtIncident, under16, under18) => {
    expect([read(16, aged({ ageAtIncident })), read(18, aged({ ageAtIncident }))]).toEqual([under16, under18])
  })

  it('stays open in the year of the birthday', () => {
    expect(read(16, aged({}, { birthYear: 1999 }))).toBeUndefined()
    expect(read(18, aged({}, { birthYear: 1999 }))).toBe(true)
  })

  it('is unknown without a day or a person', () => {
    expect(read(16, aged({ ageAtIncident: 12 }), { survivorParticipationId: 'p1' })).toBeUndefined()
    expect(read(16, {}, incident)).toBeUndefined()
  })
})
