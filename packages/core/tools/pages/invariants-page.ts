import { INVARIANT_IDS, INVARIANTS, tableInvariants, UNCHECKED_INVARIANTS } from '../../src/index.ts'
import { codes, table } from './markdown.ts'
import { TABLE_RULES } from './table-rules.ts'

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => INVARIANT_IDS.flatMap((id) => list.filter((entry) => entry.id === id))

const REASONS = {
  counting: 'a rule for counting',
  parser: 'held by the schemas',
  conduct: 'about conduct',
} as const

const ownRules = () => tableInvariants().filter(({ id }) => !id.endsWith('/other-told'))

/** The page of all invariants: those that are checked, and those that are not, each with the reason. */
export const invariantsPage = (): string =>
  `${[
    '<!-- Made by packages/core/tools/lists.ts; do not edit. -->',
    '# Invariants',
    'What should be so of a record, of a case file, or of a set of records. `checkInvariants` gives each that is violated and each that cannot be told; an unknown fact never makes a violation, and never an all-clear; only where nothing but the order of two days is asked, a day that nobody wrote down is passed over. None is a reason to refuse a record: a refused FIR and an unlawful term can always be saved.',
    '## Checked',
    table(
      ['id', 'looks at', 'demands', 'when it does not hold', 'reads'],
      byId(INVARIANTS).map(({ id, looksAt, demands, help, reads }) => [id, looksAt, demands, help, codes(reads)]),
    ),
    '## Not checked on records',
    table(
      ['id', 'reason', 'held by'],
      byId(UNCHECKED_INVARIANTS).map(({ id, reason, heldBy }) => [id, REASONS[reason], heldBy]),
    ),
    '## What the tables ask',
    'The tables of the reference ask more of fields, without an id. What is asked under a condition and is missing cannot be told, and is no violation.',
    table(
      ['id', 'looks at', 'demands', 'when it does not hold', 'reads'],
      [
        ...ownRules().map(({ id, looksAt, demands, help, reads }) => [`\`${id}\``, looksAt, demands, help, codes(reads)]),
        ...tableInvariants()
          .filter(({ id }) => id === 'complaint/other-told')
          .map(({ looksAt, demands, help }) => ['`…/other-told`, of every kind of record', looksAt, demands, help, '`otherText`, `otherTexts`']),
      ],
    ),
    '## Every row that asks something',
    table(
      ['section and field', 'asks', 'held by'],
      TABLE_RULES.map(({ row, asks, checks, heldBy }) => [row, asks, checks === undefined ? (heldBy ?? '') : codes(checks)]),
    ),
  ].join('\n\n')}\n`
