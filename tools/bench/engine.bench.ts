/** Our engine beside others, on the same rules and cases. All must give the same flags on all cases before anything is timed. */
import { execFileSync } from 'node:child_process'
import type { BenchSet, Row } from './engine/data.ts'
import { scalarSet } from './engine/data.ts'
import { handWritten } from './engine/hand.ts'
import { caseFileOf, engineOf, evaluatorOf, moduleEvaluatorOf, moduleFileOf, packOf, rowOf, treesOf } from './engine/ours.ts'
import { bulkTimes } from './engine/bulk.ts'
import { answerIn, listSet } from './engine/lists.ts'
import { processorNanosecondsOf, processorTime, showTime } from './measure.ts'

execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--ignore-workspace', '--silent'], {
  cwd: import.meta.dirname,
  stdio: ['ignore', 'ignore', 'inherit'],
})
const rivals = await import('./engine/rivals.ts')

const CASES = 64
const options = { asOf: '2015-03-02' }

type Runner = (row: Row) => readonly string[] | Promise<readonly string[]>

/** An engine in the bench: how its rows look, how it is run, and how long loading took. */
interface Entry {
  readonly name: string
  readonly run: (row: Row) => unknown
  readonly flags: Runner
  readonly rows: readonly Row[]
  /** Up to how many rules it is measured; beyond that a case takes too long. */
  readonly upTo: number
  readonly load: number
  readonly heap: number
}

const heapUsed = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

const entriesFor = async ({ name: set, rules, fields, cases }: BenchSet): Promise<readonly Entry[]> => {
  const count = rules.length
  const parse = (): readonly Row[] => JSON.parse(cases) as readonly Row[]
  /** A row as the evaluator takes it: questions about people are answered for each run. */
  const answered = set === 'lists' ? answerIn(fields) : (row: Row): Row => row
  const names = rules.map(({ name }) => name)
  const named = (places: readonly number[]): readonly string[] => places.map((place) => names[place] ?? '')
  const entries: Entry[] = []
  const add = async <T>(name: string, upTo: number, load: () => T | Promise<T>, make: (loaded: T) => Pick<Entry, 'run' | 'flags'>, rows = parse()) => {
    if (count > upTo) return
    const before = heapUsed()
    const start = processorTime()
    const loaded = await load()
    entries.push({ name, upTo, rows, load: (processorTime() - start) / 1000, heap: heapUsed() - before, ...make(loaded) })
  }
  const places = (run: (row: Row) => readonly number[]) => ({ run, flags: (row: Row) => named(run(row)) })
  const async = (run: (row: Row) => Promise<readonly string[]>) => ({ run, flags: run })
  const applying = (verdicts: readonly { readonly rule: string; readonly verdict: string }[]) =>
    verdicts.flatMap(({ rule, verdict }) => (verdict === 'applies' ? [rule] : []))

  const flat = parse().map(rowOf)
  await add('hand-written, in order', 20_000, () => handWritten(rules, fields), places)
  const pack = packOf(rules, fields)
  await add(
    'ours, closures or index',
    20_000,
    () => evaluatorOf(pack),
    (one) => ({ run: (row) => one.verdicts(answered(row), options), flags: (row) => applying(one.verdicts(answered(row), options)) }),
    flat,
  )
  await add(
    'ours, rows checked each time',
    20_000,
    () => evaluatorOf(pack),
    (one) => ({ run: (row) => one.verdicts(one.read(answered(row)), options), flags: (row) => applying(one.verdicts(one.read(answered(row)), options)) }),
    flat,
  )
  const engine = count > 2000 ? undefined : engineOf(rules, fields)
  const file = engine === undefined ? '' : moduleFileOf(engine)
  await add(
    'ours, ahead of time',
    2000,
    () => moduleEvaluatorOf(file),
    (one) => ({ run: (row) => one.verdicts(answered(row), options), flags: (row) => applying(one.verdicts(answered(row), options)) }),
    flat,
  )
  const files = new Map(parse().map((row) => [row, caseFileOf(row)]))
  const fileOf = (row: Row) => files.get(row) ?? caseFileOf(row)
  await add(
    'ours, verdicts of a case file',
    20_000,
    () => engineOf(rules, fields),
    (one) => ({ run: (row) => one.verdicts(fileOf(row), options), flags: (row) => applying(one.verdicts(fileOf(row), options)) }),
    [...files.keys()],
  )
  await add(
    'ours, assessment of a case file',
    2000,
    () => engineOf(rules, fields),
    (one) => ({ run: (row) => one.assess(fileOf(row), options), flags: (row) => applying(one.assess(fileOf(row), options).findings) }),
    [...files.keys()],
  )
  await add(
    'ours, full result tree',
    2000,
    () => treesOf(engine ?? engineOf(rules, fields)),
    (trees) => ({
      run: (row) => trees(answered(row)),
      flags: (row) => trees(answered(row)).flatMap(({ truth }, at) => (truth === 'true' ? [names[at] ?? ''] : [])),
    }),
    flat,
  )
  await add('json-logic-engine, interpreted', 2000, () => rivals.jsonLogic(rules, fields), places)
  // The one function that it makes of 2,000 rules on lists is too much for the engine of JavaScript, which takes all memory to optimise it.
  await add('json-logic-engine, built', set === 'lists' ? 200 : 2000, () => rivals.jsonLogicBuilt(rules, fields), places)
  // The tables of zen-engine, and paths, are asked about single values only.
  if (set === 'fields') await add('zen-engine', 2000, () => rivals.zen(rules), async)
  await add('json-rules-engine, flat facts', 2000, () => rivals.jsonRulesEngine(rules, false, fields), async)
  if (set === 'fields') await add('json-rules-engine, paths', 2000, () => rivals.jsonRulesEngine(rules, true), async)
  return entries
}

/** Stops the bench when an engine gives other flags than the first one. */
const checkSame = async (entries: readonly Entry[]): Promise<number> => {
  const [first] = entries
  let matches = 0
  for (let at = 0; at < CASES; at += 1) {
    const expected = first === undefined ? [] : [...(await first.flags(first.rows[at] ?? {}))].sort()
    matches += expected.length
    for (const { name, flags, rows } of entries) {
      const found = [...(await flags(rows[at] ?? {}))].sort()
      if (found.join() !== expected.join()) throw new Error(`${name}: ${found.join()} instead of ${expected.join()}`)
    }
  }
  return matches / CASES
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(12))).join(' | ')} |`
const times = (ratio: number): string => `${ratio.toFixed(ratio >= 100 ? 0 : ratio >= 0.1 ? 2 : 4)}x`

/** How many rules, and which of the two sets: numbers and names as arguments choose some. */
const asked = process.argv.slice(2)

const counts = (all: readonly number[]): readonly number[] =>
  asked.some((one) => Number(one) > 0) ? all.filter((count) => asked.includes(String(count))) : all
const sets: readonly { readonly name: string; readonly make: (count: number, cases: number) => BenchSet; readonly sizes: readonly number[] }[] = [
  { name: 'fields', make: scalarSet, sizes: counts([20, 200, 2000, 20_000]) },
  { name: 'lists', make: listSet, sizes: counts([20, 200, 2000]) },
]
const isAsked = (name: string): boolean => sets.every((set) => !asked.includes(set.name)) || asked.includes(name)

for (const { make, count } of sets.filter(({ name }) => isAsked(name)).flatMap(({ make, sizes }) => sizes.map((count) => ({ make, count })))) {
  const set = make(count, CASES)
  const entries = await entriesFor(set)
  const matches = await checkSame(entries)
  console.log(`\n${count} rules on ${set.name}, ${CASES} cases of 25 fields, ${matches.toFixed(1)} rules match a case; all engines give the same flags\n`)
  console.log(row(['engine', 'per case', 'of hand', 'JRE flat is', 'load', 'heap']))
  console.log(row(['---', '--:', '--:', '--:', '--:', '--:']))
  const measured = []
  for (const entry of entries) measured.push({ entry, time: await processorNanosecondsOf((at) => entry.run(entry.rows[at % CASES] ?? {}), CASES) })
  const hand = measured[0]?.time ?? Number.NaN
  const slow = measured.find(({ entry }) => entry.name === 'json-rules-engine, flat facts')?.time
  for (const { entry, time } of measured) {
    const cells = [entry.name, showTime(time), times(time / hand), slow === undefined ? '' : times(slow / time)]
    console.log(row([...cells, `${entry.load.toFixed(1)} ms`, `${(entry.heap / 1024).toFixed(0)} kB`]))
  }
  if (count > 2000 || set.name === 'lists') continue
  console.log(`\n${row(['assessments of case files', 'by the clock', 'processor'])}\n${row(['---', '--:', '--:'])}`)
  for (const { name, clock, processor } of await bulkTimes(count, options)) console.log(row([name, showTime(clock), showTime(processor)]))
}
