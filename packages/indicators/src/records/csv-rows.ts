import type { TextChunks } from './text-lines.ts'

/** One row of CSV, and the line it begins on. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

const QUOTE = '"'

/** Rows of CSV (RFC 4180): cells in quotes may hold commas, line ends and doubled quotes. */
export async function* csvRows(chunks: TextChunks): AsyncGenerator<CsvRow> {
  const decoder = new TextDecoder()
  let [cells, cell, line, first]: [string[], string, number, number] = [[], '', 1, 1]
  let [inQuotes, wasQuote, isFirst] = [false, false, true]
  for await (const chunk of chunks) {
    const decoded = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const text = isFirst && decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded
    isFirst = false
    for (const character of text) {
      if (character === '\n') line += 1
      if (inQuotes) {
        if (character === QUOTE) [inQuotes, wasQuote] = [false, true]
        else cell += character
        continue
      }
      const doubles = wasQuote && character === QUOTE
      wasQuote = false
      if (doubles || character === QUOTE) {
        inQuotes = true
        if (doubles) cell += QUOTE
      } else if (character === ',') {
        cells.push(cell)
        cell = ''
      } else if (character === '\n') {
        yield { line: first, cells: [...cells, cell.endsWith('\r') ? cell.slice(0, -1) : cell] }
        ;[cells, cell, first] = [[], '', line]
      } else cell += character
    }
  }
  if (cell !== '' || cells.length > 0) yield { line: first, cells: [...cells, cell] }
}
