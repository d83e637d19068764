import { withCare } from './complaint-care.ts'
import type { Random } from './random.ts'
import type { Line } from './record.ts'
import { day, DISTRICTS, line, moment, range } from './record.ts'
import type { Totals } from './totals.ts'

const NATURES = ['theft', 'domesticDispute', 'threat', 'moneyDispute', 'domesticViolence', 'workplaceHarassment', 'propertyDispute'] as const

/** Complaints at the eight stations that are compared; between and after the two years; by men and unknown; at a station that opened later; heard well or not. */
export const complaintRecords = ({ complaintsBefore, complaintsAfter }: Totals, random: Random): readonly Line[] => {
  let number = 0
  const complaint = (at: string, fields: Line = {}): Line => {
    const station = number++ % 8
    return line('complaint', {
      complaintId: `cmp-${number}`,
      stationId: `st-0${station + 1}`,
      areaId: DISTRICTS[station] ?? DISTRICTS[0],
      receivedAt: at,
      complainantSexCode: 'female',
      primaryNatureCode: random.pick(NATURES),
      ...fields,
    })
  }
  const during = (year: number, firstMonth: number, months: number): string =>
    moment(day(year, firstMonth + random.between(0, months - 1), random.between(2, 27)), random.between(0, 479))
  const afterStart = (): string => (random.between(0, 1) === 0 ? during(2014, 7, 6) : during(2015, 1, 6))
  const inside = ['2012-12-31T19:00Z', '2013-12-31T18:59:59Z']
  const insideAfter = ['2014-06-30T19:00Z', '2015-06-30T18:59:59Z']
  const outside = ['2012-12-31T18:59:59Z', '2013-12-31T19:00Z', '2014-06-30T18:59:59Z', '2015-06-30T19:00Z']
  const all = [
    ...inside.map((at) => complaint(at)),
    ...range(complaintsBefore - inside.length).map(() => complaint(during(2013, 1, 12))),
    ...insideAfter.map((at) => complaint(at)),
    ...range(complaintsAfter - insideAfter.length).map(() => complaint(afterStart())),
    ...outside.map((at) => complaint(at)),
    ...range(150).map(() => complaint(during(2014, 1, 6))),
    ...range(150).map(() => complaint(during(2015, 7, 6))),
    ...range(300).map((index) => complaint(index % 2 === 0 ? during(2013, 1, 12) : afterStart(), { complainantSexCode: 'male' })),
    ...range(16).map(() => complaint(during(2013, 1, 12), { complainantSexCode: 'notRecorded' })),
    ...range(120).map(() => complaint(afterStart(), { stationId: 'st-09', areaId: 'pk-kp-swabi' })),
    complaint(during(2013, 1, 12), { complainantSexCode: 'male', status: 'closed', closureReason: 'withdrawnVerified' }),
  ]
  return all.map(withCare)
}
