import { getOrThrow } from '@aitebaar/core'
import { createEngine, runCases } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { kp } from '../src/index.ts'

const [loaded] = getOrThrow(createEngine({ plugins: [kp] })).packs
if (loaded === undefined) throw new Error('the plugin brings a pack')

type Facts = Readonly<Record<string, unknown>>

/** One question of policy staff, and what the register says to it: rule, verdict, and the provisions in force there and then. */
type Row = readonly [question: string, rule: string, facts: Facts, verdict: string, provisions: readonly string[]]

const given = (date: string, place: string, caseType: string): Facts => ({
  'settlement.agreedTermTypes': ['brideGiving'],
  'settlement.agreedOn': date,
  'dispute.areaId': `pk-kp-${place}`,
  'dispute.caseTypes': [caseType],
})

const acid = (date: string): Facts => ({
  'incident.corrosiveSubstance': true,
  'incident.wasMeant': true,
  'incident.occurredFrom': date,
  'incident.placeAreaId': 'pk-kp-mardan',
})

const atWork = (date: string): Facts => ({
  'incident.contextCodes': ['workplace'],
  'incident.actCodes': ['sexualHarassment'],
  'incident.survivorSexCode': 'female',
  'incident.offenderIsEmployeeOfSameEmployer': true,
  'incident.employerTypeCode': 'provincial',
  'incident.lastDay': date,
  'incident.placeAreaId': 'pk-kp-mardan',
})

const beaten = (date: string): Facts => ({
  'incident.survivorSexCode': 'female',
  'incident.offenderRelationships': ['husband'],
  'incident.offenderLivesWithHer': true,
  'incident.actCodes': ['assault', 'domesticViolence'],
  'incident.lastDay': date,
  'incident.placeAreaId': 'pk-kp-mardan',
})

const charged = (section: string, more: Facts = {}): Facts => ({
  'dispute.chargedSectionCodes': [section],
  'settlement.agreedOn': '2015-06-10',
  'dispute.areaId': 'pk-kp-mardan',
  ...more,
})

const story = (offence: string, date: string, more: Facts = {}): Facts => ({
  'story.offenceKind': offence,
  'story.survivorSexCode': 'female',
  'story.minorInvolved': false,
  'story.identityElements': ['name'],
  'story.writtenPermission': false,
  'story.publicationOn': date,
  'story.areaId': 'pk-kp-peshawar',
  ...more,
})

const dead = (guardianPermission: boolean): Facts => ({ 'story.survivorHasDied': true, 'story.guardianPermission': guardianPermission })

const SWARA = 'swara/woman-given-in-settlement'
const SWARA_2005 = 'swara/woman-given-as-badal-i-sulh-2005'
const COMMITTEE = 'harassment/inquiry-committee'
const NAMED = 'identity/story-names-survivor'
const HURT = ['ppc-337a', 'ppc-337f', 'ppc-337l', 'ppc-506']

const rows: readonly Row[] = [
  ['swara for a killing, Mardan, 2004: text of 2005', SWARA_2005, given('2004-06-01', 'mardan', 'murder'), 'not-in-force', []],
  ['swara for a killing, Mardan, 2004: text of 2011', SWARA, given('2004-06-01', 'mardan', 'murder'), 'not-in-force', []],
  ['swara for a civil debt, Mardan, 2008: text of 2005', SWARA_2005, given('2008-06-01', 'mardan', 'money'), 'does-not-apply', []],
  ['swara for a civil debt, Mardan, 2008: text of 2011', SWARA, given('2008-06-01', 'mardan', 'money'), 'not-in-force', []],
  ['swara for a killing, Mardan, 2008: text of 2005', SWARA_2005, given('2008-06-01', 'mardan', 'murder'), 'applies', ['ppc-310a-2005']],
  ['swara for a killing, Swat, 2008: text of 2005', SWARA_2005, given('2008-06-01', 'swat', 'murder'), 'not-in-force', []],
  ['swara for a killing, Khyber, 2008: text of 2005', SWARA_2005, given('2008-06-01', 'khyber', 'murder'), 'not-in-force', []],
  ['swara for a civil debt, Mardan, 2012', SWARA, given('2012-06-01', 'mardan', 'money'), 'applies', ['ppc-310a']],
  ['swara for a civil debt, Swat, 2012', SWARA, given('2012-06-01', 'swat', 'money'), 'not-in-force', []],
  ['swara for a civil debt, Khyber, 2012', SWARA, given('2012-06-01', 'khyber', 'money'), 'unknown', []],
  ['swara for a civil debt, Mardan, 2024', SWARA, given('2024-06-01', 'mardan', 'money'), 'applies', ['ppc-310a']],
  ['swara for a civil debt, Swat, 2024', SWARA, given('2024-06-01', 'swat', 'money'), 'applies', ['ppc-310a']],
  ['swara for a civil debt, Khyber, 2024', SWARA, given('2024-06-01', 'khyber', 'money'), 'applies', ['ppc-310a']],
  ['acid on 15 December 2011', 'acid/corrosive-substance', acid('2011-12-15'), 'not-in-force', []],
  ['acid on 30 December 2011', 'acid/corrosive-substance', acid('2011-12-30'), 'applies', ['ppc-336a-336b']],
  ['harassment at work in 2009: the committee', COMMITTEE, atWork('2009-06-01'), 'not-in-force', []],
  ['harassment in 2009: section 509', 'harassment/police-509', atWork('2009-06-01'), 'not-in-force', []],
  ['harassment at work in 2015: the committee', COMMITTEE, atWork('2015-06-01'), 'applies', ['pahwwa-2h-2010', 'pahwwa-s4']],
  ['harassment in 2015: section 509', 'harassment/police-509', atWork('2015-06-01'), 'applies', ['ppc-509']],
  ['harassment in 2015: the text of the province', 'harassment/provincial-employer', atWork('2015-06-01'), 'not-in-force', []],
  ['harassment at work in 2023: the committee', COMMITTEE, atWork('2023-06-01'), 'applies', ['pahwwa-2h-2010', 'pahwwa-s4']],
  ['harassment in 2023: section 509', 'harassment/police-509', atWork('2023-06-01'), 'applies', ['ppc-509']],
  ['harassment in 2023: the text of the province', 'harassment/provincial-employer', atWork('2023-06-01'), 'applies', ['kp-pahwwa-2018']],
  ['domestic violence in 2015: the Act of 2021', 'domestic-violence/act-2021', beaten('2015-06-01'), 'not-in-force', []],
  ['domestic violence in 2015: the Penal Code', 'domestic-violence/penal-code', beaten('2015-06-01'), 'applies', HURT],
  ['domestic violence in 2022: the Act of 2021', 'domestic-violence/act-2021', beaten('2022-06-01'), 'applies', ['kp-dv-2021']],
  ['domestic violence in 2022: the Penal Code', 'domestic-violence/penal-code', beaten('2022-06-01'), 'applies', HURT],
  ['a compromise in an acid case', 'compounding/nobody-can-settle', charged('s336b'), 'applies', ['crpc-345']],
  [
    'a compromise in a light-hurt case that is in court, without its order',
    'compounding/court-must-permit',
    charged('s337l2', { 'dispute.prosecutionPending': true, 'settlement.courtPermission.orderDate': null }),
    'applies',
    ['crpc-345'],
  ],
  [
    'a compromise in a light-hurt case that is not in court',
    'compounding/court-must-permit',
    charged('s337l2', { 'dispute.prosecutionPending': false, 'settlement.courtPermission.orderDate': null }),
    'does-not-apply',
    [],
  ],
  ['a compromise in a light-hurt case: not beyond settling', 'compounding/nobody-can-settle', charged('s337l2'), 'does-not-apply', []],
  [
    'a compromise in an honour killing of 2019',
    'honour/forgiven-after-2016',
    {
      'dispute.caseTypes': ['murder'],
      'dispute.honourGivenAsReason': true,
      'settlement.compromiseByCodes': ['heirs'],
      'dispute.occurredOn': '2019-04-20',
      'dispute.areaId': 'pk-kp-mardan',
    },
    'applies',
    ['ppc-311'],
  ],
  ['a story on rape names her, 2023: section 376A', NAMED, story('sexualOffence', '2023-02-04'), 'applies', ['ppc-376a']],
  ['a story on acid names her, 2023: section 376A', NAMED, story('acid', '2023-02-04'), 'does-not-apply', []],
  ['a story on acid names her, 2023: Act of 2021', 'identity/special-court-offences', story('acid', '2023-02-04'), 'applies', ['anti-rape-s26']],
  ['a story on acid names her, 2019: Act of 2021', 'identity/special-court-offences', story('acid', '2019-02-04'), 'not-in-force', []],
  ['a story on rape names a woman who died, no word of a guardian', NAMED, story('sexualOffence', '2023-02-04', dead(false)), 'applies', ['ppc-376a']],
  ['a story on rape names a woman who died, the guardian permitted it', NAMED, story('sexualOffence', '2023-02-04', dead(true)), 'does-not-apply', []],
]

/** The facts of a row that the rule reads: a case may name no others. */
const result = ([question, rule, facts, expect, provisions]: Row) => {
  const example = (some: Facts) => [{ name: question, asOf: '2026-06-01', facts: some, expect, provisions, why: 'The register says so.' }]
  const foreign = runCases(loaded, rule, example(facts)).issues.map(({ path }) => path.at(-1))
  return runCases(loaded, rule, example(Object.fromEntries(Object.entries(facts).filter(([id]) => !foreign.includes(id)))))
}

describe('the findings that policy staff ask for first, as the register has them', () => {
  it.each(rows)('%s', (...row) => {
    const { issues, results } = result(row)
    const inForce = results[0]?.finding.provisions.filter((provision) => provision.inForce === 'yes').map(({ id }) => id)
    expect(issues).toEqual([])
    expect([results[0]?.actual, row[3] === 'does-not-apply' ? [] : inForce]).toEqual([row[3], row[4]])
  })
})
