/** How long one case file takes, beside the time JSON.parse needs for the same text. */
import { readdirSync, readFileSync } from 'node:fs'
import { getOrThrow, parseCaseFile, parseJson } from '../../packages/core/src/index.ts'
import { kp } from '../../packages/jurisdiction-kp/src/index.ts'
import { createEngine } from '../../packages/rules/src/index.ts'
import { processorNanosecondsOf, showTime } from './measure.ts'

const folder = new URL('../../examples/programme/cases/', import.meta.url)
const engine = getOrThrow(createEngine({ plugins: [kp] }))
const options = { asOf: '2015-12-31' }

const row = (cells: readonly string[]): string => cells.map((cell, column) => (column === 0 ? cell.padEnd(44) : cell.padStart(16))).join('')
const ratio = (time: number, parse: number): string => `${(time / parse).toFixed(1)}x`

console.log(row(['case file', 'JSON.parse', 'read', 'verdicts', 'assess', 'verdicts/parse', 'assess/parse']))
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const read = () => getOrThrow(parseCaseFile(getOrThrow(parseJson(text))))
  const caseFile = read()
  const parse = await processorNanosecondsOf(() => JSON.parse(text), 10)
  const verdicts = await processorNanosecondsOf(() => engine.verdicts(caseFile, options), 10)
  const assess = await processorNanosecondsOf(() => engine.assess(caseFile, options), 10)
  console.log(row([file, ...[parse, await processorNanosecondsOf(read, 10), verdicts, assess].map(showTime), ratio(verdicts, parse), ratio(assess, parse)]))
}
