/** 100,000 complaint case files from NDJSON: reading them with us, with JSON.parse alone, and with the same schema compiled by ajv. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkInvariants, findIdentityNumbers, getOrThrow, parse, parseCaseFile } from '../../packages/core/src/index.ts'
import { CaseFile } from '../../packages/core/src/case-file/case-file.ts'
import { checkReferences } from '../../packages/core/src/case-file/check-references.ts'
import { encode } from '../../packages/core/src/privacy/encode.ts'

const RECORDS = Number(process.env['RECORDS'] ?? 100_000)
const ROUND = 500

const folder = new URL('../../examples/programme/cases/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  .filter((text) => text.startsWith('{"kind":"complaint"'))

/** Lines that differ in their id and in the place of a number, as those of a year would. */
const ndjson = Array.from({ length: ROUND }, (_, line) => (files[line % files.length] ?? '').replace(/"id":"[^"]*"/, `"id":"cf-${line}"`)).join('\n')

const ComplaintFile = CaseFile.options[0]
const ajvFile = new URL('./ajv/validator.ts', import.meta.url)
const ajv = existsSync(new URL('./node_modules/ajv/package.json', import.meta.url))
  ? ((await import(ajvFile.href)) as { compiled: (schema: typeof ComplaintFile) => Promise<(value: unknown) => boolean> })
  : undefined
if (ajv === undefined) console.log('ajv is left out: `npx -y pnpm@12 --dir tools/bench --ignore-workspace install` adds it')
const validate = await ajv?.compiled(ComplaintFile)

const accept = (passed: boolean): void => {
  if (!passed) throw new Error('a case file of the examples was refused')
}

/** What is measured: a stage takes what the one before it made of a line. */
const stages: Record<string, (line: string, value: unknown, file: CaseFile) => unknown> = {
  'JSON.parse': (line) => JSON.parse(line),
  'structure, zod': (_line, value) => accept(ComplaintFile.safeParse(value).success),
  'parse(): scan and structure': (_line, value) => accept(parse(CaseFile, value)._tag === 'Right'),
  ...(validate === undefined ? {} : { 'structure, ajv': (_line: string, value: unknown) => accept(validate(value)) }),
  'identity scan': (_line, value) => accept(findIdentityNumbers(value).length === 0),
  references: (_line, _value, file) => accept(checkReferences(file).length === 0),
  invariants: (_line, _value, file) => checkInvariants(file),
  encode: (_line, _value, file) => encode(file),
  'parseCaseFile, all of it': (_line, value) => accept(parseCaseFile(value)._tag === 'Right'),
}

const lines = ndjson.split('\n')
const values = lines.map((line): unknown => JSON.parse(line))
const parsed = values.map((value) => getOrThrow(parseCaseFile(value)))
const spent = new Map(Object.keys(stages).map((name) => [name, 0]))

/** Stages take turns over the same lines, so that a busy moment of the machine falls on all of them. */
const round = (counts: boolean): void => {
  for (const [name, stage] of Object.entries(stages)) {
    const start = performance.now()
    for (let at = 0; at < lines.length; at += 1) stage(lines[at] ?? '', values[at], parsed[at])
    if (counts) spent.set(name, (spent.get(name) ?? 0) + performance.now() - start)
  }
}

for (let warm = 0; warm < 4; warm += 1) round(false)
for (let done = 0; done < RECORDS; done += ROUND) round(true)

const base = spent.get('JSON.parse') ?? Number.NaN
const row = (cells: readonly string[]): string => cells.map((cell, column) => (column === 0 ? cell.padEnd(28) : cell.padStart(16))).join('')
console.log(`${RECORDS} complaint case files of ${Math.round(ndjson.length / ROUND)} bytes`)
console.log(row(['', 'records/s', 'µs a record', 'x JSON.parse']))
for (const [name, time] of spent) {
  console.log(row([name, Math.round((RECORDS / time) * 1000).toLocaleString('en'), ((time / RECORDS) * 1000).toFixed(1), (time / base).toFixed(2)]))
}
