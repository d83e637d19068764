import type { LocalText } from '@aitebaar/core'

/** Languages that words are kept in: English, Urdu, Pashto. */
export const LANGUAGES = ['en', 'ur', 'ps'] as const
/** A language that words are kept in. */
export type Language = (typeof LANGUAGES)[number]

/**
 * The words in a language, or in English where there are none.
 *
 * @example
 * inLanguage({ en: 'women\'s desk' }, 'ps') // => "women's desk"
 *
 * @category facts
 * @since 0.1.0
 */
export const inLanguage = (text: LocalText, language: Language = 'en'): string => text[language] ?? text.en
