import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile, disputeFile } from '../testing/case-files.ts'

const given = (grantor: object, others: readonly object[]) => ({
  persons: [{ personId: 'per-1' }, { personId: 'per-2' }],
  consents: [{ consentId: 'con-1', personId: 'per-1', grantedByParticipationId: 'prt-g' }],
  participations: [{ participationId: 'prt-g', personId: 'per-2', roleCode: 'guardian', relationshipToSurvivor: 'mother', ...grantor }, ...others],
})
const consentBy = (grantor: object, others: readonly object[] = [], acts: readonly string[] = ['theft'], more: object = {}) =>
  complaintFile({ natureCodes: [] }, { ...given(grantor, others), incidents: [{ incidentId: 'inc-1', actCodes: acts, ...more }] })
const offender = { participationId: 'prt-o', personId: 'per-1', roleCode: 'allegedOffender', relationshipToSurvivor: 'father' }

const roles = (survivor: object, said: object) =>
  complaintFile(
    {},
    {
      persons: [{ personId: 'per-1' }, { personId: 'per-2' }],
      incidents: [{ incidentId: 'inc-1' }],
      participations: [
        { participationId: 'prt-1', caseRef: 'inc-1', roleCode: 'survivor', ...survivor },
        { participationId: 'prt-2', caseRef: 'inc-1', roleCode: 'allegedOffender', ...said },
      ],
    },
  )

const born = (birthYear: unknown, occurredFrom?: string, caseRef = 'inc-1') =>
  complaintFile(
    { incidentIds: ['inc-1'] },
    {
      persons: [{ personId: 'per-1', birthYear }],
      incidents: [{ incidentId: 'inc-1', occurredFrom }],
      participations: [{ participationId: 'prt-1', personId: 'per-1', caseRef, guardianship: null }],
    },
  )
const child = (participation: object, person: object = {}) =>
  complaintFile({}, { persons: [{ personId: 'per-1', ...person }], participations: [{ participationId: 'prt-1', personId: 'per-1', ...participation }] })

describe('what should be so of those who take part', () => {
  it.each([
    ['PAR-1', 'holds', 'the mother of a child whose things were stolen', consentBy({}, [{ ...offender, relationshipToSurvivor: 'stranger' }])],
    ['PAR-1', 'violated', 'a guardian who is said to have done it', consentBy({ roleCode: 'allegedOffender' })],
    ['PAR-1', 'violated', 'the same person under another role', consentBy({}, [{ ...offender, personId: 'per-2' }])],
    [
      'PAR-1',
      'violated',
      'a guardian recorded as involved',
      consentBy({}, [{ participationId: 'prt-c', guardianship: { guardianParticipationId: 'prt-g', guardianIsAllegedOffender: true } }]),
    ],
    ['PAR-1', 'violated', 'the mother, when the father plans a forced marriage', consentBy({}, [offender], ['forcedMarriage'])],
    ['PAR-1', 'holds', 'the mother, when a neighbour does', consentBy({}, [{ ...offender, relationshipToSurvivor: 'neighbour' }], ['forcedMarriage'])],
    ['PAR-1', 'cannot tell', 'nobody wrote down who the other is', consentBy({}, [{ ...offender, personId: undefined }])],
    [
      'PAR-1',
      'cannot tell',
      'nobody wrote down how the other is related',
      consentBy({}, [{ ...offender, relationshipToSurvivor: { absent: 'notAsked' } }], ['forcedMarriage']),
    ],
    ['PAR-1', 'violated', 'the mother, when the father gives her in swara before a forum', disputeFile({ caseTypes: ['swara'] }, given({}, [offender]))],
    ['PAR-1', 'violated', 'the mother, after a threat that is ghag', consentBy({}, [offender], ['threat'], { harmfulPracticeCode: 'ghag' })],
    ['PAR-1', 'violated', 'the mother, when honour is the motive', consentBy({}, [offender], ['assault'], { motiveHonour: true })],
    [
      'PAR-1',
      'cannot tell',
      'nobody wrote down whether the guardian is involved',
      consentBy({}, [{ participationId: 'prt-c', guardianship: { guardianParticipationId: 'prt-g' } }]),
    ],

    ['PAR-2', 'holds', 'two persons', roles({ personId: 'per-1' }, { personId: 'per-2' })],
    ['PAR-2', 'violated', 'one person in both roles', roles({ personId: 'per-1' }, { personId: 'per-1' })],
    ['PAR-2', 'cannot tell', 'one of them not recorded', roles({ personId: 'per-1' }, {})],
    ['PAR-2', 'holds', 'one person in two incidents', roles({ personId: 'per-1', caseRef: 'cmp-1' }, { personId: 'per-1' })],

    ['PER-3', 'holds', 'a child with a guardian', child({ ageAtIncident: 17, guardianship: { guardianIsAllegedOffender: false } })],
    ['PER-3', 'violated', 'a child without', child({ ageAtIncident: 17, guardianship: null })],
    ['PER-3', 'holds', 'an adult without', child({ ageAtIncident: 18, guardianship: null })],
    ['PER-3', 'violated', 'a child by age band', child({ guardianship: null }, { ageBandAtIncident: '12_17' })],
    ['PER-3', 'violated', 'a child as recorded of the person', child({ guardianship: null }, { isMinorAtIncident: true })],
    ['PER-3', 'holds', 'an adult by age band', child({ guardianship: null }, { ageBandAtIncident: '18_25' })],
    [
      'PER-3',
      'cannot tell',
      'age unknown, no guardian',
      child({ guardianship: null }, { ageBandAtIncident: 'unknown', isMinorAtIncident: { absent: 'unknown' } }),
    ],
    ['PER-3', 'violated', 'a child by year of birth', born(1998, '2015')],
    ['PER-3', 'holds', 'an adult by year of birth', born(1996, '2015-03')],
    ['PER-3', 'cannot tell', 'one who became eighteen in that year', born(1997, '2015-03-02')],
    ['PER-3', 'holds', 'an adult by year of birth in the incident of the complaint', born(1996, '2015-03', 'cmp-1')],
    ['PER-3', 'cannot tell', 'an incident of which nobody wrote down the day', born(1980)],
    ['PER-3', 'cannot tell', 'a year of birth that was not told', born({ absent: 'declined' }, '2015')],
    ['PER-3', 'cannot tell', 'a child, and nobody wrote down whether there is a guardian', child({ ageAtIncident: 12 })],
  ] as const)('%s %s: %s', (id, answer, _why, caseFile) => {
    expect(answerOf(id, caseFile)).toBe(answer)
  })
})
