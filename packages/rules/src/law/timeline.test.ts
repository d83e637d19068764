import { describe, expect, it } from 'vitest'

import { TOY_PROVISION } from '../testing/toy.ts'
import { Provision } from './provision.ts'
import { lawTimeline } from './timeline.ts'

const provision = (change: object): Provision => Provision.parse({ ...TOY_PROVISION, ...change })
const old = provision({ id: 'toy-act-7-old', versionOf: 'toy-act-7', extent: [{ territory: 'lowlands', from: null, to: '2014-01-09' }] })
const register = [provision({}), old, provision({ id: 'other' }), provision({ id: 'toy-draft', versionOf: 'toy-act-7', kind: 'not-law' })]

describe('lawTimeline', () => {
  const days = lawTimeline(register, 'toy-act-7').map(({ day, latest, territory, provision: id, change }) => [day, latest, territory, id, change])

  it('gives every version and territory in the order of days, what ends first', () => {
    expect(days).toEqual([
      [null, undefined, 'lowlands', 'toy-act-7-old', 'begins'],
      ['2014-01-10', undefined, 'lowlands', 'toy-act-7-old', 'ends'],
      ['2014-01-10', '2014-01-12', 'lowlands', 'toy-act-7', 'begins'],
      ['2015-01-01', undefined, 'lowlands', 'toy-act-7', 'ends'],
      ['2015-01-01', undefined, 'hills', 'toy-act-7', 'begins'],
    ])
  })

  it('is the same whichever version one asks for', () => {
    expect(lawTimeline(register, 'toy-act-7-old')).toEqual(lawTimeline(register, 'toy-act-7'))
  })

  it('says how sure the register is of each change', () => {
    expect(lawTimeline([provision({ confidence: 'low', extent: [{ territory: 'hills', from: '2014-01-10', to: null }] })], 'toy-act-7')).toStrictEqual([
      { day: '2014-01-10', territory: 'hills', provision: 'toy-act-7', change: 'begins', confidence: 'low' },
    ])
  })

  it('names the latest day that it may have been where there is more than one', () => {
    const begun = (window: object) =>
      lawTimeline([provision({ extent: [{ territory: 'hills', from: '2014-01-12', to: null, window }] })], 'toy-act-7').map(({ day, latest }) => [day, latest])
    expect(begun({ earliest: '2014-01-10', latest: '2014-01-12' })).toEqual([['2014-01-10', '2014-01-12']])
    expect(begun({ earliest: '2014-01-12', latest: '2014-01-12' })).toEqual([['2014-01-12', undefined]])
  })

  it('puts what ends before what begins on that day, in whatever order the register has them', () => {
    const [before, after] = [
      provision({ id: 'before', versionOf: 'toy-act-7', extent: [{ territory: 'hills', from: '2010-01-01', to: '2014-01-09' }] }),
      provision({ id: 'after', versionOf: 'toy-act-7', extent: [{ territory: 'hills', from: '2014-01-10', to: null }] }),
    ]
    const changes = (...all: readonly Provision[]) => lawTimeline(all, 'toy-act-7').map(({ provision: id, change }) => `${id} ${change}`)
    expect([changes(before, after), changes(after, before)]).toEqual([
      ['before begins', 'before ends', 'after begins'],
      ['before begins', 'before ends', 'after begins'],
    ])
  })

  it('knows nothing of a provision that is not in the register', () => {
    expect(lawTimeline(register, 'toy-act-8')).toEqual([])
  })
})
