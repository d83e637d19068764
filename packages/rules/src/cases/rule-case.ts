import { DateTime, IsoDate } from '@aitebaar/core'
import * as z from 'zod'

import { VERDICTS } from '../engine/verdict.ts'

const CaseFactValue = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.null(),
  z.array(z.string()),
  z.strictObject({ known: z.array(z.string()), open: z.literal(true) }),
  z.strictObject({ from: z.string(), to: z.string() }),
])

/**
 * An example case beside a rule: the facts, the day of asking, the verdict that is right, and why. What is not among the facts is unknown.
 *
 * `null` among the facts is "recorded as none".
 *
 * @example
 * const example = { name: 'nobody asked her', asOf: '2015-03-02', facts: {}, missing: ['complaint.immediateSafetyCode'] }
 * RuleCase.safeParse({ ...example, expect: 'unknown' }).success // => true
 * RuleCase.safeParse({ ...example, expect: 'no' }).success // => false
 *
 * @category cases
 * @since 0.1.0
 */
export const RuleCase = z.strictObject({
  name: z.string().min(1),
  asOf: z.union([IsoDate, DateTime]),
  facts: z.record(z.string(), CaseFactValue),
  expect: z.enum(VERDICTS),
  why: z.string().min(1).optional(),
  /** Provisions that must be in force there and then; no others may be. */
  provisions: z.array(z.string()).optional(),
  /** Facts that must be named as missing; no others may be. */
  missing: z.array(z.string()).optional(),
})
/** An example case beside a rule. */
export type RuleCase = z.infer<typeof RuleCase>

/**
 * The example cases of one rule: the content of a `*.cases.json` file.
 *
 * @example
 * RuleCases.safeParse([{ name: 'nobody asked her', asOf: '2015-03-02', facts: {}, expect: 'unknown' }]).success // => true
 * RuleCases.safeParse([]).success // => false
 *
 * @category cases
 * @since 0.1.0
 */
export const RuleCases = z.array(RuleCase).min(1)
/** The example cases of one rule. */
export type RuleCases = z.infer<typeof RuleCases>
