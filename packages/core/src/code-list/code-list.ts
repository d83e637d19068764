import * as z from 'zod'

import type { AbsentReason } from '../maybe.ts'
import type { LocalText } from '../text/text.ts'

/**
 * One code of a list, with what it is called.
 *
 * @example
 * const entry: CodeEntry | undefined = RISK_ANSWER.codes.find(({ code }) => code === 'declined')
 * entry?.absent // => 'declined'
 *
 * @category code lists
 * @since 0.1.0
 */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code
  readonly label: LocalText
  /** Set when the code says that the answer is not there, such as `notAsked`: to a rule it is unknown, not a value. */
  readonly absent?: AbsentReason
}

/**
 * A versioned list of codes with labels, as data.
 *
 * @example
 * const list: CodeList = SEX
 * list.id // => 'sex'
 *
 * @category code lists
 * @since 0.1.0
 */
export interface CodeList<Code extends string = string> {
  readonly id: string
  readonly version: string
  readonly codes: readonly CodeEntry<Code>[]
}

/**
 * The words of a code, with why the answer is not there when the code says so.
 *
 * @example
 * const words: CodeWords = { en: 'did not wish to say', absent: 'declined' }
 * words.absent // => 'declined'
 *
 * @category code lists
 * @since 0.1.0
 */
export interface CodeWords extends LocalText {
  readonly absent?: AbsentReason
}

/**
 * The codes of a list, as a type.
 *
 * @example
 * const sex: CodeOf<typeof SEX> = 'female'
 * sex // => 'female'
 *
 * @category code lists
 * @since 0.1.0
 */
export type CodeOf<List extends CodeList> = List['codes'][number]['code']

/** Codes that in every list say that the answer is not there, and why. */
const ABSENT: Readonly<Record<string, AbsentReason>> = {
  unknown: 'unknown',
  notRecorded: 'unknown',
  notAsked: 'notAsked',
  notSafeToAsk: 'withheldForSafety',
  notReachable: 'unknown',
  verify: 'unknown',
}

/**
 * A code list from its codes and their labels, in English or in several languages.
 *
 * Codes such as `unknown` and `notAsked` are marked as answers that are not there; a list can mark others with `absent`.
 *
 * @example
 * codeList('shift', '1', { day: 'day shift', night: 'night shift' }).codes[0]?.code // => 'day'
 *
 * @category code lists
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function codeList<const Labels extends Readonly<Record<string, string | CodeWords>>>(
  id: string,
  version: string,
  labels: Labels,
): CodeList<keyof Labels & string> {
  const codes = Object.entries(labels).map(([code, words]) => {
    const { absent = ABSENT[code], ...label }: CodeWords = typeof words === 'string' ? { en: words } : words
    return { code: code, label, ...(absent === undefined ? {} : { absent }) }
  })
  return { id, version, codes }
}

/** Which list an enum was made from; our own registry. */
const lists = z.registry<{ readonly list: CodeList }>()

/**
 * The enum schema of a code list.
 *
 * @example
 * const schema: CodeSchema<'day' | 'night'> = codeSchema(codeList('shift', '1', { day: 'day', night: 'night' }))
 * schema.options // => ['day', 'night']
 *
 * @category code lists
 * @since 0.1.0
 */
export type CodeSchema<Code extends string> = z.ZodEnum<{ [C in Code]: C }>

/**
 * The schema of the codes of a list.
 *
 * @example
 * codeSchema(codeList('shift', '1', { day: 'day shift', night: 'night shift' })).safeParse('day').success // => true
 *
 * @category code lists
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function codeSchema<Code extends string>(list: CodeList<Code>): CodeSchema<Code> {
  const schema = z.enum(list.codes.map(({ code }) => code)) as unknown as CodeSchema<Code>
  lists.add(schema, { list })
  return schema
}

/**
 * The code list that an enum schema was made from; `undefined` for other schemas.
 *
 * @example
 * codeListOf(codeSchema(SEX))?.id // => 'sex'
 *
 * @category code lists
 * @since 0.1.0
 */
export const codeListOf = (schema: z.core.$ZodType): CodeList | undefined => lists.get(schema)?.list
