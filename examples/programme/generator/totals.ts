import { createRandom } from './random.ts'

/** What the records of one seed add up to. The indicators never see these numbers: they must find them again. */
export interface Totals {
  readonly desks: number
  /** Women who used a desk; of these, how many used a second desk, and how many came back in another quarter. */
  readonly women: number
  readonly atTwoDesks: number
  readonly inTwoQuarters: number
  readonly visits: number
  /** Visits without a pseudonym, part of all visits. */
  readonly visitsWithoutToken: number
  readonly complaintsBefore: number
  readonly complaintsAfter: number
  readonly applicants: Readonly<Record<'2011' | '2012' | '2013' | '2014', number>>
  readonly officersSensitised: number
  readonly womenOfficers: number
  readonly mediators: { readonly men: number; readonly women: number }
  readonly forumCases: { readonly all: number; readonly byWoman: number; readonly throughMan: number; readonly unknown: number }
  readonly sessions: number
  readonly met: { readonly all: number; readonly women: number; readonly notRecorded: number }
  readonly journalists: { readonly all: number; readonly women: number }
  readonly reach: { readonly women: number; readonly low: number; readonly high: number }
}

/** Totals that agree with what the programme published; chosen, where it published only a bound. */
const PROGRAMME: Totals = {
  desks: 5,
  women: 9512,
  atTwoDesks: 359,
  inTwoQuarters: 1522,
  visits: 14_268,
  visitsWithoutToken: 120,
  complaintsBefore: 1200,
  complaintsAfter: 2004,
  applicants: { 2011: 31, 2012: 44, 2013: 50, 2014: 254 },
  officersSensitised: 880,
  womenOfficers: 120,
  mediators: { men: 102, women: 21 },
  forumCases: { all: 754, byWoman: 158, throughMan: 31, unknown: 12 },
  sessions: 412,
  met: { all: 23_046, women: 10_021, notRecorded: 310 },
  journalists: { all: 77, women: 10 },
  reach: { women: 203_417, low: 181_000, high: 226_000 },
}

const invented = (seed: number): Totals => {
  const { between } = createRandom(seed)
  const women = between(2000, 6000)
  const atTwoDesks = between(50, 200)
  const inTwoQuarters = between(200, 700)
  const forumCases = between(300, 600)
  const met = between(8000, 15_000)
  const journalists = between(40, 90)
  const reach = between(90_000, 160_000)
  return {
    desks: between(3, 7),
    women,
    atTwoDesks,
    inTwoQuarters,
    visits: women + atTwoDesks + inTwoQuarters + between(300, 900),
    visitsWithoutToken: between(20, 100),
    complaintsBefore: between(400, 900),
    complaintsAfter: between(901, 1600),
    applicants: { 2011: between(5, 30), 2012: between(5, 40), 2013: between(41, 60), 2014: between(100, 240) },
    officersSensitised: between(300, 800),
    womenOfficers: between(60, 110),
    mediators: { men: between(50, 95), women: between(5, 40) },
    forumCases: { all: forumCases, byWoman: between(40, 120), throughMan: between(5, 40), unknown: between(3, 15) },
    sessions: between(200, 300),
    met: { all: met, women: between(3000, 6000), notRecorded: between(50, 300) },
    journalists: { all: journalists, women: between(3, 30) },
    reach: { women: reach, low: reach - between(5000, 20_000), high: reach + between(5000, 20_000) },
  }
}

/** The totals of a seed: seed 1 is the programme, any other is invented. */
export const totalsOf = (seed: number): Totals => (seed === 1 ? PROGRAMME : invented(seed))
