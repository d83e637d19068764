import { IsoDate, LocalText } from '@aitebaar/core'
import * as z from 'zod'

import { Measure } from './measure.ts'

/**
 * How an exact value becomes published words. `moreThan`: the largest multiple of the step strictly below; `about`: the nearest one, half to even;
 * `between`: an estimate by its interval, rounded outwards.
 *
 * @example
 * ValueWording.safeParse({ part: 'value', as: 'moreThan', step: 500 }).success // => true
 *
 * @category definitions
 * @since 0.1.0
 */
export const ValueWording = z.discriminatedUnion('as', [
  z.strictObject({ part: z.string().min(1), as: z.literal('exactly') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('moreThan'), step: z.int().min(1) }),
  z.strictObject({ part: z.string().min(1), as: z.literal('about'), step: z.int().min(1) }),
  z.strictObject({ part: z.string().min(1), as: z.literal('atMost') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('between'), step: z.int().min(1) }),
  z.strictObject({ part: z.string().min(1), as: z.literal('percent') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('signedPercent') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('percentOfTarget') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('timesBaseline') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('decimal'), places: z.int().min(1).max(3) }),
])
/** How an exact value becomes published words. */
export type ValueWording = z.infer<typeof ValueWording>

/**
 * The sentence a figure is published in: `{name}` stands for a value, `{target}` for the target, `{baseline}` for where it began.
 *
 * @example
 * Publish.safeParse({ text: '{desks}', values: { desks: { part: 'value', as: 'exactly' } } }).success // => true
 *
 * @category definitions
 * @since 0.1.0
 */
export const Publish = z.strictObject({
  text: z.string().min(1),
  values: z.record(z.string(), ValueWording),
  /** The sentence when the main part was not reported. */
  whenNotReported: z.string().min(1).optional(),
})
/** The sentence a figure is published in. */
export type Publish = z.infer<typeof Publish>

const Baseline = z.strictObject({ value: z.number(), relation: z.enum(['=', '<=', '>=']).optional(), on: IsoDate.optional() })
const Milestone = z.strictObject({ value: z.number(), on: IsoDate })
const Target = z.strictObject({
  value: z.number(),
  by: IsoDate.optional(),
  /** What should be reached on the way. Without one that is due there is no rating. */
  milestones: z.array(Milestone).min(1).optional(),
})

/**
 * From which share of the milestone on a result is called what. What is left out is the default: green 1, amber 0.75; A++ 1.25, A+ 1.1, A 1, B 0.75.
 *
 * @example
 * RatingRule.parse({ green: 0.95 }) // => { green: 0.95 }
 *
 * @category definitions
 * @since 0.1.0
 */
export const RatingRule = z.strictObject({
  green: z.number().positive().optional(),
  amber: z.number().positive().optional(),
  bands: z.strictObject({ 'A++': z.number().positive(), 'A+': z.number().positive(), A: z.number().positive(), B: z.number().positive() }).partial().optional(),
})
/** From which share of the milestone on a result is called what. */
export type RatingRule = z.infer<typeof RatingRule>

/**
 * The definition of an indicator: what is counted, over which days, how it is said. It holds no result.
 *
 * @example
 * Indicator.safeParse({ id: 'desks' }).success // => false
 *
 * @see docs/guide/write-an-indicator.md
 * @category indicators
 * @since 0.1.0
 */
export const Indicator = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: LocalText,
  /** What one unit of the figure is: person, case, desk, percent and so on. */
  unit: z.string().min(1),
  level: z.enum(['output', 'outcome', 'impact']),
  /** Whether more is intended. */
  direction: z.enum(['up', 'down', 'none']),
  reach: z.enum(['direct', 'indirect', 'both']).optional(),
  attribution: z.enum(['attribution', 'contribution']),
  /** What is counted once and what may be counted again, in a sentence that is shown to readers. */
  countRule: z.string().min(1),
  measure: Measure,
  /** Further measures that the same sentence needs, by name; the main one is called `value`. */
  parts: z.record(z.string(), Measure).optional(),
  /** The days that count, by the local day of a fact. */
  period: z.strictObject({ date: z.string().min(1), from: IsoDate.optional(), to: IsoDate.optional() }).optional(),
  /** How it is broken down: by one dimension, or by several together. */
  disaggregateBy: z.array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])).optional(),
  baseline: Baseline.optional(),
  target: Target.nullable(),
  rating: RatingRule.optional(),
  publish: Publish,
  /** What can go wrong in counting it. */
  traps: z.array(z.string().min(1)),
  /** What the definition had to assume because no source says it. */
  assumed: z.array(z.string().min(1)).optional(),
})
/** The definition of an indicator. */
export interface Indicator extends z.infer<typeof Indicator> {}
