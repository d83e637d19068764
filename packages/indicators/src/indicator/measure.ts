import { IsoDate } from '@aitebaar/core'
import { Condition } from '@aitebaar/conditions'
import * as z from 'zod'

/**
 * A span of local days, closed at the start and open at the end; an end left out is open.
 *
 * @example
 * Window.safeParse({ from: '2013-01-01', to: '2016-01-01' }).success // => true
 *
 * @category definitions
 * @since 0.1.0
 */
export const Window = z.strictObject({ from: IsoDate.optional(), to: IsoDate.optional() })
/** A span of local days, closed at the start and open at the end. */
export type Window = z.infer<typeof Window>

const where = Condition.optional()
const fact = z.string().min(1)
const kind = z.string().min(1)
/** Restricts one part of a measure to days of its own, beside the period of the whole indicator. */
const within = z.strictObject({ date: fact, from: IsoDate.optional(), to: IsoDate.optional() }).optional()
/** A record of the kind that meets this shows that the matter was reported at all; without one the result is "not reported", which is not zero. */
const reportedIf = Condition.optional()
const span = z.strictObject({ from: fact, to: fact }).optional()
/** Numbers with decimals are counted as whole numbers of the last place; one with more places is unknown, never rounded. */
const decimals = z.int().min(1).max(4).optional()
/** Below this base no quotient is given. */
const minimumBase = z.int().min(1).optional()

const Count = z.strictObject({ type: z.literal('count'), of: kind, where, within, reportedIf })
const Sum = z.strictObject({
  type: z.literal('sum'),
  of: kind,
  /** Whole numbers of one record, added together; a record without one of them is unknown. */
  fields: z.array(fact).min(1),
  where,
  within,
  reportedIf,
})
const Distinct = z.strictObject({
  type: z.literal('distinct'),
  of: kind,
  key: fact,
  where,
  within,
  reportedIf,
  /** Asks for an estimate in fixed memory instead of an exact count; the result is of another type. */
  approximate: z.strictObject({ kind: z.literal('hll'), p: z.int().min(4).max(16) }).optional(),
})
const Stock = z.strictObject({ type: z.literal('stock'), of: kind, key: fact, from: fact, to: fact, on: IsoDate, where })
/** Of what a mean or a quantile is taken: a number of the record, or the days or whole hours from one of its dates to another. */
const measured = { value: fact.optional(), days: span, hours: span, decimals }
const Mean = z.strictObject({ type: z.literal('mean'), of: kind, ...measured, where, within, reportedIf, minimumBase })
const Median = z.strictObject({ type: z.literal('median'), of: kind, ...measured, where, within, reportedIf })
const Quantile = z.strictObject({
  type: z.literal('quantile'),
  of: kind,
  /** The share of values that lie at or below the result, such as 0.9. */
  q: z.number().min(0).max(1),
  ...measured,
  where,
  within,
  reportedIf,
})

/**
 * A measure over the records of one kind.
 *
 * @example
 * SimpleMeasure.safeParse({ type: 'count', of: 'complaint' }).success // => true
 *
 * @category definitions
 * @since 0.1.0
 */
export const SimpleMeasure = z.discriminatedUnion('type', [Count, Sum, Distinct, Stock, Mean, Median, Quantile])
/** A measure over the records of one kind. */
export type SimpleMeasure = z.infer<typeof SimpleMeasure>

/**
 * The keys of the records of one kind that meet a condition, to be linked with those of others.
 *
 * @example
 * Keyed.safeParse({ of: 'legalProcess', key: 'legalProcess.complaintId' }).success // => true
 *
 * @category definitions
 * @since 0.1.0
 */
export const Keyed = z.strictObject({ of: kind, key: fact, where, within })
/** The keys of the records of one kind that meet a condition. */
export type Keyed = z.infer<typeof Keyed>

const Linked = z.strictObject({
  type: z.literal('linked'),
  /** A key counts when it is in every one of these; the first decides to which day and group it belongs. */
  all: z.array(Keyed).min(1),
  /** A key that is in one of these does not count. */
  none: z.array(Keyed).min(1).optional(),
})
/** One end of a pair: a number or a date by key. Several facts make one key, such as person and course; the first of them is the key of `among` and `except`. */
const End = z.strictObject({
  of: kind,
  key: z.union([fact, z.array(fact).min(1).max(3)]),
  value: fact.optional(),
  date: fact.optional(),
  where,
  within,
  /** Which one stands when a key has several values; without it such a pair is unknown. */
  several: z.enum(['least', 'most']).optional(),
})
const Paired = z.strictObject({
  type: z.literal('paired'),
  first: End,
  second: End,
  /** Only pairs whose key is in every one of these. */
  among: z.array(Keyed).min(1).optional(),
  /** No pairs whose key is in one of these. */
  except: z.array(Keyed).min(1).optional(),
  decimals,
  /** What is told of the differences, second less first; days for dates. */
  give: z.enum(['count', 'mean', 'median', 'quantile']),
  q: z.number().min(0).max(1).optional(),
  /** For `count`: only differences of at least so much. */
  atLeast: z.number().optional(),
  /** For `count`: only differences of at most so much. */
  atMost: z.number().optional(),
  minimumBase,
})

const Counted = z.discriminatedUnion('type', [Count, Sum, Distinct, Stock, Linked, Paired])
const Recorded = z.discriminatedUnion('type', [Count, Sum, Distinct, Stock])
const Flow = z.discriminatedUnion('type', [Count, Sum, Distinct])

const Ratio = z.strictObject({ type: z.literal('ratio'), numerator: Counted, denominator: Counted, minimumBase })
const Change = z.strictObject({
  type: z.literal('change'),
  of: Flow,
  date: fact,
  before: Window,
  after: Window,
  /** Below this base a change is not given as a percentage. */
  minimumBase: z.int().min(1),
})
const Peak = z.strictObject({
  type: z.literal('peak'),
  of: Flow,
  date: fact,
  by: z.enum(['year', 'quarter', 'month']),
})
const Coverage = z.strictObject({
  type: z.literal('coverage'),
  of: kind,
  place: fact,
  service: fact,
  value: fact,
  low: fact,
  high: fact,
  /** The share of a place's estimate that is the programme's own; an estimate without one counts in full. */
  share: fact.optional(),
  where,
  within,
  /** People recorded by name of place: within a place they are contained in the estimate, never added to it. Without it nothing is said of direct reach. */
  direct: z.strictObject({ of: kind, key: fact, place: fact, where, within }).optional(),
  /** What was recorded directly in other ways; their sum is the most that can be direct. */
  recorded: z.array(Recorded).optional(),
})

/**
 * How a figure comes from records.
 *
 * @example
 * Measure.safeParse({ type: 'median', of: 'deskContact', value: 'deskContact.waitMinutes' }).success // => true
 *
 * @see docs/guide/write-an-indicator.md
 * @category definitions
 * @since 0.1.0
 */
export const Measure = z.discriminatedUnion('type', [Count, Sum, Distinct, Stock, Mean, Median, Quantile, Ratio, Change, Peak, Coverage, Linked, Paired])
/** How a figure comes from records. */
export type Measure = z.infer<typeof Measure>
