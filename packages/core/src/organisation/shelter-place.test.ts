import { describe, expect, it } from 'vitest'

import { parseCaseFile } from '../case-file/parse-case-file.ts'
import type { Either } from 'fp-ts/lib/Either.js'

import { ENTITIES } from '../entities.ts'
import type { Issues } from '../issue.ts'
import { parse } from '../parse.ts'
import { ServiceProvider } from '../provider/service-provider.ts'
import { parseRecord, recordSchema } from '../record/record.ts'
import { Organisation } from './organisation.ts'

const record = (fields: object): unknown => ({ schemaVersion: '1', isSynthetic: true, ...fields })
const house = { kind: 'organisation', organisationId: 'org-1', organisationType: 'shelter' }
const desk = (more: object): unknown => record({ kind: 'desk', id: 'cf-1', desk: { deskId: 'dsk-1' }, ...more })
const placesOf = (result: Either<Issues, unknown>): unknown => (result._tag === 'Left' ? result.left.map(({ code, path }) => [code, path.join('.')]) : 'read')

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
    expect(placesOf(parseRecord(record({ ...entry, liaisonContact: { text: 'call the officer on duty', language: 'en' } })))).toBe('read')
    expect(placesOf(parseRecord(record({ ...entry, contact: {} })))).toBe('read')
    expect(placesOf(parseRecord(record({ ...entry, serviceCategories: ['legalAid'], contact: { address: 'House 4' } })))).toBe('read')
  })

  it.each([
    ['phone', '091 1234567'],
    ['email', 'house@example.org'],
    ['website', 'https://house.example/'],
  ])('is refused as a public %s of a shelter: the liaison is the only way to it', (key, value) => {
    const entry = { kind: 'serviceProvider', providerId: 'prv-1', serviceCategories: ['shelter'], contact: { [key]: value } }
    expect(placesOf(parseRecord(record(entry)))).toEqual([['core/shelter-place', `contact.${key}`]])
    expect(placesOf(parseRecord(record({ ...entry, serviceCategories: ['legalAid'] })))).toBe('read')
  })

  it('is refused as the address of another service of an organisation that is a shelter', () => {
    const entry = (organisationId: string, contact: object) => ({ providerId: 'prv-1', organisationId, serviceCategories: ['legalAid'], contact })
    const file = (serviceProvider: object) =>
      desk({ organisations: [{ organisationId: 'org-1', organisationType: 'shelter' }, { organisationId: 'org-2' }], serviceProviders: [serviceProvider] })
    expect(placesOf(parseCaseFile(file(entry('org-1', { address: 'House 4' }))))).toEqual([['core/shelter-place', 'serviceProviders.0.contact.address']])
    expect(placesOf(parseCaseFile(file(entry('org-1', { phone: '1234' }))))).toBe('read')
    expect(placesOf(parseCaseFile(file(entry('org-2', { address: 'House 4' }))))).toBe('read')
    expect(placesOf(parseCaseFile(file(entry('org-9', { address: 'House 4' }))))).toBe('read')
  })

  it('is told by its division and nothing narrower', () => {
    const file = (level: string | undefined) =>
      desk({ organisations: [{ organisationId: 'org-1', organisationType: 'shelter', shelterDivisionId: 'a-1' }], areas: [{ areaId: 'a-1', level }] })
    for (const level of ['province', 'division', 'region', undefined]) expect(placesOf(parseCaseFile(file(level)))).toBe('read')
    for (const level of ['district', 'policeDistrict', 'tehsil', 'localCouncil', 'circle', 'station', 'post'])
      expect(placesOf(parseCaseFile(file(level)))).toEqual([['core/shelter-place', 'organisations.0.shelterDivisionId']])
  })

  it('is refused in an entity that is read by itself', () => {
    const alone = { organisationId: 'org-1', organisationType: 'shelter', areaId: 'pk-kp-mardan' }
    expect(placesOf(parse(Organisation, alone))).toEqual([['core/shelter-place', 'areaId']])
    expect(placesOf(parse(recordSchema('organisation'), record({ kind: 'organisation', ...alone })))).toEqual([['core/shelter-place', 'areaId']])
    expect(placesOf(parse(ServiceProvider, { providerId: 'prv-1', serviceCategories: ['shelter'], contact: { phone: '1' } }))).toEqual([
      ['core/shelter-place', 'contact.phone'],
    ])
  })

  it('is looked for where the entities of a case file stand', () => {
    expect([ENTITIES.organisation, ENTITIES.serviceProvider, ENTITIES.area].map(({ plural, idField }) => [plural, idField])).toEqual([
      ['organisations', 'organisationId'],
      ['serviceProviders', 'providerId'],
      ['areas', 'areaId'],
    ])
  })

  it('is refused inside a case file, with the place of the entity, and the issue does not repeat it', () => {
    const provider = { providerId: 'prv-1', serviceCategories: ['shelter'], contact: { address: 'House 4' } }
    const result = parseCaseFile(record({ kind: 'complaint', id: 'cf-1', complaint: { complaintId: 'c-1' }, serviceProviders: [provider] }))
    expect(placesOf(result)).toEqual([['core/shelter-place', 'serviceProviders.0.contact.address']])
    expect(JSON.stringify(result)).not.toContain('House')
    expect(placesOf(parseCaseFile(desk({})))).toBe('read')
  })
})
