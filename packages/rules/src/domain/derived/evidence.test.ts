import type { JsonObject } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { evidenceFacts } from './evidence.ts'

const ten = '2015-03-02T10:00:00+05:00'
const eleven = '2015-03-02T11:00:00+05:00'
const noon = '2015-03-02T12:00:00+05:00'

describe('the custody of an item', () => {
  const read = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown => readFact(evidenceFacts, id, entity, caseFile)
  const link = (from: string, to: string, at: string, more: JsonObject = {}): JsonObject => ({ from, to, at, sealIntact: true, ...more })
  const item = { collectedAt: ten, custody: [link('a', 'b', ten), link('b', 'c', eleven, { storageCode: 'malkhana' })] }

  it('is whole when each receiver hands it on', () => {
    expect(read('evidenceItem.custodyUnbroken', item)).toBe(true)
    expect(read('evidenceItem.storedAt', item)).toBe(eleven)
  })

  it('is broken by a gap, by a hand-over before the one before it, and by an open seal', () => {
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', ten), link('x', 'c', eleven)] })).toBe(false)
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', noon), link('b', 'c', eleven)] })).toBe(false)
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', ten, { sealIntact: false })] })).toBe(false)
  })

  it('cannot be told when a hand-over may have been before the one before it', () => {
    const custody = (...moments: readonly string[]) =>
      read('evidenceItem.custodyUnbroken', { ...item, custody: [link('a', 'b', ten), ...moments.map((at) => link('b', 'b', at))] })
    expect(custody('2015-03-02')).toBeUndefined()
    expect(custody('2015-03-01')).toBe(false)
    expect(custody('2015-03-03', '2015-03-03')).toBe(true)
  })

  it('cannot be told when something of it is not recorded', () => {
    expect(read('evidenceItem.custodyUnbroken', { collectedAt: ten })).toBeUndefined()
    expect(read('evidenceItem.custodyUnbroken', { ...item, custody: [{ from: 'a', to: 'b', at: ten }] })).toBeUndefined()
    expect(read('evidenceItem.storedAt', { custody: [link('a', 'b', ten)] })).toBeUndefined()
  })

  it('is broken by a hand-over of the day before the one before it', () => {
    const custody = [link('a', 'b', '2015-03-02'), link('b', 'c', '2015-03-01')]
    expect(read('evidenceItem.custodyUnbroken', { collectedAt: '2015-03-01', custody })).toBe(false)
  })

  it('is broken before it began when it was handed over before it was collected', () => {
    expect(read('evidenceItem.custodyUnbroken', { collectedAt: eleven, custody: [link('a', 'b', ten)] })).toBe(false)
  })

  it.each([
    ['when it was collected', { collectedAt: undefined }],
    ['when it was collected, as nobody did', { collectedAt: null }],
    ['of any hand-over', { custody: [] }],
    ['when the first hand-over was', { custody: [{ ...link('a', 'b', ten), at: undefined }] }],
    ['when a later hand-over was', { custody: [link('a', 'b', ten), { ...link('b', 'c', eleven), at: null }] }],
    ['who received it', { custody: [link('a', 'b', ten, { to: undefined }), link('b', 'c', eleven)] }],
    ['who handed it on', { custody: [link('a', 'b', ten), link('b', 'c', eleven, { from: undefined })] }],
    ['who received it and handed it on', { custody: [link('a', 'b', ten, { to: undefined }), link('b', 'c', eleven, { from: undefined })] }],
    ['of the seal, as somebody did not wish to say', { custody: [link('a', 'b', ten, { sealIntact: { absent: 'declined' } })] }],
  ])('cannot be told when it is not recorded %s', (_what, more) => {
    expect(read('evidenceItem.custodyUnbroken', { ...item, ...more })).toBeUndefined()
  })

  it('is broken by one gap, whatever else is not recorded', () => {
    expect(read('evidenceItem.custodyUnbroken', { custody: [{}, { sealIntact: false }] })).toBe(false)
  })

  it.each(['lockedStore', 'malkhana'])('has brought it to the store at the first hand-over to a %s', (storageCode) => {
    const stored = (at?: string | null) => ({ at, storageCode })
    expect(read('evidenceItem.storedAt', { custody: [stored(noon), stored(eleven), { at: ten, storageCode: 'hospital' }] })).toBe(eleven)
    expect(read('evidenceItem.storedAt', { custody: [stored(noon), stored()] })).toBeUndefined()
    expect(read('evidenceItem.storedAt', { custody: [stored(null)] })).toBeNull()
  })

  it('says nothing about the store while no hand-over is written down', () => {
    expect([read('evidenceItem.storedAt', {}), read('evidenceItem.storedAt', { custody: [] })]).toEqual([undefined, undefined])
  })
})
