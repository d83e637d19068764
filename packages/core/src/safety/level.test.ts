import { describe, expect, it } from 'vitest'

import { CRITICAL_RISK_ITEMS, RISK_ITEM, RISK_LEVEL } from '../code-list/safety.ts'
import { isLowerLevel, levelFloor, reviewDueAt } from './level.ts'

describe('the floor under a level of danger', () => {
  it.each(CRITICAL_RISK_ITEMS)('is high from %s alone, and extreme with another', (item) => {
    const other = item === 'strangulation' ? 'weaponUsed' : 'strangulation'
    expect(levelFloor({ alone: true, items: { [item]: 'yes' } })).toBe('high')
    expect(levelFloor({ alone: true, items: { [item]: 'yes', [other]: 'yes' } })).toBe('extreme')
    for (const answer of ['no', 'unknown', 'declined'] as const) expect(levelFloor({ items: { [item]: answer } })).toBe('standard')
  })

  it('is not raised by what is not critical, however much of it there is', () => {
    const others = RISK_ITEM.codes.filter(({ code }) => !(CRITICAL_RISK_ITEMS as readonly string[]).includes(code))
    expect(levelFloor({ items: Object.fromEntries(others.map(({ code }) => [code, 'yes'])) })).toBe('standard')
  })

  it('is high when she fears for her life, and not extreme by that and one critical answer', () => {
    expect(levelFloor({ survivorOwnView: 'fearsForLife' })).toBe('high')
    expect(levelFloor({ survivorOwnView: 'fearsForLife', items: { strangulation: 'yes' } })).toBe('high')
    expect(levelFloor({ survivorOwnView: 'veryUnsafe' })).toBe('standard')
  })

  it('says that answers before others are incomplete, and nothing of what is not recorded', () => {
    expect(levelFloor({ alone: false, items: { strangulation: 'yes', weaponUsed: 'yes' } })).toBe('incomplete')
    expect([levelFloor({}), levelFloor({ alone: true })]).toEqual([undefined, undefined])
  })

  it('orders the levels, of which one that is incomplete is none', () => {
    const levels = RISK_LEVEL.codes.map(({ code }) => code)
    const lower = levels.flatMap((one) => levels.flatMap((other) => (isLowerLevel(one, other) ? [`${one}<${other}`] : [])))
    expect(lower).toEqual(['standard<elevated', 'standard<high', 'standard<extreme', 'elevated<high', 'elevated<extreme', 'high<extreme'])
  })
})

describe('the next look at her safety', () => {
  it.each([
    ['extreme', '2015-03-03T10:00:00+05:00'],
    ['high', '2015-03-05T10:00:00+05:00'],
    ['elevated', '2015-03-09T10:00:00+05:00'],
    ['standard', '2015-04-01T10:00:00+05:00'],
    ['incomplete', '2015-03-03T10:00:00+05:00'],
  ] as const)('is due at %s by %s', (levelCode, due) => {
    expect(reviewDueAt({ assessedAt: '2015-03-02T10:00+05:00', levelCode })).toBe(due)
  })

  it('is unknown where level or moment is', () => {
    expect([reviewDueAt({ levelCode: 'high' }), reviewDueAt({ assessedAt: null, levelCode: 'high' }), reviewDueAt({})]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
