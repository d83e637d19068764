/** Peak memory above the input, of a process that does nothing else. */
import type { ProgrammeRecord } from '../../../packages/core/src/index.ts'
import { getOrThrow } from '../../../packages/core/src/index.ts'
import { createCalculator } from '../../../packages/indicators/src/index.ts'
import { BY, COUNTS, lines, PEOPLE } from './data.ts'

const MEGABYTE = 2 ** 20
const count = Number(process.argv[2] ?? 1_000_000)
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined)

/** The most memory of the process while records are made, looked at and let go, so that the input is never held. */
const peakWhile = (look: (record: ProgrammeRecord) => void, end: () => void): number => {
  let [done, peak] = [0, 0]
  for (const line of lines(count)) {
    look(JSON.parse(line) as ProgrammeRecord)
    done += 1
    if (done % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  end()
  return Math.max(peak, process.memoryUsage().rss)
}

const calculator = getOrThrow(createCalculator([...COUNTS, ...PEOPLE], { by: BY }))
collect()
const start = process.memoryUsage().rss
const nothing = (): void => undefined
const input = peakWhile(nothing, nothing)
const fold = calculator.fold()
const peak = peakWhile(fold.add, () => calculator.finish(fold.result('all')))
collect()
const kept = process.memoryUsage()
const inMegabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(0)} MB`
console.log(`\nmemory, ${count} records passing by, four counts and two exact counts of people`)
console.log(`records alone, made and let go: peak above the start ${inMegabytes(input - start)}`)
console.log(`counted too: peak above the start ${inMegabytes(peak - start)}, above the records alone ${inMegabytes(peak - input)}`)
console.log(`kept after a collection ${inMegabytes(kept.heapUsed + kept.arrayBuffers)}`)
