import type { EntityKind, Guard, LifecycleKind } from '../../src/index.ts'
import { LIFECYCLES, STATEMENTS } from '../../src/index.ts'
import { codes, table } from './markdown.ts'

const TITLES: Readonly<Record<LifecycleKind, string>> = {
  womensDesk: "Women's desk",
  consent: 'Consent',
  complaint: 'Complaint',
  legalProcess: 'Legal process',
  referral: 'Referral',
  dispute: 'Dispute and settlement',
  recruitmentApplication: 'Application to join the police',
  storyReview: 'Review of a story',
  forumAction: 'Action of a policing forum',
  policyInstrument: 'Policy instrument',
}

const NOTES: Readonly<Partial<Record<LifecycleKind, string>>> = {
  legalProcess: 'A refused FIR can always be recorded: its guard asks for the decision and for nothing else.',
  dispute:
    'A settlement has no status of its own; its rules are the guards of `settlementConfirmed` and `settlementVoid`. For a sitting of others (`recordKind` `externalReport`) guards refuse nothing: those that are not met are kept with the change, so that an unlawful outcome can be recorded.',
  recruitmentApplication: 'A drive may leave stages out, so each stage leads to every later one; the diagram draws the next stage only.',
  storyReview: 'The decision may be changed until the story is out.',
}

/** More changes than this are drawn between neighbours only. */
const READABLE = 50

interface Row {
  readonly from: string | null
  readonly to: string
  readonly guards: readonly Guard<EntityKind>[]
  readonly next?: string
}

const drawn = (states: readonly string[], moves: readonly Row[]): readonly Row[] =>
  moves.length <= READABLE ? moves : moves.filter(({ from, to }) => from === null || states.indexOf(to) === states.indexOf(from) + 1)

const diagram = (states: readonly string[], moves: readonly Row[]): string => {
  const last = states.filter((state) => !moves.some(({ from }) => from === state))
  const arrows = drawn(states, moves).map(({ from, to }) => `  ${from ?? '[*]'} --> ${to}`)
  return ['```mermaid', 'stateDiagram-v2', ...arrows, ...last.map((state) => `  ${state} --> [*]`), '```'].join('\n')
}

/** Changes to the same status under the same guards are one row. */
const rows = (moves: readonly Row[]): readonly (readonly string[])[] => {
  const grouped = new Map<string, Row[]>()
  for (const move of moves) {
    const key = [move.to, ...move.guards.map(({ id }) => id)].join(' ')
    grouped.set(key, [...(grouped.get(key) ?? []), move])
  }
  return [...grouped.values()].map((same) => [
    same.map(({ from }) => (from === null ? '*new*' : `\`${from}\``)).join(', '),
    `\`${same[0]?.to ?? ''}\``,
    codes(same[0]?.guards.map(({ id }) => id) ?? []),
    same[0]?.next ?? '',
  ])
}

const guardRows = (moves: readonly Row[]): readonly (readonly string[])[] =>
  [...new Map(moves.flatMap(({ guards }) => guards.map((guard) => [guard.id, guard] as const))).values()].map(({ id, demands, record }) => [
    `\`${id}\``,
    demands,
    codes(record),
  ])

const section = (kind: LifecycleKind): string => {
  const { field, states } = LIFECYCLES[kind]
  const moves = LIFECYCLES[kind].moves as readonly unknown[] as readonly Row[]
  const guards = guardRows(moves)
  return [
    `## ${TITLES[kind]}`,
    `\`${kind}.${field}\`. ${NOTES[kind] ?? ''}`.trim(),
    diagram(states, moves),
    table(['from', 'to', 'guards', 'then'], rows(moves)),
    ...(guards.length === 0 ? [] : [table(['guard', 'demands', 'to record when it cannot be told'], guards)]),
  ].join('\n\n')
}

/** The page of all lifecycles: a diagram, the changes and the guards of each. */
export const lifecyclesPage = (): string =>
  `${[
    '<!-- Made by packages/core/tools/lists.ts; do not edit. -->',
    '# Lifecycles',
    'Each status changes only as these tables allow: `transition(entity, to, context)` gives the changed entity, or issues that name the guard which refuses. A guard on something that is not recorded refuses too, and says what to record. Every change is appended to `statusHistory` with the moment it happened and the moment it was written down. Saving a record is never refused: the tables hold for changes that are made through them.',
    ...(Object.keys(LIFECYCLES) as LifecycleKind[]).map(section),
    '## Statements',
    'What no field holds is vouched for by the person who makes the change, as `stated` in the context; it is kept with the change.',
    table(
      ['statement', 'vouches that'],
      Object.entries(STATEMENTS).map(([name, words]) => [`\`stated.${name}\``, words]),
    ),
    '## What has no lifecycle',
    'An item of evidence has no status: its custody is a list of hand-overs, judged by [EVI-1](invariants.md). A concern raised in a policing forum has none either: its actions have. Courses, sessions, follow-ups and safety assessments have no status either; what should be so of them is among the [invariants](invariants.md).',
  ].join('\n\n')}\n`
