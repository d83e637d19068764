import { describe, expect, it } from 'vitest'

import { parseCaseFile } from '../case-file/parse-case-file.ts'
import { parseRecord } from '../record/record.ts'

const record = (fields: object): unknown => ({ schemaVersion: '1', isSynthetic: true, ...fields })
const house = { kind: 'organisation', organisationId: 'org-1', organisationType: 'shelter' }
const desk = (more: object): unknown => record({ kind: 'desk', id: 'cf-1', desk: { deskId: 'dsk-1' }, ...more })
const placesOf = (result: ReturnType<typeof parseRecord> | ReturnType<typeof parseCaseFile>): unknown =>
  result._tag === 'Left' ? result.left.map(({ code, path }) => [code, path.join('.')]) : 'read'

describe('the place of a shelter', () => {
  it('is refused in the public area of an organisation, and may stand as a division in the field of its own', () => {
    expect(placesOf(parseRecord(record({ ...house, areaId: 'pk-kp-mardan' })))).toEqual([['core/shelter-place', 'areaId']])
    expect(placesOf(parseRecord(record({ ...house, shelterDivisionId: 'pk-kp-mardan-division' })))).toBe('read')
  })

  it('is not looked for in other organisations', () => {
    expect(placesOf(parseRecord(record({ ...house, organisationType: 'hospital', areaId: 'pk-kp-mardan' })))).toBe('read')
    expect(placesOf(parseRecord(record({ kind: 'organisation', organisationId: 'org-1', areaId: 'pk-kp-mardan' })))).toBe('read')
  })

  it('is refused as an address in the directory of services', () => {
    const entry = { kind: 'serviceProvider', providerId: 'prv-1', serviceCategories: ['legalAid', 'shelter'] }
    expect(placesOf(parseRecord(record({ ...entry, contact: { address: 'House 4' } })))).toEqual([['core/shelter-place', 'contact.address']])
    expect(placesOf(parseRecord(record({ ...entry, contact: { phone: '1043' } })))).toBe('read')
    expect(placesOf(parseRecord(record({ ...entry, serviceCategories: ['legalAid'], contact: { address: 'House 4' } })))).toBe('read')
  })

  it('is refused inside a case file, with the place of the entity, and the issue does not repeat it', () => {
    const provider = { providerId: 'prv-1', serviceCategories: ['shelter'], contact: { address: 'House 4' } }
    const result = parseCaseFile(record({ kind: 'complaint', id: 'cf-1', complaint: { complaintId: 'c-1' }, serviceProviders: [provider] }))
    expect(placesOf(result)).toEqual([['core/shelter-place', 'serviceProviders.0.contact.address']])
    expect(JSON.stringify(result)).not.toContain('House')
    expect(placesOf(parseCaseFile(desk({})))).toBe('read')
  })
})
