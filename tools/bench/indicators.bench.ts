/**
 * Four conditional counts, and two exact counts of people, by district, sex and quarter: ours beside a hand-written loop, arquero and DuckDB, on the same
 * records, after it was checked that all give the same. `RECORDS=10000000` measures ten million. `npx -y pnpm@12 --dir tools/bench/indicators install` brings the
 * rivals; one that cannot be installed is named and left out.
 */
import { mkdtempSync, openSync, closeSync, rmSync, createReadStream, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import type { ProgrammeRecord } from '../../packages/core/src/index.ts'
import { getOrThrow } from '../../packages/core/src/index.ts'
import type { IndicatorResult, PartialResult } from '../../packages/indicators/src/index.ts'
import { calculateAsync, createCalculator, readNdjson, recordColumns } from '../../packages/indicators/src/index.ts'
import type { Attendance } from './indicators/data.ts'
import { BY, COUNTS, lines, PEOPLE } from './indicators/data.ts'
import type { Cells } from './indicators/hand.ts'
import { handLoop } from './indicators/hand.ts'

const RECORDS = Number(process.env['RECORDS'] ?? 1_000_000)
const ROUNDS = Number(process.env['ROUNDS'] ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'aitebaar-bench-'))
const file = join(folder, 'records.ndjson')

const write = (): void => {
  const out = openSync(file, 'w')
  let text = ''
  for (const line of lines(RECORDS)) {
    text += `${line}\n`
    if (text.length > 1e6) {
      writeSync(out, text)
      text = ''
    }
  }
  writeSync(out, text)
  closeSync(out)
}

const cellsOf = (results: readonly IndicatorResult[]): Cells => {
  const cells: Cells = new Map()
  results.forEach(({ breakdowns }, index) => {
    for (const { key, parts } of breakdowns[0]?.cells ?? []) {
      const name = key.map(String).join('|')
      const own = cells.get(name) ?? Array.from({ length: results.length }, () => 0)
      own[index] = parts['value']?.status === 'value' ? parts['value'].value : Number.NaN
      cells.set(name, own)
    }
  })
  return cells
}

const same = (name: string, cells: Cells, expected: Cells): void => {
  const wrong = cells.size !== expected.size || [...expected].some(([key, values]) => values.join() !== cells.get(key)?.join())
  if (wrong) throw new Error(`${name} gives other results: ${cells.size} cells for ${expected.size}`)
}

type Work = () => unknown
interface Row {
  readonly name: string
  readonly work: Work
  best: number
}

/** The best of several rounds; the rounds of all rows alternate, so that a busy machine is busy for all. */
const measure = async (works: Readonly<Record<string, Work>>): Promise<Row[]> => {
  const rows = Object.entries(works).map(([name, work]): Row => ({ name, work, best: Infinity }))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of rows) {
      const start = performance.now()
      await row.work()
      row.best = Math.min(row.best, performance.now() - start)
    }
  }
  return rows
}

const print = (title: string, rows: readonly Row[]): void => {
  const base = rows[0]?.best ?? Number.NaN
  console.log(`\n${title}`)
  for (const { name, best } of rows) console.log(`${name.padEnd(58)}${best.toFixed(1).padStart(10)} ms${(best / base).toFixed(2).padStart(9)}x`)
}

write()
const records: Attendance[] = []
for (const line of lines(RECORDS)) records.push(JSON.parse(line) as Attendance)
const programme = records as unknown as readonly ProgrammeRecord[]
const columns = recordColumns(programme)

/** A rival that cannot be loaded is named and left out; the others are measured. */
const rivalIn = async <Rival>(name: string, load: () => Promise<Rival>): Promise<Rival | undefined> => {
  try {
    return await load()
  } catch (error) {
    console.log(`${name} is left out: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'it cannot be loaded'}`)
    return undefined
  }
}
const duckdb = await rivalIn('DuckDB', async () => (await import('./indicators/duckdb.ts')).duckdbOf(file, join(folder, 'records.parquet')))
const arquero = await rivalIn('arquero', async () => (await import('./indicators/arquero.ts')).arqueroOf(records))
/** The rivals that are there. */
const rivals = (withPeople: boolean): Readonly<Record<string, () => Cells | Promise<Cells>>> => ({
  ...(duckdb && { 'DuckDB over Parquet': () => duckdb.parquet(withPeople), 'DuckDB over NDJSON': () => duckdb.ndjson(withPeople) }),
  ...(arquero && { 'arquero, table made before': () => arquero(withPeople) }),
})

const ours = (definitions: readonly unknown[]) => {
  const calculator = getOrThrow(createCalculator(definitions, { by: BY }))
  const part = (some: readonly ProgrammeRecord[], name: string): PartialResult => {
    const fold = calculator.fold()
    fold.addAll(some)
    return fold.result(name)
  }
  const cut = (partitions: number): PartialResult => {
    const size = Math.ceil(programme.length / partitions)
    const parts = Array.from({ length: partitions }, (_, index) => part(programme.slice(index * size, (index + 1) * size), `p${index}`))
    return parts.reduce((a, b) => getOrThrow(calculator.merge(a, b)))
  }
  return {
    array: () => calculator.finish(part(programme, 'all')),
    columns: () => calculator.finish(calculator.foldColumns(columns, 'all')),
    partitions: (partitions: number) => calculator.finish(cut(partitions)),
  }
}

for (const [title, definitions, withPeople] of [
  ['four counts', COUNTS, false],
  ['four counts and two exact counts of people', [...COUNTS, ...PEOPLE], true],
] as const) {
  const own = ours(definitions)
  const expected = handLoop(records, withPeople)
  same('ours, array', cellsOf(own.array()), expected)
  same('ours, columns', cellsOf(own.columns()), expected)
  same('ours, eight partitions', cellsOf(own.partitions(8)), expected)
  for (const [name, work] of Object.entries(rivals(withPeople))) same(name, await work(), expected)
  print(
    `${title}, ${RECORDS} records, ${expected.size} groups, the same results from all`,
    await measure({
      'hand-written loop over objects': () => handLoop(records, withPeople),
      'ours, array of records': own.array,
      'ours, eight partitions folded apart and merged': () => own.partitions(8),
      'ours, columns kept': own.columns,
      ...rivals(withPeople),
    }),
  )
}

const [one, four] = [ours(COUNTS.slice(0, 1)), ours(COUNTS)]
const [first, all] = await measure({ 'one count': one.columns, 'four counts': four.columns })
if (first !== undefined && all !== undefined) {
  print('one indicator and four, from columns', [first, all])
  console.log(`each further indicator takes ${(((all.best - first.best) / 3 / first.best) * 100).toFixed(0)} % of the first`)
}

const streamed = getOrThrow(await calculateAsync(COUNTS, readNdjson(createReadStream(file), { trusted: true }), { by: BY }))
same('ours, stream', cellsOf(streamed), handLoop(records, false))

const apart = (script: string, argument: string): void => {
  const path = join(import.meta.dirname, 'indicators', script)
  spawnSync(process.execPath, ['--expose-gc', '--conditions=@aitebaar/source', path, argument], { stdio: 'inherit' })
}
apart('ndjson.ts', file)
rmSync(folder, { recursive: true })
apart('memory.ts', String(RECORDS))
apart('cold.ts', 'as it comes')
apart('cold.ts', 'collected')
