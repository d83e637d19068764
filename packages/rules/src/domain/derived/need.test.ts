import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { needFacts } from './need.ts'

const ten = '2015-03-02T10:00:00+05:00'
const eleven = '2015-03-02T11:00:00+05:00'
const read = (id: string, need: Record<string, unknown>, ...referrals: Record<string, unknown>[]) =>
  readFact(needFacts, `need.${id}`, { needCode: 'rights', ...need }, { referrals: referrals.map((entry) => ({ serviceCategory: 'legalAid', ...entry })) })

describe('the offer of a service for a need', () => {
  it('is the first that some referral to that service has', () => {
    expect(read('legalAidOfferedAt', {}, { offeredAt: eleven }, { offeredAt: ten }, { offeredAt: null })).toBe(ten)
  })

  it('is not told where one referral says nothing of its moment, which may be the first', () => {
    expect(read('legalAidOfferedAt', {}, { offeredAt: eleven }, {})).toBeUndefined()
  })

  it('is not one for another service or another need', () => {
    expect(read('legalAidOfferedAt', {}, { serviceCategory: 'shelter', offeredAt: ten }, { needCode: 'firRefused', offeredAt: ten })).toBeUndefined()
    expect(read('legalAidOfferedAt', {}, { needCode: 'rights', offeredAt: ten })).toBe(ten)
  })

  it('may have been one of which the service was not written down', () => {
    expect(read('legalAidOfferedAt', {}, { offeredAt: eleven }, { serviceCategory: undefined, offeredAt: ten })).toBeUndefined()
    expect(read('legalAidOfferedAt', {}, { serviceCategory: undefined, needCode: 'firRefused', offeredAt: ten }, { offeredAt: eleven })).toBe(eleven)
  })

  it('may have been one for this need, where it is not written down what she needs', () => {
    expect(read('legalAidOfferedAt', { needCode: undefined }, { needCode: 'rights', offeredAt: ten })).toBeUndefined()
    expect(read('legalAidOfferedAt', { needCode: undefined }, { offeredAt: eleven }, { needCode: 'rights', offeredAt: ten })).toBeUndefined()
    expect(read('legalAidOfferedAt', { needCode: undefined }, { offeredAt: ten })).toBe(ten)
    expect(read('legalAidOfferedAt', { needCode: undefined }, { serviceCategory: 'shelter', needCode: 'rights', offeredAt: ten })).toBeUndefined()
  })

  it('may have been made by somebody else where one referral was not offered', () => {
    expect(read('legalAidOfferedAt', {}, { offeredAt: null })).toBeUndefined()
  })

  it('is recorded as not made when the need says so', () => {
    expect(read('legalAidOfferedAt', { notOffered: ['legalAid'] }, { offeredAt: null })).toBeNull()
    expect(read('legalAidOfferedAt', { notOffered: ['legalAid'] })).toBeNull()
    expect(read('legalAidOfferedAt', { notOffered: ['legalAid'] }, { offeredAt: ten })).toBe(ten)
  })

  it('may have been made where nothing is written down', () => {
    expect(read('legalAidOfferedAt', {})).toBeUndefined()
    expect(read('legalAidOfferedAt', { notOffered: ['shelter'] }, {})).toBeUndefined()
  })
})

it('medical care has begun when a service for it has, and has not when the need says so', () => {
  expect(read('medicalStartedAt', {}, { serviceCategory: 'medical', firstServiceAt: ten, offeredAt: eleven })).toBe(ten)
  expect(read('medicalStartedAt', {}, { serviceCategory: 'medical', firstServiceAt: null })).toBeUndefined()
  expect(read('medicalStartedAt', { notStarted: ['medical'] }, { serviceCategory: 'medical', firstServiceAt: null })).toBeNull()
  expect(read('medicalStartedAt', { notStarted: ['shelter'] })).toBeUndefined()
})

it('what she needs, when that was known and how long after it happened stand in the record', () => {
  const need = { needCode: 'firRefused', knownAt: ten, hoursSince: 30 }
  expect(['needCode', 'knownAt', 'hoursSince'].map((id) => read(id, need))).toEqual(['firRefused', ten, 30])
  expect(['needCode', 'knownAt', 'hoursSince'].map((id) => read(id, { needCode: undefined, hoursSince: '30' }))).toEqual([undefined, undefined, undefined])
  expect(read('knownAt', { knownAt: null })).toBeNull()
  expect(needFacts.find(({ id }) => id === 'need.hoursSince')?.type).toMatchObject({ unit: 'hours' })
})

it('each service is asked for by its name, but not one that is not on the list', () => {
  const facts = new Map(needFacts.map((fact) => [fact.id, fact]))
  expect(facts.get('need.shelterOfferedAt')?.label.en).toBe('the moment this was offered for the need: shelter')
  expect(facts.get('need.shelterOfferedAt')?.question?.en).toBe('When was this offered to her: shelter?')
  expect(facts.has('need.otherOfferedAt')).toBe(false)
})
