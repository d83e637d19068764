import type { EntityOf, Records } from '../related/records.ts'
import { instant, localDate } from '../time/date-time.ts'
import { daysBetween, isIsoDate } from '../time/date.ts'

/**
 * How many days passed from the day an incident happened or began until it was first reported to police, among the complaints that name it. Only for a day
 * that is known in full; `undefined` too when a complaint has no moment, or is said to have come before what it is about.
 *
 * @example
 * const incident = { kind: 'incident', schemaVersion: '1', isSynthetic: true, incidentId: 'inc-1', occurredFrom: '2015-03-01' }
 * const complaint = { kind: 'complaint', schemaVersion: '1', isSynthetic: true, complaintId: 'cmp-1', incidentIds: ['inc-1'], receivedAt: '2015-03-05T10:00+05:00' }
 * const records = recordsOf([incident, complaint].map((one) => getOrThrow(parseRecord(one))))
 * records.all('incident').map(({ entity }) => daysToReport(entity, records)) // => [4]
 *
 * @category derived
 * @since 0.1.0
 */
export const daysToReport = ({ incidentId, occurredFrom }: EntityOf<'incident'>, records: Records): number | undefined => {
  if (typeof occurredFrom !== 'string' || !isIsoDate(occurredFrom)) return undefined
  const reports = records.all('complaint').flatMap(({ entity }) => (entity.incidentIds?.includes(incidentId) === true ? [entity.receivedAt] : []))
  if (reports.length === 0) return undefined
  const moments = reports.filter((at) => typeof at === 'string').sort((a, b) => instant(a) - instant(b))
  const [first] = moments
  if (first === undefined || moments.length < reports.length) return undefined
  const days = daysBetween(occurredFrom, localDate(first))
  return days < 0 ? undefined : days
}

/**
 * The last day of each band in which days to a report are shown, after the next-to-last of which everything later follows: 0–3, 4–5, 6–14, 15–30, 31–90, 91+.
 *
 * @example
 * REPORT_BANDS.map(({ band }) => band) // => ['0_3', '4_5', '6_14', '15_30', '31_90', '91_plus']
 *
 * @category derived
 * @since 0.1.0
 */
export const REPORT_BANDS = [
  { band: '0_3', to: 3 },
  { band: '4_5', to: 5 },
  { band: '6_14', to: 14 },
  { band: '15_30', to: 30 },
  { band: '31_90', to: 90 },
  { band: '91_plus', to: Infinity },
] as const

/**
 * The band of a number of days to a report; unknown days have none.
 *
 * @example
 * reportBand(4) // => '4_5'
 * reportBand(undefined) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const reportBand = (days: number | undefined): (typeof REPORT_BANDS)[number]['band'] | undefined =>
  days === undefined || days < 0 ? undefined : REPORT_BANDS.find(({ to }) => days <= to)?.band
