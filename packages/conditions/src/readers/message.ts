import type { Language } from '../fact/local-text.ts'

/**
 * Values by the names that a message gives them. A place without a value stays as it is written.
 *
 * @example
 * const values: MessageValues = { fact: 'the age' }
 * formatMessage('{$fact} is {$value}', values, 'en') // => 'the age is {$value}'
 *
 * @category conditions
 * @since 0.1.0
 */
export type MessageValues = Readonly<Record<string, string>>

const PLACE = /\{\$([a-z][A-Za-z]*)\}/g

/** First strong isolate, and its end: what stands between them takes its own direction and leaves that of the sentence alone. */
const [OPEN, CLOSE] = ['\u2068', '\u2069']

/**
 * A message with its values. Messages are a subset of the simple messages of MessageFormat 2: text with places such as `{$fact}`, and nothing else. As there, a
 * value is isolated so that its direction cannot spill over; a message from left to right needs that only for values that are not.
 *
 * @example
 * formatMessage('{$fact} is {$value}', { fact: 'the age', value: '17 years' }, 'en') // => 'the age is 17 years'
 *
 * @see https://www.unicode.org/reports/tr35/tr35-messageFormat.html
 * @category conditions
 * @since 0.1.0
 */
export const formatMessage = (message: string, values: MessageValues, language: Language): string =>
  message.replaceAll(PLACE, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return place
    return language === 'en' && !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(value) ? value : `${OPEN}${value}${CLOSE}`
  })
