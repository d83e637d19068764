/** What a programme has: 10,000 records and 40 indicators with their breakdowns, the first time in a new process. */
import { readdirSync, readFileSync } from 'node:fs'
import type { ProgrammeRecord } from '../../../packages/core/src/index.ts'
import { getOrThrow } from '../../../packages/core/src/index.ts'
import { calculate } from '../../../packages/indicators/src/index.ts'
import { indicators } from '../../../packages/jurisdiction-kp/src/index.ts'

const folder = new URL('../../../examples/programme/records/', import.meta.url)
const all = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProgrammeRecord),
)
const RECORDS = 10_000
const INDICATORS = 40
const records = all.filter((_, index) => Math.floor((index * RECORDS) / all.length) !== Math.floor(((index - 1) * RECORDS) / all.length))
const definitions = Array.from({ length: INDICATORS }, (_, index) => {
  const one = indicators[index % indicators.length]
  return index < indicators.length ? one : { ...one, id: `${one?.id ?? ''}-${index}` }
})
const time = (): string => {
  const start = performance.now()
  getOrThrow(calculate(definitions, records))
  return (performance.now() - start).toFixed(1)
}
console.log(`\n${records.length} records, ${definitions.length} indicators (${Math.min(indicators.length, INDICATORS)} different) with breakdowns`)
const [cold, ...warm] = Array.from({ length: 8 }, time)
console.log(`cold ${cold} ms, warm ${warm.at(-1)} ms`)
