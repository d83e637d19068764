import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import type { PackInput } from '../pack/pack.ts'
import { CLOSE_RULE, OPEN_RULE, toyPlugin } from '../testing/toy.ts'

const isOpen = { fact: 'thing.isOpen', operator: 'equal', value: true }
const refused = (rules: readonly object[], more: Partial<PackInput> = {}) => {
  const made = createEngine({ plugins: [toyPlugin(rules, more)] })
  return E.isLeft(made) ? made.left.map(({ code, path }) => [code, path.slice(2).join(' ')]) : []
}
const nested = (levels: number): object => Array.from({ length: levels }).reduce<object>((not) => ({ not }), isOpen)
/** Shared conditions of which each names the one before it several times. */
const growing = (times: number, levels: number) =>
  Object.fromEntries(
    Array.from({ length: levels }, (_, level) => [
      `c-${level}`,
      level === 0 ? isOpen : { all: Array.from({ length: times }, () => ({ condition: `c-${level - 1}` })) },
    ]),
  )

describe('a pack that is too much to read', () => {
  it('is refused where it is nested without end, wherever that is', () => {
    const rule = (levels: number) => ({ ...OPEN_RULE, conditions: nested(levels) })
    expect(refused([rule(20_000)])).toEqual([['rules/bad-pack', '']])
    expect(refused([OPEN_RULE], { conditions: { deep: nested(20_000) } })).toEqual([['rules/bad-pack', '']])
    expect(refused([rule(40)])).toEqual([['conditions/too-deep', expect.any(String)]])
    expect(refused([rule(30)])).toEqual([])
  })

  it('is refused where its conditions double with each that they name', () => {
    const doubled = refused([{ ...CLOSE_RULE, conditions: { condition: 'c-29' } }], { conditions: growing(2, 30) })
    expect(doubled[0]).toEqual(['rules/too-many-parts', 'conditions c-12'])
    expect(doubled.at(-1)).toEqual(['rules/too-many-parts', 'rules toy/close conditions'])
    expect(doubled).toHaveLength(19)
  })

  it('is refused where what shows that a duty was met does so', () => {
    const duty = {
      ...CLOSE_RULE,
      event: { type: 'duty', params: { severity: 'medium', metWhen: { any: Array.from({ length: 4 }, () => ({ condition: 'c-3' })) } } },
    }
    expect(refused([duty], { conditions: growing(14, 4) })).toEqual([['rules/too-many-parts', 'rules toy/close event params metWhen']])
    expect(refused([{ ...duty, event: OPEN_RULE.event }], { conditions: growing(14, 4) })).toEqual([])
  })
})
