import * as z from 'zod'

/** Languages that words are kept in: English, Urdu, Pashto. */
export const LANGUAGES = ['en', 'ur', 'ps'] as const
/** A language that words are kept in. */
export type Language = (typeof LANGUAGES)[number]

/**
 * Words in several languages. English is always there; Urdu and Pashto are drafts until a native reviewer has approved them.
 *
 * @example
 * LocalText.safeParse({ en: 'Murder' }).success // => true
 *
 * @category facts
 * @since 0.1.0
 */
export const LocalText = z.strictObject({ en: z.string().min(1), ur: z.string().min(1).optional(), ps: z.string().min(1).optional() })
/** Words in several languages. */
export type LocalText = z.infer<typeof LocalText>

/** The words in a language, or in English where there are none. */
export const inLanguage = (text: LocalText, language: Language = 'en'): string => text[language] ?? text.en
