import type { Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../protect/protect-results.ts'
import type { Breakdown, IndicatorResult } from '../result.ts'
import type { NamedArea } from './area-name.ts'
import { isTime } from './days.ts'
import type { ExportOptions, Figure } from './figure.ts'
import { figuresOf, plainDimension } from './figure.ts'
import { isPercent, numberOf } from './number.ts'

/**
 * One mark of a chart. A suppressed number has none; its place says so.
 *
 * @example
 * const row: ChartRow = { row: 'Swat', value: null, status: 'suppressed' }
 * row.value // => null
 *
 * @category export
 * @since 0.1.0
 */
export interface ChartRow {
  /** The label of the first dimension. */
  readonly row: string
  /** The label of the second dimension, where there is one. */
  readonly column?: string
  /** The number; of percentages the percentage. */
  readonly value: number | null
  /** Whether there is a number, and else why not. */
  readonly status: Figure['result']['status']
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * A chart in Vega-Lite, with its data inside.
 *
 * @example
 * import { getOrThrow, parseRecord } from '@aitebaar/core'
 * import { calculate, protectResults } from '@aitebaar/indicators'
 * const visits = {
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'count', of: 'deskContact' }, target: null, publish: { text: 'Visits: {n}.', values: { n: { part: 'value', as: 'exactly' } } }, traps: [],
 * }
 * const contact = getOrThrow(parseRecord({ kind: 'deskContact', schemaVersion: '1', isSynthetic: true, contactId: 'con-1', visitorSexCode: 'female' }))
 * const results = protectResults(getOrThrow(calculate([visits], [contact], { by: [['sex']] })))
 * const spec: VegaLiteSpec | undefined = getOrThrow(toVegaLite(results))[0]?.spec
 * spec?.title // => 'Visits, by sex'
 * spec?.data.values // => [{ row: 'female', value: null, status: 'suppressed' }]
 *
 * @category export
 * @since 0.1.0
 */
export interface VegaLiteSpec {
  /** The version of Vega-Lite it is written for. */
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json'
  /** What it shows. */
  readonly title: string
  /** The same for those who cannot see it. */
  readonly description: string
  /** The rows of the breakdown; they come from protected results alone. */
  readonly data: { readonly values: readonly ChartRow[] }
  /** For a narrow chart: its width is that of the whole drawing, labels and all. */
  readonly autosize?: { readonly type: 'fit-x'; readonly contains: 'padding' }
  /** How wide it is: a number, or the room for each category. */
  readonly width: number | { readonly step: number }
  /** How high it is. */
  readonly height: number | { readonly step: number }
  /** What all layers share. */
  readonly encoding: { readonly [key: string]: Json }
  /** The marks: numbers, and words in the place of missing ones. */
  readonly layer: readonly { readonly [key: string]: Json }[]
}

/**
 * A chart of one breakdown.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * const charts: readonly Chart[] = getOrThrow(toVegaLite(protectResults([])))
 * charts.map(({ indicator, by }) => `${indicator} by ${by.join(' and ')}`) // => []
 *
 * @category export
 * @since 0.1.0
 */
export interface Chart {
  /** The id of the indicator. */
  readonly indicator: string
  /** The dimensions of the breakdown. */
  readonly by: readonly string[]
  /** The chart. */
  readonly spec: VegaLiteSpec
}

/**
 * How charts are made.
 *
 * @example
 * const options: ChartOptions = { areas: [] }
 * options.areas // => []
 *
 * @category export
 * @since 0.1.0
 */
export interface ChartOptions extends ExportOptions {
  /** Names of places. */
  readonly areas?: readonly NamedArea[]
  /** The language of titles and names, where they exist in it. */
  readonly language?: 'en' | 'ur' | 'ps'
  /** Whether the charts have to fit a phone: as wide as its column with labels of the same size, and bars in the place of columns over time. */
  readonly narrow?: boolean
}

/** The width of a narrow chart, with everything in it: a phone of 360 pixels leaves so much. */
export const NARROW_WIDTH = 328

const WIDTH = 480
const HEIGHT = 220
const STEP = 24

const MISSING: Json = {
  condition: [
    { test: "datum.status === 'suppressed'", value: 'withheld' },
    { test: "datum.status === 'not-reported'", value: 'not reported' },
  ],
  value: 'no value',
}
const HAS_NONE: Json = { filter: 'datum.value === null' }
const HAS_VALUE: Json = { filter: 'datum.value !== null' }

type Layers = Pick<VegaLiteSpec, 'autosize' | 'width' | 'height' | 'encoding' | 'layer'>

/** What the labels of a dimension are called and in which order they stand: that of the rows, whether or not they have a number. */
interface Axis {
  readonly title: string
  readonly labels: readonly string[]
}

/** Columns over time, else bars, which leave room for names; bars wherever it is narrow. */
const oneDimension = ({ title, labels }: Axis, unit: string, isNarrow: boolean): Layers => {
  const category: Json = { field: 'row', type: 'nominal', title, sort: labels, axis: { labelLimit: 240, labelAngle: 0 } }
  const amount: Json = { field: 'value', type: 'quantitative', title: unit, axis: { tickMinStep: 1 } }
  const isOverTime = isTime(title) && !isNarrow
  const none = isOverTime ? { align: 'left', angle: 270, dx: 4, baseline: 'middle' } : { align: 'left', dx: 4, baseline: 'middle' }
  return {
    width: isOverTime ? { step: STEP * 2.5 } : WIDTH,
    height: isOverTime ? HEIGHT : { step: STEP },
    encoding: isOverTime ? { x: category } : { y: category },
    layer: [
      { transform: [HAS_VALUE], mark: 'bar', encoding: isOverTime ? { y: amount } : { x: amount } },
      { transform: [HAS_NONE], mark: { type: 'text', ...none }, encoding: { text: MISSING, ...(isOverTime ? { y: { datum: 0 } } : { x: { datum: 0 } }) } },
    ],
  }
}

/** A bar for each label of the second dimension, while colours can be told apart. */
const groupedBars = (rows: Axis, columns: Axis, unit: string): Layers => ({
  width: WIDTH,
  height: { step: STEP / 2 },
  encoding: {
    y: { field: 'row', type: 'nominal', title: rows.title, sort: rows.labels, axis: { labelLimit: 240 } },
    yOffset: { field: 'column', type: 'nominal', sort: columns.labels },
  },
  layer: [
    {
      transform: [HAS_VALUE],
      mark: 'bar',
      encoding: {
        x: { field: 'value', type: 'quantitative', title: unit, axis: { tickMinStep: 1 } },
        color: { field: 'column', type: 'nominal', title: columns.title, sort: columns.labels, scale: { domain: columns.labels } },
      },
    },
    { transform: [HAS_NONE], mark: { type: 'text', align: 'left', dx: 4, baseline: 'middle' }, encoding: { text: MISSING, x: { datum: 0 } } },
  ],
})

/** Names as wide as a square of a grid or wider stand slanted, so that none lies on the next. */
const WIDEST = 7

const grid = (rows: Axis, columns: Axis, unit: string): Layers => ({
  width: { step: STEP * 2.5 },
  height: { step: STEP },
  encoding: {
    y: { field: 'row', type: 'nominal', title: rows.title, sort: rows.labels, axis: { labelLimit: 240 } },
    x: {
      field: 'column',
      type: 'nominal',
      title: columns.title,
      sort: columns.labels,
      axis: { orient: 'top', labelAngle: columns.labels.some((label) => label.length > WIDEST) ? -45 : 0, labelLimit: 120 },
    },
  },
  layer: [
    { transform: [HAS_VALUE], mark: 'rect', encoding: { color: { field: 'value', type: 'quantitative', title: unit, scale: { zero: true } } } },
    { transform: [HAS_NONE], mark: { type: 'text', text: '×' } },
  ],
})

const COLOURS = 4

const twoDimensions = (rows: Axis, columns: Axis, unit: string): Layers =>
  columns.labels.length <= COLOURS ? groupedBars(rows, columns, unit) : grid(rows, columns, unit)

/** The same chart in the width of a phone: long names are cut, and what they are called is left to the table. */
const narrowed = ({ encoding, layer, height }: Layers, rows: Axis, columns: Axis): Layers => {
  const bars = rows.labels.length * ('yOffset' in encoding ? columns.labels.length : 1)
  return {
    autosize: { type: 'fit-x', contains: 'padding' },
    width: NARROW_WIDTH,
    height: typeof height === 'number' ? height : height.step * bars,
    encoding: { ...encoding, y: { ...(encoding['y'] as { readonly [key: string]: Json }), title: null, axis: { labelLimit: 180 } } },
    layer,
  }
}

/** What the numbers are called. */
const unitOf = (figure: Pick<Figure, 'indicator' | 'part'>): string => (isPercent(figure.indicator, figure.part) ? 'percent' : figure.indicator.unit)

const chartOf = (
  { indicator, ...result }: IndicatorResult,
  { by, cells }: Breakdown,
  nameOf: (label: string | null) => string,
  title: string,
  isNarrow: boolean,
): Chart | undefined => {
  const names = by.map(plainDimension)
  const [first = '', second] = names
  if (names.length > 2 || cells.every(({ parts }) => parts['value'] === undefined)) return undefined
  const figure = { indicator, part: 'value', ...result }
  const values = cells.flatMap(({ key, parts: { value } }): readonly ChartRow[] =>
    value === undefined
      ? []
      : [
          {
            row: nameOf(key[0] ?? null),
            ...(second === undefined ? {} : { column: nameOf(key[1] ?? null) }),
            value: numberOf(figure, value) ?? null,
            status: value.status,
          },
        ],
  )
  const rows: Axis = { title: first, labels: [...new Set(values.map(({ row }) => row))] }
  const columns: Axis = { title: second ?? '', labels: [...new Set(values.flatMap(({ column }) => column ?? []))] }
  const unit = unitOf(figure)
  const layers = second === undefined ? oneDimension(rows, unit, isNarrow) : twoDimensions(rows, columns, unit)
  const description = `${title}, in ${unit}, by ${names.join(' and ')}; ${values.length} values, ${values.filter(({ status }) => status === 'suppressed').length} of them withheld.`
  return {
    indicator: indicator.id,
    by,
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: `${title}, by ${names.join(' and ')}`,
      description,
      data: { values },
      ...(isNarrow ? narrowed(layers, rows, columns) : layers),
    },
  }
}

/**
 * A chart in Vega-Lite for each breakdown by one dimension or two, of the main part of each indicator. Its data stands inside and comes from protected
 * results alone; where a number is withheld the chart says so.
 *
 * Codes: `indicators/not-protected`, `indicators/approximate`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * getOrThrow(toVegaLite(protectResults([]))) // => []
 *
 * @category export
 * @since 0.1.0
 */
export const toVegaLite = (
  results: ProtectedResults,
  { areas = [], language = 'en', narrow = false, ...options }: ChartOptions = {},
): E.Either<Issues, readonly Chart[]> => {
  const figures = figuresOf(results, options)
  if (E.isLeft(figures)) return figures
  const names = new Map(areas.map(({ id, name }) => [id, name[language] ?? name.en]))
  const nameOf = (label: string | null): string => (label === null ? 'unknown' : (names.get(label) ?? label))
  return E.right(
    results.results.flatMap((result) =>
      result.breakdowns.flatMap((breakdown) => {
        const { title } = result.indicator
        const chart = chartOf(result, breakdown, nameOf, title[language] ?? title.en, narrow)
        return chart === undefined ? [] : [chart]
      }),
    ),
  )
}
