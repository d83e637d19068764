import type { LocalText, Sensitivity } from '@aitebaar/core'

/**
 * What kind of value a fact has. `code` is one of a closed list, `codes` a list of them, `interval` the time from one date to another, `id` names a thing
 * and can only be compared for sameness.
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export type FactType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'code' | 'codes'; readonly codes: readonly string[]; readonly labels?: Readonly<Record<string, LocalText>> }
  | { readonly kind: 'number' | 'integer'; readonly unit?: string; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' | 'dateTime' | 'duration' | 'interval' }
  | { readonly kind: 'id'; readonly of: string }

/** A list that may hold more than what is recorded: `contains` can be true of it, and never false. */
export interface OpenList {
  readonly known: readonly string[]
  readonly open: true
}

/** The time from one date or moment to another; either may be a date known only in part. */
export interface Interval {
  readonly from: string
  readonly to: string
}

/** A known value; dates, moments, durations, codes and ids are texts. */
export type KnownValue = boolean | number | string | readonly string[] | OpenList | Interval

/**
 * The value of a fact in one record: known, `null` (recorded as not so, or not done), or `undefined` (unknown).
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export type FactValue = KnownValue | null | undefined

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * A flat, typed, labelled name for something that can be recorded or asked, such as `settlement.agreedOn`.
 * A fact is what an officer can observe or ask, never a legal conclusion.
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

/** Whether a value is a list that may hold more than what is recorded. */
export const isOpenList = (value: FactValue): value is OpenList => typeof value === 'object' && value !== null && 'open' in value

/** Whether a value is the time from one date to another. */
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
