import type { Fact } from '@aitebaar/conditions'
import { factsOf } from '@aitebaar/conditions'
import type { EntityKind } from '@aitebaar/core'
import { ENTITIES } from '@aitebaar/core'
import { recordArbitrary } from '@aitebaar/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { idsOfKind, recordFacts } from '../compile/record-facts.ts'
import { isDerived } from './derived-facts.ts'

const KINDS = Object.keys(ENTITIES) as EntityKind[]

const told = ({ read, ...fact }: Fact) => ({ ...fact, read: typeof read })

describe.each(KINDS)('the written fields of %s (if not: pnpm --filter @aitebaar/indicators run facts)', (kind) => {
  const written = idsOfKind(kind)
    .flatMap((id) => recordFacts().get(id) ?? [])
    .filter((fact) => !isDerived(fact))
  const described = factsOf(ENTITIES[kind].schema, kind)

  it('are those of its schema, with their words', () => {
    expect(written.map(told)).toEqual(described.map(told))
  })

  it('are read as the schema says', () => {
    fc.assert(
      fc.property(recordArbitrary(kind), (record) => {
        const entity = record as Readonly<Record<string, unknown>>
        expect(written.map(({ read }) => read(entity, entity))).toEqual(described.map(({ read }) => read(entity, entity)))
      }),
      { numRuns: 10 },
    )
  })
})
