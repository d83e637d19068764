import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { EntityKind } from '../../entities.ts'
import { ENTITIES } from '../../entities.ts'
import type { Related } from '../../related/records.ts'
import { recordArbitrary } from '../../testing/records.ts'
import { formatPath } from '../../issue.ts'
import { checkInvariants } from '../check-invariants.ts'
import { tableInvariants } from './all.ts'
import { endsAfter } from './order.ts'

type Fields = Readonly<Record<string, unknown>>

const kindsOf = (reads: readonly string[]): readonly EntityKind[] => [...new Set(reads.map((field) => field.slice(0, field.indexOf('.')) as EntityKind))]

/** A few lines of the kinds that an invariant reads, whose ids meet now and then. */
const lines = (kinds: readonly EntityKind[]): fc.Arbitrary<readonly Fields[]> =>
  fc
    .array(
      fc.constantFrom(...kinds).chain((kind) => recordArbitrary(kind) as fc.Arbitrary<unknown> as fc.Arbitrary<Fields>),
      { minLength: 1, maxLength: 6 },
    )
    .map((some) => [...new Map(some.map((one) => [`${String(one['kind'])} ${String(one[ENTITIES[one['kind'] as EntityKind].idField])}`, one])).values()])

const KEPT = new Set(['kind', 'schemaVersion', 'isSynthetic', ...Object.values(ENTITIES).map(({ idField }) => idField), 'disputeId'])

const violated = (invariant: ReturnType<typeof tableInvariants>[number], related: readonly Fields[]): readonly string[] =>
  checkInvariants(related as unknown as Related, [invariant]).flatMap(({ answer, path }) => (answer === 'violated' ? [formatPath(path)] : []))

describe('what is left out', () => {
  const some = tableInvariants().filter(({ id }) => !id.endsWith('/other-told') || id.startsWith('consent/'))

  it.each(some)('never makes a violation of $id', (invariant) => {
    fc.assert(
      fc.property(lines(kindsOf(invariant.reads)), fc.nat(), fc.nat(), (related, which, field) => {
        const one = related[which % related.length] ?? {}
        const keys = Object.keys(one).filter((key) => !KEPT.has(key))
        const dropped = keys[field % Math.max(1, keys.length)]
        const less = related.map((other) => (other === one ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== dropped)) : other))
        const before = violated(invariant, related)
        expect(violated(invariant, less).filter((path) => !before.includes(path))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('a date that is known in part', () => {
  const day = fc.integer({ min: 0, max: 1200 }).map((days) => new Date(Date.UTC(2014, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
  const length = fc.constantFrom(4, 7, 10)

  it('never gives an answer that its day could undo', () => {
    fc.assert(
      fc.property(day, day, length, length, (from, to, a, b) => {
        const answer = endsAfter(from.slice(0, a), to.slice(0, b))
        expect([undefined, from <= to]).toContain(answer)
      }),
      { numRuns: 500 },
    )
  })
})
