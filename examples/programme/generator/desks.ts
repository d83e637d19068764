import type { Random } from './random.ts'
import type { Line } from './record.ts'
import { day, DISTRICTS, line, moment, range, token } from './record.ts'
import type { Totals } from './totals.ts'

const deskId = (desk: number): string => `wdk-${desk + 1}`
const districtOf = (desk: number): string => DISTRICTS[desk % DISTRICTS.length] ?? DISTRICTS[0]

/** On both sides of nineteen hours of twenty; of one desk nobody reported it. */
const COVER = [0.97, 0.88, 0.95, undefined, 0.94] as const

/** Desks: the third closed and opened again under the same id; one more was only planned, one opened too late to count. */
export const deskRecords = ({ desks }: Totals): readonly Line[] => [
  ...range(desks).flatMap((desk) => {
    const cover = COVER[desk % COVER.length]
    const fields = {
      deskId: deskId(desk),
      stationId: `st-0${(desk % 8) + 1}`,
      areaId: districtOf(desk),
      ...(cover === undefined ? {} : { trainedCoverShare: cover }),
    }
    const open = line('womensDesk', { ...fields, status: 'operational', establishedOn: '2012-11-20', openedOn: '2012-12-10', closedOn: null })
    if (desk !== 2) return [open]
    return [
      line('womensDesk', { ...fields, status: 'closed', establishedOn: '2012-11-20', openedOn: '2012-12-10', closedOn: '2014-08-16' }),
      line('womensDesk', { ...fields, status: 'operational', establishedOn: '2012-11-20', openedOn: '2014-10-01', closedOn: null }),
    ]
  }),
  line('womensDesk', { deskId: 'wdk-90', stationId: 'st-09', areaId: 'pk-kp-swabi', status: 'planned', openedOn: null, closedOn: null }),
  line('womensDesk', { deskId: 'wdk-91', stationId: 'st-10', areaId: 'pk-kp-kohat', status: 'operational', openedOn: '2016-01-10', closedOn: null }),
]

const QUARTERS = range(12).map((index) => ({ year: 2013 + Math.floor(index / 4), month: (index % 4) * 3 + 1 }))

/** Moments on both sides of the two ends of the programme, in UTC, so that the local day decides. */
const FIRST_MOMENT = '2012-12-31T19:00Z'
const LAST_MOMENT = '2015-12-31T18:59:59Z'
const TOO_EARLY = '2012-12-31T18:59:59Z'
const TOO_LATE = '2015-12-31T19:00Z'

const HEARD = ['neighbourOrFriend', 'radio', 'awarenessSession', 'neighbourOrFriend', 'family', 'healthWorker', 'neighbourOrFriend', 'other'] as const

/** How she heard of it; some were not asked, some did not want to say, and of some it cannot be told whether it was the first visit. */
const firstVisit = (person: number): Line => ({
  visitType: person % 101 === 50 ? 'notAsked' : 'first',
  heardAboutVia: person % 50 === 7 ? { absent: 'declined' } : person % 50 === 8 ? { absent: 'notAsked' } : HEARD[person % HEARD.length],
})

/** Visits to desks: women who come again, at another desk or in another quarter, without a pseudonym; men; visitors of unknown sex. */
export const contactRecords = (totals: Totals, random: Random): readonly Line[] => {
  const { women, desks, atTwoDesks, inTwoQuarters, visits, visitsWithoutToken } = totals
  let number = 0
  const contact = (desk: number, at: string, fields: Line): Line =>
    line('deskContact', { contactId: `dct-${++number}`, deskId: deskId(desk), areaId: districtOf(desk), occurredAt: at, ...fields })
  const when = (quarter: number): string => {
    const { year, month } = QUARTERS[quarter % QUARTERS.length] ?? QUARTERS[0] ?? { year: 2013, month: 1 }
    return moment(day(year, month, random.between(1, 28)), random.between(0, 479))
  }
  const woman = (person: number, desk: number, at: string, fields: Line = { visitType: 'return' }): Line =>
    contact(desk, at, { visitorSexCode: 'female', linkageToken: token('w', person), ...fields })
  const homes = range(women).map((person) => ({ person, desk: person % desks, quarter: random.between(0, QUARTERS.length - 1) }))
  const first = homes.map(({ person, desk, quarter }) =>
    woman(person, desk, person === 0 ? FIRST_MOMENT : person === 1 ? LAST_MOMENT : when(quarter), firstVisit(person)),
  )
  const quarterOf = ({ person, quarter }: (typeof homes)[number]): number => (person === 0 ? 0 : person === 1 ? 11 : quarter)
  const elsewhere = homes.slice(0, atTwoDesks).map((home) => woman(home.person, (home.desk + 1) % desks, when(quarterOf(home))))
  const later = homes
    .slice(atTwoDesks, atTwoDesks + inTwoQuarters)
    .map((home) => woman(home.person, home.desk, when((home.quarter + random.between(1, 11)) % 12)))
  const again = visits - women - atTwoDesks - inTwoQuarters - visitsWithoutToken
  const repeats = range(again).map((index) => {
    const home = homes[(atTwoDesks + inTwoQuarters + index) % women] ?? homes[0]
    return home === undefined ? contact(0, FIRST_MOMENT, {}) : woman(home.person, home.desk, when(quarterOf(home)))
  })
  const declined = range(visitsWithoutToken).map((index) =>
    contact(index % desks, when(index), {
      visitorSexCode: 'female',
      linkageToken: { absent: index % 3 === 0 ? 'notAsked' : 'declined' },
      visitType: index % 4 === 0 ? 'first' : 'notAsked',
    }),
  )
  const others = range(400).map((index) =>
    contact(index % desks, when(index), { visitorSexCode: index % 20 === 0 ? 'notRecorded' : 'male', linkageToken: token('m', index) }),
  )
  const outside = [woman(women + 1, 0, TOO_EARLY, firstVisit(0)), woman(women + 2, 0, TOO_LATE, firstVisit(0))]
  return [...first, ...elsewhere, ...later, ...repeats, ...declined, ...others, ...outside]
}
