import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { CaseFile } from './case-file/case-file.ts'
import { Complaint } from './complaint/complaint.ts'
import { PersonIdentity } from './person/person-identity.ts'
import { parse } from './parse.ts'
import { ProgrammeRecord, recordSchema } from './record/record.ts'

const card = '35202-1234567-1'
const said = { text: `her card ${card}`, language: 'en' }
const complaint = { complaintId: 'cmp-1', narrative: said }
const record = { kind: 'complaint', schemaVersion: '1', isSynthetic: true, ...complaint }

describe('parse', () => {
  it.each<[string, z.ZodType, object, string]>([
    ['an entity', Complaint, complaint, 'narrative.text'],
    ['who a person is', PersonIdentity, { personId: 'per-1', names: { full: card } }, 'names.full'],
    ['a line of data', ProgrammeRecord, record, 'narrative.text'],
    ['a line of data of one kind', recordSchema('complaint'), record, 'narrative.text'],
    ['a case file', CaseFile, { kind: 'complaint', schemaVersion: '1', id: 'cf-1', isSynthetic: true, complaint }, 'complaint.narrative.text'],
  ])('refuses an identity number in %s, whichever way it is read', (_what, schema, input, path) => {
    const result = parse(schema, input)
    expect(result._tag === 'Left' && result.left.map((issue) => [issue.code, issue.path.join('.')])).toEqual([['core/identity-number', path]])
  })

  it('reads the same without one', () => {
    expect(parse(Complaint, { ...complaint, narrative: { ...said, text: 'her card' } })._tag).toBe('Right')
  })

  it('does not look for one in what is no record', () => {
    expect(parse(z.string(), card)._tag).toBe('Right')
  })
})
