import { moreTrainingRecords } from './learning.ts'
import type { Random } from './random.ts'
import type { Line } from './record.ts'
import { day, DISTRICTS, line, range, token } from './record.ts'
import type { Totals } from './totals.ts'

const someDay = (random: Random, year: number): string => day(year, random.between(1, 12), random.between(1, 28))

/** Stages reached, on both sides of each step of the funnel. */
const STAGES = [
  'applied',
  'physicalMeasurement',
  'documentScrutiny',
  'writtenTest',
  'physicalEndurance',
  'verification',
  'meritListed',
  'joined',
  'offered',
  'passedOut',
  'basicTraining',
] as const

/** Applications to join the police: several by one woman in a year, in two years, on the last and first day of years; by men; of unknown sex. */
export const applicationRecords = ({ applicants }: Totals, random: Random): readonly Line[] => {
  let number = 0
  const application = (person: string, appliedOn: string, sex = 'female'): Line =>
    line('recruitmentApplication', {
      applicationId: `app-${++number}`,
      driveId: `drv-${appliedOn.slice(0, 4)}`,
      areaId: random.pick(DISTRICTS),
      linkageToken: person,
      applicantSexCode: sex,
      appliedOn,
      ...(number % 37 === 0 ? {} : { currentStage: STAGES[number % STAGES.length] }),
    })
  const years = Object.entries(applicants).flatMap(([year, people]) =>
    range(people).map((person) => {
      const appliedOn = person === 0 ? `${year}-01-01` : person === 1 ? `${year}-12-31` : someDay(random, Number(year))
      return application(token(year === '2014' && person < 12 ? 'a2013' : `a${year}`, person), appliedOn)
    }),
  )
  const again = range(9).map((person) => application(token('a2014', 20 + person), someDay(random, 2014)))
  const others = range(400).map((person) => application(token('am', person), someDay(random, 2011 + (person % 4)), person % 40 === 0 ? 'notRecorded' : 'male'))
  return [...years, ...again, ...others]
}

interface Course {
  readonly category: string
  readonly audience: string
}

const SENSITISATION: Course = { category: 'genderSensitisation', audience: 'police' }
const CAREER: Course = { category: 'careerDevelopment', audience: 'policewomen' }
const DESK: Course = { category: 'womensDeskOperations', audience: 'police' }
const MEDIATION: Course = { category: 'disputeResolution', audience: 'mediators' }
const RIGHTS: Course = { category: 'womensRights', audience: 'mediators' }
const REPORTING: Course = { category: 'ethicalReporting', audience: 'journalists' }

/**
 * Training: people in several courses and sessions, enrolled without completing, on both sides of the last day. Of the women officers half are among those
 * sensitised. No record of the victim support course at all: it was not reported.
 */
export const trainingRecords = (totals: Totals, random: Random): readonly Line[] => {
  const { officersSensitised, womenOfficers, mediators, journalists } = totals
  let number = 0
  const attended = ({ category, audience }: Course, person: string, sex: string, completedOn: string | null): Line =>
    line('trainingAttendance', {
      attendanceId: `att-${++number}`,
      courseCategory: category,
      audience,
      attendeeRef: person,
      attendeeSexCode: sex,
      areaId: random.pick(DISTRICTS),
      completed: completedOn !== null,
      completedOn,
    })
  const inTime = (): string => day(random.between(2013, 2014), random.between(1, 12), random.between(1, 28))
  const womenSensitised = Math.floor(womenOfficers / 2)
  const officer = (index: number): string => token('o', index)
  const sexOf = (index: number): string => (index < womenSensitised ? 'female' : index % 97 === 0 ? 'notRecorded' : 'male')
  const sensitised = range(officersSensitised).map((index) => attended(SENSITISATION, officer(index), sexOf(index), index === 2 ? '2015-11-30' : inTime()))
  const secondSession = range(60).map((index) => attended(SENSITISATION, officer(index * 3), sexOf(index * 3), inTime()))
  const tooLate = range(25).map((index) => attended(SENSITISATION, officer(officersSensitised + index), 'male', index === 0 ? '2015-12-01' : '2015-12-14'))
  const enrolled = range(40).map((index) => attended(SENSITISATION, officer(officersSensitised + 100 + index), 'male', null))
  const career = range(womenOfficers - womenSensitised).map((index) => attended(CAREER, token('ow', index), 'female', inTime()))
  const thirdCourse = range(10).flatMap((index) => [attended(CAREER, officer(index), 'female', inTime()), attended(DESK, officer(index), 'female', inTime())])
  const mediator = (sex: 'male' | 'female', people: number): Line[] =>
    range(people).flatMap((index) => {
      const person = token(sex === 'male' ? 'dm' : 'df', index)
      const refresher = index % 9 === 0 ? [attended(MEDIATION, person, sex, inTime())] : []
      return [attended(MEDIATION, person, sex, inTime()), attended(RIGHTS, person, sex, inTime()), ...refresher]
    })
  const dropouts = range(6).map((index) => attended(MEDIATION, token('dx', index), 'male', null))
  const reporters = range(journalists.all).map((index) => attended(REPORTING, token('j', index), index < journalists.women ? 'female' : 'male', inTime()))
  const twice = range(5).map((index) => attended(REPORTING, token('j', index), index < journalists.women ? 'female' : 'male', inTime()))
  return [
    ...sensitised,
    ...secondSession,
    ...tooLate,
    ...enrolled,
    ...career,
    ...thirdCourse,
    ...mediator('male', mediators.men),
    ...mediator('female', mediators.women),
    ...dropouts,
    ...reporters,
    ...twice,
    ...moreTrainingRecords(),
  ]
}
