import { wrap } from './wrap.ts'

/** A column: its heading, and whether its cells stand to the right. */
export interface Column {
  readonly heading: string
  readonly right?: boolean
}

const pad = (text: string, width: number, right = false): string => (right ? text.padStart(width) : text.padEnd(width))

const GAP = '  '

const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => word.length))

/**
 * Widths that fit the terminal: the widest column gives way first, words are wrapped. A column is never narrower than its longest word, so that the columns stay
 * under each other; where that leaves no room, the table is wider than the terminal.
 */
const widthsOf = (rows: readonly (readonly string[])[], columns: readonly Column[], width: number): number[] => {
  const over = (size: (text: string) => number): number[] =>
    columns.map(({ heading }, index) => Math.max(size(heading), ...rows.map((row) => size(row[index] ?? ''))))
  const widths = over((text) => text.length)
  const least = over(longestWord)
  const room = width - GAP.length * (columns.length - 1)
  const isWide = (index: number): boolean => (widths[index] ?? 0) > (least[index] ?? 0)
  for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess -= 1) {
    const wide = [...widths.keys()].filter(isWide)
    if (wide.length === 0) break
    const widest = wide.reduce((best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

/** A table in plain text, wrapped to the width of the terminal. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string => {
  const widths = widthsOf(rows, columns, width)
  const render = (cells: readonly string[]): string[] => {
    const wrapped = columns.map((_, index) => wrap(cells[index] ?? '', widths[index] ?? 0))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ right }, index) => pad(wrapped[index]?.[line] ?? '', widths[index] ?? 0, right))
        .join(GAP)
        .trimEnd(),
    )
  }
  const rule = widths.map((one) => '-'.repeat(one)).join(GAP)
  return [...render(columns.map(({ heading }) => heading)), rule, ...rows.flatMap(render)].join('\n')
}
