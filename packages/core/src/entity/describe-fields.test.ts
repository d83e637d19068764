import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { Complaint } from '../complaint/complaint.ts'
import { LegalProcess } from '../legal-process/legal-process.ts'
import { CaseParticipation } from '../participation/case-participation.ts'
import { SafetyAssessment } from '../safety/safety-assessment.ts'
import { Settlement } from '../settlement/settlement.ts'
import { Station } from '../station/station.ts'
import { describeFields } from './describe-fields.ts'
import { fieldMeta } from './field.ts'

const find = (schema: z.ZodObject, path: string) => describeFields(schema).find((field) => field.path === path)

describe('describeFields', () => {
  it('tells what kind of value each field holds', () => {
    expect(
      ['complaintId', 'receivedAt', 'readBack', 'channelCode', 'natureCodes', 'incidentIds', 'reopenedAt', 'narrative', 'informalUndertaking'].map(
        (path) => find(Complaint, path)?.kind,
      ),
    ).toEqual(['id', 'dateTime', 'boolean', 'code', 'codes', 'ids', 'dateTimes', 'text', 'object'])
    expect([find(Settlement, 'agreedOn')?.kind, find(Settlement, 'terms')?.kind, find(Station, 'name')?.kind, find(LegalProcess, 'fir.year')?.kind]).toEqual([
      'date',
      'objects',
      'text',
      'integer',
    ])
  })

  it('tells what may be absent, and how', () => {
    expect(find(Complaint, 'complaintId')).toMatchObject({ required: true, nullable: false, maybe: false, of: 'complaint' })
    expect(find(Complaint, 'acknowledgedAt')).toMatchObject({ required: false, nullable: true, maybe: false })
    expect(find(CaseParticipation, 'ageAtIncident')).toMatchObject({ kind: 'integer', required: false, nullable: false, maybe: true, min: 0, max: 130 })
  })

  it('gives nested fields dotted paths, which may be null where the group may', () => {
    expect(find(LegalProcess, 'fir.registeredAt')).toMatchObject({ kind: 'dateTime', nullable: true })
    expect(find(SafetyAssessment, 'items.strangulation')).toMatchObject({
      kind: 'code',
      codes: ['yes', 'no', 'unknown', 'declined'],
      meta: { sensitivity: 'life-safety' },
    })
  })

  it('keeps lists of groups as one field that describes its entries', () => {
    const terms = find(Settlement, 'termsConsidered')
    expect(terms?.fields?.map(({ path }) => path)).toEqual(expect.arrayContaining(['termType', 'amount.amountMinor', 'disposition']))
    expect(find(LegalProcess, 'steps')?.fields?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['stepType', 'recordedByFemale', 'copyGivenAt', 'courtPermission.orderDate']),
    )
  })

  it('gives the code list with its labels', () => {
    expect(find(Complaint, 'channelCode')?.list?.codes[0]).toEqual({ code: 'walkIn', label: { en: 'in person' } })
  })

  it('gives the words of the field', () => {
    expect(find(Settlement, 'agreedOn')?.meta).toEqual({
      sensitivity: 'internal',
      label: 'date it was agreed',
      question: 'When was the settlement agreed?',
      why: 'The law of that day applies.',
    })
    expect(find(Settlement, 'agreedOn')?.meta).toEqual(fieldMeta(Settlement.shape.agreedOn.unwrap()))
  })

  it('gives a part without words of its own the class of the whole', () => {
    expect(find(Settlement, 'terms')?.fields?.find(({ path }) => path === 'amount.amountMinor')?.meta).toEqual({
      sensitivity: 'special-category',
      label: 'amount: amount minor',
    })
  })
})

describe('a union of objects', () => {
  it('gives the fields of all of them, and every code that one of them takes', () => {
    const union = z.discriminatedUnion('kind', [z.object({ kind: z.enum(['a', 'b']), on: z.boolean() }), z.object({ kind: z.enum(['c']), size: z.number() })])
    expect(describeFields(union).map(({ path, codes }) => [path, codes])).toEqual([
      ['kind', ['a', 'b', 'c']],
      ['on', undefined],
      ['size', undefined],
    ])
  })
})
