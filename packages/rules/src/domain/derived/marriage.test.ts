import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { marriageFacts } from './marriage.ts'

const read = (id: string, incident: Record<string, unknown>, caseFile: Record<string, unknown> = {}) =>
  readFact(marriageFacts, `incident.${id}`, incident, caseFile)

const survivor = { survivorParticipationId: 'p1' }
const withPerson = (person: Record<string, unknown>, participation: Record<string, unknown> = {}) => ({
  participations: [{ participationId: 'p1', personId: 'x1', ...participation }],
  persons: [{ personId: 'x1', ...person }],
})

describe('a marriage', () => {
  it('is planned or held when there is a day, not when that is denied, unknown otherwise', () => {
    expect(read('isMarriagePlanned', { marriagePlannedOn: '2015-09' })).toBe(true)
    expect(read('isMarriagePlanned', { marriagePlannedOn: null })).toBe(false)
    expect(read('isMarriagePlanned', { marriagePlannedOn: { absent: 'declined' } })).toBeUndefined()
    expect(read('isMarriageHeld', { marriageHeldOn: '2015-09-20' })).toBe(true)
    expect(read('isMarriageHeld', { marriageHeldOn: null })).toBe(false)
    expect(read('isMarriageHeld', { marriagePlannedOn: '2015-09-25' })).toBeUndefined()
  })

  it('has its day from what was held, else from what is planned', () => {
    expect(read('marriageDay', { marriagePlannedOn: '2015-09-25', marriageHeldOn: null })).toBe('2015-09-25')
    expect(read('marriageDay', { marriagePlannedOn: '2015-09-25', marriageHeldOn: '2015-09-20' })).toBe('2015-09-20')
    expect(read('marriageDay', { marriagePlannedOn: null })).toBeUndefined()
  })

  it.each([
    [1999, undefined, true],
    [2000, true, true],
    [1998, false, true],
    [1997, false, undefined],
    [1996, false, false],
  ])('of someone born in %i: under 16 %s, under 18 %s', (birthYear, under16, under18) => {
    const incident = { ...survivor, marriagePlannedOn: '2015-09-25' }
    expect(read('survivorUnder16AtMarriage', incident, withPerson({ birthYear }))).toBe(under16)
    expect(read('survivorUnder18AtMarriage', incident, withPerson({ birthYear }))).toBe(under18)
  })

  it('is of somebody whose age is told even where only the year of the marriage is known', () => {
    const of = (marriagePlannedOn: string) => read('survivorUnder18AtMarriage', { ...survivor, marriagePlannedOn }, withPerson({ birthYear: 1997 }))
    expect(['2014', '2015', '2016'].map(of)).toEqual([true, undefined, false])
  })

  it('says nothing about age without a day or a person', () => {
    expect(read('survivorUnder16AtMarriage', survivor, withPerson({ birthYear: 2005 }))).toBeUndefined()
    expect(read('survivorUnder16AtMarriage', { ...survivor, occurredFrom: '2015-09-25' }, withPerson({}, { ageAtIncident: 12 }))).toBeUndefined()
    expect(read('survivorUnder16AtMarriage', { marriagePlannedOn: '2015-09-25' }, withPerson({ birthYear: 2005 }))).toBeUndefined()
  })
})

it('the question names the age that is asked for', () => {
  const facts = new Map(marriageFacts.map((fact) => [fact.id, fact]))
  for (const years of [16, 18]) {
    const { label, question } = facts.get(`incident.survivorUnder${years}AtMarriage`) ?? {}
    expect(label?.en).toBe(`whether she or he is under ${years} on the day of the marriage`)
    expect(question?.en).toContain(`under ${years} on the day of the marriage?`)
  }
})
