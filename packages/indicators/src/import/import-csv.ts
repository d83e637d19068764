import { didYouMean, factsOf } from '@aitebaar/conditions'
import type { Issue, Issues, ProgrammeRecord } from '@aitebaar/core'
import { ENTITIES, parse, parseRecord } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { isKind } from '../compile/record-facts.ts'
import type { CsvRow } from '../records/csv-rows.ts'
import { csvRows } from '../records/csv-rows.ts'
import { cellReader, newRecord } from '../records/from-cells.ts'
import type { ReadOptions } from '../records/read-options.ts'
import { reading } from '../records/read-options.ts'
import type { TextChunks } from '../records/text-lines.ts'
import { cellText } from './cell.ts'
import type { MappedColumn } from './mapping.ts'
import { CsvMapping } from './mapping.ts'

/**
 * How a table is read: every refused row is told with its line, its column and the reason.
 *
 * @example
 * const told: string[] = []
 * const options: ImportOptions = { refused: (line, [{ path }]) => void told.push(`line ${line}, column ${path[0]}`) }
 * options.refused?.(3, [{ code: 'indicators/import-code', path: ['Sex'], message: 'The code is not listed.' }])
 * told // => ['line 3, column Sex']
 *
 * @category import
 * @since 0.1.0
 */
export type ImportOptions = Pick<ReadOptions, 'refused' | 'progress'>

/**
 * Reads tables of one form.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const importer: CsvImporter = getOrThrow(csvImporter({ kind: 'deskContact', idPrefix: 'mardan-2014-', columns: { Sex: { field: 'visitorSexCode', codes: { F: 'female' } } } }))
 * async function* file() { yield 'Sex\nF\nW\n' }
 * const [records, refused]: [unknown[], string[]] = [[], []]
 * for await (const batch of importer(file(), { refused: (line, [issue]) => void refused.push(`${line} ${issue.code}`) })) records.push(...batch)
 * records.length // => 1
 * refused // => ['3 indicators/import-code']
 *
 * @category import
 * @since 0.1.0
 */
export type CsvImporter = (chunks: TextChunks, options?: ImportOptions) => AsyncGenerator<readonly ProgrammeRecord[]>

const issue = (code: string, path: Issue['path'], message: string, help: string): Issue => ({ code, path, message, help })

const checkMapping = (mapping: CsvMapping): readonly Issue[] => {
  const { kind, columns, constants = {}, idPrefix } = mapping
  if (!isKind(kind))
    return [issue('indicators/import-kind', ['kind'], `There are no records of kind "${kind}".`, didYouMean(kind, Object.keys(ENTITIES), 'kinds of records'))]
  const { schema, idField } = ENTITIES[kind]
  const types = new Map([...factsOf(schema, kind)].map(({ id, type }) => [id.slice(kind.length + 1), type.kind]))
  const fields = [
    ...Object.entries(columns).flatMap(([column, mapped]) => (mapped === null ? [] : [{ path: ['columns', column], ...mapped }])),
    ...Object.keys(constants).map((field): MappedColumn & { path: Issue['path'] } => ({ path: ['constants', field], field })),
    ...(idPrefix === undefined ? [] : [{ path: ['idPrefix'], field: idField as string }]),
  ]
  return fields.flatMap(({ field, path, time, date }, index): readonly Issue[] => {
    if (!types.has(field) && field !== idField)
      return [issue('indicators/import-field', path, `Records of kind "${kind}" have no field "${field}".`, didYouMean(field, types.keys(), 'fields'))]
    if (fields.findIndex((one) => one.field === field) !== index)
      return [issue('indicators/import-twice', path, `The field "${field}" is filled twice.`, 'Map one column to it.')]
    return types.get(field) === 'dateTime' && date !== undefined && time === undefined
      ? [
          issue(
            'indicators/import-time',
            path,
            `The field "${field}" holds a moment, and the column only a day.`,
            'Give the column a "time", such as 12:00+05:00.',
          ),
        ]
      : []
  })
}

const checkHeadings = (headings: readonly string[], columns: CsvMapping['columns']): readonly Issue[] => [
  ...headings
    .filter((heading, index) => headings.indexOf(heading) !== index)
    .map((heading) => issue('indicators/import-heading', [heading], `The heading "${heading}" is there twice.`, 'Rename one of the two.')),
  ...headings
    .filter((heading) => !Object.hasOwn(columns, heading))
    .map((heading) =>
      issue(
        'indicators/import-heading',
        [heading],
        `The mapping does not say what the column "${heading}" is.`,
        'Add it to "columns"; null if it is not taken.',
      ),
    ),
  ...Object.keys(columns)
    .filter((column) => columns[column] !== null && !headings.includes(column))
    .map((column) => issue('indicators/import-heading', [column], `The table has no column "${column}".`, didYouMean(column, headings, 'columns'))),
]

const wrongWidth = (cells: number, headings: number): Issue =>
  issue('indicators/import-width', [], `The row has ${cells} cells, the heading has ${headings}.`, 'Put cells with commas or line ends in quotes.')

const BATCH = 1000

/** How the rows of a table become records, once its headings are known. */
const rowReader = ({ kind, columns, constants = {}, idPrefix, isSynthetic = false }: CsvMapping, headings: readonly string[]) => {
  const mapped = headings.map((heading) => columns[heading] ?? undefined)
  const readers = mapped.map((column) => (column === undefined ? undefined : cellReader(kind, column.field)))
  const fixed = Object.entries(constants).map(([field, value]) => ({ value, reader: cellReader(kind, field) }))
  const idField = isKind(kind) ? (ENTITIES[kind].idField as string) : ''
  /** A field of the record, as people find it in the table. */
  const columnOf = (path: Issue['path']): Issue['path'] => {
    const field = path.filter((key) => typeof key === 'string').join('.')
    const index = mapped.findIndex(
      (column) => column !== undefined && (field === column.field || field.startsWith(`${column.field}.`) || column.field.startsWith(`${field}.`)),
    )
    return index < 0 ? path : [headings[index] ?? '']
  }
  return ({ cells, line }: CsvRow): E.Either<Issues, ProgrammeRecord> => {
    if (cells.length !== headings.length) return E.left([wrongWidth(cells.length, headings.length)])
    const record = newRecord(kind, isSynthetic)
    if (idPrefix !== undefined) record[idField] = `${idPrefix}${line}`
    for (const { value, reader } of fixed) reader.put(record, value)
    const issues: Issue[] = []
    for (const [index, column] of mapped.entries()) {
      if (column === undefined) continue
      const text = cellText(cells[index] ?? '', headings[index] ?? '', column)
      if (E.isLeft(text)) issues.push(text.left)
      else readers[index]?.put(record, text.right)
    }
    const [first, ...rest] = issues
    if (first !== undefined) return E.left([first, ...rest])
    const parsed = parseRecord(record)
    if (E.isRight(parsed)) return parsed
    const [one, ...more] = parsed.left
    return E.left([{ ...one, path: columnOf(one.path) }, ...more.map((other) => ({ ...other, path: columnOf(other.path) }))])
  }
}

/**
 * Reads CSV as a programme keeps it, by a mapping: or what is wrong with the mapping.
 *
 * A row with anything wrong is refused with its line, the heading of the column and the reason, and the rest go on. When the headings are not those of the
 * mapping nothing is read, and they are refused with the line they stand on. An empty cell says nothing: the field is left out, and unknown.
 *
 * Codes of the mapping: `core/…`, `indicators/import-kind`, `indicators/import-field`, `indicators/import-twice`, `indicators/import-time`.
 * Codes of rows: `indicators/import-heading`, `indicators/import-width`, `indicators/import-code`, `indicators/import-date`, and `core/…`.
 *
 * @example
 * const importer = csvImporter({ kind: 'deskContact', idPrefix: 'mardan-2014-', columns: { Sex: { field: 'visitorSexCod', codes: { F: 'female' } } } })
 * importer._tag === 'Left' && importer.left[0].help // => 'Did you mean "visitorSexCode"?'
 *
 * @category import
 * @since 0.1.0
 */
export const csvImporter = (mapping: unknown): E.Either<Issues, CsvImporter> => {
  const read = parse(CsvMapping, mapping)
  if (E.isLeft(read)) return read
  const [wrong, ...more] = checkMapping(read.right)
  if (wrong !== undefined) return E.left([wrong, ...more])
  return E.right(async function* importCsv(chunks, options = {}) {
    const { refuse, take, went } = reading({ ...options, trusted: true })
    let recordOf: ReturnType<typeof rowReader> | undefined
    let [batch, rows]: [ProgrammeRecord[], number] = [[], 0]
    for await (const row of csvRows(chunks)) {
      if (row.cells.every((cell) => cell.trim() === '')) continue
      if (recordOf === undefined) {
        const headings = row.cells.map((heading) => heading.trim())
        const [first, ...rest] = checkHeadings(headings, read.right.columns)
        if (first !== undefined) {
          refuse(row.line, [first, ...rest])
          break
        }
        recordOf = rowReader(read.right, headings)
        continue
      }
      const record = recordOf(row)
      if (E.isLeft(record)) refuse(row.line, record.left)
      else take(record.right, row.line, batch)
      rows += 1
      if (rows < BATCH) continue
      yield batch
      went(rows)
      ;[batch, rows] = [[], 0]
    }
    if (batch.length > 0) yield batch
    went(rows)
  })
}
