import { writeFileSync } from 'node:fs'

import { generateRecords, toNdjson } from './generator/generate-records.ts'

const seed = Number(process.argv[2] ?? 1)

for (const [name, records] of Object.entries(generateRecords(seed))) {
  writeFileSync(new URL(`records/${name}.ndjson`, import.meta.url), toNdjson(records))
  process.stdout.write(`${name}: ${records.length}\n`)
}
