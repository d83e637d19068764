import * as z from 'zod'

const Column = z.strictObject({
  /** The field of the record; a dotted one is a part of a group. */
  field: z.string().min(1),
  /** The code of ours for each code in the column; `null` for one that says nothing. What is not listed is refused. */
  codes: z.record(z.string(), z.union([z.string(), z.null()])).optional(),
  /** In which order dates are written; signs between the numbers may be any. */
  date: z.enum(['day-month-year', 'month-day-year', 'year-month-day']).optional(),
  /** For a field that holds a moment, where the column has only the day: the time of day to give it, with the offset, such as `12:00+05:00`. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d[+-]\d{2}:\d{2}$/)
    .optional(),
})

/**
 * How a table that a programme keeps becomes records: each column a field, or `null` for one that is not taken. A column that is not named is refused, so that
 * nothing is lost by a heading that somebody changed.
 *
 * @example
 * const mapping: CsvMapping = { kind: 'deskContact', columns: { Sex: { field: 'visitorSexCode', codes: { F: 'female', M: 'male', '-': null } }, Remarks: null } }
 * CsvMapping.safeParse(mapping).success // => true
 *
 * @category import
 * @since 0.1.0
 */
export const CsvMapping = z.strictObject({
  /** The kind of all its records. */
  kind: z.string().min(1),
  columns: z.record(z.string(), Column.nullable()),
  /** Fields that have the same value in each record. */
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  /** For tables without an id: the record of each line gets this and the number of the line. */
  idPrefix: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*-$/)
    .optional(),
  /** Whether the records are invented. */
  isSynthetic: z.boolean().optional(),
})
/** How a table becomes records. */
export type CsvMapping = z.infer<typeof CsvMapping>

/** How one column is read. */
export type MappedColumn = z.infer<typeof Column>
