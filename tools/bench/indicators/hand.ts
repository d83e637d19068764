import type { Attendance } from './data.ts'

/** Numbers by cell: the counts and, where people were counted, their number. */
export type Cells = Map<string, number[]>

const SEXES = ['female', 'male', 'null']
const QUARTERS = 16
const FIRST_YEAR = 2012

const quarterOf = (day: string): number => (Number(day.slice(0, 4)) - FIRST_YEAR) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
const labelOf = (quarter: number): string => `${FIRST_YEAR + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`

/** What somebody would write for this table alone: one loop, four counters a cell, and sets of people where they are asked for. */
export const handLoop = (records: readonly Attendance[], withPeople: boolean): Cells => {
  const districts = new Map<string, number>()
  const names: string[] = []
  let counts = new Int32Array(64 * SEXES.length * QUARTERS * 4)
  const people: Set<string>[] = []
  const peopleCompleted: Set<string>[] = []
  for (const record of records) {
    let district = districts.get(record.areaId)
    if (district === undefined) {
      district = names.push(record.areaId) - 1
      districts.set(record.areaId, district)
    }
    const sex = record.attendeeSexCode === 'female' ? 0 : record.attendeeSexCode === 'male' ? 1 : 2
    const quarter = quarterOf(record.completedOn)
    if (quarter < 0 || quarter >= QUARTERS) continue
    const cell = (district * SEXES.length + sex) * QUARTERS + quarter
    if ((cell + 1) * 4 > counts.length) {
      const longer = new Int32Array(counts.length * 2)
      longer.set(counts)
      counts = longer
    }
    counts[cell * 4] += 1
    if (record.completed) counts[cell * 4 + 1] += 1
    if (record.courseCategory === 'genderSensitisation') counts[cell * 4 + 2] += 1
    if (record.audience === 'police' && record.completed) counts[cell * 4 + 3] += 1
    if (withPeople) {
      ;(people[cell] ??= new Set()).add(record.attendeeRef)
      if (record.completed) (peopleCompleted[cell] ??= new Set()).add(record.attendeeRef)
    }
  }
  const cells: Cells = new Map()
  for (let cell = 0; cell < counts.length / 4; cell += 1) {
    const own = [...counts.subarray(cell * 4, cell * 4 + 4)]
    if (own[0] === 0) continue
    const district = names[Math.floor(cell / QUARTERS / SEXES.length)]
    const sex = SEXES[Math.floor(cell / QUARTERS) % SEXES.length]
    cells.set([district, sex, labelOf(cell % QUARTERS)].join('|'), withPeople ? [...own, people[cell]?.size ?? 0, peopleCompleted[cell]?.size ?? 0] : own)
  }
  return cells
}
