import type { CodeOf } from '../code-list/code-list.ts'
import type { COURSE_CATEGORY } from '../code-list/capacity.ts'
import type { Known } from '../known.ts'
import { bothKnown, isDone, isOneOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { DateTime } from '../time/date-time.ts'
import type { PartialDate } from '../time/date.ts'
import { yearsLater } from '../time/years.ts'
import { hasCourse, hasCourses } from '../training/courses-of.ts'

type Officer = EntityOf<'officer'>
type When = PartialDate | DateTime

/** For how many years the desk training counts. */
const YEARS = 2

const FOR_DESK: readonly CodeOf<typeof COURSE_CATEGORY>[] = ['womensDeskOperations', 'victimSupportReferral', 'genderSensitisation']

/** Whether the desk training counts at a moment: it was completed by then, and not more than two years before. */
export const countsForDesk = (trainedOn: PartialDate | null | undefined, at: PartialDate | DateTime | null | undefined): Known =>
  bothKnown(isDone(trainedOn), notBefore(at, trainedOn), typeof trainedOn === 'string' ? notBefore(yearsLater(trainedOn, YEARS), at) : undefined)

/**
 * Whether an officer was trained for desk duty on a day: by the day the training was completed, where that is recorded, or by three courses that still counted,
 * of which none is older than two years. That a course is not among the records does not say that it was not taken.
 *
 * @example
 * const officer: EntityOf<'officer'> = encode(Officer.parse({ officerId: 'off-01', trainedForDeskOn: '2014-03' }))
 * isTrainedForDesk(officer, '2015-06-01', recordsOf([])) // => true
 * isTrainedForDesk(officer, '2016-06-01', recordsOf([])) // => false
 * isTrainedForDesk(officer, '2014-03-10', recordsOf([])) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const isTrainedForDesk = ({ officerId, trainedForDeskOn }: EntityOf<'officer'>, at: PartialDate | DateTime, records: Records): Known =>
  trainedForDeskOn === undefined ? hasCourses(officerId, FOR_DESK, records, (on) => countsForDesk(on, at)) : countsForDesk(trainedForDeskOn, at)

const serves = ({ dutyCode, from, to }: NonNullable<Officer['postings']>[number], at: When): Known =>
  bothKnown(isOneOf(dutyCode, ['victimSupport']), notBefore(at, from), isDone(to) === true ? notBefore(to, at) : true)

/**
 * Whether an officer was a victim support officer on a day: posted to that duty, and trained for it before.
 *
 * @example
 * const officer: EntityOf<'officer'> = encode(Officer.parse({ officerId: 'off-01', postings: [{ dutyCode: 'stationClerk', from: '2014' }] }))
 * isVictimSupportOfficer(officer, '2015-06-01', recordsOf([])) // => false
 *
 * @category derived
 * @since 0.1.0
 */
export const isVictimSupportOfficer = ({ officerId, postings }: EntityOf<'officer'>, at: PartialDate | DateTime, records: Records): Known => {
  const answers = postings?.map((posting) => serves(posting, at))
  const isPosted = answers === undefined ? undefined : answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
  return bothKnown(
    isPosted,
    hasCourse(officerId, 'victimSupportReferral', records, (on) => notBefore(at, on)),
  )
}
