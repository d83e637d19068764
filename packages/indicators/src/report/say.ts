import type { LocalText } from '@aitebaar/core'

import type { NamedArea } from '../export/area-name.ts'
import { measureOf } from '../export/figure.ts'
import { isPercent, plainNumber } from '../export/number.ts'
import type { Indicator } from '../indicator/indicator.ts'
import type { Measure } from '../indicator/measure.ts'
import type { Result } from '../result.ts'
import { withCommas } from '../wording/round.ts'
import type { Html } from './html.ts'
import { tag } from './html.ts'
import type { ReportWords } from './words.ts'
import { ENGLISH, fill } from './words.ts'

/**
 * A language that a report is written in.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * const language: Language = 'ps'
 * const page = getOrThrow(await renderReport(protectResults([]), { title: { en: 'Results' }, language, charts: 'none' }))
 * page.includes('dir="rtl"') // => true
 *
 * @category report
 * @since 0.1.0
 */
export type Language = 'en' | 'ur' | 'ps'

/** What every part of a report is written with. */
export interface Page {
  readonly language: Language
  readonly words: ReportWords
  readonly areas: ReadonlyMap<string, NamedArea>
}

/** A number as people read it: commas between thousands, two places at most. */
export const readable = (value: number): string => {
  const [whole = '', places] = plainNumber(value).split('.')
  const [sign, digits] = whole.startsWith('-') ? ['−', whole.slice(1)] : ['', whole]
  return `${sign}${withCommas(Number(digits))}${places === undefined ? '' : `.${places}`}`
}

/** Words in the language of the page; in English where they do not exist in it, and marked as that. */
export const local = (text: LocalText, { language }: Page): Html | string => {
  const own = text[language]
  return own ?? english(text.en, language)
}

/** Text that exists in English alone. */
export const english = (text: string, language: Language): Html | string => (language === 'en' ? text : tag('bdi', { lang: 'en', dir: 'ltr' }, text))

/** Whether a sentence of the page is still the English one. */
export const isEnglish = (name: keyof ReportWords, { words }: Page): boolean => words[name] === ENGLISH[name]

/** A sentence of the page; where it is still the English one, it is marked as that, so that its signs stand on the right side of it. */
export const word = (name: keyof ReportWords, page: Page, values: Readonly<Record<string, string>> = {}): Html | string => {
  const text = fill(page.words[name], values)
  return isEnglish(name, page) ? english(text, page.language) : text
}

/** Numbers, signs and dates, which read from left to right everywhere. */
export const figures = (text: string, { language }: Page): Html | string => (language === 'en' ? text : tag('bdi', { dir: 'ltr' }, text))

/** In a narrow column a line may end before such words, not within them. */
const onOneLine = (text: string): string => text.replaceAll(' ', '\u00A0')

/** The two numbers that a quotient was made of. */
const originOf = (numerator: number, denominator: number, measure: Measure, words: ReportWords): string => {
  if (measure.type === 'change') return onOneLine(fill(words.change, { before: readable(denominator), after: readable(denominator + numerator) }))
  const isMean = measure.type === 'mean' || (measure.type === 'paired' && measure.give === 'mean')
  return onOneLine(fill(isMean ? words.sumOf : words.of, { numerator: readable(numerator), denominator: readable(denominator) }))
}

/** A result in a word or number. */
export const shown = (result: Result | undefined, indicator: Indicator, part: string, page: Page): Html | string => {
  const { words } = page
  if (result === undefined) return ''
  switch (result.status) {
    case 'suppressed':
      return tag('span', { class: 'gone' }, words.withheld)
    case 'not-reported':
      return tag('span', { class: 'gone' }, result.reason === undefined ? words.notReported : words.noRecords)
    case 'undefined':
      return tag('span', { class: 'gone' }, fill(words.undefinedResult, { reason: result.reason }))
    case 'approximate':
      return fill(words.about, { estimate: readable(result.estimate), low: readable(result.low), high: readable(result.high) })
    case 'value': {
      const { value, numerator, denominator, low, high } = result
      const isQuotient = numerator !== undefined && denominator !== undefined
      const percent = isPercent(indicator, part)
      const sign = measureOf(indicator, part).type === 'change' && value > 0 ? '+' : ''
      const number = `${sign}${percent ? `${readable(isQuotient ? (numerator * 100) / denominator : value * 100)} %` : readable(value)}`
      const origin = isQuotient ? [originOf(numerator, denominator, measureOf(indicator, part), words)] : []
      const range = low === undefined || high === undefined ? [] : [fill(words.between, { low: readable(low), high: readable(high) })]
      const beside = [...origin, ...range]
      return figures(beside.length === 0 ? number : `${number} (${beside.join('; ')})`, page)
    }
  }
}
