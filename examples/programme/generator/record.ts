/** One line of the records: plain JSON, marked as synthetic. */
export type Line = Readonly<Record<string, unknown>>

export const DISTRICTS = [
  'pk-kp-peshawar',
  'pk-kp-mardan',
  'pk-kp-swat',
  'pk-kp-charsadda',
  'pk-kp-nowshera',
  'pk-kp-kohat',
  'pk-kp-abbottabad',
  'pk-kp-swabi',
] as const

export const line = (kind: string, fields: Line): Line => ({ kind, schemaVersion: '1', isSynthetic: true, ...fields })

/** A pseudonym as a keyed hash would give it: no name, number or place went into it. */
export const token = (scope: string, number: number): string => `k1:${scope}${number.toString(36).padStart(6, '0')}`

const pad = (value: number): string => String(value).padStart(2, '0')

export const day = (year: number, month: number, date: number): string => `${year}-${pad(month)}-${pad(date)}`

/** A moment in office hours of a local day. */
export const moment = (localDay: string, minutes: number): string => `${localDay}T${pad(9 + Math.floor(minutes / 60))}:${pad(minutes % 60)}+05:00`

/** Splits a total over parts as evenly as whole numbers allow. */
export const share = (total: number, parts: number): readonly number[] =>
  Array.from({ length: parts }, (_, index) => Math.floor(total / parts) + (index < total % parts ? 1 : 0))

export const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

const MINUTE = 60_000

/** A moment so many minutes after another, in local time. */
export const after = (at: string, minutes: number): string =>
  new Date(Date.parse(at.replace(/T(\d\d:\d\d)([Z+])/, 'T$1:00$2')) + minutes * MINUTE + 5 * 60 * MINUTE).toISOString().replace(/\.\d+Z$/, '+05:00')

/** The day so many days after another. */
export const dayAfter = (from: string, days: number): string => new Date(Date.parse(`${from}T00:00Z`) + days * 24 * 60 * MINUTE).toISOString().slice(0, 10)
