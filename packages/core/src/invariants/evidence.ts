import type { Known } from '../known.ts'
import { bothKnown } from '../known.ts'
import type { EntityOf } from '../related/records.ts'
import { ascends, notBefore } from '../time/compare.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type Links = NonNullable<EntityOf<'evidenceItem'>['custody']>

/** Whether each hand-over is made by the one who received the item before. */
const isUnbroken = (links: Links): Known =>
  bothKnown(
    ...links.slice(1).map(({ from }, index) => {
      const before = links[index]?.to
      return from === undefined || before === undefined ? undefined : from === before
    }),
  )

export const EVIDENCE_INVARIANTS: readonly Invariant[] = [
  {
    id: 'EVI-1',
    looksAt: 'record',
    reads: ['evidenceItem.custody.from', 'evidenceItem.custody.to', 'evidenceItem.custody.at', 'evidenceItem.collectedAt'],
    demands: 'Custody has no gap: each hand-over is made by the last receiver, later than the one before, and the first not before collection.',
    help: 'Add the hand-over that is missing. A gap that cannot be filled stays visible.',
    judge: each(
      'evidenceItem',
      ({ collectedAt, custody }) =>
        custody && bothKnown(isUnbroken(custody), ascends(custody.map(({ at }) => at)), custody.length === 0 ? true : notBefore(custody[0]?.at, collectedAt)),
    ),
  },
]
