import type { LocalText } from '@aitebaar/core'

/**
 * Languages that words are kept in: English, Urdu, Pashto.
 *
 * @example
 * const label = { en: 'women\'s desk', ur: 'خواتین ڈیسک' }
 * LANGUAGES.filter((language) => !(language in label)) // => ['ps']
 *
 * @category facts
 * @since 0.1.0
 */
export const LANGUAGES = ['en', 'ur', 'ps'] as const

/**
 * A language that words are kept in.
 *
 * @example
 * const language: Language = 'ur'
 * inLanguage({ en: 'women\'s desk', ur: 'خواتین ڈیسک' }, language) // => 'خواتین ڈیسک'
 *
 * @category facts
 * @since 0.1.0
 */
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
