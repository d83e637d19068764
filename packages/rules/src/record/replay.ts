import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { PackStamp, RuleVerdict } from '../engine/assessment.ts'
import { contentHash } from '../pack/hash.ts'
import { ENGINE_VERSION } from '../version.ts'
import { DecisionRecord } from './decision-record.ts'

/**
 * A verdict that came out otherwise; `undefined` where a rule or subject was not there.
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
 * const read = (complaint: object) => getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const record = getOrThrow(engine.record(engine.assess(read({ complaintId: 'cmp-01' }), { asOf: '2015-03-02' })))
 * const later = read({ complaintId: 'cmp-01', immediateSafetyCode: 'safeNow' })
 * const [difference]: readonly ReplayDifference[] = getOrThrow(engine.replay(record, later)).differences
 * const change = [difference?.recorded, difference?.now] // => ['unknown', 'does-not-apply']
 *
 * @see docs/spec/07-packs-and-records.md
 * @category records
 * @since 0.1.0
 */
export interface ReplayDifference {
  /** The rule. */
  readonly rule: string
  /** The subject it ran on. */
  readonly subject: RuleVerdict['subject']
  /** The verdict of the record. */
  readonly recorded: RuleVerdict['verdict'] | undefined
  /** The verdict that comes out now. */
  readonly now: RuleVerdict['verdict'] | undefined
}

/**
 * What came of running a recorded decision again.
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
 * const replay: Replay = getOrThrow(engine.replay(record, caseFile))
 * replay.same // => true
 *
 * @see docs/spec/07-packs-and-records.md
 * @category records
 * @since 0.1.0
 */
export interface Replay {
  /** Whether every verdict is the one recorded. */
  readonly same: boolean
  /** The verdicts that are not: the case file is not the one of the record. */
  readonly differences: readonly ReplayDifference[]
}

const refuse = (code: string, message: string, help: string, path: Issue['path'] = []): E.Either<Issues, never> => E.left([{ code, path, message, help }])

const optionsText = (options: readonly string[]): string => (options.length === 0 ? 'no option on' : `these options on: ${options.join(', ')}`)

const keyOf = ({ rule, subject }: { rule: string; subject: RuleVerdict['subject'] }): string => JSON.stringify([rule, subject.kind, subject.id])

/** The record, when it can be replayed with this pack and this engine. */
export const readRecord = (input: unknown, pack: PackStamp): E.Either<Issues, DecisionRecord> => {
  const parsed = DecisionRecord.safeParse(input)
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key))
    return refuse('rules/bad-record', 'This is not a decision record.', 'Give the record as it was handed out.', path)
  }
  const { hash, ...rest } = parsed.data
  if (contentHash(rest) !== hash) return refuse('rules/changed-record', 'The record was changed after it was made.', 'Find the record as it was first stored.')
  if (rest.engine !== ENGINE_VERSION)
    return refuse('rules/other-engine', `The record was made by engine ${rest.engine}, this is ${ENGINE_VERSION}.`, `Install @aitebaar/rules ${rest.engine}.`)
  if (rest.pack.hash !== pack.hash)
    return refuse(
      'rules/other-pack',
      `The record was made with pack ${rest.pack.id} ${rest.pack.version} (${rest.pack.hash}), this is ${pack.id} ${pack.version} (${pack.hash}).`,
      'Load the pack that the record names.',
    )
  if (rest.pack.options.join() !== pack.options.join())
    return refuse(
      'rules/other-options',
      `The record was made with ${optionsText(rest.pack.options)}, this engine has ${optionsText(pack.options)}.`,
      'Create an engine with the options that the record names.',
      ['pack', 'options'],
    )
  return E.right(parsed.data)
}

/** Compares the verdicts of a record with those that come out now. */
export const compareVerdicts = (recorded: readonly RuleVerdict[], now: readonly RuleVerdict[]): Replay => {
  const before = new Map(recorded.map((one) => [keyOf(one), one]))
  const after = new Map(now.map((one) => [keyOf(one), one]))
  const differences = [...new Map([...before, ...after])].flatMap(([key, { rule, subject }]): ReplayDifference[] => {
    const [old, fresh] = [before.get(key)?.verdict, after.get(key)?.verdict]
    return old === fresh ? [] : [{ rule, subject, recorded: old, now: fresh }]
  })
  return { same: differences.length === 0, differences }
}
