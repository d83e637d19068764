import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import type { PackInput } from '../pack/pack.ts'
import { CLOSE_RULE, OPEN_RULE, toyPlugin } from '../testing/toy.ts'
import { checkParts, isTooDeep } from './limits.ts'

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

  it.each([
    ['an object', (within: unknown) => ({ within })],
    ['a list', (within: unknown) => [within]],
  ])('is refused where it is %s in another more than 200 times', (_, around) => {
    const input = (levels: number) => Array.from({ length: levels }).reduce<unknown>((within) => around(within), null)
    expect([isTooDeep(input(201)), isTooDeep(input(202)), isTooDeep('deep'), isTooDeep(null)]).toEqual([false, true, false, false])
  })

  it('says how many parts are too many, and counts those of what it names wherever it is', () => {
    const path = ['packs', 'toy']
    const named = { condition: 'hundred' }
    const shared = { hundred: { all: Array.from({ length: 99 }, () => isOpen) } }
    const parts = (times: number, more: number) => ({ any: [...Array.from({ length: times }, () => named), ...Array.from({ length: more }, () => isOpen)] })
    const ruleOf = (conditions: unknown) => [{ name: 'toy/many', conditions }]
    expect(checkParts(ruleOf(parts(99, 0)), shared, path)).toEqual([])
    expect(checkParts(ruleOf(parts(99, 0)), {}, path)).toEqual([])
    const found = checkParts(ruleOf({ not: { not: parts(99, 99) } }), shared, path)
    expect(found).toEqual([
      {
        code: 'rules/too-many-parts',
        path: ['packs', 'toy', 'rules', 'toy/many', 'conditions'],
        message: 'The condition has more than 10,000 parts, those of shared conditions counted wherever they are named.',
        help: 'Name shared conditions less often, or say it in fewer parts.',
      },
    ])
  })

  it('is read as far as it can be: a rule that is none, a name that is none, a shared condition that names itself', () => {
    const shared = { again: { any: [{ condition: 'again' }, { condition: 'nowhere' }] } }
    expect(checkParts([null, 'rule', { conditions: { condition: 'again' }, event: null }], shared, [])).toEqual([])
    const many = { conditions: { any: Array.from({ length: 10_001 }, () => isOpen) } }
    expect(checkParts([{}, many], shared, []).map(({ path }) => path)).toEqual([['rules', 1, 'conditions']])
  })
})
