import { protect } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { exampleFacts } from '../testing/arbitraries.ts'
import { asyncFact, isAsyncFact, withFetched } from './async-fact.ts'

const orderDate = asyncFact({
  id: 'settlement.orderDate',
  subject: 'settlement',
  type: { kind: 'date' },
  label: { en: 'the date of the order' },
  sensitivity: 'internal',
  fetch: async () => '2014-03-09',
})
const settlement = { id: 'set-1' }
const fetched = new Map([[settlement, { 'settlement.orderDate': '2014-03-09' }]])

describe('a fact that is fetched (spec 1.11)', () => {
  it('is unknown until it was, whatever the record holds', () => {
    expect(orderDate.read({ orderDate: '2014-03-09', 'settlement.orderDate': '2014-03-09' }, {})).toBeUndefined()
    expect([isAsyncFact(orderDate), exampleFacts.some(isAsyncFact)]).toEqual([true, false])
  })

  it('can be read wherever in the case file its entity stands, and only there', () => {
    const file = withFetched({ dispute: { settlements: [settlement, { id: 'set-1' }] }, note: null, count: 2 }, fetched)
    expect(file.dispute.settlements.map((one) => orderDate.read(one, {}))).toEqual(['2014-03-09', undefined])
    expect(orderDate.read(withFetched(settlement, new Map([[settlement, { 'settlement.other': 1 }]])), {})).toBeUndefined()
  })

  it('leaves what is protected as it is', () => {
    const plan = protect({ to: 'her sister' })
    expect(withFetched({ plan: [plan] }, fetched).plan[0]).toBe(plan)
  })

  it('leaves the case file as it was, and the record in it as it is', () => {
    const file = { settlements: [settlement], note: null, count: 2 }
    expect(JSON.parse(JSON.stringify(withFetched(file, fetched)))).toEqual(file)
    expect(orderDate.read(settlement, {})).toBeUndefined()
    expect(Object.getOwnPropertySymbols(withFetched({ id: 'set-2' }, fetched))).toEqual([])
  })
})
