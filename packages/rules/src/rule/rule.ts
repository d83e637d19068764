import { IsoDuration, LocalText } from '@aitebaar/core'
import { Condition } from '@aitebaar/conditions'
import * as z from 'zod'

import { Confidence } from '../law/provision.ts'
import { Citation } from './citation.ts'

/**
 * How much hangs on a finding, the gravest first: `critical` = danger to life, an unlawful act or harm that cannot be undone.
 *
 * @example
 * const found: Severity[] = ['info', 'critical', 'medium']
 * found.sort((a, b) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b))[0] // => 'critical'
 *
 * @category rules
 * @since 0.1.0
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'info'] as const
/**
 * How much hangs on a finding, as a schema: one of {@link SEVERITIES}.
 *
 * @example
 * Severity.safeParse('critical').success // => true
 * Severity.safeParse('low').success // => false
 *
 * @category rules
 * @since 0.1.0
 */
export const Severity = z.enum(SEVERITIES)
/** How much hangs on a finding. */
export type Severity = z.infer<typeof Severity>

/**
 * Actions of a host app that it should hold while a finding applies. Saving a record is never one of them.
 *
 * @example
 * BlockedAction.safeParse('publish').success // => true
 * BlockedAction.safeParse('save').success // => false
 *
 * @category rules
 * @since 0.1.0
 */
export const BlockedAction = z.enum(['publish', 'share', 'confirm', 'close'])
/** An action of a host app that it should hold while a finding applies. */
export type BlockedAction = z.infer<typeof BlockedAction>

/**
 * When a duty starts, how long it may take and what shows that it was done. Hours are continuous; whole days end with the last local day.
 *
 * `from` and `doneAt` are facts, `within` is an ISO 8601 duration without months and years, or a dated
 * parameter of the law. While it cannot be told when the duty starts, how long it may take or whether it was done, the duty is `indeterminate`.
 * Where several ways meet a duty, `doneAt` is a list, and one of them in time is enough.
 *
 * @example
 * const ends = { from: 'complaint.receivedAt', doneAt: 'complaint.safetyAskedAloneAt' }
 * Clock.safeParse({ ...ends, within: 'PT15M' }).success // => true
 * Clock.safeParse({ ...ends, within: 'P1M' }).success // => false
 * Clock.safeParse({ ...ends, within: 'PT15M', doneAt: ['complaint.safetyAskedAloneAt', 'complaint.firstPrivateAt'] }).success // => true
 *
 * @see docs/spec/06-duties-and-clocks.md
 * @category rules
 * @since 0.1.0
 */
export const Clock = z.strictObject({
  from: z.string().min(1),
  /** A length of time, or a dated parameter of the law that is one. */
  within: z.union([IsoDuration, z.strictObject({ fact: z.string().min(1) })]),
  doneAt: z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]),
})
/** When a duty starts, how long it may take and what shows that it was done. */
export type Clock = z.infer<typeof Clock>

const shared = {
  severity: Severity,
  /** Ids of bodies of the pack to go to. */
  refer: z.array(z.string().min(1)).optional(),
  blocks: z.array(BlockedAction).optional(),
  /** What to do now, in one or two sentences. */
  advice: LocalText.optional(),
}

const FlagEvent = z.strictObject({ type: z.literal('flag'), params: z.strictObject({ flag: z.string().min(1), ...shared }) })
const ReferralEvent = z.strictObject({ type: z.literal('referral'), params: z.strictObject({ ...shared, refer: z.array(z.string().min(1)).min(1) }) })
const DutyEvent = z.strictObject({
  type: z.literal('duty'),
  params: z.union([z.strictObject({ ...shared, clock: Clock }), z.strictObject({ ...shared, metWhen: Condition })]),
})

/**
 * What a rule says when it applies: `flag` (say this), `referral` (go there), `duty` (this must be done).
 *
 * A duty has a `clock` or a condition `metWhen`; without either nobody could tell whether it was done.
 *
 * @example
 * RuleEvent.safeParse({ type: 'referral', params: { severity: 'high', refer: ['womens-desk'] } }).success // => true
 * RuleEvent.safeParse({ type: 'referral', params: { severity: 'high', refer: [] } }).success // => false
 * RuleEvent.safeParse({ type: 'duty', params: { severity: 'high' } }).success // => false
 *
 * @category rules
 * @since 0.1.0
 */
export const RuleEvent = z.union([FlagEvent, ReferralEvent, DutyEvent])
/** What a rule says when it applies. */
export type RuleEvent = z.infer<typeof RuleEvent>

/**
 * On what a rule rests that cites no provision: good practice, with its source.
 *
 * @example
 * Basis.safeParse({ source: 'Procedure of the desk, step 4', confidence: 'medium' }).success // => true
 * Basis.safeParse({ source: '', confidence: 'medium' }).success // => false
 *
 * @category rules
 * @since 0.1.0
 */
export const Basis = z.strictObject({ source: z.string().min(1), confidence: Confidence })
/** On what a rule rests that cites no provision. */
export type Basis = z.infer<typeof Basis>

/**
 * A rule file: a strict subset of json-rules-engine's rule JSON plus our own keys, so that every rule loads there too.
 *
 * The schema checks the form alone; `checkRule` also says what is wrong with names, law and clocks, each with a way out.
 *
 * @example
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * Rule.safeParse(rule).success // => true
 * Rule.safeParse({ ...rule, priority: 10 }).success // => false
 *
 * @see docs/spec/04-verdicts.md
 * @category rules
 * @since 0.1.0
 */
export const Rule = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/),
  subject: z.string().min(1),
  title: LocalText,
  /** Exact versions of provisions of the register; `{ "all": [...] }` where several count only together. */
  cites: z.array(Citation).min(1).optional(),
  /** The facts that give the date and the place of the conduct; they decide the law, never the day of asking. */
  lawAt: z.strictObject({ date: z.string().min(1), area: z.string().min(1) }).optional(),
  basis: Basis.optional(),
  /** The option of the pack that the rule belongs to: it runs only where that is on. */
  option: z.string().min(1).optional(),
  /** Rules on the same subject that this one gives way to: where one of them applies, this one does not. */
  yieldsTo: z.array(z.string().min(1)).min(1).optional(),
  /** Ids of written procedures that the rule stands for. */
  implements: z.array(z.string().min(1)).optional(),
  conditions: Condition,
  event: RuleEvent,
})
/** A rule file. */
export type Rule = z.infer<typeof Rule>
