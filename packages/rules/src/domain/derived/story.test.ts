import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { storyFacts } from './story.ts'

const permission = { consentId: 'k', status: 'active', methodCode: 'written', provisions: [{ scope: 'mediaPublicationIdentified', decision: 'permit' }] }
const read = (id: string, story: Record<string, unknown>, consent: Record<string, unknown> = permission) =>
  readFact(storyFacts, `story.${id}`, { survivorConsentId: 'k', ...story }, { consents: [{ ...permission, consentId: 'other' }, consent] })

describe('her written permission', () => {
  it('is there when her own standing consent in writing permits it', () => {
    expect(read('writtenPermission', {})).toBe(true)
    expect(read('writtenPermission', {}, { ...permission, methodCode: 'thumbprint' })).toBe(true)
  })

  it('is not there when it was given before others', () => {
    expect(read('writtenPermission', {}, { ...permission, privateWhenGiven: false })).toBe(false)
    expect(read('writtenPermission', {}, { ...permission, privateWhenGiven: true })).toBe(true)
  })

  it('is not there when she took it back, though its state was not changed', () => {
    expect(read('writtenPermission', {}, { ...permission, withdrawnAt: '2016-02-01T10:00:00+05:00' })).toBe(false)
    expect(read('writtenPermission', {}, { ...permission, withdrawnAt: null })).toBe(true)
  })

  it('is not there when someone else gave it', () => {
    expect(read('writtenPermission', { consentGivenByOther: true })).toBe(false)
    expect(read('writtenPermission', {}, { ...permission, methodCode: 'proxy' })).toBe(false)
  })

  it.each([
    { methodCode: 'verbalWitnessed' },
    { methodCode: 'audioRecorded' },
    { status: 'draft' },
    { status: 'withdrawn' },
    { provisions: [] },
    { provisions: [{ scope: 'mediaContact', decision: 'permit' }] },
  ])('is not there with %o', (more) => {
    expect(read('writtenPermission', {}, { ...permission, ...more })).toBe(false)
  })

  it('is unknown when the consent or part of it is not recorded', () => {
    expect(read('writtenPermission', { survivorConsentId: undefined })).toBeUndefined()
    expect(read('writtenPermission', { survivorConsentId: 'lost' })).toBeUndefined()
    expect(read('writtenPermission', {}, { ...permission, methodCode: undefined })).toBeUndefined()
    expect(read('writtenPermission', {}, { ...permission, status: undefined })).toBeUndefined()
    expect(read('writtenPermission', {}, { ...permission, provisions: undefined })).toBeUndefined()
  })
})

describe('a permission on the day of publication', () => {
  const published = { publishedOn: '2016-02-05', plannedPublicationOn: '2016-02-01' }
  const on = (consent: object, provision: object = {}, story: Record<string, unknown> = published) =>
    read('writtenPermission', story, { ...permission, ...consent, provisions: [{ ...permission.provisions[0], ...provision }] })

  it.each([
    ['2016-02-05T23:59:59+05:00', true],
    ['2016-02-06T00:00:00+05:00', false],
  ])('given at %s is hers: %s', (givenAt, expected) => {
    expect(on({ givenAt })).toBe(expected)
  })

  it.each([
    [{ validFrom: '2016-02-05T23:59:59+05:00' }, true],
    [{ validFrom: '2016-02-06T00:00:00+05:00' }, false],
    [{ validTo: '2016-02-05T00:00:00+05:00' }, true],
    [{ validTo: '2016-02-04T23:59:59.999+05:00' }, false],
    [{ validFrom: null, validTo: null }, true],
  ])('that runs from and to %o permits it: %s', (provision, expected) => {
    expect(on({}, provision)).toBe(expected)
  })

  it('is not ruled out by its days where the day of publication is not known', () => {
    const years = { validFrom: '2016-01-01T00:00:00+05:00', validTo: '2016-12-31T00:00:00+05:00' }
    expect(on({ givenAt: '2016-01-01T00:00:00+05:00' }, years, {})).toBe(true)
  })

  it('is not denied by a provision that no longer ran', () => {
    const denied = { scope: 'mediaPublicationIdentified', decision: 'deny', validTo: '2016-01-01T00:00:00+05:00' }
    expect(read('writtenPermission', published, { ...permission, provisions: [denied, ...permission.provisions] })).toBe(true)
  })
})

describe('a permission of which part is not recorded', () => {
  const provisions = (...some: unknown[]) => read('writtenPermission', {}, { ...permission, provisions: some })

  it('may be one to publish, so it is not taken for a no', () => {
    expect(provisions({ scope: 'mediaPublicationIdentified' })).toBeUndefined()
    expect(provisions({ decision: 'permit' })).toBeUndefined()
    expect(provisions({ decision: 'deny' }, {})).toBeUndefined()
    expect(provisions({}, ...permission.provisions)).toBeUndefined()
    expect(provisions({ decision: 'deny' }, ...permission.provisions)).toBeUndefined()
  })

  it('is a no when whatever it may cover is denied', () => {
    expect(provisions({ decision: 'deny' })).toBe(false)
    expect(provisions({ scope: 'mediaPublicationIdentified', decision: 'deny' })).toBe(false)
  })

  it('is a no when she denied it as well, whatever else is recorded', () => {
    const deny = { scope: 'mediaPublicationIdentified', decision: 'deny' }
    expect(provisions(deny, ...permission.provisions)).toBe(false)
    expect(provisions({}, deny)).toBe(false)
  })
})

describe('the day of publication', () => {
  it('is the real one, else the planned one', () => {
    expect(read('publicationOn', { publishedOn: '2016-02-05', plannedPublicationOn: '2016-02-04' })).toBe('2016-02-05')
    expect(read('publicationOn', {})).toBeUndefined()
    expect(read('publicationOn', { publishedOn: null, plannedPublicationOn: '2016-02-04' })).toBe('2016-02-04')
  })
})

describe('the age of the helpline', () => {
  const tried = { helplineCheckedOn: '2016-02-01' }

  it('runs from the last try to the day of publication, else to the planned one', () => {
    expect(read('helplineAge', { ...tried, publishedOn: '2016-02-05', plannedPublicationOn: '2016-02-04' })).toEqual({ from: '2016-02-01', to: '2016-02-05' })
    expect(read('helplineAge', { ...tried, plannedPublicationOn: '2016-02-04' })).toEqual({ from: '2016-02-01', to: '2016-02-04' })
  })

  it('is unknown without either day', () => {
    expect(read('helplineAge', tried)).toBeUndefined()
    expect(read('helplineAge', { publishedOn: '2016-02-05' })).toBeUndefined()
    expect(read('helplineAge', { helplineCheckedOn: null, publishedOn: '2016-02-05' })).toBeUndefined()
  })
})
