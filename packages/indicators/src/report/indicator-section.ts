import { addDays } from '@aitebaar/core'

import { partWords, plainDimension } from '../export/figure.ts'
import type { Draw } from './draw.ts'
import type { Chart } from '../export/to-vega-lite.ts'
import { NARROW_WIDTH } from '../export/to-vega-lite.ts'
import type { Relation } from '../rating/relation.ts'
import { roundedTimes } from '../rating/baseline.ts'
import type { Breakdown, Cell, IndicatorResult, Reconciliation } from '../result.ts'
import type { Html } from './html.ts'
import { tag } from './html.ts'
import type { Page } from './say.ts'
import { english, figures, isEnglish, local, readable, shown, word } from './say.ts'
import { fill } from './words.ts'

const note = (content: Html | string | readonly (Html | string)[]): Html => tag('p', { class: 'note' }, content)

const term = (name: string, content: Html | string | readonly (Html | string)[]): readonly Html[] => [tag('dt', {}, name), tag('dd', {}, content)]

const daysText = ({ period }: IndicatorResult, page: Page): Html | string => {
  const first = period?.from
  const last = period?.to === undefined ? undefined : addDays(period.to, -1)
  if (first !== undefined && last !== undefined) return word('fromTo', page, { first, last })
  if (first !== undefined) return word('from', page, { first })
  return last === undefined ? word('ownDays', page) : word('until', page, { last })
}

const RELATIONS = { '<=': 'atMost', '>=': 'atLeast' } as const

/** A number as the bound that it is. */
const bounded = (value: number, relation: Relation, page: Page): Html | string =>
  relation === '=' ? figures(readable(value), page) : word(RELATIONS[relation], page, { value: readable(value) })

/** Where it began, and how many times that it is. */
const baselineText = ({ baseline }: IndicatorResult, page: Page): readonly (Html | string)[] => {
  if (baseline === undefined) return [word('none', page)]
  const { value, relation, on, times } = baseline
  return [
    bounded(value, relation, page),
    ...(on === undefined ? [] : [' ', figures(`(${on})`, page)]),
    ...(times === undefined ? [] : ['; ', word('timesBaseline', page), ' ', bounded(roundedTimes(times), times.relation, page)]),
  ]
}

/** The target as it is written in the table of all results, too. */
export const targetText = ({ indicator: { target } }: IndicatorResult, { words }: Page): string =>
  target === null ? words.none : `${readable(target.value)}${target.by === undefined ? '' : ` (${target.by})`}`

/** How the result stands to what was due. */
export const ratingText = ({ rating }: IndicatorResult, { words }: Page): string =>
  rating.status === 'rated'
    ? fill(words.rated, {
        band: rating.band,
        rag: words[rating.rag],
        achieved: readable(rating.achieved),
        due: readable(rating.milestone.value),
        on: rating.milestone.on,
      })
    : fill(words.notAssessable, { reason: rating.reason })

/** What is known about the whole beside its number. */
const remarks = ({ indicator, parts }: IndicatorResult, page: Page): readonly (Html | string)[] => {
  const { value } = parts
  const counted =
    value?.status === 'value'
      ? [
          ...(value.unknown === undefined
            ? [word('notCountedWithheld', page)]
            : value.unknown > 0
              ? [word('notCounted', page, { count: readable(value.unknown) })]
              : []),
          ...(value.withoutKey !== undefined && value.withoutKey > 0 ? [word('withoutKey', page, { count: readable(value.withoutKey) })] : []),
          ...(value.recordedAtMost === undefined ? [] : [word('recorded', page, { count: readable(value.recordedAtMost) })]),
        ]
      : []
  return [
    ...counted,
    ...(indicator.attribution === 'contribution' ? [word('contribution', page)] : []),
    ...(indicator.reach === 'indirect' ? [word('indirect', page)] : indicator.reach === 'both' ? [word('both', page)] : []),
  ]
}

/** Over how many rows the first label of a row reaches; nothing where the row above says it. */
const rowsFrom = (cells: readonly Cell[], at: number): number | undefined => {
  const label = cells[at]?.key[0]
  if (at > 0 && cells[at - 1]?.key[0] === label) return undefined
  const end = cells.findIndex(({ key }, index) => index > at && key[0] !== label)
  return (end === -1 ? cells.length : end) - at
}

const isHidden = ({ parts }: Cell): boolean => Object.values(parts).every(({ status }) => status === 'suppressed')

/** A chart shows the main part. */
const isDrawable = ({ cells }: Breakdown): boolean => cells.some(({ parts }) => parts['value']?.status !== 'suppressed')

const breakdownTable = (result: IndicatorResult, { by, cells, reconciliation }: Breakdown, page: Page): readonly Html[] => {
  const { indicator, parts: totals } = result
  const parts = Object.keys(reconciliation)
  const dimensions = by.map(plainDimension)
  const nameOf = (label: string | null): Html | string => {
    if (label === null) return tag('span', { class: 'gone' }, page.words.unknown)
    const area = page.areas.get(label)
    return area === undefined ? english(label, page.language) : local(area.name, page)
  }
  const nameOfPart = (part: string): string => (part === 'value' ? indicator.unit : partWords(part))
  const heading = (part: string): Html | string => english(nameOfPart(part), page.language)
  const caption = fill(page.words.by, { title: indicator.title[page.language] ?? indicator.title.en, dimensions: dimensions.join(', ') })
  if (cells.length > 0 && cells.every(isHidden)) return [tag('h3', {}, english(caption, page.language)), note(word('allWithheld', page))]
  const heads = (key: Cell['key'], at: number): readonly Html[] => {
    const [first = null, ...more] = key
    if (more.length === 0) return [tag('th', { scope: 'row' }, nameOf(first))]
    const rows = rowsFrom(cells, at)
    const group = rows === undefined ? [] : [tag('th', rows === 1 ? { scope: 'row' } : { scope: 'rowgroup', rowspan: String(rows) }, nameOf(first))]
    return [...group, ...more.map((label) => tag('td', {}, nameOf(label)))]
  }
  /** A row of which nothing is shown says so once. */
  const numbers = (own: Cell['parts']): readonly Html[] =>
    parts.length > 1 && parts.every((part) => own[part]?.status === 'suppressed')
      ? [tag('td', { class: 'n', colspan: String(parts.length) }, tag('span', { class: 'gone' }, page.words.withheld))]
      : parts.map((part) => tag('td', { class: 'n' }, shown(own[part], indicator, part, page)))
  const rows = cells.map(({ key, parts: own }, at) => tag('tr', {}, [...heads(key, at), ...numbers(own)]))
  const all = tag('tr', { class: 'all' }, [
    tag('th', { scope: 'row', colspan: by.length === 1 ? undefined : String(by.length) }, page.words.total),
    ...parts.map((part) => tag('td', { class: 'n' }, shown(totals[part], indicator, part, page))),
  ])
  const table = tag('table', {}, [
    tag('caption', {}, english(caption, page.language)),
    tag(
      'thead',
      {},
      tag('tr', {}, [
        ...dimensions.map((name) => tag('th', { scope: 'col' }, english(name, page.language))),
        ...parts.map((part) => tag('th', { scope: 'col', class: 'n' }, heading(part))),
      ]),
    ),
    tag('tbody', {}, [...rows, all]),
  ])
  const kinds = [...new Set(Object.values(reconciliation).map(({ kind }) => kind))]
  /** Where the columns differ, the sentence says of which it speaks. */
  const sentenceOf = (kind: Reconciliation['kind']): Html | string | readonly (Html | string)[] => {
    if (kinds.length === 1) return word(kind, page)
    const columns = `${parts
      .filter((part) => reconciliation[part]?.kind === kind)
      .map(nameOfPart)
      .join(', ')}:`
    return isEnglish(kind, page) ? english(`${columns} ${page.words[kind]}`, page.language) : [english(columns, page.language), ' ', word(kind, page)]
  }
  return [tag('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption }, table), ...kinds.map((kind) => note(sentenceOf(kind)))]
}

/** A chart as it is on a wide page, and for a phone where that does not fit. */
export interface ChartPair {
  readonly wide: Chart
  readonly narrow: Chart
}

const widthOf = (svg: string): number => Number(/^<svg width="(\d+)"/.exec(svg)?.[1])

const figure = async ({ wide, narrow }: ChartPair, draw: Draw): Promise<Html> => {
  const onPage = await draw(wide.spec)
  const onPhone = widthOf(onPage) <= NARROW_WIDTH ? '' : await draw(narrow.spec)
  return tag('figure', {}, tag('div', { class: 'chart', role: 'img', 'aria-label': wide.spec.description }, { html: onPage + onPhone }))
}

const list = (heading: string, texts: readonly string[], { language }: Page): readonly Html[] =>
  texts.length === 0
    ? []
    : [
        tag('h3', {}, heading),
        tag(
          'ul',
          {},
          texts.map((text) => tag('li', {}, english(text, language))),
        ),
      ]

const partsTable = ({ indicator, parts }: IndicatorResult, page: Page): readonly Html[] => {
  const others = Object.entries(parts).filter(([part]) => part !== 'value')
  return [...(parts['value'] === undefined ? [] : [['value', parts['value']] as const]), ...others].flatMap(([part, result]) =>
    term(part === 'value' ? page.words.result : partWords(part), shown(result, indicator, part, page)),
  )
}

/** One indicator: its sentence, how it is counted, what has to be borne in mind, and each breakdown as a chart and a table. */
export const indicatorSection = async (result: IndicatorResult, charts: readonly ChartPair[], draw: Draw | undefined, page: Page): Promise<Html> => {
  const { indicator, wording, breakdowns, unavailable } = result
  const { words, language } = page
  const drawn: Html[] = []
  for (const breakdown of breakdowns) {
    const chart = charts.find(({ wide }) => wide.by === breakdown.by)
    if (draw !== undefined && chart !== undefined && isDrawable(breakdown)) drawn.push(await figure(chart, draw))
    drawn.push(...breakdownTable(result, breakdown, page))
  }
  const id = `i-${indicator.id}`
  return tag('section', { id, 'aria-labelledby': `${id}-title`, class: 'long' }, [
    tag('h2', { id: `${id}-title` }, local(indicator.title, page)),
    tag('p', { class: 'lead' }, english(wording, language)),
    tag('dl', {}, [
      ...partsTable(result, page),
      ...term(words.countRule, english(indicator.countRule, language)),
      ...term(words.unit, english(indicator.unit, language)),
      ...term(words.days, daysText(result, page)),
      ...term(words.baseline, baselineText(result, page)),
      ...term(words.target, figures(targetText(result, page), page)),
      ...term(words.rating, english(ratingText(result, page), language)),
    ]),
    ...remarks(result, page).map(note),
    ...drawn,
    ...unavailable.map((by) => note(word('unavailable', page, { dimensions: by.map(plainDimension).join(', ') }))),
    ...list(words.caveats, indicator.traps, page),
    ...list(words.assumed, indicator.assumed ?? [], page),
  ])
}
