import type { LocalText, Sensitivity } from '@aitebaar/core'

/**
 * What kind of value a fact has. `code` is one of a closed list, which `list` may name, `codes` several of it, `interval` the time from one date to another, `id` names a thing
 * and can only be compared for sameness. The ends of a range, `min` and `max`, belong to it; a value outside it is unknown. Numbers of different units are
 * never compared.
 *
 * @example
 * const wait: FactType = { kind: 'integer', unit: 'minutes', min: 0 }
 * coerce(wait, 0) // => 0
 * coerce(wait, -5) // => undefined
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export type FactType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'code' | 'codes'; readonly codes: readonly string[]; readonly list?: string; readonly labels?: Readonly<Record<string, LocalText>> }
  | { readonly kind: 'number' | 'integer'; readonly unit?: string; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' | 'dateTime' | 'duration' | 'interval' }
  | { readonly kind: 'id'; readonly of: string }

/**
 * A list that may hold more than what is recorded: `contains` can be true of it, and never false.
 *
 * @example
 * const natures: OpenList = { known: ['theft'], open: true }
 * const contains = OPERATORS.find(({ name }) => name === 'contains')
 * contains?.test(natures, 'fraud', { kind: 'codes', codes: ['theft', 'fraud'] }) // => 'unknown'
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export interface OpenList {
  readonly known: readonly string[]
  readonly open: true
}

/**
 * The time from one date or moment to another; either may be a date known only in part.
 *
 * @example
 * const wait: Interval = { from: '2014-03-09', to: '2014-04' }
 * const withinDays = OPERATORS.find(({ name }) => name === 'withinDays')
 * withinDays?.test(wait, 60, { kind: 'interval' }) // => 'true'
 * withinDays?.test(wait, 30, { kind: 'interval' }) // => 'unknown'
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export interface Interval {
  readonly from: string
  readonly to: string
}

/**
 * A known value; dates, moments, durations, codes and ids are texts. It may be known only in part.
 *
 * @example
 * const agreedOn: KnownValue = '2014-03'
 * isOpenValue({ kind: 'date' }, agreedOn) // => true
 *
 * @category facts
 * @since 0.1.0
 */
export type KnownValue = boolean | number | string | readonly string[] | OpenList | Interval

/**
 * The value of a fact in one record: known, `null` (recorded as not so, or not done), or `undefined` (unknown).
 *
 * @example
 * const confirmedOn: FactValue = null
 * isOpenValue({ kind: 'date' }, confirmedOn) // => false
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export type FactValue = KnownValue | null | undefined

/**
 * A JSON object of unknown content. A field that is not there is unknown.
 *
 * @example
 * const complaint: JsonObject = { readBack: true }
 * coerce({ kind: 'boolean' }, complaint['interpreterUsed']) // => undefined
 *
 * @category facts
 * @since 0.1.0
 */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * A flat, typed, labelled name for something that can be recorded or asked, such as `settlement.agreedOn`.
 * A fact is what an officer can observe or ask, never a legal conclusion.
 *
 * @example
 * const fact: Fact = { id: 'complaint.readBack', subject: 'complaint', type: { kind: 'boolean' }, label: { en: 'whether it was read back' }, sensitivity: 'internal', read: (complaint) => complaint['readBack'] }
 * fact.read({ readBack: 'yes' }, {}) // => 'yes'
 * coerce(fact.type, fact.read({ readBack: 'yes' }, {})) // => undefined
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export interface Fact {
  /** `<subject>.<field>`, unique in a dictionary. */
  readonly id: string
  /** The kind of thing it is a fact of: `settlement`, `dispute`, … */
  readonly subject: string
  readonly type: FactType
  /** Whether `null` (recorded as not so) is a possible value. */
  readonly nullable?: boolean
  readonly label: LocalText
  /** What to ask when it is unknown. A fact without a question is never asked. */
  readonly question?: LocalText
  /** Why it is asked, in words that can be said to the person asked. */
  readonly why?: LocalText
  readonly sensitivity: Sensitivity
  /** Reads the raw value from an entity of the subject and the case file round it; `undefined` when it is not recorded. */
  readonly read: (entity: JsonObject, caseFile: JsonObject) => unknown
}

/**
 * Whether a value is a list that may hold more than what is recorded. A plain list is complete, the empty one too.
 *
 * @example
 * isOpenList({ known: [], open: true }) // => true
 * isOpenList([]) // => false
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const isOpenList = (value: FactValue): value is OpenList => typeof value === 'object' && value !== null && 'open' in value

/**
 * Whether a value is the time from one date to another. An unknown value is none, nor is `null`.
 *
 * @example
 * isInterval({ from: '2014-03-09', to: '2014-03-11' }) // => true
 * isInterval('2014-03-09') // => false
 *
 * @category facts
 * @since 0.1.0
 */
export const isInterval = (value: FactValue): value is Interval => typeof value === 'object' && value !== null && 'from' in value

/** Whether a date says no more than a month or a year. */
const isPartial = (value: string): boolean => value.length < 10

/**
 * Whether a value may still turn out to be something else: it is missing, a date or an end of an interval is known only in part, or a list may hold more.
 *
 * @example
 * isOpenValue({ kind: 'date' }, '2014-03') // => true
 * isOpenValue({ kind: 'date' }, '2014-03-09') // => false
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const isOpenValue = (type: FactType, value: FactValue): boolean => {
  if (value === undefined || isOpenList(value)) return true
  if (isInterval(value)) return isPartial(value.from) || isPartial(value.to)
  return (type.kind === 'date' || type.kind === 'dateTime') && typeof value === 'string' && isPartial(value)
}
