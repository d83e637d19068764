import type { CodeOf } from '../code-list/code-list.ts'
import type { COURSE_CATEGORY } from '../code-list/capacity.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, isOneOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { PartialDate } from '../time/date.ts'
import { hasCompleted } from './has-completed.ts'

type Category = CodeOf<typeof COURSE_CATEGORY>

/** Whether anybody's attendance shows a course of a category that counts, as `counts` tells from the day it was completed. What is not written down may be. */
export const hasCourse = (attendeeId: string, category: Category, records: Records, counts: (completedOn: PartialDate | null | undefined) => Known): Known => {
  const own = records.all('trainingAttendance').filter(({ entity }) => String(entity.attendeeRef) === attendeeId)
  const shown = own.map(({ entity }) => bothKnown(isOneOf(categoryOf(entity, records), [category]), hasCompleted(entity, records), counts(entity.completedOn)))
  return shown.includes(true) ? true : undefined
}

/** Whether there is a course of each of several categories that counts. */
export const hasCourses = (
  attendeeId: string,
  categories: readonly Category[],
  records: Records,
  counts: (completedOn: PartialDate | null | undefined) => Known,
): Known => bothKnown(...categories.map((category) => eitherKnown(hasCourse(attendeeId, category, records, counts))))

const categoryOf = ({ courseCategory, courseId }: EntityOf<'trainingAttendance'>, records: Records): Category | undefined =>
  courseCategory ?? records.find('trainingCourse', courseId)?.category
