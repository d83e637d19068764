import { describe, expect, it } from 'vitest'

import { GBV_CORE_TYPE, NATURE } from '../code-list/incident.ts'
import type { Line } from '../testing/programme.ts'
import { firstOf, programmeRecords } from '../testing/programme.ts'
import { daysToReport, REPORT_BANDS, reportBand } from './days-to-report.ts'
import { gbvContexts } from './gbv-contexts.ts'
import { gbvCoreType } from './gbv-core-type.ts'

const incident = (fields: object, ...others: readonly Line[]) => {
  const records = programmeRecords({ kind: 'incident', incidentId: 'inc-1', survivorParticipationId: 'prt-1', ...fields }, ...others)
  return { one: firstOf(records, 'incident'), records }
}
const typeOf = (fields: object): unknown => gbvCoreType(incident(fields).one)

describe('the type of an incident for statistics', () => {
  it.each([
    ['rape', { actCodes: ['threat', 'assault', 'gangRape'] }],
    ['rape', { actCodes: ['childSexualAbuse'], sexualActCodes: ['touching', 'penetration'] }],
    ['sexualAssault', { actCodes: ['childSexualAbuse'], sexualActCodes: ['touching', 'other'] }],
    [undefined, { actCodes: ['childSexualAbuse'] }],
    [undefined, { actCodes: ['childSexualAbuse', 'assault'], sexualActCodes: { absent: 'declined' } }],
    ['sexualAssault', { actCodes: ['sexualHarassment'], sexualActCodes: ['touching'] }],
    ['psychologicalAbuse', { actCodes: ['sexualHarassment'], sexualActCodes: ['exposure'] }],
    [undefined, { actCodes: ['sexualHarassment'], sexualActCodes: ['other'] }],
    [undefined, { actCodes: ['sexualHarassment'] }],
    ['physicalAssault', { actCodes: ['acidAttack', 'economicDeprivation'] }],
    ['physicalAssault', { actCodes: ['domesticViolence'], forceUsed: true }],
    ['physicalAssault', { actCodes: ['domesticViolence'], forceUsed: false, injuryCodes: ['bruise'] }],
    ['psychologicalAbuse', { actCodes: ['domesticViolence', 'threat'], forceUsed: false }],
    [undefined, { actCodes: ['domesticViolence'], injuryCode: 'psychological' }],
    ['forcedMarriage', { actCodes: ['swara', 'threat'], marriageHeldOn: '2014' }],
    ['psychologicalAbuse', { actCodes: ['swara', 'threat'], marriageHeldOn: null }],
    [undefined, { actCodes: ['swara'], marriageHeldOn: null }],
    [undefined, { actCodes: ['swara'] }],
    ['forcedMarriage', { actCodes: ['exchangeMarriage'], marriageConsentOfHer: false }],
    ['denialOfResources', { actCodes: ['exchangeMarriage', 'inheritanceDenial'], marriageConsentOfHer: true }],
    ['psychologicalAbuse', { actCodes: ['ghag'], marriageHeldOn: null }],
    ['forcedMarriage', { actCodes: ['ghag'], marriageHeldOn: '2014-02', marriageConsentOfHer: false }],
    [undefined, { actCodes: ['ghag'] }],
    ['notClassifiable', { actCodes: ['honourKilling', 'rape'] }],
    ['nonGbv', { actCodes: ['theft', 'domesticDispute'] }],
    [undefined, { actCodes: ['theft', 'other'] }],
    [undefined, { actCodes: ['abduction'] }],
    [undefined, { actCodes: [] }],
    [undefined, {}],
  ])('is %s of %j', (type, fields) => {
    expect(typeOf(fields)).toBe(type)
  })

  it('is told of every act that the reference maps, and is never one that the list does not have', () => {
    const open = NATURE.codes.filter(
      ({ code }) =>
        gbvCoreType(
          incident({ actCodes: [code], forceUsed: true, marriageHeldOn: '2014', marriageConsentOfHer: false, sexualActCodes: ['penetration'] }).one,
        ) === undefined,
    )
    expect(open.map(({ code }) => code)).toEqual(['abduction', 'trafficking', 'other'])
    for (const { code } of NATURE.codes) expect([undefined, ...GBV_CORE_TYPE.codes.map((one) => one.code)]).toContain(typeOf({ actCodes: [code] }))
  })
})

describe('the contexts of an incident', () => {
  const accused = (relationshipToSurvivor?: string, more: object = {}) =>
    ({ kind: 'caseParticipation', participationId: 'prt-2', caseRef: 'inc-1', roleCode: 'allegedOffender', relationshipToSurvivor, ...more }) as const
  const survivor = (ageAtIncident?: number) => ({ kind: 'caseParticipation', participationId: 'prt-1', ageAtIncident }) as const
  const contexts = (fields: object, ...others: readonly Line[]) => {
    const { one, records } = incident(fields, ...others)
    return gbvContexts(one, records)
  }

  it.each([
    ['intimatePartner', true, {}, [accused('exHusband')]],
    ['intimatePartner', false, {}, [accused('brother')]],
    ['intimatePartner', false, {}, [accused('other')]],
    ['intimatePartner', undefined, {}, [accused('unknown')]],
    ['intimatePartner', undefined, {}, []],
    ['intimatePartner', true, {}, [{ kind: 'complaint', complaintId: 'cmp-1', incidentIds: ['inc-1'] }, accused('husband', { caseRef: 'cmp-1' })]],
    ['intimatePartner', undefined, {}, [accused('husband', { caseRef: 'inc-2' })]],
    ['domestic', true, {}, [accused('inLawFemale')]],
    ['domestic', true, { offenderLivesWithHer: true }, [accused('stranger')]],
    ['domestic', false, { offenderLivesWithHer: false }, [accused('stranger')]],
    ['domestic', undefined, {}, [accused('stranger')]],
    ['childSexualAbuse', true, { actCodes: ['rape'] }, [survivor(17)]],
    ['childSexualAbuse', false, { actCodes: ['rape'] }, [survivor(18)]],
    ['childSexualAbuse', undefined, { actCodes: ['rape'] }, [survivor()]],
    ['childSexualAbuse', false, { actCodes: ['theft'] }, [survivor(17)]],
    ['earlyMarriage', true, { actCodes: ['childMarriage'] }, [survivor(15)]],
    ['earlyMarriage', false, { actCodes: ['forcedMarriage'] }, [survivor(20)]],
    ['earlyMarriage', true, { actCodes: ['swara'], marriageHeldOn: '2014' }, [survivor(15)]],
    ['possibleSexualExploitation', true, { takenForCodes: ['prostitution'] }, []],
    ['possibleSexualExploitation', undefined, { takenForCodes: ['ransom'] }, []],
    ['harmfulPractice', true, { harmfulPracticeCode: 'vani' }, []],
    ['harmfulPractice', false, { harmfulPracticeCode: 'none', actCodes: ['theft'] }, []],
    ['harmfulPractice', undefined, { harmfulPracticeCode: { absent: 'notAsked' }, actCodes: ['theft'] }, []],
    ['harmfulPractice', true, { actCodes: ['ghag'] }, []],
    ['workplace', true, { placeTypeCode: 'workplace' }, []],
    ['workplace', true, {}, [accused('coworker')]],
    ['workplace', false, { placeTypeCode: 'home', actCodes: ['threat'] }, [accused('husband')]],
    ['workplace', undefined, { placeTypeCode: 'unknown', actCodes: ['threat'] }, [accused('husband')]],
    ['custodial', true, { placeTypeCode: 'policePremises' }, [accused('policeOfficer')]],
    ['custodial', false, { placeTypeCode: 'home' }, []],
    ['custodial', undefined, { placeTypeCode: 'policePremises' }, []],
    ['online', true, { actCodes: ['cyberHarassment'] }, []],
    ['online', false, { actCodes: ['threat'], placeTypeCode: 'street' }, []],
    ['online', undefined, { actCodes: ['threat'] }, []],
  ] as const)('%s is %s of %j', (context, answer, fields, others) => {
    expect(contexts(fields, ...others)[context]).toBe(answer)
  })
})

describe('the days until an incident was reported', () => {
  const complaint = (complaintId: string, receivedAt: unknown, incidentIds: readonly string[] = ['inc-1']) =>
    ({ kind: 'complaint', complaintId, incidentIds, ...(receivedAt === undefined ? {} : { receivedAt }) }) as const
  const days = (occurredFrom: unknown, ...others: readonly Line[]): unknown => {
    const { one, records } = incident(occurredFrom === undefined ? {} : { occurredFrom }, ...others)
    return daysToReport(one, records)
  }
  const at = '2015-03-05T01:00+05:00'

  it.each([
    [4, 'on local days', '2015-03-01', [complaint('c-1', at)]],
    [4, 'by the first of several', '2015-03-01', [complaint('c-1', '2016-01-01T00:00Z'), complaint('c-2', at)]],
    [0, 'on the same day', '2015-03-05', [complaint('c-1', at)]],
    [undefined, 'of a month', '2015-03', [complaint('c-1', at)]],
    [undefined, 'of no day', undefined, [complaint('c-1', at)]],
    [undefined, 'of what did not happen', null, [complaint('c-1', at)]],
    [undefined, 'without a complaint', '2015-03-01', [complaint('c-1', at, ['inc-2'])]],
    [undefined, 'when one complaint has no moment', '2015-03-01', [complaint('c-1', at), complaint('c-2', undefined)]],
    [undefined, 'when it is said to be reported before', '2015-03-06', [complaint('c-1', at)]],
  ] as const)('are %s %s', (expected, _why, occurredFrom, complaints) => {
    expect(days(occurredFrom, ...complaints)).toBe(expected)
  })

  it('are shown in bands that leave no day out', () => {
    expect([0, 3, 4, 5, 6, 14, 15, 30, 31, 90, 91, 4000].map(reportBand)).toEqual(REPORT_BANDS.flatMap(({ band }) => [band, band]))
    expect([reportBand(undefined), reportBand(-1)]).toEqual([undefined, undefined])
  })
})
