import { describe, expect, it } from 'vitest'

import { storyFacts } from './story.ts'

const permission = { consentId: 'k', status: 'active', methodCode: 'written', provisions: [{ scope: 'mediaPublicationIdentified', decision: 'permit' }] }
const read = (id: string, story: Record<string, unknown>, consent: Record<string, unknown> = permission): unknown =>
  storyFacts.find((fact) => fact.id === `story.${id}`)?.read({ survivorConsentId: 'k', ...story }, { consents: [consent] })

describe('her written permission', () => {
  it('is there when her own standing consent in writing permits it', () => {
    expect(read('writtenPermission', {})).toBe(true)
    expect(read('writtenPermission', {}, { ...permission, methodCode: 'thumbprint' })).toBe(true)
  })

  it('is not there when someone else gave it', () => {
    expect(read('writtenPermission', { consentGivenByOther: true })).toBe(false)
    expect(read('writtenPermission', {}, { ...permission, methodCode: 'proxy' })).toBe(false)
  })

  it.each([{ methodCode: 'verbalWitnessed' }, { status: 'withdrawn' }, { provisions: [] }, { provisions: [{ scope: 'mediaContact', decision: 'permit' }] }])(
    'is not there with %o',
    (more) => {
      expect(read('writtenPermission', {}, { ...permission, ...more })).toBe(false)
    },
  )

  it('is unknown when the consent or part of it is not recorded', () => {
    expect(read('writtenPermission', { survivorConsentId: undefined })).toBeUndefined()
    expect(read('writtenPermission', {}, { ...permission, methodCode: undefined })).toBeUndefined()
    expect(read('writtenPermission', {}, { ...permission, provisions: undefined })).toBeUndefined()
  })
})

describe('a permission of which part is not recorded', () => {
  const provisions = (...some: unknown[]) => read('writtenPermission', {}, { ...permission, provisions: some })

  it('may be one to publish, so it is not taken for a no', () => {
    expect(provisions({ scope: 'mediaPublicationIdentified' })).toBeUndefined()
    expect(provisions({ decision: 'permit' })).toBeUndefined()
    expect(provisions({ scope: 'mediaPublicationIdentified', decision: 'deny' }, {})).toBeUndefined()
  })

  it('is a no when whatever it may cover is denied', () => {
    expect(provisions({ decision: 'deny' })).toBe(false)
    expect(provisions({ scope: 'mediaPublicationIdentified', decision: 'deny' })).toBe(false)
  })
})

describe('the day of publication', () => {
  it('is the real one, else the planned one', () => {
    expect(read('publicationOn', { publishedOn: '2016-02-05', plannedPublicationOn: '2016-02-04' })).toBe('2016-02-05')
    expect(read('publicationOn', { publishedOn: null, plannedPublicationOn: '2016-02-04' })).toBe('2016-02-04')
  })
})
