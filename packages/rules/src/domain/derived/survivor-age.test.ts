import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { survivorAgeFacts } from './survivor-age.ts'

const incident = { occurredFrom: '2015-09-25', survivorParticipationId: 'p1' }
const aged = (participation: Record<string, unknown>, person: Record<string, unknown> = {}) => ({
  participations: [{ participationId: 'p1', personId: 'x1', ...participation }],
  persons: [{ personId: 'x1', ...person }],
})
const read = (years: number, caseFile: Record<string, unknown>, event: Record<string, unknown> = incident): unknown =>
  readFact(survivorAgeFacts, `incident.survivorUnder${years}`, event, caseFile)

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

  it('is told by the age, the age band or the minority at the time, whatever is known of the day', () => {
    for (const occurredFrom of ['2015-09-25', '2015-09', '2015', undefined]) {
      const event = { occurredFrom, survivorParticipationId: 'p1' }
      expect(read(18, aged({ ageAtIncident: 17 }), event)).toBe(true)
      expect(read(18, aged({}, { isMinorAtIncident: true }), event)).toBe(true)
      expect(read(18, aged({}, { ageBandAtIncident: '12_17' }), event)).toBe(true)
      expect(read(18, aged({ ageAtIncident: 18 }), event)).toBe(false)
    }
  })

  it('is unknown without a person, and without a day where only the year of birth is known', () => {
    expect(read(16, {}, incident)).toBeUndefined()
    expect(read(16, aged({}, { birthYear: 2010 }), { survivorParticipationId: 'p1' })).toBeUndefined()
    expect(read(16, aged({}, { birthYear: 2000 }), { ...incident, occurredFrom: '2016-12' })).toBeUndefined()
    expect(read(16, aged({}, { birthYear: 1999 }), { ...incident, occurredFrom: '2017' })).toBe(false)
  })
})
