import type { LocalText, Sensitivity } from '@aitebaar/core'

/**
 * What kind of value a fact has. `code` is one of a closed list, `codes` a list of them, `id` names a thing and can only be compared for sameness.
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export type FactType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'code' | 'codes'; readonly codes: readonly string[]; readonly labels?: Readonly<Record<string, LocalText>> }
  | { readonly kind: 'number' | 'integer'; readonly unit?: string; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' | 'dateTime' | 'duration' }
  | { readonly kind: 'id'; readonly of: string }

/** A list that may hold more than what is recorded: `contains` can be true of it, and never false. */
export interface OpenList {
  readonly known: readonly string[]
  readonly open: true
}

/** A known value; dates, moments, durations, codes and ids are texts. */
export type KnownValue = boolean | number | string | readonly string[] | OpenList

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
export const isOpenList = (value: FactValue): value is OpenList => typeof value === 'object' && value !== null && !Array.isArray(value)
