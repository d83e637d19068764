import type { CodeOf } from '../code-list/code-list.ts'
import type { RETENTION_CLASS } from '../code-list/common.ts'
import type { IsoDate, PartialDate } from '../time/date.ts'
import { daysInMonth, lastDay } from '../time/date.ts'

/**
 * How long records are kept.
 *
 * @example
 * const kept: RetentionClass = 'vault'
 * RETENTION_YEARS[kept].erase // => 1
 *
 * @category retention
 * @since 0.1.0
 */
export type RetentionClass = CodeOf<typeof RETENTION_CLASS>

/**
 * Whole years after closure: `null` is never, left out is laid down elsewhere and not known here.
 *
 * @example
 * const years: RetentionYears = { redact: 3, erase: null }
 * years.redact // => 3
 *
 * @category retention
 * @since 0.1.0
 */
export interface RetentionYears {
  /** After so many years only what statistics need may stay: see {@link erase}. */
  readonly redact?: number | null
  /** After so many years the record goes. */
  readonly erase?: number | null
}

/**
 * How many years after closure a record of each class is redacted and erased, unless a deployment sets others. Police and courts have rules of their own for
 * statutory case records, so nothing is said of them here.
 *
 * @example
 * RETENTION_YEARS.serviceCase // => { redact: 3, erase: null }
 * RETENTION_YEARS.statutoryCase // => {}
 *
 * @category retention
 * @since 0.1.0
 */
export const RETENTION_YEARS: Readonly<Record<RetentionClass, RetentionYears>> = {
  statutoryCase: {},
  serviceCase: { redact: 3, erase: null },
  vault: { redact: null, erase: 1 },
  eventCount: { redact: null, erase: 10 },
  public: { redact: null, erase: null },
}

/**
 * The days on which a record is due to be redacted and erased: `null` is never, `undefined` is not known.
 *
 * @example
 * const dates: RetentionDates = retentionDates({ retentionClass: 'vault' }, '2015-03-02')
 * dates.eraseOn // => '2016-03-02'
 *
 * @category retention
 * @since 0.1.0
 */
export interface RetentionDates {
  /** From this day on, only what {@link erase} leaves may be kept. */
  readonly redactOn: IsoDate | null | undefined
  /** From this day on, nothing may be kept. */
  readonly eraseOn: IsoDate | null | undefined
}

/** The same day some years on; 29 February becomes the 28th where there is none. */
const yearsAfter = (day: IsoDate, years: number): IsoDate => {
  const year = Number(day.slice(0, 4)) + years
  const last = daysInMonth(year, Number(day.slice(5, 7)))
  return `${String(year).padStart(4, '0')}-${day.slice(5, 7)}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`
}

/**
 * When a record is due to be redacted and erased. A day of closure that is known only in part counts as its last day, so that nothing goes too early.
 *
 * @param record - Its `retentionClass` decides; without one nothing is known.
 * @param closedOn - The day on which it was closed; `undefined` while it is open.
 * @param years - The periods of the deployment.
 *
 * @example
 * retentionDates({ retentionClass: 'serviceCase' }, '2015-03') // => { redactOn: '2018-03-31', eraseOn: null }
 * retentionDates({ retentionClass: 'vault' }, undefined) // => { redactOn: null, eraseOn: undefined }
 *
 * @category retention
 * @since 0.1.0
 */
export const retentionDates = (
  { retentionClass }: { readonly retentionClass?: RetentionClass | undefined },
  closedOn: PartialDate | undefined,
  years: Readonly<Record<RetentionClass, RetentionYears>> = RETENTION_YEARS,
): RetentionDates => {
  const { redact, erase }: RetentionYears = retentionClass === undefined ? {} : years[retentionClass]
  const due = (after: number | null | undefined): IsoDate | null | undefined => {
    if (after === undefined || after === null) return after
    return closedOn === undefined ? undefined : yearsAfter(lastDay(closedOn), after)
  }
  return { redactOn: due(redact), eraseOn: due(erase) }
}
