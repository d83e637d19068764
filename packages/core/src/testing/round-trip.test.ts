import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CaseFileKind } from '../case-file/case-file.ts'
import { CASE_FILE_ROOTS } from '../case-file/case-file.ts'
import { parseCaseFile } from '../case-file/parse-case-file.ts'
import { getOrThrow } from '../either.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import { encode } from '../privacy/encode.ts'
import { parseRecord } from '../record/record.ts'
import { caseFileArbitrary } from './arbitrary-case-file.ts'
import { entityArbitrary, recordArbitrary } from './records.ts'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a thousand generated records', () => {
  it.each(Object.keys(ENTITIES) as EntityKind[])('of %s come back through parse, encode and JSON as they were', (kind) => {
    fc.assert(
      fc.property(recordArbitrary(kind), (record) => {
        const parsed = parseRecord(throughJson(record))
        expect(parsed._tag === 'Right' && isDeepStrictEqual(throughJson(encode(parsed.right)), record)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('generated case files', () => {
  it.each(Object.keys(CASE_FILE_ROOTS) as CaseFileKind[])('of kind %s are read, and come back from JSON as they were', (kind) => {
    fc.assert(
      fc.property(caseFileArbitrary(kind), (file) => {
        expect(file.kind).toBe(kind)
        expect(throughJson(encode(getOrThrow(parseCaseFile(throughJson(file)))))).toEqual(file)
      }),
      { numRuns: 30 },
    )
  })

  it('hold entities that point to one another', () => {
    const files = fc.sample(caseFileArbitrary('complaint'), { numRuns: 60, seed: 7 })
    expect(
      files.some(({ participations = [], persons = [] }) => participations.some(({ personId }) => persons.some((person) => person.personId === personId))),
    ).toBe(true)
  })
})

it('generated entities are what their schema accepts', () => {
  fc.assert(
    fc.property(entityArbitrary('officer'), (officer) => {
      expect(ENTITIES.officer.schema.safeParse(officer).success).toBe(true)
    }),
  )
})
