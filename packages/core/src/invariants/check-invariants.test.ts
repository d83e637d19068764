import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import type { FieldDescription } from '../entity/describe-fields.ts'
import { describeFields } from '../entity/describe-fields.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import { CaseFile } from '../case-file/case-file.ts'
import { getOrThrow } from '../either.ts'
import { parse } from '../parse.ts'
import { arbitraryOf } from '../testing/arbitrary.ts'
import { INVARIANTS } from './all.ts'
import { checkInvariants } from './check-invariants.ts'
import { INVARIANT_IDS } from './ids.ts'
import { tableInvariants } from './table/all.ts'
import { UNCHECKED_INVARIANTS } from './unchecked.ts'

const ALL = [...INVARIANTS, ...tableInvariants()]

const DICTIONARY = new URL('../../../../../shared/domain/data-dictionary.md', import.meta.url)

const paths = (fields: readonly FieldDescription[]): readonly string[] =>
  fields.flatMap(({ path, fields: inner }) => [path, ...paths(inner ?? []).map((name) => `${path}.${name}`)])

describe('the list of invariants', () => {
  it('has every id once: checked here, or with the reason why not', () => {
    const ids = [...INVARIANTS, ...UNCHECKED_INVARIANTS].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(INVARIANT_IDS.toSorted())
  })

  it('names those without an id in the reference by their entity, each once', () => {
    const ids = tableInvariants().map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-zA-Z]+\/[a-z-]+$/.test(id) || !((id.split('/')[0] ?? '') in ENTITIES))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(tableInvariants()).toBe(tableInvariants())
  })

  it('is that of the reference', (context) => {
    if (!existsSync(DICTIONARY)) context.skip('the reference is not at hand')
    const named = readFileSync(DICTIONARY, 'utf8').matchAll(/`([A-Z]{3}-\d+)`/g)
    expect([...new Set([...named].map(([, id]) => id))]).toEqual([...INVARIANT_IDS])
  })

  it.each(ALL)('says of $id which fields it reads, and all of them exist', ({ reads }) => {
    const known = (field: string): boolean => {
      const kind = field.slice(0, field.indexOf('.')) as EntityKind
      return kind in ENTITIES && paths(describeFields(ENTITIES[kind].schema)).includes(field.slice(kind.length + 1))
    }
    expect(reads.length).toBeGreaterThan(0)
    expect(reads.filter((field) => !known(field))).toEqual([])
  })

  it.each(ALL)('$id says what it demands and what to do, in sentences', ({ demands, help }) => {
    expect([demands, help].filter((text) => !/^[A-Z].*\.$/s.test(text))).toEqual([])
  })
})

describe('checkInvariants', () => {
  it('never finds a violation in records of which nothing is known but their ids', () => {
    const listed = Object.values(ENTITIES).filter(({ plural }) => plural in CaseFile.options[0].shape)
    const related = listed.map(({ schema, plural }): [string, unknown] => {
      const required = describeFields(schema).filter((field) => field.required)
      return [plural, [Object.fromEntries(required.map(({ path }) => [path, 'x-1']))]]
    })
    const file = getOrThrow(
      parse(CaseFile, {
        kind: 'complaint',
        schemaVersion: '1',
        id: 'cf-1',
        isSynthetic: true,
        complaint: { complaintId: 'x-0' },
        ...Object.fromEntries(related),
      }),
    )
    const findings = checkInvariants(file)
    expect(findings.filter(({ answer }) => answer === 'violated')).toEqual([])
    expect(findings.length).toBeGreaterThan(20)
  })

  it('judges any case file, repeats nothing of it, and always gives a place and a way out', () => {
    fc.assert(
      fc.property(arbitraryOf(CaseFile), (file) => {
        const known = new Set(ALL.flatMap(({ id, demands }) => [`${id} does not hold: ${demands}`, `Cannot tell whether ${id} holds: ${demands}`]))
        for (const { message, help, path } of checkInvariants(file)) {
          expect(known.has(message)).toBe(true)
          expect(help).toBeTruthy()
          expect(path.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 20 },
    )
  })
})
