import type { Issue, ProgrammeRecord } from '@aitebaar/core'

import type { CsvRow } from './csv-rows.ts'
import { csvRows } from './csv-rows.ts'
import type { CellReader } from './from-cells.ts'
import { cellReader, newRecord } from './from-cells.ts'
import type { ReadOptions } from './read-options.ts'
import { reading } from './read-options.ts'
import type { TextChunks } from './text-lines.ts'

/**
 * How a table becomes records.
 *
 * @example
 * const options: CsvOptions = { kind: 'deskContact', columns: { District: 'areaId' } }
 * options.columns?.['District'] // => 'areaId'
 *
 * @category records
 * @since 0.1.0
 */
export interface CsvOptions extends ReadOptions {
  /** The kind of all its records. */
  readonly kind: string
  /** The field that each heading stands for; a heading that is not listed names the field itself. A heading without a field maps to an empty text. */
  readonly columns?: Readonly<Record<string, string>>
  /** Whether the records are invented. */
  readonly isSynthetic?: boolean
}

const BATCH = 1000

const wrongWidth = (cells: number, headings: number): Issue => ({
  code: 'indicators/csv-width',
  path: [],
  message: `The row has ${cells} cells, the heading has ${headings}.`,
  help: 'Put cells with commas or line ends in quotes.',
})

/**
 * Reads a stream of CSV in batches; the first row holds the headings. An empty cell says nothing: the field is left out, and unknown. Codes of a list are
 * separated by semicolons; a dotted field is a part of a group. A bad row is refused with its line and reasons, and the rest go on.
 *
 * Codes of what is refused: `indicators/csv-width`, and those of `parseRecord`.
 *
 * @example
 * async function* file() { yield 'complaintId,natureCodes,readBack\ncmp-1,theft; threat,\ncmp-2,theft\n' }
 * const [records, refused]: [unknown[], string[]] = [[], []]
 * const options: CsvOptions = { kind: 'complaint', refused: (line, [issue]) => void refused.push(`${line} ${issue.code}`) }
 * for await (const batch of readCsv(file(), options)) records.push(...batch)
 * records // => [{ kind: 'complaint', schemaVersion: '1', isSynthetic: false, complaintId: 'cmp-1', natureCodes: ['theft', 'threat'] }]
 * refused // => ['3 indicators/csv-width']
 *
 * @category records
 * @since 0.1.0
 */
export async function* readCsv(chunks: TextChunks, options: CsvOptions): AsyncGenerator<readonly ProgrammeRecord[]> {
  const { kind, columns = {}, isSynthetic = false } = options
  const { refuse, take, went } = reading(options)
  const readerOf = (heading: string): CellReader | undefined => {
    const field = Object.hasOwn(columns, heading) ? columns[heading] : heading
    return field === undefined || field === '' ? undefined : cellReader(kind, field)
  }
  let readers: readonly (CellReader | undefined)[] | undefined
  let batch: ProgrammeRecord[] = []
  let rows = 0
  const row = ({ line, cells }: CsvRow, own: readonly (CellReader | undefined)[]): void => {
    if (cells.length !== own.length) return refuse(line, [wrongWidth(cells.length, own.length)])
    const record = newRecord(kind, isSynthetic)
    for (const [index, reader] of own.entries()) reader?.put(record, cells[index])
    take(record, line, batch)
  }
  for await (const one of csvRows(chunks)) {
    if (one.cells.length === 1 && one.cells[0] === '') continue
    if (readers === undefined) {
      readers = one.cells.map((heading) => readerOf(heading.trim()))
      continue
    }
    row(one, readers)
    rows += 1
    if (rows < BATCH) continue
    yield batch
    went(rows)
    ;[batch, rows] = [[], 0]
  }
  if (rows > 0) yield batch
  went(rows)
}
