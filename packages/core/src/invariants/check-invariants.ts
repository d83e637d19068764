import type { Issue } from '../issue.ts'
import type { Related } from '../related/records.ts'
import { recordsOf } from '../related/records.ts'
import { INVARIANTS } from './all.ts'
import { tableInvariants } from './table/all.ts'
import type { Invariant, Judgement } from './invariant.ts'

/**
 * An invariant that does not hold, or of which the record does not tell whether it holds. It repeats no value of the record.
 *
 * @example
 * const findings: readonly InvariantFinding[] = checkInvariants([])
 * findings // => []
 *
 * @category invariants
 * @since 0.1.0
 */
export interface InvariantFinding extends Issue<'core/invariant-violated' | 'core/invariant-unknown'> {
  /** The invariant: `CMP-2`, or `womensDesk/in-order` of those without an id in the reference. */
  readonly id: string
  /** What is not recorded is never a violation, and never an all-clear. */
  readonly answer: 'violated' | 'cannot tell'
}

const findingOf = ({ id, demands, help, reads }: Invariant, { path, holds }: Judgement): readonly InvariantFinding[] => {
  if (holds === true) return []
  return holds === false
    ? [{ code: 'core/invariant-violated', id, answer: 'violated', path, message: `${id} does not hold: ${demands}`, help }]
    : [
        {
          code: 'core/invariant-unknown',
          id,
          answer: 'cannot tell',
          path,
          message: `Cannot tell whether ${id} holds: ${demands}`,
          help: `Record what is missing of ${reads.join(', ')}.`,
        },
      ]
}

/**
 * Every invariant that is violated, or of which nobody can tell, in a case file or in a set of records. Findings, never a reason to refuse a record.
 *
 * Judges by {@link INVARIANTS} and by {@link tableInvariants} unless others are given. What needs several records is judged on those that are given; a record that is elsewhere makes the answer "cannot tell".
 *
 * @example
 * const dispute = { disputeId: 'dsp-1' }
 * const settlements = [{ settlementId: 'stl-1', disputeId: 'dsp-1', terms: [{ termType: 'brideGiving' }] }]
 * const file = getOrThrow(parseCaseFile({ kind: 'dispute', schemaVersion: '1', id: 'cf-1', isSynthetic: true, dispute, settlements }))
 * checkInvariants(file).filter(({ answer }) => answer === 'violated').map(({ id, path }) => [id, formatPath(path)]) // => [['STL-1', 'settlements[0]']]
 *
 * @category invariants
 * @since 0.1.0
 */
export const checkInvariants = (related: Related, invariants: readonly Invariant[] = [...INVARIANTS, ...tableInvariants()]): readonly InvariantFinding[] => {
  const records = recordsOf(related)
  return invariants.flatMap((invariant) => invariant.judge(records).flatMap((judgement) => findingOf(invariant, judgement)))
}
