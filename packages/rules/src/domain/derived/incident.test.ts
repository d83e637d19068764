import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { incidentFacts } from './incident.ts'

const read = (id: string, incident: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown =>
  readFact(incidentFacts, `incident.${id}`, incident, caseFile)

const survivor = { survivorParticipationId: 'p1' }
const withPerson = (person: Record<string, unknown>, participation: Record<string, unknown> = {}) => ({
  participations: [{ participationId: 'p1', personId: 'x1', ...participation }],
  persons: [{ personId: 'x1', ...person }],
})

describe('the sex of the survivor', () => {
  it('is that of the person', () => {
    expect(read('survivorSexCode', survivor, withPerson({ sexCode: 'female' }))).toBe('female')
  })

  it('is that of the complainant when she is the survivor', () => {
    expect(read('survivorSexCode', survivor, { complaint: { complainantParticipationId: 'p1', complainantSexCode: 'female' } })).toBe('female')
    expect(read('survivorSexCode', survivor, { complaint: { complainantParticipationId: 'p2', complainantSexCode: 'female' } })).toBeUndefined()
  })

  it('is that of the complainant where nobody recorded that of the person', () => {
    const complaint = { complainantParticipationId: 'p1', complainantSexCode: 'female' }
    expect(read('survivorSexCode', survivor, { complaint, ...withPerson({ sexCode: 'notRecorded' }) })).toBe('female')
    expect(read('survivorSexCode', survivor, { complaint, ...withPerson({ sexCode: { absent: 'declined' } }) })).toBe('female')
    expect(read('survivorSexCode', survivor, withPerson({ sexCode: 'notRecorded' }))).toBeUndefined()
  })

  it('is not guessed when neither is named', () => {
    expect(read('survivorSexCode', {}, { complaint: { complainantSexCode: 'female' } })).toBeUndefined()
  })
})

describe('how the accused are related to her', () => {
  const incident = { incidentId: 'i1' }
  const one = (caseRef: string, relationshipToSurvivor?: string, roleCode = 'allegedOffender') => ({ caseRef, relationshipToSurvivor, roleCode })
  const related = (...participations: unknown[]) => read('offenderRelationships', incident, { complaint: { complaintId: 'c1' }, participations })

  it('is taken from those of the incident and of the complaint', () => {
    expect(related(one('i1', 'husband'), one('c1', 'inLawMale'), one('other', 'stranger'), one('i1', 'teacher', 'witness'))).toEqual(['husband', 'inLawMale'])
  })

  it('may be more when it is not recorded of one, or not known', () => {
    expect(related(one('i1', 'husband'), one('i1', 'unknown'))).toEqual({ known: ['husband'], open: true })
    expect(related(one('i1', 'unknown'))).toEqual({ known: [], open: true })
    expect(related(one('i1', 'neighbour'), one('i1'))).toEqual({ known: ['neighbour'], open: true })
  })

  it('may be more when it is not recorded in which matter someone is accused', () => {
    const elsewhere = { roleCode: 'allegedOffender', relationshipToSurvivor: 'stranger' }
    expect(related(one('i1', 'neighbour'), elsewhere)).toEqual({ known: ['neighbour'], open: true })
  })

  it.each(['allegedOffender', 'respondent'])('is that of everyone who takes part as %s', (role) => {
    expect(related(one('i1', 'husband', role))).toEqual(['husband'])
  })

  it('is unknown when nobody is accused', () => {
    expect(related(one('other', 'husband'))).toBeUndefined()
    expect(related({ roleCode: 'allegedOffender', relationshipToSurvivor: 'husband' })).toBeUndefined()
    expect(related(one('i1', 'teacher', 'witness'))).toBeUndefined()
    expect(read('offenderRelationships', {}, { participations: [{ roleCode: 'respondent', relationshipToSurvivor: 'husband' }] })).toBeUndefined()
  })
})

describe('the last day', () => {
  it('is the end, or the one day it happened', () => {
    expect(read('lastDay', { occurredFrom: '2015-01-05', occurredTo: '2015-01-19' })).toBe('2015-01-19')
    expect(read('lastDay', { occurredFrom: '2015-01-05', isOngoing: false })).toBe('2015-01-05')
  })

  it('is the local day of the complaint while it goes on', () => {
    expect(
      read('lastDay', { occurredFrom: '2015-01-05', occurredTo: '2015-01-19', isOngoing: true }, { complaint: { receivedAt: '2015-01-20T20:30:00Z' } }),
    ).toBe('2015-01-21')
  })

  it('is as much as is known of the day of the complaint', () => {
    expect(read('lastDay', { isOngoing: true }, { complaint: { receivedAt: '2015-01' } })).toBe('2015-01')
    expect(read('lastDay', { isOngoing: true }, { complaint: { receivedAt: null } })).toBeUndefined()
  })

  it('is unknown when it is not recorded whether it ended', () => {
    expect(read('lastDay', { occurredFrom: '2015-01-05' })).toBeUndefined()
    expect(read('lastDay', { occurredFrom: '2015-01-05', isOngoing: true })).toBeUndefined()
  })
})

describe('whether it was meant', () => {
  it('is shown by acts that nobody does by accident', () => {
    expect(read('wasMeant', { actCodes: ['threat', 'acidAttack'] })).toBe(true)
  })

  it.each([
    'assault',
    'attemptedMurder',
    'murder',
    'honourKilling',
    'domesticViolence',
    'sexualAssault',
    'rape',
    'gangRape',
    'childSexualAbuse',
    'robbery',
    'abduction',
  ])('is shown by %s alone', (act) => {
    expect(read('wasMeant', { actCodes: [act] })).toBe(true)
  })

  it('is asked otherwise, and never taken for a no', () => {
    expect(read('wasMeant', { actCodes: ['burn'] })).toBeUndefined()
    expect(read('wasMeant', { actCodes: [] })).toBeUndefined()
  })
})

it('the time before a complaint runs from the day it happened to the hour she came', () => {
  const before = (incident: Record<string, unknown>, complaint: Record<string, unknown>): unknown => read('beforeComplaint', incident, { complaint })
  const [occurredFrom, receivedAt] = ['2015-03-01', '2015-03-02T10:00:00+05:00']
  expect(before({ occurredFrom }, { receivedAt })).toEqual({ from: occurredFrom, to: receivedAt })
  expect([before({}, { receivedAt }), before({ occurredFrom }, {}), before({ occurredFrom: null }, { receivedAt })]).toEqual([undefined, undefined, undefined])
})
