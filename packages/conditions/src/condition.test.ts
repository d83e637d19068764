import { describe, expect, it } from 'vitest'

import { Comparison, comparisonsOf, Condition, Operand } from './condition.ts'

const open = { fact: 'thing.isOpen', operator: 'equal', value: true } as const
const red = { id: 'red', fact: 'thing.colour', operator: 'equal', value: 'red' } as const

describe('a condition as JSON', () => {
  it.each([
    ['a comparison', open],
    ['a comparison with an id', red],
    ['all of some', { id: 'both', all: [open, red] }],
    ['any of some', { id: 'one', any: [open, red] }],
    ['a negation', { id: 'no', not: { not: open } }],
    ['a shared condition', { id: 'named', condition: 'settlement/read-aloud' }],
    ['groups in groups', { all: [{ any: [{ not: { all: [red] } }, { condition: 'open' }] }] }],
  ])('takes %s as it is', (_name, input) => {
    expect(Condition.parse(input)).toEqual(input)
  })

  it.each([
    ['a group without parts', { all: [] }],
    ['alternatives without parts', { any: [] }],
    ['a part that is no condition', { all: [open, 'open'] }],
    ['an alternative that is no condition', { any: [{}] }],
    ['a negation of nothing', { not: null }],
    ['a shared condition without a name', { condition: '' }],
    ['an id without a letter', { id: '', not: open }],
    ['a comparison whose id has no letter', { ...open, id: '' }],
    ['a group that is both (spec 2.13)', { all: [open], any: [red] }],
    ['a group that compares too', { all: [open], ...red }],
    ['priority', { ...open, priority: 2 }],
    ['a comparison without a fact', { ...open, fact: '' }],
    ['a comparison without an operator', { ...open, operator: '' }],
    ['a comparison without a value', { fact: 'thing.isOpen', operator: 'isKnown' }],
  ])('refuses %s', (_name, input) => {
    expect(Condition.safeParse(input).success).toBe(false)
  })

  it('lets nothing but a comparison stand for a comparison', () => {
    expect(Comparison.parse(red)).toEqual(red)
    expect(Comparison.safeParse({ not: red }).success).toBe(false)
  })
})

describe('an operand', () => {
  it.each([[false], [0], [''], [2.5], [['red']], [[1, 2]], [{ fact: 'thing.age' }]])('may be %j', (value) => {
    expect(Operand.parse(value)).toEqual(value)
  })

  it.each([[[]], [null], [undefined], [Number.NaN], [{ fact: '' }], [{}], [{ fact: 'thing.age', path: '$.years' }], [[['red']]], [[{ fact: 'thing.age' }]]])(
    'may not be %j',
    (value) => {
      expect(Operand.safeParse(value).success).toBe(false)
    },
  )
})

describe('comparisonsOf', () => {
  it('gives the comparisons of all groups and negations from left to right, and looks into no shared condition', () => {
    const one = (value: number): Comparison => ({ fact: 'thing.age', operator: 'equal', value })
    const condition: Condition = { any: [one(1), { all: [{ not: one(2) }, { condition: 'open' }, one(3)] }, { not: { any: [one(4)] } }] }
    expect(comparisonsOf(condition)).toEqual([one(1), one(2), one(3), one(4)])
  })
})
