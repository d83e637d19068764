/** How long one case file takes, beside the time JSON.parse needs for the same text. */
import { readdirSync, readFileSync } from 'node:fs'
import { getOrThrow, parseCaseFile, parseJson } from '../../packages/core/src/index.ts'
import { kp } from '../../packages/jurisdiction-kp/src/index.ts'
import { createEngine } from '../../packages/rules/src/index.ts'
import { leastNanosecondsOf, showTime } from './measure.ts'

const folder = new URL('../../examples/programme/cases/', import.meta.url)
const engine = getOrThrow(createEngine({ plugins: [kp] }))
const options = { asOf: '2015-12-31' }

const row = (cells: readonly string[]): string => cells.map((cell, column) => (column === 0 ? cell.padEnd(44) : cell.padStart(16))).join('')
const ratio = (time: number, parse: number): string => `${(time / parse).toFixed(1)}x`

console.log(row(['case file', 'JSON.parse', 'read', 'verdicts', 'assess', 'verdicts/parse', 'assess/parse']))
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const read = () => getOrThrow(parseCaseFile(getOrThrow(parseJson(text))))
    return { file, text, read, caseFile: read() }
  })

/** Warm: every file has been assessed often before any is timed. */
for (const { caseFile } of files) leastNanosecondsOf(() => engine.assess(caseFile, options))
for (const { file, text, read, caseFile } of files) {
  const parse = leastNanosecondsOf(() => JSON.parse(text))
  const verdicts = leastNanosecondsOf(() => engine.verdicts(caseFile, options))
  const assess = leastNanosecondsOf(() => engine.assess(caseFile, options))
  console.log(row([file, ...[parse, leastNanosecondsOf(read), verdicts, assess].map(showTime), ratio(verdicts, parse), ratio(assess, parse)]))
}
