import { IsoDate, IsoDuration, LocalText } from '@aitebaar/core'
import * as z from 'zod'

import { ParameterValue } from './parameter.ts'

/**
 * How sure a reader may be: `high` = the text or several agreeing sources were read, `medium` = part of it or a reliable summary, `low` = general knowledge.
 *
 * @example
 * Confidence.options // => ['high', 'medium', 'low']
 * Confidence.safeParse('certain').success // => false
 *
 * @category law
 * @since 0.1.0
 */
export const Confidence = z.enum(['high', 'medium', 'low'])
/** How sure a reader may be of an entry. */
export type Confidence = z.infer<typeof Confidence>

/**
 * What an entry of the register is; `not-law` is a draft or a law of elsewhere, kept so that nobody cites it.
 *
 * A rule that cites an entry of the kind `not-law` is refused with `rules/not-law`.
 *
 * @example
 * const kinds: readonly ProvisionKind[] = ['offence', 'not-law', 'duty']
 * kinds.filter((kind) => kind !== 'not-law') // => ['offence', 'duty']
 *
 * @category law
 * @since 0.1.0
 */
export const ProvisionKind = z.enum([
  'offence',
  'procedure',
  'deadline',
  'duty',
  'remedy',
  'institution',
  'prohibition',
  'definition',
  'rule',
  'code',
  'case-law',
  'not-law',
])
/** What an entry of the register is. */
export type ProvisionKind = z.infer<typeof ProvisionKind>

/**
 * Whether a case may lawfully be compromised. Treat `unknown` and `varies` as "do not say it can be settled".
 *
 * @example
 * const words: Readonly<Partial<Record<Compoundable, string>>> = { 'court-permission': 'Only with leave of the court.', no: 'Not lawfully.' }
 * words['unknown'] ?? 'Do not say that it can be settled.' // => 'Do not say that it can be settled.'
 *
 * @category law
 * @since 0.1.0
 */
export const Compoundable = z.enum(['yes', 'court-permission', 'court-permission-subject-to-311', 'no', 'varies', 'follows-main-offence', 'unknown', 'n/a'])
/** Whether a case may lawfully be compromised. */
export type Compoundable = z.infer<typeof Compoundable>

/**
 * From when to when a provision reaches one territory. A territory without an extent is not reached.
 *
 * @example
 * const extent = Extent.parse({ territory: 'hills', from: null, to: null })
 * inForce({ extent: [extent] }, '2014-03-09', 'hills') // => 'cannot-tell'
 * inForce({ extent: [extent] }, '2014-03-09', 'lowlands') // => 'not-here'
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const Extent = z.strictObject({
  territory: z.string().min(1),
  /** First day in force; `null` when the day was not verified, which does not mean that it is not in force. */
  from: IsoDate.nullable(),
  /** Last day in force; `null` while it is. */
  to: IsoDate.nullable(),
  /** The first day is uncertain between these two; for an event on a day between them the answer is "cannot tell". */
  window: z.strictObject({ earliest: IsoDate, latest: IsoDate }).optional(),
  /** The answer before the first day: `not-yet`, unless it was never verified that the provision did not reach the territory. */
  before: z.enum(['not-yet', 'cannot-tell']).optional(),
  /** Why no other version follows the last day, such as a repeal. Without it, days on which no version is recorded are a hole in the register. */
  ended: z.string().min(1).optional(),
  /** These are days of which nothing is recorded, and this is the last day that is: the answer is "cannot tell". Written where a pack is loaded for live use. */
  notRecordedAfter: IsoDate.optional(),
  note: z.string().min(1).optional(),
})
/** From when to when a provision reaches one territory. */
export type Extent = z.infer<typeof Extent>

/**
 * One version of a provision of law, with the dates and territories in which it was in force.
 *
 * What was not verified is `null` or listed in `notVerified`, never left to look like a no.
 *
 * @example
 * const entry = {
 *   id: 'desk-order-7', statute: 'Desk Order, 2014', section: '7', title: { en: 'Received by a woman' }, summary: { en: 'A woman receives women at the desk.' },
 *   elements: [], kind: 'duty', jurisdiction: 'KP', cognizable: null, bailable: null, compoundable: 'n/a', forum: [], deadlines: [],
 *   confidence: 'low', notVerified: ['the day of its notice'], extent: [{ territory: 'settled', from: null, to: null }],
 * }
 * Provision.safeParse({ ...entry, sources: ['the order as it hangs in the station'] }).success // => true
 * Provision.safeParse({ ...entry, sources: [] }).success // => false
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const Provision = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Versions of the same provision share this. */
  versionOf: z.string().min(1).optional(),
  statute: z.string().min(1),
  section: z.string(),
  title: LocalText,
  /** What it covers, in plain words. */
  summary: LocalText,
  elements: z.array(z.string().min(1)),
  kind: ProvisionKind,
  jurisdiction: z.enum(['federal', 'KP', 'ICT', 'case-law']),
  punishment: z.string().optional(),
  /** Whether police may register an FIR and arrest without a warrant; `null` = not verified, or differs inside the entry. */
  cognizable: z.boolean().nullable(),
  bailable: z.boolean().nullable(),
  compoundable: Compoundable,
  forum: z.array(z.string().min(1)),
  /** Numbers and lengths of time that this version sets, by dated parameter. */
  sets: z.record(z.string(), ParameterValue).optional(),
  deadlines: z.array(z.strictObject({ what: z.string().min(1), within: IsoDuration })),
  sources: z.array(z.string().min(1)).min(1),
  confidence: Confidence,
  notes: z.string().optional(),
  notVerified: z.array(z.string().min(1)),
  extent: z.array(Extent),
})
/** One version of a provision of law. */
export type Provision = z.infer<typeof Provision>
