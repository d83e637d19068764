import { isProtected } from '@aitebaar/core'

import type { Fact, JsonObject } from './fact.ts'

/**
 * Gets the raw value of a fact from somewhere else; it should give up when the signal says so. What it gives is taken by the type of the fact, as from a
 * record; when it fails the fact stays unknown.
 *
 * @example
 * const orderDate: Fetch = async (settlement, _caseFile, signal) => (signal?.aborted === true ? undefined : settlement['orderId'] === 'order-1' ? '2014-03-09' : undefined)
 * await orderDate({ orderId: 'order-1' }, {}, AbortSignal.abort()) // => undefined
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export type Fetch = (entity: JsonObject, caseFile: JsonObject, signal: AbortSignal | undefined) => Promise<unknown>

/**
 * A fact whose value has to be fetched. Until it was, it is unknown.
 *
 * @example
 * const described = { id: 'settlement.orderDate', subject: 'settlement', type: { kind: 'date' }, label: { en: 'the date of the order' }, sensitivity: 'internal', fetch: async () => '2014-03-09' } as const
 * const fact: AsyncFact = asyncFact(described)
 * fact.read({ orderDate: '2014-03-09' }, {}) // => undefined
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export interface AsyncFact extends Fact {
  readonly fetch: Fetch
}

/** Where the fetched values of an entity are kept, out of the way of the fields of the record. */
const FETCHED = Symbol('fetched')

interface WithFetched {
  readonly [FETCHED]?: Readonly<Record<string, unknown>>
}

/**
 * A fact from what describes it and how to fetch it.
 *
 * @example
 * const fact = asyncFact({ id: 'girl.registeredAge', subject: 'girl', type: { kind: 'integer' }, label: { en: 'her age in the register' }, sensitivity: 'personal', fetch: async () => 17 })
 * fact.read({}, {}) // => undefined
 * await fact.fetch({}, {}, undefined) // => 17
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const asyncFact = (described: Omit<AsyncFact, 'read'>): AsyncFact => ({
  ...described,
  read: (entity) => (entity as WithFetched)[FETCHED]?.[described.id],
})

/**
 * Whether the value of a fact has to be fetched.
 *
 * @example
 * import { Settlement } from '@aitebaar/core'
 * factsOf(Settlement, 'settlement').some(isAsyncFact) // => false
 *
 * @category facts
 * @since 0.1.0
 */
export const isAsyncFact = (fact: Fact): fact is AsyncFact => 'fetch' in fact

/**
 * A copy of a case file in which the facts that were fetched can be read. What was fetched belongs to the entities of the file as they are, not as they look.
 *
 * @example
 * const fact = asyncFact({ id: 'settlement.orderDate', subject: 'settlement', type: { kind: 'date' }, label: { en: 'the date of the order' }, sensitivity: 'internal', fetch: async () => '2014-03-09' })
 * const settlement = { settlementId: 'set-1' }
 * const file = withFetched([settlement, { settlementId: 'set-1' }], new Map([[settlement, { 'settlement.orderDate': '2014-03-09' }]]))
 * file.map((one) => fact.read(one, {})) // => ['2014-03-09', undefined]
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const withFetched = <Value>(value: Value, fetched: ReadonlyMap<unknown, Readonly<Record<string, unknown>>>): Value => {
  if (Array.isArray(value)) return value.map((item: unknown) => withFetched(item, fetched)) as Value
  if (typeof value !== 'object' || value === null || isProtected(value)) return value
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => [key, withFetched(member, fetched)] as const)
  const found = fetched.get(value)
  return { ...Object.fromEntries(members), ...(found === undefined ? {} : { [FETCHED]: found }) } as Value
}
