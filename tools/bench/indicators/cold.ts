/** What a programme has: 10,000 records and all indicators of the package with their breakdowns, the first time in a new process. */
import { readdirSync, readFileSync } from 'node:fs'
import type { ProgrammeRecord } from '../../../packages/core/src/index.ts'
import { getOrThrow } from '../../../packages/core/src/index.ts'
import { createCalculator } from '../../../packages/indicators/src/index.ts'
import { areas, indicators } from '../../../packages/jurisdiction-kp/src/index.ts'

const folder = new URL('../../../examples/programme/records/', import.meta.url)
const all = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProgrammeRecord),
)
const RECORDS = 10_000
const records = all.filter((_, index) => Math.floor((index * RECORDS) / all.length) !== Math.floor(((index - 1) * RECORDS) / all.length))
const cells = (trusted: boolean): { readonly parts: string; readonly total: number; readonly processor: number } => {
  const before = process.cpuUsage()
  const times = [performance.now()]
  const calculator = getOrThrow(createCalculator(indicators, { areas, trusted }))
  times.push(performance.now())
  const fold = calculator.fold()
  times.push(performance.now())
  fold.addAll(records)
  const partial = fold.result('all')
  times.push(performance.now())
  calculator.finish(partial)
  times.push(performance.now())
  const { user, system } = process.cpuUsage(before)
  const spent = times.slice(1).map((time, index) => (time - (times[index] ?? 0)).toFixed(0))
  return {
    parts: `compile ${spent[0]}, columns ${spent[1]}, fold ${spent[2]}, results ${spent[3]}`,
    total: (times.at(-1) ?? 0) - (times[0] ?? 0),
    processor: (user + system) / 1000,
  }
}
const print = (name: string, { parts, total, processor }: ReturnType<typeof cells>): void =>
  console.log(`${name.padEnd(24)}${total.toFixed(1).padStart(8)} ms (${parts}); processor ${processor.toFixed(0)} ms`)

console.log(`\n${records.length} records, ${indicators.length} indicators with breakdowns`)
/** Records that were just read are moved by the next collection of garbage, whoever asks for memory. */
if (process.argv[2] === 'collected') (globalThis as { gc?: () => void }).gc?.()
print(process.argv[2] === 'collected' ? 'cold, garbage collected' : 'cold', cells(true))
const warm = Array.from({ length: 20 }, () => cells(true)).sort((a, b) => a.total - b.total)[0]
if (warm !== undefined) print('warm, the best of 20', warm)
print('with checks, warm', Array.from({ length: 10 }, () => cells(false)).sort((a, b) => a.total - b.total)[0] ?? cells(false))
