import { describe, expect, it, vi } from 'vitest'

import type { Setting } from '../../test/lifecycle-harness.ts'
import { testLifecycle, tryMove, withEntity, withRelated } from '../../test/lifecycle-harness.ts'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** One duty that lasts from the day before the change until two weeks after it. */
const roster = [{ officerId: 'off-1', from: '2015-05-31T08:00+05:00', to: '2015-06-15T20:00+05:00' }]
const officer = { officerId: 'off-1', sexCode: 'female', isTrainedForDesk: true }
const setting = (): Setting => ({
  entity: {
    deskId: 'wdk-1',
    facilities: { privateRoom: true, safeStorage: true },
    scheduledHours: DAYS.map((day) => ({ day, opens: '08:00', closes: '20:00' })),
    roster,
  },
  related: { officers: [officer] },
  stated: { stationAgreedInWriting: true, roomAssigned: true, openComplaintsTransferred: true, survivorsToldSafely: true },
  by: 'off-9',
})

testLifecycle('womensDesk', {
  setting,
  guards: {
    'private-room': {
      refused: withEntity({ facilities: { privateRoom: false, safeStorage: true } }),
      unknown: withEntity({ facilities: { safeStorage: true } }),
    },
    'safe-storage': {
      refused: withEntity({ facilities: { privateRoom: true, safeStorage: false } }),
      unknown: withEntity({ facilities: { privateRoom: true } }),
    },
    'trained-cover': { refused: withEntity({ roster: [] }), unknown: withEntity({ roster: undefined }) },
    'confirmed-by-a-person': { unknown: (whole) => ({ ...whole, by: undefined }) },
  },
})

describe('trained cover', () => {
  const open = (change: (whole: Setting) => Setting) => {
    const result = tryMove('womensDesk', 'established', 'operational', change(setting()))
    return result._tag === 'Right' ? 'allowed' : result.left.map(({ code }) => code).join()
  }
  const shifts = (...spans: readonly (readonly [from: string, to: string])[]) =>
    withEntity({ scheduledHours: [{ day: 'tue', opens: '08:00', closes: '20:00' }], roster: spans.map(([from, to]) => ({ officerId: 'off-1', from, to })) })
  const tuesdays = [
    ['2015-06-02T08:00+05:00', '2015-06-02T14:00+05:00'],
    ['2015-06-02T14:00+05:00', '2015-06-02T20:00+05:00'],
    ['2015-06-09T08:00+05:00', '2015-06-09T20:00+05:00'],
  ] as const

  it.each([
    ['allowed', 'shifts that follow each other', shifts(...tuesdays)],
    ['core/guard-refused', 'one shift short', shifts(...tuesdays.slice(0, 2))],
    ['core/guard-refused', 'a gap of a minute', shifts(tuesdays[0], ['2015-06-02T14:01+05:00', '2015-06-02T20:00+05:00'], tuesdays[2])],
    ['allowed', 'the same moments written in UTC', shifts(['2015-06-02T03:00Z', '2015-06-02T15:00Z'], tuesdays[2])],
    ['core/guard-refused', 'a day that begins in UTC only', shifts(['2015-06-02T08:00Z', '2015-06-02T20:00Z'], tuesdays[2])],
    ['core/guard-refused', 'no hours at all', withEntity({ scheduledHours: [] })],
    ['core/guard-unknown', 'an hour not recorded', withEntity({ scheduledHours: [{ day: 'tue', opens: '08:00' }] })],
    ['core/guard-refused', 'a man on duty', withRelated({ officers: [{ ...officer, sexCode: 'male' }] })],
    ['core/guard-refused', 'a woman who was not trained', withRelated({ officers: [{ ...officer, isTrainedForDesk: false }] })],
    ['core/guard-refused', 'a woman who was trained after the duty began', withRelated({ officers: [{ ...officer, trainedForDeskOn: '2015-06-03' }] })],
    ['core/guard-refused', 'a woman who was trained too long ago', withRelated({ officers: [{ ...officer, trainedForDeskOn: '2013-05-30' }] })],
    ['allowed', 'a woman who was trained before', withRelated({ officers: [{ ...officer, trainedForDeskOn: '2015-03' }] })],
    ['core/guard-unknown', 'an officer of whom nothing is recorded', withRelated({ officers: [{ officerId: 'off-1' }] })],
    ['core/guard-unknown', 'an officer recorded elsewhere', withRelated({ officers: [] })],
    ['allowed', 'hours over midnight', withEntity({ scheduledHours: [{ day: 'mon', opens: '20:00', closes: '02:00' }] })],
    ['core/guard-unknown', 'a duty without an end', withEntity({ roster: [{ officerId: 'off-1', from: '2015-05-31T08:00+05:00' }] })],
  ] as const)('is %s with %s', (answer, _why, change) => {
    expect(open(change)).toBe(answer)
  })

  it('is told by what Node 18 and older browsers have', () => {
    const newer = vi.spyOn(Array.prototype, 'toSorted').mockImplementation(() => {
      throw new TypeError('toSorted is not a function')
    })
    const answer = open(shifts(...tuesdays))
    newer.mockRestore()
    expect(answer).toBe('allowed')
  })
})
