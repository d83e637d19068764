import { describe, expect, it } from 'vitest'

import { CaseFile } from '../src/case-file/case-file.ts'
import { getOrThrow } from '../src/either.ts'
import { ENTITIES } from '../src/entities.ts'
import type { LifecycleKind } from '../src/lifecycle/all.ts'
import { LIFECYCLES } from '../src/lifecycle/all.ts'
import type { Statement } from '../src/lifecycle/statements.ts'
import { STATEMENTS } from '../src/lifecycle/statements.ts'
import { transition } from '../src/lifecycle/transition.ts'
import { parse } from '../src/parse.ts'
import type { EntityOf } from '../src/related/records.ts'

type Fields = Readonly<Record<string, unknown>>

/** Everything around a change of status. */
export interface Setting {
  readonly entity: Fields
  readonly related: Fields
  readonly stated: Readonly<Partial<Record<Statement, boolean>>>
  readonly by?: string | undefined
  readonly reasonCode?: string | undefined
}

/** What a guard is tested with: a change of the setting that makes it refuse, and one after which nobody can tell. */
interface GuardCase {
  readonly refused?: (setting: Setting) => Setting
  readonly unknown: (setting: Setting) => Setting
}

export interface LifecycleCases {
  /** A setting in which a change is allowed. */
  readonly setting: (from: string | null, to: string) => Setting
  /** By guard; guards on a statement alone are tested without a case. */
  readonly guards: Readonly<Record<string, GuardCase>>
}

export const AT = '2015-06-01T10:00:00+05:00'

/** The same setting with other fields of the entity; `undefined` leaves one out. */
export const withEntity =
  (fields: Fields) =>
  (setting: Setting): Setting => ({ ...setting, entity: { ...setting.entity, ...fields } })

/** The same setting with other related records. */
export const withRelated =
  (fields: Fields) =>
  (setting: Setting): Setting => ({ ...setting, related: { ...setting.related, ...fields } })

/** The same setting with other statements. */
export const withStated =
  (stated: Setting['stated']) =>
  (setting: Setting): Setting => ({ ...setting, stated: { ...setting.stated, ...stated } })

/** Tries a change of status in a setting; the records are read as documents are. */
export const tryMove = <K extends LifecycleKind>(kind: K, from: string | null, to: string, { entity, related, stated, by, reasonCode }: Setting) => {
  const { field } = LIFECYCLES[kind]
  const known = Object.fromEntries(Object.entries({ ...entity, [field]: from ?? undefined }).filter(([, value]) => value !== undefined))
  const read = getOrThrow(parse(ENTITIES[kind].schema, known)) as EntityOf<K>
  const root = { kind: 'complaint', schemaVersion: '1', id: 'cf-x', isSynthetic: true, complaint: { complaintId: 'cmp-root' } }
  return transition(read, to, {
    kind,
    occurredAt: AT,
    recordedAt: AT,
    related: getOrThrow(parse(CaseFile, { ...root, ...related })),
    stated,
    ...(by === undefined ? {} : { by }),
    ...(reasonCode === undefined ? {} : { reasonCode }),
  })
}

const statementOf = (record: readonly string[]): Statement | undefined => {
  const [only, ...more] = record
  const name = only?.startsWith('stated.') === true && more.length === 0 ? only.slice('stated.'.length) : ''
  return name in STATEMENTS ? (name as Statement) : undefined
}

const ways = (id: string, cases: LifecycleCases, record: readonly string[]): GuardCase | undefined => {
  const statement = statementOf(record)
  if (id in cases.guards || statement === undefined) return cases.guards[id]
  return {
    refused: withStated({ [statement]: false }),
    unknown: (setting) => ({ ...setting, stated: Object.fromEntries(Object.entries(setting.stated).filter(([name]) => name !== statement)) }),
  }
}

/** Tests every change of a lifecycle: those of the table allowed and refused by each guard, and all others refused. */
export const testLifecycle = (kind: LifecycleKind, cases: LifecycleCases): void => {
  const { states, moves } = LIFECYCLES[kind]
  describe(`the lifecycle of a ${kind}`, () => {
    it.each(moves.map(({ from, to }) => [from, to] as const))('goes from %s to %s, and keeps the change', (from, to) => {
      const moved = getOrThrow(tryMove(kind, from, to, cases.setting(from, to))) as Fields
      const history = moved['statusHistory'] as readonly Fields[]
      expect(moved[LIFECYCLES[kind].field]).toBe(to)
      expect(history.at(-1)).toMatchObject({ ...(from === null ? {} : { from }), to, occurredAt: AT, recordedAt: AT })
    })

    it('goes nowhere that the table does not name', () => {
      const allowed = new Set(moves.map(({ from, to }) => `${from} ${to}`))
      for (const from of [null, ...states])
        for (const to of states) {
          if (allowed.has(`${from} ${to}`)) continue
          const refused = tryMove(kind, from, to, cases.setting(from, to))
          expect(refused).toMatchObject({ left: [{ code: 'core/no-such-transition' }] })
        }
    })

    it.each(moves.flatMap(({ from, to, guards }) => guards.map(({ id, record }) => ({ from, to, id, record }))))(
      'from $from to $to is refused by $id alone, and held back when nobody can tell',
      ({ from, to, id, record }) => {
        const way = ways(id, cases, record)
        expect(way, `a case for the guard ${id}`).toBeDefined()
        const setting = cases.setting(from, to)
        if (way?.refused !== undefined)
          expect(tryMove(kind, from, to, way.refused(setting))).toMatchObject({ left: [{ code: 'core/guard-refused', guard: id }] })
        if (way !== undefined) expect(tryMove(kind, from, to, way.unknown(setting))).toMatchObject({ left: [{ code: 'core/guard-unknown', guard: id }] })
      },
    )
  })
}
