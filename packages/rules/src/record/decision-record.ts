import { DateTime, IsoDate } from '@aitebaar/core'
import * as z from 'zod'

import { VERDICTS } from '../engine/verdict.ts'

const SubjectRef = z.strictObject({ kind: z.string().min(1), id: z.string().min(1) })

/**
 * What an engine decided, so that it can be shown later and checked again: ids, codes and names of facts, and no value of any of them.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const record = getOrThrow(engine.record(engine.assess(caseFile, { asOf: '2015-03-02' })))
 * DecisionRecord.parse(JSON.parse(JSON.stringify(record))) // => record
 * record.facts // => ['complaint.immediateSafetyCode']
 *
 * @see docs/spec/07-packs-and-records.md
 * @category records
 * @since 0.1.0
 */
export const DecisionRecord = z.strictObject({
  format: z.literal(1),
  /** Version of the engine. */
  engine: z.string().min(1),
  pack: z.strictObject({ id: z.string(), version: z.string(), hash: z.string(), options: z.array(z.string()) }),
  /** Id of the case file. */
  caseFile: z.string(),
  /** The day or moment at which clocks were read. */
  asOf: z.union([IsoDate, DateTime]),
  /** The verdict of every rule that ran, on every subject. */
  verdicts: z.array(z.strictObject({ rule: z.string().min(1), subject: SubjectRef, verdict: z.enum(VERDICTS) })),
  /** Names of the facts that were read, sorted. */
  facts: z.array(z.string().min(1)),
  /** SHA-256 over the canonical JSON of all the rest: a record that was changed no longer fits it. */
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
})
/** What an engine decided. */
export type DecisionRecord = z.infer<typeof DecisionRecord>
