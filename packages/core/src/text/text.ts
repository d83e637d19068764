import * as z from 'zod'

import { lazyObject } from '../entity/lazy-object.ts'

/**
 * Words in the languages of the programme: English always, Urdu and Pashto where they exist.
 *
 * @example
 * LocalText.safeParse({ en: 'women\'s desk', ur: 'خواتین ڈیسک' }).success // => true
 *
 * @category text
 * @since 0.1.0
 */
export const LocalText = /* @__PURE__ */ lazyObject(() => ({
  en: z.string().min(1),
  ur: z.string().min(1).optional(),
  ps: z.string().min(1).optional(),
}))
/** Words in English, and in Urdu and Pashto where they exist. */
export type LocalText = z.infer<typeof LocalText>

/**
 * A name or title in at least one language.
 *
 * @example
 * LocalName.safeParse({ ps: 'مردان' }).success // => true
 * LocalName.safeParse({}).success // => false
 *
 * @category text
 * @since 0.1.0
 */
export const LocalName = /* @__PURE__ */ lazyObject(() => ({
  en: z.string().min(1).max(300).optional(),
  ur: z.string().min(1).max(300).optional(),
  ps: z.string().min(1).max(300).optional(),
})).refine((name) => Object.keys(name).length > 0)
/** A name or title in at least one language. */
export type LocalName = z.infer<typeof LocalName>

/**
 * A language tag, such as `ps`, `ur`, `en` or `pa-Arab`.
 *
 * @example
 * LanguageTag.safeParse('ps').success // => true
 *
 * @category text
 * @since 0.1.0
 */
export const LanguageTag = z.stringFormat('language', /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/)
/** A language tag, such as `ps`, `ur`, `en` or `pa-Arab`. */
export type LanguageTag = z.infer<typeof LanguageTag>

/**
 * Free text with the language it is written in. Always at least special-category.
 *
 * @example
 * FreeText.safeParse({ text: 'He took it back.', language: 'en' }).success // => true
 *
 * @category text
 * @since 0.1.0
 */
export const FreeText = /* @__PURE__ */ lazyObject(() => ({ text: z.string().min(1).max(20_000), language: LanguageTag }))
/** Free text with the language it is written in. */
export type FreeText = z.infer<typeof FreeText>

/**
 * A time of day, `HH:MM`.
 *
 * @example
 * TimeOfDay.safeParse('08:00').success // => true
 * TimeOfDay.safeParse('24:00').success // => false
 *
 * @category text
 * @since 0.1.0
 */
export const TimeOfDay = z.stringFormat('time-of-day', /^(?:[01]\d|2[0-3]):[0-5]\d$/)
/** A time of day, `HH:MM`. */
export type TimeOfDay = z.infer<typeof TimeOfDay>

/**
 * An amount of money in the smallest unit of its currency.
 *
 * @example
 * Money.safeParse({ amountMinor: 50000000, currency: 'PKR' }).success // => true
 *
 * @category text
 * @since 0.1.0
 */
export const Money = /* @__PURE__ */ lazyObject(() => ({ amountMinor: z.int().min(0).max(999_999_999_999), currency: z.literal('PKR') }))
/** An amount of money in the smallest unit of its currency. */
export type Money = z.infer<typeof Money>
