import { escape, from, op } from 'arquero'

import type { Attendance } from './data.ts'
import type { Cells } from './hand.ts'

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

interface Row extends Attendance {
  readonly quarter: string
}

/** The same table with arquero. Its table and the column of quarters are made before the clock starts. */
export const arqueroOf = (records: readonly Attendance[]): ((withPeople: boolean) => Cells) => {
  const table = from([...records]).derive({ quarter: escape((row: Attendance) => quarterOf(row.completedOn)) })
  return (withPeople) => {
    const counts = {
      attended: op.count(),
      completed: (row: Row) => op.sum(row.completed ? 1 : 0),
      sensitised: (row: Row) => op.sum(row.courseCategory === 'genderSensitisation' ? 1 : 0),
      police: (row: Row) => op.sum(row.audience === 'police' && row.completed ? 1 : 0),
    }
    const grouped = table.groupby('areaId', 'attendeeSexCode', 'quarter')
    const result = withPeople
      ? grouped.rollup({
          ...counts,
          people: (row: Row) => op.distinct(row.attendeeRef),
          peopleCompleted: (row: Row) => op.distinct(row.completed ? row.attendeeRef : null),
          notCompleted: (row: Row) => op.sum(row.completed ? 0 : 1),
        })
      : grouped.rollup(counts)
    const cells: Cells = new Map()
    for (const row of result.objects() as Record<string, number | string | boolean | undefined>[]) {
      const own = ['attended', 'completed', 'sensitised', 'police'].map((name) => Number(row[name]))
      /** arquero counts the missing value as one more. */
      const completed = Number(row['peopleCompleted']) - (Number(row['notCompleted']) > 0 ? 1 : 0)
      cells.set(
        [row['areaId'], row['attendeeSexCode'] ?? null, row['quarter']].join('|').replace('||', '|null|'),
        withPeople ? [...own, Number(row['people']), completed] : own,
      )
    }
    return cells
  }
}
