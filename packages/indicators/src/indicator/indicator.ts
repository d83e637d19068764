import { IsoDate, LocalText } from '@aitebaar/core'
import * as z from 'zod'

import { Measure } from './measure.ts'

/** How an exact value becomes published words. `moreThan`: the largest multiple of the step strictly below; `about`: the nearest one, half to even. */
export const ValueWording = z.discriminatedUnion('as', [
  z.strictObject({ part: z.string().min(1), as: z.literal('exactly') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('moreThan'), step: z.int().min(1) }),
  z.strictObject({ part: z.string().min(1), as: z.literal('about'), step: z.int().min(1) }),
  z.strictObject({ part: z.string().min(1), as: z.literal('atMost') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('percent') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('signedPercent') }),
  z.strictObject({ part: z.string().min(1), as: z.literal('percentOfTarget') }),
])
/** How an exact value becomes published words. */
export type ValueWording = z.infer<typeof ValueWording>

/** The sentence a figure is published in: `{name}` stands for a value, `{target}` for the target. */
export const Publish = z.strictObject({
  text: z.string().min(1),
  values: z.record(z.string(), ValueWording),
  /** The sentence when the main part was not reported. */
  whenNotReported: z.string().min(1).optional(),
})
/** The sentence a figure is published in. */
export type Publish = z.infer<typeof Publish>

const Baseline = z.strictObject({ value: z.number(), relation: z.enum(['=', '<=', '>=']).optional(), on: IsoDate.optional() })
const Target = z.strictObject({ value: z.number(), by: IsoDate.optional() })

/**
 * The definition of an indicator: what is counted, over which days, how it is said. It holds no result.
 *
 * @see docs/guide/write-an-indicator.md
 * @category indicators
 * @since 0.1.0
 */
export const Indicator = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: LocalText,
  /** What one unit of the figure is: person, case, desk, percent … */
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
  disaggregateBy: z.array(z.string().min(1)).optional(),
  baseline: Baseline.optional(),
  target: Target.nullable(),
  publish: Publish,
  /** What can go wrong in counting it. */
  traps: z.array(z.string().min(1)),
  /** What the definition had to assume because no source says it. */
  assumed: z.array(z.string().min(1)).optional(),
})
/** The definition of an indicator. */
export type Indicator = z.infer<typeof Indicator>
