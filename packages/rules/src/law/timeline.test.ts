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

  it('knows nothing of a provision that is not in the register', () => {
    expect(lawTimeline(register, 'toy-act-8')).toEqual([])
  })
})
