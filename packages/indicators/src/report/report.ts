import type { Issues, LocalText } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { NamedArea } from '../export/area-name.ts'
import type { ExportOptions } from '../export/figure.ts'
import type { Chart } from '../export/to-vega-lite.ts'
import { toVegaLite } from '../export/to-vega-lite.ts'
import type { ProtectedResults } from '../protect/protect-results.ts'
import type { Draw } from './draw.ts'
import { drawing } from './draw.ts'
import type { Html } from './html.ts'
import { tag, voidTag } from './html.ts'
import type { ChartPair } from './indicator-section.ts'
import { indicatorSection, ratingText, targetText } from './indicator-section.ts'
import type { Language, Page } from './say.ts'
import { english, figures, local, readable, word } from './say.ts'
import { STYLE } from './style.ts'
import type { ReportWords } from './words.ts'
import { ENGLISH } from './words.ts'

/**
 * What a report says beside the results.
 *
 * @example
 * const options: ReportOptions = { title: { en: 'Results 2013 to 2015' }, madeOn: '2016-01-15' }
 * options.charts // => undefined
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportOptions extends ExportOptions {
  /** The title of the page. */
  readonly title: LocalText
  /** A paragraph under the title. */
  readonly introduction?: LocalText
  /** The day it is made; none is printed when left out, so that the same results give the same page. */
  readonly madeOn?: string
  /** Names of places. */
  readonly areas?: readonly NamedArea[]
  /** The language of the page; Urdu and Pashto are read from right to left. English stands where there are no other words. */
  readonly language?: Language
  /** Words of the page in its language; those left out are English. */
  readonly words?: Partial<ReportWords>
  /** Without charts nothing has to be installed. */
  readonly charts?: 'none' | 'svg'
}

/** Nothing is fetched and nothing is run: a page that is kept for years looks the same, and tells nobody that it was opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const summary = ({ results }: ProtectedResults, page: Page): Html => {
  const { words, language } = page
  const head = [words.indicator, words.result, words.target, words.rating].map((text) => tag('th', { scope: 'col' }, text))
  const rows = results.map((result) =>
    tag('tr', {}, [
      tag('th', { scope: 'row' }, tag('a', { href: `#i-${result.indicator.id}` }, local(result.indicator.title, page))),
      tag('td', {}, english(result.wording, language)),
      tag('td', { class: 'day' }, figures(targetText(result, page), page)),
      tag('td', {}, result.indicator.target === null ? word('none', page) : english(ratingText(result, page), language)),
    ]),
  )
  const table = tag('table', {}, [tag('thead', {}, tag('tr', {}, head)), tag('tbody', {}, rows)])
  return tag('section', { 'aria-labelledby': 'summary', class: 'long' }, [
    tag('h2', { id: 'summary' }, words.summary),
    tag('div', { class: 'wide summary', tabindex: '0', role: 'region', 'aria-label': words.summary }, table),
  ])
}

const protection = ({ suppressed, suppressedTotals }: ProtectedResults, page: Page): Html =>
  tag('section', { 'aria-labelledby': 'protection' }, [
    tag('h2', { id: 'protection' }, word('protection', page)),
    tag('p', {}, word('howProtected', page)),
    tag('p', {}, suppressed + suppressedTotals.length === 0 ? word('nothingWithheld', page) : word('rowsWithheld', page, { count: readable(suppressed) })),
    ...(suppressedTotals.length === 0 ? [] : [tag('p', {}, word('totalsWithheld', page, { count: readable(suppressedTotals.length) }))]),
  ])

const document = (head: readonly Html[], body: readonly Html[], language: Language): string =>
  `<!doctype html>\n${tag('html', { lang: language, dir: language === 'en' ? 'ltr' : 'rtl' }, [tag('head', {}, head), tag('body', {}, body)]).html}\n`

/** The page, with whatever draws the charts. */
export const pageOf = async (
  results: ProtectedResults,
  { title, introduction, madeOn, areas = [], language = 'en', words: own = {}, ...options }: ReportOptions,
  draw: Draw | undefined,
): Promise<E.Either<Issues, string>> => {
  const wide = toVegaLite(results, { ...options, areas, language })
  const narrow = toVegaLite(results, { ...options, areas, language, narrow: true })
  if (E.isLeft(wide)) return wide
  if (E.isLeft(narrow)) return narrow
  const charts = wide.right.map((chart, index): ChartPair => ({ wide: chart, narrow: narrow.right[index] as Chart }))
  const page: Page = { language, words: { ...ENGLISH, ...own }, areas: new Map(areas.map((area) => [area.id, area])) }
  const sections: Html[] = []
  for (const result of results.results) {
    const ownCharts = charts.filter((chart) => chart.wide.indicator === result.indicator.id)
    sections.push(await indicatorSection(result, ownCharts, draw, page))
  }
  const head = [
    voidTag('meta', { charset: 'utf-8' }),
    voidTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidTag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    voidTag('meta', { name: 'color-scheme', content: 'light dark' }),
    voidTag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('title', {}, title[language] ?? title.en),
    tag('style', {}, { html: STYLE }),
  ]
  const body = [
    tag('header', {}, [tag('h1', {}, local(title, page)), ...(introduction === undefined ? [] : [tag('p', {}, local(introduction, page))])]),
    tag('main', {}, [summary(results, page), ...sections, protection(results, page)]),
    ...(madeOn === undefined ? [] : [tag('footer', {}, tag('p', {}, word('madeOn', page, { day: madeOn })))]),
  ]
  return E.right(document(head, body, language))
}

/**
 * One page of HTML with all results: sentences, charts, tables, how each is counted, what has to be borne in mind and what is withheld. It holds everything in
 * itself, runs no script and fetches nothing; it prints, fits a phone, follows a dark screen, and every chart stands beside its table.
 *
 * Charts are drawn as SVG while the page is made, by the packages `vega`, `vega-lite` and `vega-interpreter`, which are installed apart.
 *
 * Codes: `indicators/not-protected`, `indicators/approximate`, and `indicators/no-vega` when charts are wanted and nothing is there to draw them.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * const page = getOrThrow(await renderReport(protectResults([]), { title: { en: 'Results' }, charts: 'none' }))
 * page.includes('<script') // => false
 *
 * @category report
 * @since 0.1.0
 */
export const renderReport = async (results: ProtectedResults, options: ReportOptions): Promise<E.Either<Issues, string>> => {
  if (options.charts === 'none') return pageOf(results, options, undefined)
  const draw = await drawing()
  return E.isLeft(draw) ? draw : pageOf(results, options, draw.right)
}
