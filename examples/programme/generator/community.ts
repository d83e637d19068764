import { mediabilityOf } from '@aitebaar/core'

import type { Random } from './random.ts'
import type { Line } from './record.ts'
import { day, DISTRICTS, line, moment, range, share } from './record.ts'
import type { Totals } from './totals.ts'

const CASE_TYPES = ['money', 'land', 'waterRight', 'inheritance', 'neighbour', 'maintenance'] as const

/** Screened each alone or not, not screened, not recorded; heard by a panel with a trained woman, without one, by none; not for any forum. */
const heard = (index: number, caseType: (typeof CASE_TYPES)[number]): Line => ({
  ...(index % 12 === 5
    ? {}
    : {
        screening:
          index % 12 === 6
            ? {}
            : { doneAt: index % 12 === 7 ? null : '2014-02-01T10:00+05:00', ...(index % 5 === 0 ? {} : { eachPartyAlone: index % 3 !== 0 }) },
      }),
  ...(index % 9 === 4 ? {} : { panelSize: index % 9 === 5 ? 0 : 3, ...(index % 11 === 3 ? {} : { panelTrainedFemale: index % 4 === 0 ? 0 : 1 }) }),
  ...(index % 25 === 3
    ? { mediability: 'notMediable', status: index % 50 === 3 ? 'closed' : index % 100 === 28 ? 'referredToLegalAction' : 'declinedNotMediable' }
    : index % 25 === 4
      ? {}
      : { mediability: mediabilityOf({ caseTypes: [caseType] }) }),
})

/** Forum cases: by women, men, both, men for women, unknown; registered again under the same number; withdrawn; on both sides of the period. */
export const disputeRecords = ({ forumCases }: Totals, random: Random): readonly Line[] => {
  const { all, byWoman, throughMan, unknown } = forumCases
  const broughtBy = (index: number): string => {
    if (index < byWoman) return 'woman'
    if (index < byWoman + throughMan) return 'womanViaMaleRepresentative'
    if (index < byWoman + throughMan + unknown) return 'notRecorded'
    return index % 7 === 0 ? 'jointly' : 'man'
  }
  const dispute = (index: number, registeredOn: string, fields: Line = {}): Line => {
    const caseType = random.pick(CASE_TYPES)
    return line('dispute', {
      disputeId: `dsp-${index + 1}`,
      forumId: `frm-${(index % 8) + 1}`,
      areaId: DISTRICTS[index % 8] ?? DISTRICTS[0],
      registeredOn,
      broughtBy: broughtBy(index),
      caseTypes: [caseType],
      status: index % 50 === 0 ? 'withdrawn' : 'closed',
      ...heard(index, caseType),
      ...fields,
    })
  }
  const inPeriod = (): string => day(random.between(2013, 2015), random.between(1, 12), random.between(1, 28))
  const registered = range(all).map((index) => dispute(index, index === 0 ? '2013-01-01' : index === 1 ? '2015-12-31' : inPeriod()))
  const transferred = range(14).map((index) => dispute(index * 5, inPeriod(), { forumId: 'frm-9' }))
  const outside = [dispute(all + 1, '2012-12-31', { broughtBy: 'woman' }), dispute(all + 2, '2016-01-01', { broughtBy: 'woman' })]
  return [...registered, ...transferred, ...outside]
}

/** Sessions face to face, counted by head, some people without recorded sex; broadcasts, whose audience is never added. */
export const awarenessRecords = ({ sessions, met }: Totals, random: Random): readonly Line[] => {
  const women = share(met.women, sessions)
  const unknown = share(met.notRecorded, sessions)
  const men = share(met.all - met.women - met.notRecorded, sessions)
  const held = (index: number): string => {
    if (index === 0) return '2012-12-31T19:00Z'
    if (index === 1) return '2015-12-31T18:59:59Z'
    return moment(day(random.between(2013, 2015), random.between(1, 12), random.between(1, 28)), random.between(0, 479))
  }
  const attendance = (female = 0, male = 0, notRecorded = 0): Line => ({ female, male, x: 0, notRecorded })
  const session = (number: number, heldAt: string, present: Line, countBasis: string): Line =>
    line('awarenessActivity', {
      activityId: `awr-${number + 1}`,
      mode: 'faceToFace',
      ...(number % 11 === 10 ? {} : { objective: number % 3 === 0 ? 'attitudeChange' : 'rightsAwareness' }),
      heldAt,
      areaId: DISTRICTS[number % 8] ?? DISTRICTS[0],
      attendance: present,
      countBasis,
      repeatAttendeesPossible: true,
    })
  const face = range(sessions).map((index) =>
    session(index, held(index), attendance(women[index], men[index], unknown[index]), index % 4 === 0 ? 'register' : 'headcount'),
  )
  const outside = [
    session(sessions, '2012-12-31T18:59:59Z', attendance(30, 30), 'headcount'),
    session(sessions + 1, '2015-12-31T19:00Z', attendance(30, 30), 'headcount'),
  ]
  const broadcast = (index: number, mode: string, heldAt: string, areaId: string, point: number, method = 'listenerSurvey'): Line =>
    line('awarenessActivity', {
      activityId: `${mode}-${index + 1}`,
      mode,
      heldAt,
      areaId,
      reachEstimate: { low: point - 30_000, point, high: point + 40_000, method },
    })
  const radio = range(12).map((index) => broadcast(index, 'radio', moment(day(2014, index + 1, 5), 60), 'pk-kp-peshawar', 79_000 + index * 1000))
  const others = [
    broadcast(0, 'tv', '2015-12-31T18:59:59Z', 'pk-kp-mardan', 41_500),
    broadcast(1, 'tv', '2015-12-31T19:00:00Z', 'pk-kp-mardan', 300_000),
    broadcast(2, 'tv', '2015-03-01T20:00+05:00', 'pk-kp-peshawar', 64_000),
    broadcast(0, 'newspaper', '2015-03-01T08:00+05:00', 'pk-kp-swat', 500_000, 'guess'),
  ]
  return [...face, ...outside, ...radio, ...others]
}

const SERVICES = ['womensDesk', 'disputeForum', 'awareness'] as const

/** Estimates of women in reach: of each place one service in one year is the largest, and the others lie below it. */
export const coverageRecords = ({ reach }: Totals, random: Random): readonly Line[] => {
  const places = DISTRICTS.length
  const [values, lows, highs] = [share(reach.women, places), share(reach.low, places), share(reach.high, places)]
  let number = 0
  return DISTRICTS.flatMap((areaId, place) =>
    SERVICES.flatMap((serviceCode, service) =>
      [2014, 2015].map((year) => {
        const isLargest = year === 2015 && service === place % SERVICES.length
        const part = isLargest ? 1 : random.between(40, 90) / 100
        const of = (numbers: readonly number[]): number => Math.floor((numbers[place] ?? 0) * part)
        return line('coverageEstimate', {
          estimateId: `est-${++number}`,
          placeId: `plc-${place + 1}`,
          areaId,
          serviceCode,
          women: of(values),
          low: of(lows),
          high: of(highs),
          methodCode: 'censusProjection',
          source: 'synthetic',
          estimatedOn: `${year}-12-01`,
        })
      }),
    ),
  )
}
