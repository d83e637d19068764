import type { Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import type * as VegaCore from 'vega'
import type * as VegaInterpreter from 'vega-interpreter'
import type * as VegaLite from 'vega-lite'

import type { VegaLiteSpec } from '../export/to-vega-lite.ts'
import { slimSvg } from './slim-svg.ts'
import { CHART_COLOURS } from './style.ts'

/** Draws a chart as SVG. */
export type Draw = (spec: VegaLiteSpec) => Promise<string>

const CONFIG = {
  background: 'transparent',
  padding: 4,
  view: { stroke: null },
  axis: {
    labelColor: CHART_COLOURS.text,
    titleColor: CHART_COLOURS.text,
    domainColor: CHART_COLOURS.line,
    tickColor: CHART_COLOURS.line,
    gridColor: CHART_COLOURS.grid,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
  },
  legend: { labelColor: CHART_COLOURS.text, titleColor: CHART_COLOURS.text, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal' },
  bar: { color: CHART_COLOURS.series[0] },
  text: { color: CHART_COLOURS.text, fontSize: 12 },
  range: { category: CHART_COLOURS.series, heatmap: ['#cfe8e5', '#0b6e69'] },
} as const

const missing: Issues = [
  {
    code: 'indicators/no-vega',
    path: [],
    message: 'The packages that draw charts are not installed.',
    help: 'Install them with: npm install vega vega-lite vega-interpreter. Or ask for a report without charts.',
  },
]

interface Vega {
  readonly vega: typeof VegaCore
  readonly compile: typeof VegaLite.compile
  readonly expressionInterpreter: typeof VegaInterpreter.expressionInterpreter
}

/** Loads what draws; they are optional peers. */
const loadVega = async (): Promise<Vega> => {
  const [vega, { compile }, { expressionInterpreter }] = await Promise.all([import('vega'), import('vega-lite'), import('vega-interpreter')])
  return { vega, compile, expressionInterpreter }
}

/** Within HTML an SVG needs no namespaces, and its size gives way to the page. */
const forPage = (svg: string): string =>
  slimSvg(svg).replace(/^<svg [^>]*?(width="\d+" height="\d+" viewBox="[^"]*")>/, '<svg $1 aria-hidden="true" focusable="false">')

/**
 * What draws charts, or what has to be installed for it. Expressions of the charts are interpreted, never compiled to code, so that it works where `eval` does not.
 */
export const drawing = async (load: () => Promise<Vega> = loadVega): Promise<E.Either<Issues, Draw>> => {
  let loaded: Vega
  try {
    loaded = await load()
  } catch {
    return E.left(missing)
  }
  const { vega, compile, expressionInterpreter } = loaded
  vega.resetSVGDefIds()
  return E.right(async (spec) => {
    const { legend, ...rest } = CONFIG
    const config = { ...rest, legend: spec.autosize === undefined ? legend : { ...legend, orient: 'bottom', columns: 2 } }
    const { spec: compiled } = compile({ ...spec, title: undefined, config } as unknown as Parameters<typeof compile>[0])
    const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter, logLevel: vega.Error })
    const svg = await view.toSVG()
    view.finalize()
    return forPage(svg)
  })
}
