import * as E from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type * as z from 'zod'

import type { Entities } from '../entities.ts'
import type { Issue } from '../issue.ts'
import type { Known } from '../known.ts'
import { nearest } from '../nearest.ts'
import { encode } from '../privacy/encode.ts'
import { changedAt } from '../related/came-to.ts'
import type { EntityOf, Related } from '../related/records.ts'
import { recordsOf, recordsWith } from '../related/records.ts'
import type { DateTime } from '../time/date-time.ts'
import { instant, isDateTime } from '../time/date-time.ts'
import type { LifecycleKind } from './all.ts'
import { LIFECYCLES } from './all.ts'
import type { Guard, Lifecycle, Move, Situation } from './lifecycle.ts'
import type { Statement } from './statements.ts'

/**
 * What is known when a status changes. Time is an argument: when it happened, and when it was written down.
 *
 * @example
 * const context: TransitionContext<'womensDesk'> = { kind: 'womensDesk', occurredAt: '2014-03-02T10:00+05:00', recordedAt: '2014-03-09T10:00+05:00' }
 * context.kind // => 'womensDesk'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export interface TransitionContext<K extends LifecycleKind> {
  readonly kind: K
  readonly occurredAt: DateTime
  /** Never before `occurredAt`; a late entry stays visible. */
  readonly recordedAt: DateTime
  /** The officer who makes the change. */
  readonly by?: string
  readonly reasonCode?: string
  /** The case file around the entity, or records; what is not in it is unknown. */
  readonly related?: Related
  /** What the person who makes the change vouches for, yes or no; what is left out is unknown. */
  readonly stated?: Readonly<Partial<Record<Statement, boolean>>>
}

/**
 * The codes of refused changes of status.
 *
 * @example
 * const code: TransitionCode = 'core/guard-unknown'
 * code.startsWith('core/') // => true
 *
 * @category lifecycles
 * @since 0.1.0
 */
export type TransitionCode =
  | 'core/bad-date-time'
  | 'core/recorded-too-early'
  | 'core/before-last-change'
  | 'core/status-not-recorded'
  | 'core/no-such-transition'
  | 'core/guard-refused'
  | 'core/guard-unknown'

/**
 * Why a status may not change. It repeats no value of the record.
 *
 * @example
 * const issue: TransitionIssue = { code: 'core/guard-refused', guard: 'private-room', path: ['status'], message: 'There is no private room.' }
 * issue.guard // => 'private-room'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export interface TransitionIssue extends Issue<TransitionCode> {
  /** The guard that refuses, when it is one. */
  readonly guard?: string
}

/** An entity as `parse` gives it, with life-safety values protected. */
type ParsedOf<K extends LifecycleKind> = z.infer<Entities[K]['schema']>

type Refusal = ReadonlyNonEmptyArray<TransitionIssue>
type History = NonNullable<EntityOf<LifecycleKind>['statusHistory']>

const said = (status: string | null): string => (status === null ? 'a new record' : `"${status}"`)

const timeIssues = ({ occurredAt, recordedAt }: { occurredAt: DateTime; recordedAt: DateTime }, history: History): readonly TransitionIssue[] => {
  const bad = (['occurredAt', 'recordedAt'] as const).filter((name) => !isDateTime(name === 'occurredAt' ? occurredAt : recordedAt))
  if (bad.length > 0)
    return bad.map((name) => ({
      code: 'core/bad-date-time',
      path: [name],
      message: `"${name}" is not a date and time with an offset.`,
      help: 'Write it like 2015-03-02T10:05+05:00.',
    }))
  const last = changedAt(history.at(-1))
  const issues: TransitionIssue[] = []
  if (instant(recordedAt) < instant(occurredAt))
    issues.push({
      code: 'core/recorded-too-early',
      path: ['recordedAt'],
      message: 'The change is written down before it happened.',
      help: 'Change the status once it has happened, and give the moment at which it is written down.',
    })
  if (last !== undefined && instant(occurredAt) < instant(last))
    issues.push({
      code: 'core/before-last-change',
      path: ['occurredAt'],
      message: 'The change happened before the last one that is on record.',
      help: 'Give the moment at which it happened; a change that was written down late keeps both moments.',
    })
  return issues
}

const noSuchMove = <K extends LifecycleKind>({ kind, field, states, moves }: Lifecycle<K>, status: string | null, to: string): TransitionIssue => {
  const reachable = moves.filter((move) => move.from === status).map((move) => move.to)
  const meant = states.includes(to) ? undefined : nearest(to, states)
  return {
    code: 'core/no-such-transition',
    path: [field],
    message: states.includes(to) ? `A ${kind} does not go from ${said(status)} to "${to}".` : `A ${kind} has no such status.`,
    help:
      meant !== undefined
        ? `Did you mean "${meant}"?`
        : reachable.length === 0
          ? `Nothing follows ${said(status)}.`
          : `From ${said(status)} it can go to: ${reachable.join(', ')}.`,
  }
}

const statusUnknown = (kind: string, field: string): TransitionIssue => ({
  code: 'core/status-not-recorded',
  path: [field],
  message: `The ${kind} has changes of status on record, but no status now.`,
  help: `Record "${field}" as the last change left it.`,
})

const refusedBy = <K extends LifecycleKind>(
  { field }: Lifecycle<K>,
  { from, to }: Move<K>,
  { id, demands, record }: Guard<K>,
  answer: Known,
): TransitionIssue => ({
  code: answer === false ? 'core/guard-refused' : 'core/guard-unknown',
  guard: id,
  path: [field],
  message: `${said(from)} to "${to}" is ${answer === false ? 'refused' : 'held back, for what is recorded does not tell,'} by the guard "${id}": ${demands}`,
  help: answer === false ? 'See to it first, then change the status.' : `Record what is missing of ${record.join(', ')}.`,
})

const nonEmpty = (issues: readonly TransitionIssue[]): E.Either<Refusal, undefined> => {
  const [first, ...rest] = issues
  return first === undefined ? E.right(undefined) : E.left([first, ...rest])
}

/**
 * Changes the status of an entity as the lifecycle of its kind allows, and appends the change to its history. A refusal names the guard.
 *
 * A guard on something that is not recorded refuses too, and says what to record. The entity that is given stays as it is.
 *
 * @example
 * const at = { occurredAt: '2014-03-02T10:00+05:00', recordedAt: '2014-03-02T10:00+05:00' }
 * const desk = WomensDesk.parse({ deskId: 'wdk-01' })
 * const planned = getOrThrow(transition(desk, 'planned', { kind: 'womensDesk', ...at }))
 * planned.status // => 'planned'
 * const refused = transition(planned, 'established', { kind: 'womensDesk', ...at, stated: { stationAgreedInWriting: true, roomAssigned: false } })
 * refused._tag === 'Left' && refused.left.map(({ guard }) => guard) // => ['room-assigned']
 *
 * @category lifecycles
 * @since 0.1.0
 */
export function transition<K extends LifecycleKind>(entity: EntityOf<K>, to: string, context: TransitionContext<K>): E.Either<Refusal, EntityOf<K>>
export function transition<K extends LifecycleKind>(entity: ParsedOf<K>, to: string, context: TransitionContext<K>): E.Either<Refusal, ParsedOf<K>>
export function transition<K extends LifecycleKind>(
  entity: EntityOf<K> | ParsedOf<K>,
  to: string,
  context: TransitionContext<K>,
): E.Either<Refusal, EntityOf<K> | ParsedOf<K>> {
  const lifecycle: Lifecycle<K> = LIFECYCLES[context.kind]
  const { kind, field, moves } = lifecycle
  const { occurredAt, recordedAt, by, reasonCode, stated = {} } = context
  const history: History = entity.statusHistory ?? []
  const current = (entity as Readonly<Record<string, string | undefined>>)[field]
  if (current === undefined && history.length > 0) return E.left([statusUnknown(kind, field)])

  const status = current ?? null
  const move = moves.find((candidate) => candidate.from === status && candidate.to === to)
  if (move === undefined) return E.left([noSuchMove(lifecycle, status, to)])
  const inTime = nonEmpty(timeIssues({ occurredAt, recordedAt }, history))
  if (E.isLeft(inTime)) return inTime

  const open = encode(entity) as EntityOf<K>
  const records = recordsWith(recordsOf(context.related ?? []), kind, open)
  const situation: Situation<K> = { entity: open, records, occurredAt, by, reasonCode, stated: (name) => stated[name] }
  const judged = move.guards.map((guard) => ({ guard, answer: guard.test(situation) }))
  const unmet = judged.filter(({ answer }) => answer !== true)
  const marksOnly = lifecycle.marksOnly?.(open) === true
  const refusal = nonEmpty(marksOnly ? [] : unmet.map(({ guard, answer }) => refusedBy(lifecycle, move, guard, answer)))
  if (E.isLeft(refusal)) return refusal

  const vouchedFor = Object.keys(stated).filter((name) => stated[name as Statement] === true)
  const change = {
    ...(status === null ? {} : { from: status }),
    to,
    occurredAt,
    recordedAt,
    ...(by === undefined ? {} : { by }),
    ...(reasonCode === undefined ? {} : { reasonCode }),
    ...(vouchedFor.length === 0 ? {} : { stated: vouchedFor }),
    ...(unmet.length === 0 ? {} : { unmet: unmet.map(({ guard }) => guard.id) }),
  }
  return E.right({ ...entity, [field]: to, statusHistory: [...history, change] })
}
