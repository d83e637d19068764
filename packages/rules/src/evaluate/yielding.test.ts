import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, toyLoaded } from '../testing/toy.ts'
import { createEvaluator } from './create-evaluator.ts'
import { toEvaluatePack } from './to-evaluate-pack.ts'

const basis = { source: 'toy practice', confidence: 'low' }
const large = { ...CLOSE_RULE, name: 'toy/large', conditions: { fact: 'thing.isLarge', operator: 'equal', value: true }, event: OPEN_RULE.event }
const open = { ...OPEN_RULE, cites: undefined, lawAt: undefined, basis, yieldsTo: ['toy/large'] }
const things = createEvaluator(toEvaluatePack(toyLoaded([open, large]))).get('thing')
const said = (row: Readonly<Record<string, boolean>>) => things?.verdicts(row, { asOf: '2015-01-01' }).map(({ rule, verdict }) => `${rule} ${verdict}`)

describe('a rule that yields, in a pack that was cut down to its verdicts (spec 4.10)', () => {
  it.each([
    [{ 'thing.isOpen': true, 'thing.isLarge': true }, ['toy/large applies']],
    [{ 'thing.isOpen': true, 'thing.isLarge': false }, ['toy/open applies']],
    [{ 'thing.isOpen': true }, ['toy/large unknown', 'toy/open unknown']],
  ])('of %o gives %o', (row, expected) => {
    expect(said(row)).toEqual(expected)
  })
})
