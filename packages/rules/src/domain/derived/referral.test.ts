import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { referralFacts } from './referral.ts'

const referral = { consentId: 'k', serviceCategory: 'legalAid', sentAt: '2015-04-13T14:00:00+05:00' }
const permit = (scope = 'shareLegal', more = {}) => ({ scope, decision: 'permit', ...more })
const consent = (more: Record<string, unknown> = {}) => ({
  consentId: 'k',
  status: 'active',
  privateWhenGiven: true,
  givenAt: '2015-04-13T12:00:00+05:00',
  provisions: [permit()],
  ...more,
})
const permits = (one: Record<string, unknown>, asked: Record<string, unknown> = referral) =>
  readFact(referralFacts, 'referral.consentPermits', asked, { consents: [one] })

describe('whether a consent permits a referral', () => {
  it('yes, when it stands and names the service', () => {
    expect(permits(consent())).toBe(true)
  })

  it.each([
    ['medical', 'shareMedical'],
    ['burnCare', 'shareMedical'],
    ['psychosocial', 'sharePsychosocial'],
    ['shelter', 'shareShelter'],
    ['policeProtection', 'sharePolice'],
    ['childProtection', 'shareChildProtection'],
    ['protectionCommittee', 'shareProtectionCommittee'],
    ['disputeForum', 'shareForum'],
    ['livelihood', 'shareLegal'],
    ['disabilitySupport', 'shareMedical'],
  ])('%s asks for %s', (serviceCategory, scope) => {
    expect(permits(consent({ provisions: [permit(scope)] }), { ...referral, serviceCategory })).toBe(true)
    expect(permits(consent({ provisions: [permit('research')] }), { ...referral, serviceCategory })).toBe(false)
  })

  it.each(['helpline', 'other'])('%s asks for a provision that names the recipient', (serviceCategory) => {
    const asked = { ...referral, serviceCategory }
    expect(permits(consent({ provisions: [permit('other', { recipientOrgId: 'o' })] }), asked)).toBe(true)
    expect(permits(consent({ provisions: [permit('other')] }), asked)).toBe(false)
    expect(permits(consent({ provisions: [permit()] }), asked)).toBe(false)
  })

  it('what is denied wins over what is permitted', () => {
    expect(permits(consent({ provisions: [permit(), { scope: 'shareLegal', decision: 'deny' }] }))).toBe(false)
  })

  it('no, when it was given before others, unless it is for emergency care or safety', () => {
    const inShelter = { ...referral, serviceCategory: 'shelter' }
    const given = (privateWhenGiven?: boolean) => consent({ privateWhenGiven, provisions: [permit(), permit('shareShelter')] })
    expect([given(false), given(), given(true)].map((one) => permits(one))).toEqual([false, undefined, true])
    expect(permits({ ...given(), privateWhenGiven: { absent: 'declined' } })).toBeUndefined()
    expect([given(false), given()].map((one) => permits(one, inShelter))).toEqual([true, true])
  })

  it('no, when it was given after sending, is a draft, or had run out', () => {
    expect(permits(consent({ givenAt: '2015-04-13T14:00:01+05:00' }))).toBe(false)
    expect(permits(consent({ status: 'draft' }))).toBe(false)
    expect(permits(consent({ provisions: [permit('shareLegal', { validTo: '2015-04-13T13:00:00+05:00' })] }))).toBe(false)
    expect(permits(consent({ provisions: [permit('shareLegal', { validTo: '2015-04-13T14:00:00+05:00' })] }))).toBe(true)
  })

  it('no, when it was not valid yet', () => {
    expect(permits(consent({ provisions: [permit('shareLegal', { validFrom: '2015-04-13T14:00:01+05:00' })] }))).toBe(false)
    expect(permits(consent({ provisions: [permit('shareLegal', { validFrom: '2015-04-13T14:00:00+05:00' })] }))).toBe(true)
  })

  it('goes by the hour when it was taken back', () => {
    expect(permits(consent({ status: 'withdrawn', withdrawnAt: '2015-04-13T13:00:00+05:00' }))).toBe(false)
    expect(permits(consent({ status: 'withdrawn', withdrawnAt: '2015-04-14T13:00:00+05:00' }))).toBe(true)
    expect(permits(consent({ status: 'withdrawn' }), { consentId: 'k', serviceCategory: 'legalAid' })).toBe(false)
    expect(permits(consent({ status: 'withdrawn' }))).toBeUndefined()
  })

  it('no, when it was taken back before, though its state was not changed', () => {
    expect(permits(consent({ withdrawnAt: '2015-04-13T13:00:00+05:00' }))).toBe(false)
    expect(permits(consent({ withdrawnAt: '2015-04-14T13:00:00+05:00' }))).toBe(true)
    expect(permits(consent({ withdrawnAt: '2015-04-13T13:00:00+05:00' }), { consentId: 'k', serviceCategory: 'legalAid' })).toBe(false)
  })

  it('is not ruled out by a moment that is not recorded as one', () => {
    expect(permits(consent({ givenAt: 'in spring' }))).toBe(true)
    expect(permits(consent({ provisions: [permit('shareLegal', { validTo: null, validFrom: null })] }))).toBe(true)
    expect(permits(consent({ givenAt: '2015-04-13T15:00:00+05:00' }), { ...referral, sentAt: 'in spring' })).toBe(true)
  })

  it('is unknown when the consent, its state or its content is not recorded', () => {
    expect(permits(consent(), { ...referral, consentId: 'other' })).toBeUndefined()
    expect(permits(consent({ status: undefined }))).toBeUndefined()
    expect(permits(consent({ provisions: undefined }))).toBeUndefined()
    expect(permits(consent(), { consentId: 'k' })).toBeUndefined()
  })
})

describe('a provision of which the decision or the scope was not written down', () => {
  const blank = [{ scope: 'shareLegal', dataCategories: ['summary'] }, { decision: 'permit', dataCategories: ['summary'] }, {}]
  const read = (id: string, provisions: readonly object[]): unknown =>
    readFact(
      referralFacts,
      `referral.${id}`,
      { ...referral, providerId: 'p', dataShared: ['summary', 'legal'] },
      { consents: [consent({ provisions })], serviceProviders: [{ providerId: 'p', organisationId: 'bar' }] },
    )

  it.each(blank)('%o is neither a yes nor a no', (provision) => {
    expect(read('consentPermits', [provision])).toBeUndefined()
    expect(read('dataAgreed', [provision])).toBeUndefined()
    expect(read('recipientAgreed', [permit('shareLegal', { recipientOrgId: 'ngo' }), provision])).toBeUndefined()
  })

  it('does not outweigh a denial that was written down', () => {
    expect(read('consentPermits', [{}, { scope: 'shareLegal', decision: 'deny' }])).toBe(false)
  })

  it('and a service that was not written down is not told either', () => {
    expect(permits(consent(), { ...referral, serviceCategory: undefined })).toBeUndefined()
  })
})

describe('what a consent covers', () => {
  const agreed = (id: string, provisions: readonly object[], more: Record<string, unknown> = {}): unknown =>
    readFact(
      referralFacts,
      `referral.${id}`,
      { ...referral, providerId: 'p', dataShared: ['summary', 'legal'], ...more },
      { consents: [consent({ provisions })], serviceProviders: [{ providerId: 'p', organisationId: 'bar' }] },
    )

  it.each([
    [['summary', 'legal'], true],
    [['summary', 'legal', 'contact'], true],
    [['summary'], false],
    [undefined, undefined],
  ])('data: of %o agreed to, a summary and legal papers are covered: %s', (dataCategories, expected) => {
    expect(agreed('dataAgreed', [permit('shareLegal', { dataCategories })])).toBe(expected)
  })

  it('data: none shared is always covered, and not recorded is not none', () => {
    expect(agreed('dataAgreed', [permit('shareLegal', { dataCategories: [] })], { dataShared: [] })).toBe(true)
    expect(agreed('dataAgreed', [permit('shareLegal', { dataCategories: [] })], { dataShared: undefined })).toBeUndefined()
  })

  it('data: what she denied is not what she agreed to', () => {
    const deny = { scope: 'shareLegal', decision: 'deny', dataCategories: ['legal'] }
    expect(agreed('dataAgreed', [permit('shareLegal', { dataCategories: ['summary'] }), deny])).toBe(false)
  })

  it('data: several provisions together cover it, and one that does not say what it covers leaves it open', () => {
    const of = (...lists: (string[] | undefined)[]) =>
      agreed(
        'dataAgreed',
        lists.map((dataCategories) => permit('shareLegal', { dataCategories })),
      )
    expect([of(['summary'], ['legal']), of(['summary'], undefined), of(undefined, ['legal', 'summary'])]).toEqual([true, undefined, true])
  })

  it('is not told where the consent is not in the file', () => {
    expect(agreed('dataAgreed', [permit('shareLegal', { dataCategories: ['summary', 'legal'] })], { consentId: 'lost' })).toBeUndefined()
    expect(agreed('recipientAgreed', [permit()], { consentId: 'lost' })).toBeUndefined()
  })

  it.each([
    [{}, true],
    [{ recipientOrgId: 'bar' }, true],
    [{ recipientOrgId: 'ngo' }, false],
  ])('recipient: a provision with %o covers this provider: %s', (more, expected) => {
    expect(agreed('recipientAgreed', [permit('shareLegal', more)])).toBe(expected)
  })

  it('recipient: who the provider belongs to must be known where one is named', () => {
    expect(agreed('recipientAgreed', [permit('shareLegal', { recipientOrgId: 'bar' })], { providerId: 'q' })).toBeUndefined()
    expect(agreed('recipientAgreed', [])).toBeUndefined()
  })
})
