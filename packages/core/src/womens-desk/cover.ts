import type { CodeOf } from '../code-list/code-list.ts'
import type { DAY } from '../code-list/common.ts'
import type { Known } from '../known.ts'
import { bothKnown, isDone, isOneOf } from '../known.ts'
import { countsForDesk } from '../officer/desk-training.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { DateTime, Span } from '../time/date-time.ts'
import { instant, localDate, startOfDay } from '../time/date-time.ts'
import { addDays, dayNumber } from '../time/date.ts'

type Desk = EntityOf<'womensDesk'>
type Duty = NonNullable<Desk['roster']>[number]

/** 1970-01-01 was a Thursday. */
const WEEK: readonly CodeOf<typeof DAY>[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The hours a desk should be open in the days that begin now; `undefined` when an hour is not recorded. */
const openSpans = (hours: NonNullable<Desk['scheduledHours']>, from: DateTime, days: number): readonly Span[] | undefined => {
  if (hours.some(({ day, opens, closes }) => day === undefined || opens === undefined || closes === undefined)) return undefined
  const start = instant(from)
  const dates = Array.from({ length: days }, (_, index) => addDays(localDate(from), index))
  return dates
    .flatMap((date) =>
      hours
        .filter(({ day }) => day === WEEK[dayNumber(date) % 7])
        .map(({ opens = '00:00', closes = '00:00' }) => {
          const midnight = startOfDay(date)
          const lastsUntil = minutes(closes) > minutes(opens) ? minutes(closes) : minutes(closes) + 24 * 60
          return { start: Math.max(start, midnight + minutes(opens) * 60_000), end: midnight + lastsUntil * 60_000 }
        }),
    )
    .filter((span) => span.end > span.start)
}

/** Whether an officer on duty is a woman whose desk training counts by then. */
const isTrainedWoman = ({ officerId, from }: Duty, records: Records): Known => {
  const officer = records.find('officer', officerId)
  if (officer === undefined) return undefined
  const { sexCode, isTrainedForDesk, trainedForDeskOn } = officer
  return bothKnown(
    sexCode === 'notRecorded' ? undefined : isOneOf(sexCode, ['female']),
    isTrainedForDesk,
    isDone(trainedForDeskOn) === undefined ? true : countsForDesk(trainedForDeskOn, from),
  )
}

const isCovered = ({ start, end }: Span, duties: readonly Span[]): boolean => {
  let reached = start
  for (const duty of duties) if (duty.start <= reached) reached = Math.max(reached, duty.end)
  return reached >= end
}

/** Whether each hour a desk should be open in the coming days has a trained woman on duty. */
export const hasTrainedCover = ({ scheduledHours, roster }: Desk, records: Records, from: DateTime, days: number): Known => {
  const open = scheduledHours && openSpans(scheduledHours, from, days)
  if (open === undefined || roster === undefined) return undefined
  if (open.length === 0) return false
  const duties = roster
    .map((duty) => ({ duty, trained: isTrainedWoman(duty, records) }))
    .filter(({ trained }) => trained !== false)
    .map(({ duty, trained }) => ({
      start: duty.from ? instant(duty.from) : -Infinity,
      end: duty.to ? instant(duty.to) : Infinity,
      isSure: trained === true && Boolean(duty.from) && Boolean(duty.to),
    }))
    .sort((a, b) => a.start - b.start)
  if (
    open.every((span) =>
      isCovered(
        span,
        duties.filter(({ isSure }) => isSure),
      ),
    )
  )
    return true
  return open.every((span) => isCovered(span, duties)) ? undefined : false
}
