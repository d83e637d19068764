import * as z from 'zod'

const id = z.string().min(1).max(230)

/** What DHIS2 calls the lengths of its periods; a `week` begins on Monday; `financialJuly` is the fiscal year of Pakistan, `financialApril` that of the United Kingdom. */
export const PERIOD_TYPES = ['week', 'month', 'quarter', 'sixMonth', 'year', 'financialApril', 'financialJuly', 'financialOct'] as const

/** A length of period. */
export type PeriodType = (typeof PERIOD_TYPES)[number]

/** XML allows these as names of attributes, and so does the code of a category. */
const attributeName = z.string().regex(/^[A-Za-z_][\w.-]*$/)

const Element = z.strictObject({
  /** The figure: the id of an indicator, or of a part of it as `mediators-trained/women`. */
  figure: id,
  /** The data element it is sent under: a uid, or a code where codes are agreed on. */
  dataElement: id,
  /** Which count of a quotient; the figure itself when left out. Percentages do not add up over places, so send their counts. */
  of: z.enum(['value', 'numerator', 'denominator']).optional(),
  /** The breakdown that is sent, as it was calculated; the whole when left out. DHIS2 adds up, so a data element takes one of them only. */
  by: z.array(id).min(1).optional(),
  /** A count from the start to the last day is sent for the last period, under a data element that keeps the latest value. */
  cumulative: z.boolean().optional(),
})

/**
 * How figures become data values: which data elements, organisation units, category option combinations and periods they are in the DHIS2 that receives them.
 * A figure, place or label that is not mapped is refused, never dropped; what shall not be sent is named in `leaveOut`.
 *
 * @example
 * const mapping: Dhis2Mapping = { orgUnit: 'ImspTQPwCqd', periodType: 'quarter', dataElements: [{ figure: 'women-who-used-desks', by: ['quarter'], dataElement: 'fbfJHSPpUQD' }] }
 * Dhis2Mapping.safeParse(mapping).success // => true
 *
 * @category export
 * @since 0.1.0
 */
export const Dhis2Mapping = z.strictObject({
  /** The organisation unit of figures that are not broken down by place. */
  orgUnit: id,
  /** The dimension whose labels are organisation units; `district` when left out. */
  place: id.optional(),
  /** The organisation unit of each place, by its id; `unknown` for rows of no known place. */
  orgUnits: z.record(id, id).optional(),
  /** The length of the periods that are sent. */
  periodType: z.enum(PERIOD_TYPES),
  dataElements: z.array(Element).min(1),
  /** The combination for each row of a breakdown by other dimensions than place and time: its labels, `unknown` included. */
  categoryOptionCombos: z.array(z.strictObject({ at: z.record(id, id), id })).optional(),
  /** For ADX: the code of each dimension, which becomes an attribute, and of each of its labels. */
  categories: z.record(id, z.strictObject({ code: attributeName, options: z.record(id, id) })).optional(),
  /** The key of things that hold for all values, such as a project. */
  attributeOptionCombo: id.optional(),
  /** The data set; ADX needs it. */
  dataSet: id.optional(),
  /** Figures that are not to be sent: their names, or all that have no data element here. */
  leaveOut: z.union([z.literal('all-others'), z.array(id)]).optional(),
})
/** How figures become data values in a DHIS2. */
export type Dhis2Mapping = z.infer<typeof Dhis2Mapping>

/** One figure as it is sent. */
export type MappedElement = Dhis2Mapping['dataElements'][number]
