import type { Known } from '../known.ts'
import { bothKnown, isDone } from '../known.ts'
import { notBefore } from '../time/compare.ts'
import type { DateTime } from '../time/date-time.ts'
import type { PartialDate } from '../time/date.ts'

/** For how many years the desk training counts. */
const YEARS = 2

/** The date as many years later, as well as it is known; 29 February becomes 1 March where there is none. */
const yearsLater = (date: PartialDate, years: number): PartialDate => {
  const later = String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4)
  return later.endsWith('-02-29') ? `${later.slice(0, 4)}-03-01` : later
}

/** Whether the desk training counts at a moment: it was completed by then, and not more than two years before. */
export const countsForDesk = (trainedOn: PartialDate | null | undefined, at: DateTime | null | undefined): Known =>
  bothKnown(isDone(trainedOn), notBefore(at, trainedOn), typeof trainedOn === 'string' ? notBefore(yearsLater(trainedOn, YEARS), at) : undefined)
