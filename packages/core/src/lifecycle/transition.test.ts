import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Complaint } from '../complaint/complaint.ts'
import { getOrThrow } from '../either.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import type { FieldDescription } from '../entity/describe-fields.ts'
import { describeFields } from '../entity/describe-fields.ts'
import { parse } from '../parse.ts'
import { isProtected } from '../privacy/protected.ts'
import { formatInstant } from '../time/date-time.ts'
import type { EntityOf } from '../related/records.ts'
import type { LifecycleKind } from './all.ts'
import { LIFECYCLES } from './all.ts'
import { STATEMENTS } from './statements.ts'
import { transition } from './transition.ts'

const kinds = Object.keys(LIFECYCLES) as LifecycleKind[]
const at = '2015-06-01T10:00+05:00'
const paths = (fields: readonly FieldDescription[]): readonly string[] =>
  fields.flatMap(({ path, fields: inner }) => [path, ...paths(inner ?? []).map((name) => `${path}.${name}`)])

const exists = (recorded: string): boolean => {
  const [head, tail] = [recorded.slice(0, recorded.indexOf('.')), recorded.slice(recorded.indexOf('.') + 1)]
  if (head === 'stated') return tail in STATEMENTS
  if (head === 'context') return tail === 'by' || tail === 'reasonCode'
  return head in ENTITIES && paths(describeFields(ENTITIES[head as EntityKind].schema)).includes(tail)
}

describe('every lifecycle', () => {
  it.each(kinds)('of %s has the codes of its list as statuses, and no others', (kind) => {
    const { field, states } = LIFECYCLES[kind]
    const list = describeFields(ENTITIES[kind].schema).find(({ path }) => path === field)?.list
    expect(states.toSorted()).toEqual((list?.codes ?? []).flatMap(({ code }) => (code === 'other' ? [] : [code])).toSorted())
  })

  it.each(kinds)('of %s leads from a new record to every status', (kind) => {
    const { states, moves } = LIFECYCLES[kind]
    const reached = new Set<string | null>([null])
    for (let size = 0; size < reached.size;) {
      size = reached.size
      for (const { from, to } of moves) if (reached.has(from)) reached.add(to)
    }
    expect([...reached].filter((state) => state !== null).toSorted()).toEqual(states.toSorted())
  })

  it.each(kinds)('of %s names each change once, between statuses that exist', (kind) => {
    const { states, moves } = LIFECYCLES[kind]
    expect(new Set(moves.map(({ from, to }) => `${from} ${to}`)).size).toBe(moves.length)
    expect(moves.filter(({ from, to }) => !states.includes(to) || (from !== null && !states.includes(from)))).toEqual([])
  })

  it.each(kinds)('of %s has guards that say in sentences what they demand, and what to record', (kind) => {
    const guards = new Map<string, string>()
    for (const { id, demands, record } of LIFECYCLES[kind].moves.flatMap((move) => [...move.guards])) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
      expect(demands).toMatch(/^[A-Z].*\.$/)
      expect(guards.get(id) ?? demands).toBe(demands)
      expect(record.filter((name) => !exists(name))).toEqual([])
      expect(record.length).toBeGreaterThan(0)
      guards.set(id, demands)
    }
  })

  it.each(kinds)('of %s never reaches a state outside its table, whatever is tried, and never loses a change', (kind) => {
    const { field, states, moves, marksOnly } = LIFECYCLES[kind]
    const identity = { [ENTITIES[kind].idField]: 'x-1', ...(marksOnly === undefined ? {} : { recordKind: 'externalReport' }) }
    const allowed = new Set(moves.map(({ from, to }) => `${from} ${to}`))
    const step = fc.record({
      to: fc.oneof(fc.constantFrom(...states), fc.string()),
      stated: fc.dictionary(fc.constantFrom(...Object.keys(STATEMENTS)), fc.boolean()),
      day: fc.integer({ min: 0, max: 400 }),
      late: fc.integer({ min: -1, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let entity = identity as unknown as EntityOf<LifecycleKind>
        for (const { to, stated, day, late } of steps) {
          const before = (entity as unknown as Record<string, string | undefined>)[field]
          const occurredAt = formatInstant(Date.parse('2015-01-01T00:00Z') + day * 86_400_000)
          const recordedAt = formatInstant(Date.parse('2015-01-01T00:00Z') + (day + late) * 86_400_000)
          const result = transition(entity, to, { kind, occurredAt, recordedAt, by: 'off-1', reasonCode: 'asked', stated })
          if (result._tag === 'Left') continue
          const after = result.right as EntityOf<LifecycleKind>
          expect(allowed.has(`${before ?? null} ${to}`)).toBe(true)
          expect(late).toBeGreaterThanOrEqual(0)
          expect(after.statusHistory?.slice(0, -1)).toEqual(entity.statusHistory ?? [])
          expect(ENTITIES[kind].schema.safeParse(after).success).toBe(true)
          entity = after
        }
      }),
    )
  })
})

describe('transition', () => {
  const desk = { deskId: 'wdk-1' } as EntityOf<'womensDesk'>
  const plan = (more: object) => transition(desk, 'planned', { kind: 'womensDesk', occurredAt: at, recordedAt: at, ...more })
  const codes = (result: ReturnType<typeof plan>) => (result._tag === 'Left' ? result.left.map(({ code }) => code) : [])

  it('leaves the entity that it is given as it was', () => {
    const given = Object.freeze({ ...desk })
    expect(getOrThrow(transition(given, 'planned', { kind: 'womensDesk', occurredAt: at, recordedAt: at }))).not.toBe(given)
    expect(given).toEqual(desk)
  })

  it('reads what is protected, and leaves it protected', () => {
    const complaint = getOrThrow(parse(Complaint, { complaintId: 'cmp-1', natureCodes: ['theft'], immediateSafetyCode: 'notSafeNow' }))
    const received = getOrThrow(transition(complaint, 'received', { kind: 'complaint', occurredAt: at, recordedAt: at }))
    expect(isProtected(received.immediateSafetyCode)).toBe(true)
    expect(JSON.stringify(received)).not.toContain('notSafeNow')
  })

  it('keeps a late entry visible, and refuses one that is written down before it happened', () => {
    const late = getOrThrow(plan({ recordedAt: '2016-01-01T10:00+05:00' }))
    expect(late.statusHistory).toEqual([{ to: 'planned', occurredAt: at, recordedAt: '2016-01-01T10:00+05:00' }])
    expect(codes(plan({ recordedAt: '2015-06-01T09:59+05:00' }))).toEqual(['core/recorded-too-early'])
    expect(codes(plan({ recordedAt: '2015-06-01T05:00Z' }))).toEqual([])
  })

  it('refuses a change before the last one, and takes one at the same moment', () => {
    const context = { kind: 'womensDesk', recordedAt: '2015-07-01T10:00+05:00', stated: { stationAgreedInWriting: true, roomAssigned: true } } as const
    const planned = getOrThrow(plan({}))
    expect(codes(transition(planned, 'established', { ...context, occurredAt: '2015-06-01T09:59+05:00' }))).toEqual(['core/before-last-change'])
    expect(codes(transition(planned, 'established', { ...context, occurredAt: at }))).toEqual([])
  })

  it('refuses moments without an offset', () => {
    expect(codes(plan({ occurredAt: '2015-06-01', recordedAt: 'today' }))).toEqual(['core/bad-date-time', 'core/bad-date-time'])
  })

  it('does not take a status that is missing for a new record when changes are on record', () => {
    const lost = { ...desk, statusHistory: [{ to: 'planned' }] } as EntityOf<'womensDesk'>
    expect(codes(transition(lost, 'planned', { kind: 'womensDesk', occurredAt: at, recordedAt: at }))).toEqual(['core/status-not-recorded'])
  })

  it('says what was meant, what can follow, or that nothing can', () => {
    const helps = (status: string | undefined, to: string) => {
      const result = transition({ ...desk, ...(status === undefined ? {} : { status }) } as EntityOf<'womensDesk'>, to, {
        kind: 'womensDesk',
        occurredAt: at,
        recordedAt: at,
      })
      return result._tag === 'Left' ? result.left[0].help : ''
    }
    expect(helps('planned', 'establishd')).toBe('Did you mean "established"?')
    expect(helps('planned', 'operational')).toBe('From "planned" it can go to: established, closed.')
    expect(helps('closed', 'planned')).toBe('Nothing follows "closed".')
    expect(helps(undefined, 'operational')).toBe('From a new record it can go to: planned.')
  })

  it('keeps who made the change, why, and what was vouched for', () => {
    const closed = transition({ ...desk, status: 'planned' }, 'closed', {
      kind: 'womensDesk',
      occurredAt: at,
      recordedAt: at,
      by: 'off-1',
      reasonCode: 'moved',
      stated: { openComplaintsTransferred: true, survivorsToldSafely: true, roomAssigned: false },
    })
    expect(getOrThrow(closed).statusHistory).toEqual([
      {
        from: 'planned',
        to: 'closed',
        occurredAt: at,
        recordedAt: at,
        by: 'off-1',
        reasonCode: 'moved',
        stated: ['openComplaintsTransferred', 'survivorsToldSafely'],
      },
    ])
  })
})
