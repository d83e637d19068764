import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../time/date.ts'
import type { AgeEvidence } from './age.ts'
import { ageAtIncident, ageOn as ageWith, isUnder } from './age.ts'

const at = '2015-09-25'
const ageOn = (day: string, incidentOn: string | undefined, person: AgeEvidence | undefined, participation: AgeEvidence) =>
  ageWith(day, { ...person, ...participation, incidentOn })

describe('the age on a day', () => {
  it('leaves two ages open when only the year of birth is known', () => {
    expect(ageOn(at, undefined, { birthYear: 2001 }, {})).toEqual({ min: 13, max: 14 })
  })

  it('is the age at the incident when both are one day', () => {
    expect(ageOn(at, at, undefined, { ageAtIncident: 15 })).toEqual({ min: 15, max: 15 })
  })

  it('leaves the birthday in between open', () => {
    expect(ageOn(at, '2015-09-24', undefined, { ageAtIncident: 15 })).toEqual({ min: 15, max: 16 })
    expect(ageOn(at, '2014-09-25', undefined, { ageAtIncident: 15 })).toEqual({ min: 16, max: 17 })
    expect(ageOn(at, '2014-09-26', undefined, { ageAtIncident: 15 })).toEqual({ min: 15, max: 16 })
  })

  it('takes what several fields say together', () => {
    expect(ageOn(at, '2015-08-01', { birthYear: 1999, isMinorAtIncident: true }, { ageAtIncident: 16 })).toEqual({ min: 16, max: 16 })
    expect(ageOn(at, at, { ageBandAtIncident: '12_17' }, {})).toEqual({ min: 12, max: 17 })
    expect(ageOn(at, at, { isMinorAtIncident: false }, {})).toEqual({ min: 18, max: 130 })
  })

  it('is unknown when fields contradict each other', () => {
    expect(ageOn(at, at, { birthYear: 1980 }, { ageAtIncident: 14 })).toBeUndefined()
  })

  it('is unknown when nothing is recorded, or the day of the incident is not', () => {
    expect(ageOn(at, at, {}, {})).toBeUndefined()
    expect(ageOn(at, undefined, {}, { ageAtIncident: 14 })).toBeUndefined()
  })

  it('always holds the true age', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('1990-01-01', days))
    const trueAge = (born: string, on: string): number => Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
    const shorten = fc.constantFrom(4, 7, 10)
    fc.assert(
      fc.property(day, day, day, shorten, shorten, fc.boolean(), (born, incident, marriage, a, b, hasYear) => {
        fc.pre(born <= incident && born <= marriage)
        const person = hasYear ? { birthYear: Number(born.slice(0, 4)) } : {}
        const range = ageOn(marriage.slice(0, b), incident.slice(0, a), person, { ageAtIncident: trueAge(born, incident) })
        const age = trueAge(born, marriage)
        expect(range === undefined || (range.min <= age && age <= range.max)).toBe(true)
        expect(range).toBeDefined()
      }),
    )
  })
})

describe('being under an age', () => {
  it.each([
    [15, 15, true],
    [15, 16, undefined],
    [16, 16, false],
    [16, 17, false],
    [12, 17, undefined],
  ])('from %i to %i: under 16 is %s', (min, max, answer) => {
    expect(isUnder(16, { min, max })).toBe(answer)
  })

  it.each([
    [17, 17, true],
    [17, 18, undefined],
    [18, 18, false],
  ])('from %i to %i: under 18 is %s', (min, max, answer) => {
    expect(isUnder(18, { min, max })).toBe(answer)
  })

  it('is unknown when the age is', () => {
    expect(isUnder(16, undefined)).toBeUndefined()
  })
})

describe('the age at the incident', () => {
  it('needs no day but for the year of birth', () => {
    expect(ageAtIncident({ ageBandAtIncident: '12_17' })).toEqual({ min: 12, max: 17 })
    expect(ageAtIncident({ birthYear: 2001 })).toBeUndefined()
    expect(ageAtIncident({ birthYear: 2001, incidentOn: '2015-09' })).toEqual({ min: 13, max: 14 })
  })

  it('is unknown when what is recorded contradicts itself, and takes a recorded absence for nothing', () => {
    expect(ageAtIncident({ ageAtIncident: 20, isMinorAtIncident: true })).toBeUndefined()
    expect(ageAtIncident({ ageAtIncident: { absent: 'declined' }, ageBandAtIncident: 'unknown' })).toBeUndefined()
  })
})
