/** Invented attendances of trainings: 35 districts, three sexes of which one is not recorded, 16 quarters, about 0.32 people a record. */
export interface Attendance {
  readonly kind: 'trainingAttendance'
  readonly schemaVersion: '1'
  readonly isSynthetic: true
  readonly attendanceId: string
  readonly areaId: string
  readonly attendeeSexCode?: 'female' | 'male'
  readonly completedOn: string
  readonly courseCategory: string
  readonly audience: string
  readonly completed: boolean
  readonly attendeeRef: string
}

const COURSES = ['genderSensitisation', 'victimSupportReferral', 'disputeResolution', 'ethicalReporting', 'other'] as const
const AUDIENCES = ['police', 'prosecutors', 'mediators', 'journalists'] as const
const SEXES = ['female', 'male', undefined] as const

export const DISTRICTS = Array.from({ length: 35 }, (_, index) => `pk-kp-district-${String(index).padStart(2, '0')}`)

/** A small generator of pseudo-random numbers, so that every run measures the same records. */
const random = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

const attendance = (index: number, people: number, next: (below: number) => number): Attendance => {
  const sex = SEXES[next(50) < 2 ? 2 : next(2)]
  return {
    kind: 'trainingAttendance',
    schemaVersion: '1',
    isSynthetic: true,
    attendanceId: `att-${index}`,
    areaId: DISTRICTS[next(DISTRICTS.length)] ?? '',
    ...(sex === undefined ? {} : { attendeeSexCode: sex }),
    completedOn: `${2012 + next(4)}-${two(1 + next(12))}-${two(1 + next(28))}`,
    courseCategory: COURSES[next(COURSES.length)] ?? '',
    audience: AUDIENCES[next(AUDIENCES.length)] ?? '',
    completed: next(10) < 8,
    attendeeRef: `k1:${next(people).toString(16).padStart(13, '0')}`,
  }
}

/** Records one by one, as text, so that what reads them gets strings of its own, as from a file. */
export function* lines(count: number, seed = 1): Generator<string> {
  const next = random(seed)
  const people = Math.ceil(count * 0.335)
  for (let index = 0; index < count; index += 1) yield JSON.stringify(attendance(index, people, next))
}

const indicator = (id: string, measure: object): object => ({
  id,
  title: { en: id },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'As measured.',
  measure,
  period: { date: 'trainingAttendance.completedOn', from: '2012-01-01', to: '2016-01-01' },
  target: null,
  publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
  traps: [],
})

const is = (field: string, value: unknown): object => ({ fact: `trainingAttendance.${field}`, operator: 'equal', value })
const of = 'trainingAttendance'

/** Four conditional counts. */
export const COUNTS = [
  indicator('attended', { type: 'count', of }),
  indicator('completed', { type: 'count', of, where: is('completed', true) }),
  indicator('sensitised', { type: 'count', of, where: is('courseCategory', 'genderSensitisation') }),
  indicator('police-completed', { type: 'count', of, where: { all: [is('audience', 'police'), is('completed', true)] } }),
]

/** Two exact counts of people. */
export const PEOPLE = [
  indicator('people', { type: 'distinct', of, key: 'trainingAttendance.attendeeRef' }),
  indicator('people-completed', { type: 'distinct', of, key: 'trainingAttendance.attendeeRef', where: is('completed', true) }),
]

/** The breakdown: 35 districts, three sexes, 16 quarters. */
export const BY = [['district', 'sex', 'quarter']]
