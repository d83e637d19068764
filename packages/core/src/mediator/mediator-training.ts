import type { CodeOf } from '../code-list/code-list.ts'
import type { COURSE_CATEGORY } from '../code-list/capacity.ts'
import type { Known } from '../known.ts'
import { bothKnown, isDone } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { DateTime } from '../time/date-time.ts'
import type { PartialDate } from '../time/date.ts'
import { yearsLater } from '../time/years.ts'
import { hasCourses } from '../training/courses-of.ts'

/** For how many years the training of a mediator counts. */
const YEARS = 3

const FOR_SITTING: readonly CodeOf<typeof COURSE_CATEGORY>[] = ['disputeResolution', 'womensRights']

/**
 * Until when the training of a mediator counts: as recorded, or three years after it was completed. `null` when it was not completed.
 *
 * @example
 * trainingValidTo({ trainedOn: '2014-03' }) // => '2017-03'
 * trainingValidTo({}) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const trainingValidTo = ({
  trainedOn,
  trainingValidTo: recorded,
}: Pick<EntityOf<'mediator'>, 'trainedOn' | 'trainingValidTo'>): PartialDate | null | undefined =>
  recorded ?? (typeof trainedOn === 'string' ? yearsLater(trainedOn, YEARS) : trainedOn)

/**
 * Whether a mediator had completed the training before a sitting and it still counted: by the dates that are recorded, or else by courses on dispute resolution
 * and on women's rights.
 *
 * @example
 * const mediator: EntityOf<'mediator'> = encode(Mediator.parse({ mediatorId: 'med-01', trainedOn: '2014-03-02' }))
 * isTrainedMediator(mediator, '2014-03-01', recordsOf([])) // => false
 * isTrainedMediator(mediator, '2014-05', recordsOf([])) // => true
 *
 * @category derived
 * @since 0.1.0
 */
export const isTrainedMediator = (mediator: EntityOf<'mediator'>, sitting: PartialDate | DateTime | null | undefined, records: Records): Known => {
  const { mediatorId, trainedOn } = mediator
  const counts = (on: PartialDate | null | undefined): Known => {
    const until = trainingValidTo({ ...mediator, trainedOn: on })
    return isDone(on) === false ? false : bothKnown(notBefore(sitting, on), typeof until === 'string' ? notBefore(until, sitting) : undefined)
  }
  return trainedOn === undefined ? hasCourses(mediatorId, FOR_SITTING, records, counts) : counts(trainedOn)
}
