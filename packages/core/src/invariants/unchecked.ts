import type { INVARIANT_IDS } from './ids.ts'

/**
 * Why an invariant is no check on records: `counting` belongs to indicators and reports, `parser` is held by the schemas, `conduct` is about what a
 * service does and leaves no trace in a record.
 *
 * @example
 * const reason: UncheckedReason = 'counting'
 * reason // => 'counting'
 *
 * @category invariants
 * @since 0.1.0
 */
export type UncheckedReason = 'counting' | 'parser' | 'conduct'

/**
 * An invariant that is no check on records, and who holds it instead.
 *
 * @example
 * const entry: Unchecked | undefined = UNCHECKED_INVARIANTS.find(({ id }) => id === 'PER-1')
 * entry?.reason // => 'parser'
 *
 * @category invariants
 * @since 0.1.0
 */
export interface Unchecked {
  readonly id: (typeof INVARIANT_IDS)[number]
  readonly reason: UncheckedReason
  /** What holds it, or where it is to be seen to. */
  readonly heldBy: string
}

/**
 * The invariants that are no checks on records, with the reason of each.
 *
 * @example
 * UNCHECKED_INVARIANTS.find(({ id }) => id === 'INC-1')?.heldBy // => 'The field holds one code, so there is never more than one.'
 *
 * @category invariants
 * @since 0.1.0
 */
export const UNCHECKED_INVARIANTS: readonly Unchecked[] = [
  { id: 'WDK-1', reason: 'counting', heldBy: 'Indicators count a desk from the day it was established, and as staffed only by its hours of cover.' },
  { id: 'WDK-2', reason: 'counting', heldBy: 'Cover is a ratio: "trainedCoverShare" runs from 0 to 1, and indicators report it as such.' },
  { id: 'OFF-1', reason: 'counting', heldBy: 'Indicators show women trained within the total and never add the two.' },
  { id: 'PER-1', reason: 'parser', heldBy: 'Numbers that look like identity cards are refused anywhere in a document.' },
  { id: 'CON-2', reason: 'parser', heldBy: 'No record needs a consent in order to be saved; only its own id is required.' },
  {
    id: 'DCT-1',
    reason: 'counting',
    heldBy: 'Holds over all contacts of a desk since it opened, so it is for indicators: a month can hold return visits alone.',
  },
  { id: 'DCT-2', reason: 'counting', heldBy: 'Indicators on use by women filter by the sex of the visitor.' },
  { id: 'CMP-6', reason: 'counting', heldBy: 'The growth indicator compares the same stations, channels and matters in both periods.' },
  { id: 'INC-1', reason: 'parser', heldBy: 'The field holds one code, so there is never more than one.' },
  { id: 'INC-2', reason: 'parser', heldBy: 'No record needs a classification in order to be saved, and no lifecycle asks for one.' },
  { id: 'INC-4', reason: 'counting', heldBy: 'Indicators leave out incidents without consent to count, save in a bare total of the work.' },
  { id: 'EVI-2', reason: 'parser', heldBy: 'A hand-over with a broken seal is read like any other, and custody is never shortened here.' },
  { id: 'TRN-1', reason: 'counting', heldBy: 'Indicators count distinct people, once in a category and once overall.' },
  { id: 'TRN-2', reason: 'counting', heldBy: 'Indicators compare complete pairs of tests only, and show how many there were.' },
  { id: 'TRN-3', reason: 'conduct', heldBy: 'No field leads from a test score to a posting or a rank; keeping it so is for the service.' },
  { id: 'RCT-2', reason: 'counting', heldBy: 'Follows from RCT-1 when the stages of the applications of a drive are counted.' },
  { id: 'RCT-3', reason: 'counting', heldBy: 'Indicators count an applicant once in a drive and once in a year.' },
  { id: 'RCT-5', reason: 'counting', heldBy: 'A published figure keeps its qualifier, so that "more than" stays an inequality.' },
  { id: 'WPS-2', reason: 'counting', heldBy: 'The floors for cells belong to disclosure control.' },
  { id: 'WPS-3', reason: 'counting', heldBy: 'Indicators compare waves of one version of the questions, and show the response.' },
  { id: 'AWR-1', reason: 'counting', heldBy: 'Indicators keep people met and people reached by media apart.' },
  { id: 'AWR-2', reason: 'counting', heldBy: 'Indicators call the sum attendances where people may have come more than once.' },
  { id: 'AWR-3', reason: 'counting', heldBy: 'Indicators take the share of women among those whose sex is known, and show the rest.' },
  { id: 'FBK-2', reason: 'counting', heldBy: 'Indicators show how many answered and who was not asked.' },
]
