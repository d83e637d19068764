import type { Breakdown, Indicator, IndicatorResult, Reconciliation, Result } from '@aitebaar/indicators'

import type { Terminal } from '../terminal.ts'
import { quotientText } from './quotient.ts'
import { table } from './table.ts'

const number = (result: Result | undefined, indicator: Indicator, part: string): string => {
  if (result === undefined) return ''
  switch (result.status) {
    case 'value':
      return result.numerator === undefined || result.denominator === undefined
        ? String(result.value)
        : quotientText(result.numerator, result.denominator, indicator, part)
    case 'approximate':
      return `about ${result.estimate} (${result.low}-${result.high})`
    case 'undefined':
      return 'undefined'
    case 'suppressed':
      return 'withheld'
    case 'not-reported':
      return result.reason ?? 'not reported'
  }
}

const unknownIn = (result: Result | undefined): string =>
  result?.status === 'value' && result.unknown !== undefined && result.unknown > 0 ? String(result.unknown) : ''

const sentence = (part: string, { kind, ...sums }: Reconciliation): readonly string[] => {
  const name = part === 'value' ? '' : `${part}: `
  if ('total' in sums && kind === 'overlaps' && sums.sum !== sums.total)
    return [`${name}the rows add up to ${sums.sum}, the total is ${sums.total}: the same person or case can be in several rows.`]
  if ('total' in sums) return [`${name}the rows add up to the total, ${sums.total}.`]
  if (kind === 'suppressed') return [`${name}some rows are withheld; the others do not add up to the total.`]
  return kind === 'quotient' ? [`${name}rows of quotients are never added; add their counts.`] : [`${name}a sum of the rows would mean nothing.`]
}

const one = (breakdown: Breakdown, { indicator, parts: totals }: IndicatorResult, terminal: Terminal): string => {
  const parts = Object.keys(breakdown.reconciliation)
  const row = (key: readonly string[], results: Readonly<Record<string, Result>>): readonly string[] => [
    ...key,
    ...parts.map((part) => number(results[part], indicator, part)),
    unknownIn(results['value']),
  ]
  const rows = [
    ...breakdown.cells.map(({ key, parts: results }) =>
      row(
        key.map((label) => label ?? 'unknown'),
        results,
      ),
    ),
    row(['total', ...breakdown.by.slice(1).map(() => '')], totals),
  ]
  const columns = [
    ...breakdown.by.map((heading) => ({ heading })),
    ...parts.map((part) => ({ heading: part, right: true })),
    { heading: 'may count', right: true },
  ]
  return [
    terminal.paint('heading', `${indicator.title.en}, by ${breakdown.by.join(' and ')}`),
    table(columns, rows, terminal.width),
    ...Object.entries(breakdown.reconciliation)
      .flatMap(([part, reconciliation]) => sentence(part, reconciliation))
      .map((text) => terminal.paint('dim', text)),
  ].join('\n')
}

/** The breakdowns of all indicators as tables, each with how its rows stand to the total. */
export const breakdownsText = (results: readonly IndicatorResult[], terminal: Terminal): readonly string[] =>
  results.flatMap((result) => [
    ...result.breakdowns.map((breakdown) => one(breakdown, result, terminal)),
    ...result.unavailable.map((by) => terminal.paint('dim', `${result.indicator.title.en}: its records do not say ${by.join(' and ')}.`)),
  ])
