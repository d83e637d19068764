/** Four counts from a file of NDJSON beside reading it alone, in a process that holds no records: a full heap would slow both. */
import { createReadStream } from 'node:fs'

import { getOrThrow } from '../../../packages/core/src/index.ts'
import { calculateAsync, readNdjson } from '../../../packages/indicators/src/index.ts'
import { BY, COUNTS } from './data.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 5)
const file = process.argv[2] ?? ''

/** Every line parsed and let go. */
const parseAlone = async (): Promise<void> => {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) JSON.parse(line)
  }
}
const ours = async (trusted: boolean): Promise<void> => {
  getOrThrow(await calculateAsync(COUNTS, readNdjson(createReadStream(file), { trusted }), { by: BY }))
}
const time = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

let [alone, trusted, validated] = [Infinity, Infinity, Infinity]
for (let round = 0; round < ROUNDS; round += 1) {
  alone = Math.min(alone, await time(parseAlone))
  trusted = Math.min(trusted, await time(() => ours(true)))
  validated = Math.min(validated, await time(() => ours(false)))
}
console.log('\nfour counts from a file of NDJSON')
for (const [name, best] of [
  ['JSON.parse line by line alone', alone],
  ['ours, stream, records trusted', trusted],
  ['ours, stream, records validated', validated],
] as const)
  console.log(`${name.padEnd(58)}${best.toFixed(1).padStart(10)} ms${(best / alone).toFixed(2).padStart(9)}x`)
