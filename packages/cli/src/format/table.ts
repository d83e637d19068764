import { wrap } from './wrap.ts'

/** A column: its heading, and whether its cells stand to the right. */
export interface Column {
  readonly heading: string
  readonly right?: boolean
}

const pad = (text: string, width: number, right = false): string => (right ? text.padStart(width) : text.padEnd(width))

const GAP = '  '

/** Widths that fit the terminal: the widest column gives way first, words are wrapped. */
const widthsOf = (rows: readonly (readonly string[])[], columns: readonly Column[], width: number): number[] => {
  const widths = columns.map(({ heading }, index) => Math.max(heading.length, ...rows.map((row) => (row[index] ?? '').length)))
  const room = width - GAP.length * (columns.length - 1)
  const total = (): number => widths.reduce((sum, one) => sum + one, 0)
  while (total() > room) {
    const widest = widths.indexOf(Math.max(...widths))
    const now = widths[widest] ?? 0
    if (now <= 8) break
    widths[widest] = now - 1
  }
  return widths
}

/** A table in plain text, wrapped to the width of the terminal. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string => {
  const widths = widthsOf(rows, columns, width)
  const render = (cells: readonly string[]): string[] => {
    const wrapped = columns.map((_, index) => wrap(cells[index] ?? '', widths[index] ?? 8))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ right }, index) => pad(wrapped[index]?.[line] ?? '', widths[index] ?? 8, right))
        .join(GAP)
        .trimEnd(),
    )
  }
  const rule = widths.map((one) => '-'.repeat(one)).join(GAP)
  return [...render(columns.map(({ heading }) => heading)), rule, ...rows.flatMap(render)].join('\n')
}
