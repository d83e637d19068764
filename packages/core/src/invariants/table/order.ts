import type { EntityKind } from '../../entities.ts'
import type { Known } from '../../known.ts'
import { bothKnown, impliesKnown, isDone } from '../../known.ts'
import type { EntityOf } from '../../related/records.ts'
import { notBefore } from '../../time/compare.ts'
import type { Invariant } from '../invariant.ts'
import { each } from '../invariant.ts'

type When = string | null | undefined

/** Whether an end does not come before a start; an end that is not recorded has nothing to be judged by. */
export const endsAfter = (start: When, end: When): Known => impliesKnown(isDone(end) ?? false, notBefore(end, start))

/** Dates or moments of which each should not come before those in front of it; what is not recorded among them is passed over. */
const inOrder = (whens: readonly When[]): Known => {
  const known = whens.filter((when) => typeof when === 'string')
  return bothKnown(...known.slice(1).map((when, index) => notBefore(when, known[index])))
}

type Stretch = { readonly from?: When; readonly to?: When }

/** Whether none of some stretches of time ends before it begins. */
const noneEndsEarly = (stretches: readonly Stretch[] | undefined): Known => bothKnown(...(stretches ?? []).map(({ from, to }) => endsAfter(from, to)))

const HELP = 'Correct the date that is wrong, or leave out the one that is not known.'

/* @__NO_SIDE_EFFECTS__ */
const ordered = <K extends EntityKind>(kind: K, fields: readonly string[], demands: string, holds: (entity: EntityOf<K>) => Known): Invariant => ({
  id: `${kind}/in-order`,
  looksAt: 'record',
  reads: fields.map((field) => `${kind}.${field}`),
  demands,
  help: HELP,
  judge: each(kind, holds),
})

/* @__NO_SIDE_EFFECTS__ */
export const orderRules = (): readonly Invariant[] => [
  ordered('organisation', ['activeFrom', 'activeTo'], 'The work of an organisation does not end before it begins.', ({ activeFrom, activeTo }) =>
    endsAfter(activeFrom, activeTo),
  ),
  ordered('area', ['validFrom', 'validTo'], 'A place does not cease to be before it begins to be.', ({ validFrom, validTo }) => endsAfter(validFrom, validTo)),
  ordered(
    'womensDesk',
    ['establishedOn', 'openedOn', 'closedOn', 'roster.from', 'roster.to'],
    'A desk opens no earlier than it was established, closes no earlier than it opened, and no duty ends before it begins.',
    ({ establishedOn, openedOn, closedOn, roster }) => bothKnown(inOrder([establishedOn, openedOn, closedOn]), noneEndsEarly(roster)),
  ),
  ordered(
    'officer',
    ['postings.from', 'postings.to', 'rankHistory.from', 'rankHistory.to'],
    'No posting and no rank ends before it begins.',
    ({ postings, rankHistory }) => bothKnown(noneEndsEarly(postings), noneEndsEarly(rankHistory)),
  ),
  ordered('mediator', ['forumMemberships.from', 'forumMemberships.to'], 'No membership ends before it begins.', ({ forumMemberships }) =>
    noneEndsEarly(forumMemberships),
  ),
  ordered(
    'consent',
    ['provisions.validFrom', 'provisions.validTo', 'givenAt', 'withdrawnAt'],
    'No permission ends before it begins, and none is taken back before it was given.',
    ({ provisions, givenAt, withdrawnAt }) =>
      bothKnown(noneEndsEarly(provisions?.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))), inOrder([givenAt, withdrawnAt])),
  ),
  ordered(
    'incident',
    ['occurredFrom', 'occurredTo', 'createdAt'],
    'What happened does not end before it begins, and not after it was written down.',
    ({ occurredFrom, occurredTo, createdAt }) => bothKnown(endsAfter(occurredFrom, occurredTo), inOrder([occurredTo, createdAt])),
  ),
  ordered('disputeForum', ['legalBasisFrom', 'legalBasisTo'], 'A legal basis does not end before it begins.', ({ legalBasisFrom, legalBasisTo }) =>
    endsAfter(legalBasisFrom, legalBasisTo),
  ),
  ordered('trainingSession', ['startsAt', 'endsAt'], 'A session does not end before it starts.', ({ startsAt, endsAt }) => endsAfter(startsAt, endsAt)),
  ordered('recruitmentDrive', ['opensOn', 'closesOn'], 'The time to apply does not end before it begins.', ({ opensOn, closesOn }) =>
    endsAfter(opensOn, closesOn),
  ),
  ordered('workplaceSatisfactionSurvey', ['opensOn', 'closesOn'], 'A survey does not close before it opens.', ({ opensOn, closesOn }) =>
    endsAfter(opensOn, closesOn),
  ),
  ordered('policyInstrument', ['effectiveFrom', 'effectiveTo'], 'An instrument does not end before it takes effect.', ({ effectiveFrom, effectiveTo }) =>
    endsAfter(effectiveFrom, effectiveTo),
  ),
  ordered('serviceProvider', ['lastVerifiedAt', 'expiresAt'], 'An entry does not run out before it was checked.', ({ lastVerifiedAt, expiresAt }) =>
    endsAfter(lastVerifiedAt, expiresAt),
  ),
  ordered('provenanceEvent', ['occurredAt', 'recordedAt'], 'Nothing is written down before it was done.', ({ occurredAt, recordedAt }) =>
    endsAfter(occurredAt, recordedAt),
  ),
  ordered('auditEvent', ['occurredAt', 'recordedAt'], 'No access is written down before it happened.', ({ occurredAt, recordedAt }) =>
    endsAfter(occurredAt, recordedAt),
  ),
]
