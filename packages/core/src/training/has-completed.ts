import type { Known } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { instant } from '../time/date-time.ts'

const minutesOf = (sessionId: string | undefined, records: Records): number | undefined => {
  const { startsAt, endsAt } = records.find('trainingSession', sessionId) ?? {}
  return startsAt && endsAt ? (instant(endsAt) - instant(startsAt)) / 60_000 : undefined
}

const sum = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>((total, number) => (total === undefined || number === undefined ? undefined : total + number), 0)

/**
 * Whether a person completed the course of an attendance: as it is recorded, or else by the minutes attended in all its sessions, against the share of the
 * whole course that it asks for. Sessions that are not at hand may have been attended, so only what is left of the course can make it a no.
 *
 * @example
 * const course = { kind: 'trainingCourse', schemaVersion: '1', isSynthetic: true, courseId: 'c-1', hours: 10, completionThreshold: 0.8 }
 * const attendance = { kind: 'trainingAttendance', schemaVersion: '1', isSynthetic: true, attendanceId: 'a-1', courseId: 'c-1', attendeeRef: 'off-1', minutesAttended: 500 }
 * const records = recordsOf([course, attendance].map((one) => getOrThrow(parseRecord(one))))
 * records.all('trainingAttendance').map(({ entity }) => hasCompleted(entity, records)) // => [true]
 *
 * @category derived
 * @since 0.1.0
 */
export const hasCompleted = (attendance: EntityOf<'trainingAttendance'>, records: Records): Known => {
  if (attendance.completed !== undefined) return attendance.completed
  const { courseId, attendeeRef } = attendance
  const { hours, completionThreshold } = records.find('trainingCourse', courseId) ?? {}
  if (hours === undefined || completionThreshold === undefined || attendeeRef === undefined) return undefined
  const rows = records.all('trainingAttendance').filter(({ entity }) => entity.courseId === courseId && entity.attendeeRef === attendeeRef)
  const needed = hours * 60 * completionThreshold
  const attended = rows.reduce((total, { entity }) => total + (entity.minutesAttended ?? 0), 0)
  if (attended >= needed) return true
  const held = sum(rows.map(({ entity }) => (entity.minutesAttended === undefined ? undefined : minutesOf(entity.sessionId, records))))
  return held !== undefined && attended + Math.max(0, hours * 60 - held) < needed ? false : undefined
}
