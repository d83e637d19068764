/** Peak memory above the input, of a process that does nothing else. */
import type { ProgrammeRecord } from '../../../packages/core/src/index.ts'
import { getOrThrow } from '../../../packages/core/src/index.ts'
import { createCalculator } from '../../../packages/indicators/src/index.ts'
import { BY, COUNTS, lines, PEOPLE } from './data.ts'

const MEGABYTE = 2 ** 20
const count = Number(process.argv[2] ?? 1_000_000)
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined)

/** Records are made on the way and let go, so that the input is never held. */
const calculator = getOrThrow(createCalculator([...COUNTS, ...PEOPLE], { by: BY }))
collect()
const before = process.memoryUsage().rss
let peak = 0
const fold = calculator.fold()
let done = 0
for (const line of lines(count)) {
  fold.add(JSON.parse(line) as ProgrammeRecord)
  done += 1
  if (done % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
}
const results = calculator.finish(fold.result('all'))
peak = Math.max(peak, process.memoryUsage().rss)
collect()
const kept = process.memoryUsage()
console.log(`\nmemory, ${count} records passing by, four counts and two exact counts of people, ${results.length} indicators`)
console.log(
  `peak above the start ${((peak - before) / MEGABYTE).toFixed(0)} MB (what the collector had not yet let go included), kept after a collection ${((kept.heapUsed + kept.arrayBuffers) / MEGABYTE).toFixed(0)} MB`,
)
