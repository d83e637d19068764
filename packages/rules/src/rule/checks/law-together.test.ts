import { describe, expect, it } from 'vitest'

import { Provision } from '../../law/provision.ts'
import { OPEN_RULE, TOY_PROVISION, toyLoaded } from '../../testing/toy.ts'
import { lawTogether, overlap } from './law-together.ts'

const provision = (...extent: readonly object[]) => Provision.parse({ ...TOY_PROVISION, extent })
const there = (from: string | null, to: string | null, more: object = {}) => ({ territory: 'lowlands', from, to, ...more })

describe('two provisions', () => {
  it.each<[string, Provision, Provision, boolean]>([
    ['the second begins on the last day of the first', provision(there('2010-01-01', '2012-12-31')), provision(there('2012-12-31', null)), true],
    ['the second begins on the day after', provision(there('2010-01-01', '2012-12-31')), provision(there('2013-01-01', null)), false],
    ['neither ends', provision(there('2010-01-01', null)), provision(there('2013-01-01', null)), true],
    ['they are law in other places', provision(there('2010-01-01', null)), provision(there('2010-01-01', null, { territory: 'hills' })), false],
    [
      'one may have begun before the other ended',
      provision(there('2010-01-01', '2012-12-31')),
      provision(there('2013-06-01', null, { window: { earliest: '2012-06-01', latest: '2013-06-01' } })),
      true,
    ],
    ['nobody verified when one began', provision(there('2010-01-01', '2012-12-31')), provision(there(null, null)), true],
    ['nobody verified when one began, and it ended before', provision(there('2010-01-01', null)), provision(there(null, '2009-12-31')), false],
    ['one of several times fits', provision(there('2000-01-01', '2000-12-31'), there('2010-01-01', null)), provision(there('2011-01-01', '2011-12-31')), true],
    ['one was never in force', provision(), provision(there('2010-01-01', null)), false],
  ])('were in force together or not: %s', (_, a, b, expected) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected])
  })
})

describe('three provisions', () => {
  const long = provision(there('2010-01-01', '2012-12-31'))
  const within = provision(there('2011-01-01', '2011-12-31'))
  const open = provision(there('2012-01-01', null))
  const late = provision(there('2012-06-01', '2013-12-31'))
  const early = provision(there(null, '2011-06-30'))

  it.each<[string, readonly [Provision, Provision, Provision], boolean]>([
    ['on a day on which all were', [long, open, late], true],
    ['on a day within another', [long, within, early], true],
    ['in pairs only, as one ends too soon', [long, within, open], false],
    ['in pairs only, as one begins too late', [long, open, early], false],
  ])('were in force together or not, in whatever order: %s', (_, [a, b, c], expected) => {
    const orders = [overlap(a, b, c), overlap(a, c, b), overlap(b, a, c), overlap(b, c, a), overlap(c, a, b), overlap(c, b, a)]
    expect(orders).toEqual(orders.map(() => expected))
  })
})

describe('the citations of a rule', () => {
  const { context } = toyLoaded([OPEN_RULE])
  const found = (cites: readonly string[] | undefined, ...extents: readonly (readonly object[])[]) => {
    const register = extents.map((extent, index) => ({ ...provision(...extent), id: `toy-${index}` }))
    const rule = { ...OPEN_RULE, cites: cites === undefined ? undefined : [...cites] } as never
    return lawTogether(rule, { ...context, data: { ...context.data, register } }, ['rule'], new Set()).map(({ code, path }) => `${code} ${path.join('.')}`)
  }
  const [early, late] = [[there('2010-01-01', '2010-12-31')], [there('2012-01-01', null)]]

  it('have to be in force with another one, some day in some place', () => {
    expect(found(['toy-0', 'toy-1'], early, early)).toEqual([])
    expect(found(['toy-0', 'toy-1'], early, late)).toEqual(['rules/never-together rule.cites.0', 'rules/never-together rule.cites.1'])
    expect(found(['toy-0', 'toy-1', 'toy-2'], early, late, late)).toEqual(['rules/never-together rule.cites.0'])
  })

  it('have to be in force at all, and are no company for others if they are not', () => {
    expect(found(['toy-0', 'toy-1'], [], late)).toEqual(['rules/never-in-force rule.cites.0'])
    expect(found(['toy-0'], late)).toEqual([])
  })

  it('that are not in the register are told elsewhere, and so is a rule without any', () => {
    expect(found(['toy-9', 'toy-0'], late)).toEqual([])
    expect(found(undefined, late)).toEqual([])
  })
})
