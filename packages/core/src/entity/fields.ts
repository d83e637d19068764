import * as z from 'zod'

import type { CodeList, CodeSchema } from '../code-list/code-list.ts'
import { codeSchema } from '../code-list/code-list.ts'
import { CHECK_RESULT } from '../code-list/media.ts'
import { id, token } from '../id.ts'
import { Maybe } from '../maybe.ts'
import { FreeText, LanguageTag, LocalName, Money, TimeOfDay } from '../text/text.ts'
import { DateTime } from '../time/date-time.ts'
import { PartialDate } from '../time/date.ts'
import { Period, Recurrence } from '../time/period.ts'
import type { FieldMeta, FieldSchema } from './field.ts'
import { field, ownField } from './field.ts'
import { sparse } from './sparse-object.ts'

/**
 * Fields by name.
 *
 * @example
 * import * as z from 'zod'
 * const fields: Fields = { open: z.boolean() }
 * Object.keys(fields) // => ['open']
 *
 * @category entities
 * @since 0.1.0
 */
export type Fields = Readonly<Record<string, z.ZodType>>

/**
 * The same fields, each of which may be left out: left out means unknown.
 *
 * @example
 * import * as z from 'zod'
 * const fields: AllOptional<{ open: z.ZodBoolean }> = { open: z.boolean().optional() }
 * fields.open.safeParse(undefined).success // => true
 *
 * @category entities
 * @since 0.1.0
 */
export type AllOptional<F extends Fields> = { -readonly [K in keyof F]: z.ZodOptional<F[K]> }

/* @__NO_SIDE_EFFECTS__ */
export const allOptional = <F extends Fields>(fields: F): AllOptional<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, schema.optional()])) as AllOptional<F>

/** Yes or no. */
export const yesNo = <M extends FieldMeta>(meta: M) => ownField(z.boolean(), meta)
/** Yes or no, or why it is not known. */
export const maybeYesNo = <M extends FieldMeta>(meta: M) => ownField(Maybe(z.boolean()), meta)

/** One code of a list. */
export const code = <Code extends string, M extends FieldMeta>(list: CodeList<Code>, meta: M): FieldSchema<CodeSchema<Code>, M> =>
  ownField(codeSchema(list), meta)
/** One code of a list, or `null` when it is recorded that there is none. */
export const codeOrNone = <Code extends string, M extends FieldMeta>(list: CodeList<Code>, meta: M) => ownField(codeSchema(list).nullable(), meta)
/** One code of a list, or why it is not known. */
export const maybeCode = <Code extends string, M extends FieldMeta>(list: CodeList<Code>, meta: M) => ownField(Maybe(codeSchema(list)), meta)
/** Codes of a list. */
export const codes = <Code extends string, M extends FieldMeta>(list: CodeList<Code>, meta: M) => ownField(z.array(codeSchema(list)), meta)
/** Codes of a list, or why they are not known. */
export const maybeCodes = <Code extends string, M extends FieldMeta>(list: CodeList<Code>, meta: M) => ownField(Maybe(z.array(codeSchema(list))), meta)

/** A date as well as it is known, or `null` when it is recorded that it has not happened. */
export const date = <M extends FieldMeta>(meta: M) => ownField(PartialDate.nullable(), meta)
/** A moment, or `null` when it is recorded that it has not happened. */
export const moment = <M extends FieldMeta>(meta: M) => ownField(DateTime.nullable(), meta)
/** Moments. */
export const moments = <M extends FieldMeta>(meta: M) => ownField(z.array(DateTime), meta)
/** A stretch of days. */
export const period = <M extends FieldMeta>(meta: M) => field(Period, meta)
/** How often something is to happen. */
export const recurrence = <M extends FieldMeta>(meta: M) => field(Recurrence, meta)
/** A time of day. */
export const timeOfDay = <M extends FieldMeta>(meta: M) => field(TimeOfDay, meta)

/** A whole number, zero or more. */
export const count = <M extends FieldMeta>(meta: M, max = 999_999_999) => ownField(z.int().min(0).max(max), meta)
/** A whole number, zero or more, or why it is not known. */
export const maybeCount = <M extends FieldMeta>(meta: M, max = 999_999_999) => ownField(Maybe(z.int().min(0).max(max)), meta)
/** A number, zero or more. */
export const amount = <M extends FieldMeta>(meta: M, max = 999_999_999) => ownField(z.number().min(0).max(max), meta)
/** A whole number that may be below zero. */
export const difference = <M extends FieldMeta>(meta: M) => ownField(z.int().min(-999_999_999).max(999_999_999), meta)
/** An answer from 1 (not at all) to 5 (fully), or why there is none. */
export const rating = <M extends FieldMeta>(meta: M) => ownField(Maybe(z.int().min(1).max(5)), meta)
/** An amount of money. */
export const money = <M extends FieldMeta>(meta: M) => field(Money, meta)

/** The id of one thing of a kind. */
export const ref = <Kind extends string, M extends FieldMeta>(of: Kind, meta: M) => ownField(id(of), meta)
/** The id of one thing of a kind, or why it is not known. */
export const maybeRef = <Kind extends string, M extends FieldMeta>(of: Kind, meta: M) => ownField(Maybe(id(of)), meta)
/** Ids of things of one kind. */
export const refs = <Kind extends string, M extends FieldMeta>(of: Kind, meta: M) => ownField(z.array(id(of)), meta)

/** A short text without personal content, such as a number in a register. */
export const label = <M extends FieldMeta>(meta: M, max = 200) => ownField(z.string().min(1).max(max), meta)
/** A pseudonym made with a key. */
export const pseudonym = <Kind extends string, M extends FieldMeta>(of: Kind, meta: M) => ownField(token(of), meta)
/** A pseudonym that links the records of one person, or why there is none. */
export const maybeToken = <M extends FieldMeta>(meta: M) => ownField(Maybe(token('linkageToken')), meta)
/** A name in one language or more. */
export const name = <M extends FieldMeta>(meta: M) => field(LocalName, meta)
/** Free text with its language. */
export const freeText = <M extends FieldMeta>(meta: M) => field(FreeText, meta)
/** A language. */
export const language = <M extends FieldMeta>(meta: M) => field(LanguageTag, meta)
/** Languages. */
export const languages = <M extends FieldMeta>(meta: M) => ownField(z.array(LanguageTag), meta)
/** The result of each check, by the id of the procedure that asks for it. */
export const ruleChecks = <M extends FieldMeta>(meta: M) =>
  ownField(z.record(z.stringFormat('procedure-id', /^R-[A-Z]{2,4}-\d{2}$/), codeSchema(CHECK_RESULT)), meta)
/** An address on the web. */
export const webAddress = <M extends FieldMeta>(meta: M) => ownField(z.stringFormat('web-address', /^https?:\/\/[^\s]{1,500}$/), meta)

/** An answer for each code of a list. */
export type AnswerMap<Code extends string, S extends z.ZodType> = z.ZodObject<{ [C in Code]: z.ZodOptional<S> }, z.core.$strict>

/** An object with an answer for each code of a list; a code that is left out is unknown. */
export const answers = <Code extends string, S extends z.ZodType, M extends FieldMeta>(
  list: CodeList<Code>,
  answer: (label: string) => S,
  meta: M,
): FieldSchema<AnswerMap<Code, S>, M> =>
  ownField(
    sparse(z.strictObject(Object.fromEntries(list.codes.map((entry) => [entry.code, answer(entry.label.en).optional()])))) as unknown as AnswerMap<Code, S>,
    meta,
  )

/* @__NO_SIDE_EFFECTS__ */
const strict = <F extends Fields>(fields: F): z.ZodObject<AllOptional<F>, z.core.$strict> => sparse(z.strictObject(allOptional(fields)))

/** A group of fields. */
export const group = <F extends Fields, M extends FieldMeta>(meta: M, fields: F) => ownField(strict(fields), meta)
/** A group of fields, or `null` when it is recorded that what it describes has not happened. */
export const groupOrNone = <F extends Fields, M extends FieldMeta>(meta: M, fields: F) => ownField(strict(fields).nullable(), meta)
/** Groups of fields, one for each occurrence. */
export const groups = <F extends Fields, M extends FieldMeta>(meta: M, fields: F) => ownField(z.array(strict(fields)), meta)
/** Any schema in a list. */
export const listOf = <S extends z.ZodType, M extends FieldMeta>(schema: S, meta: M) => ownField(z.array(schema), meta)
