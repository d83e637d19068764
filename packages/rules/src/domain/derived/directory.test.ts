import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { directoryFacts } from './directory.ts'

const read = (id: string, entity: Record<string, unknown>, entry?: Record<string, unknown>): unknown =>
  readFact(directoryFacts, id, entity, { serviceProviders: entry === undefined ? [] : [{ providerId: 'p1', ...entry }] })
const june = '2015-06-01T10:00:00+05:00'
const july = '2015-07-01T10:00:00+05:00'

describe('the entry of a provider', () => {
  it('is as old as the last check before the offer', () => {
    expect(read('referral.entryAge', { providerId: 'p1', offeredAt: july }, { lastVerifiedAt: june })).toEqual({ from: june, to: july })
  })

  it('is as fresh as can be when it was checked as the service was offered, or that day', () => {
    expect(read('referral.entryAge', { providerId: 'p1', offeredAt: june }, { lastVerifiedAt: june })).toEqual({ from: june, to: june })
    expect(read('referral.entryAge', { providerId: 'p1', offeredAt: june }, { lastVerifiedAt: '2015-06-01' })).toEqual({ from: '2015-06-01', to: june })
    expect(read('referral.entryAge', { providerId: 'p1', offeredAt: '2015-06-01' }, { lastVerifiedAt: june })).toBeUndefined()
  })

  it('has no age that is known while the service was not offered, or nobody knows when', () => {
    expect(read('referral.entryAge', { providerId: 'p1' }, { lastVerifiedAt: june })).toBeUndefined()
    expect(read('referral.entryAge', { providerId: 'p1', offeredAt: null }, { lastVerifiedAt: june })).toBeUndefined()
  })

  it('has no age that is known when it was checked after the offer, never, or nobody knows when', () => {
    expect(read('referral.entryAge', { providerId: 'p1', offeredAt: june }, { lastVerifiedAt: july })).toBeUndefined()
    expect(read('referral.entryAge', { providerId: 'p1', offeredAt: june }, { lastVerifiedAt: null })).toBeUndefined()
    expect(read('referral.entryAge', { providerId: 'p2', offeredAt: june }, { lastVerifiedAt: june })).toBeUndefined()
  })

  it('can be recorded as never checked', () => {
    expect(read('referral.entryVerifiedAt', { providerId: 'p1' }, { lastVerifiedAt: june })).toBe(june)
    expect(read('referral.entryVerifiedAt', { providerId: 'p1' }, { lastVerifiedAt: null })).toBeNull()
    expect(read('referral.entryVerifiedAt', { providerId: 'p1' }, {})).toBeUndefined()
    expect(read('referral.entryVerifiedAt', { providerId: 'p2' }, { lastVerifiedAt: null })).toBeUndefined()
  })

  it('was not checked after its last check', () => {
    expect(read('serviceProvider.checkedAgainAt', { lastVerifiedAt: june })).toBeNull()
    expect(read('serviceProvider.checkedAgainAt', { lastVerifiedAt: null })).toBeUndefined()
  })
})

it.each([
  [{ survivorReportedReceived: 'yes', survivorAskedAt: june }, june],
  [{ survivorReportedReceived: 'yes' }, undefined],
  [{ survivorReportedReceived: 'yes', survivorAskedAt: null }, undefined],
  [{ survivorReportedReceived: 'no', survivorAskedAt: june }, null],
  [{ survivorReportedReceived: 'notAsked' }, null],
  [{}, undefined],
])('of %o her word that it began is %o', (referral, expected) => {
  expect(read('referral.confirmedByHerAt', referral)).toEqual(expected)
})
