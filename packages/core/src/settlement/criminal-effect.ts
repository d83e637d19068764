import type { CodeOf } from '../code-list/code-list.ts'
import type { CRIMINAL_EFFECT } from '../code-list/dispute.ts'
import { valueOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'

type Effect = CodeOf<typeof CRIMINAL_EFFECT>

/** From the one that a settlement can do least about. */
const STRICTEST: readonly (readonly [answer: string, effect: Effect])[] = [
  ['no', 'notCompoundable'],
  ['withCourtPermission', 'needsCourtPermission'],
  ['yes', 'compoundableBetweenParties'],
]

/**
 * What a settlement can do about the criminal case: by what is recorded of each legal process on the same matter, of which the strictest counts. `undefined` as
 * long as the answer of a process is open and could be stricter; what the law says of a section is for rules.
 *
 * @example
 * const dispute: EntityOf<'dispute'> = encode(Dispute.parse({ disputeId: 'dsp-01', linkedLegalProcessIds: [] }))
 * criminalEffect(dispute, recordsOf([])) // => 'none'
 *
 * @category derived
 * @since 0.1.0
 */
export const criminalEffect = (
  { linkedLegalProcessIds }: Pick<EntityOf<'dispute'>, 'linkedLegalProcessIds'>,
  records: Records,
): CodeOf<typeof CRIMINAL_EFFECT> | undefined => {
  if (linkedLegalProcessIds === undefined) return undefined
  if (linkedLegalProcessIds.length === 0) return 'none'
  const answers = linkedLegalProcessIds.map((id) => valueOf(records.find('legalProcess', id)?.compoundable))
  const isOpen = answers.some((answer) => !STRICTEST.some(([known]) => known === answer))
  const [, effect] = STRICTEST.find(([answer]) => answers.includes(answer as never)) ?? []
  return isOpen && effect !== 'notCompoundable' ? undefined : effect
}
