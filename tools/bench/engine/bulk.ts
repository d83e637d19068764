/** Many case files: one by one, as a list, and on worker threads. */
import { availableParallelism } from 'node:os'
import type { CaseFile } from '../../../packages/core/src/index.ts'
import { getOrThrow } from '../../../packages/core/src/index.ts'
import type { Assessment, AssessOptions } from '../../../packages/rules/src/index.ts'
import { createWorkerEngine } from '../../../packages/rules/src/workers/index.ts'
import { processorTime } from '../measure.ts'
import type { Row } from './data.ts'
import { fieldsFor, makeCases, makeRules } from './data.ts'
import { caseFileOf, engineOf } from './ours.ts'

const FILES = 1024
const ROUNDS = 4

/** Nanoseconds a case file. */
export interface BulkTime {
  readonly name: string
  readonly clock: number
  readonly processor: number
}

type Assess = (files: readonly CaseFile[]) => Iterable<Assessment> | AsyncIterable<Assessment>

const findingsOf = async (assessments: Iterable<Assessment> | AsyncIterable<Assessment>): Promise<number> => {
  let count = 0
  for await (const { findings } of assessments) count += findings.length
  return count
}

/** Each way over the same files, in turn; the least of some rounds, after the first. */
export const bulkTimes = async (count: number, options: AssessOptions): Promise<readonly BulkTime[]> => {
  const fields = fieldsFor(count)
  const rules = makeRules(count, fields)
  const files = (JSON.parse(makeCases(FILES, fields, rules)) as readonly Row[]).map(caseFileOf)
  const engine = engineOf(rules, fields)
  const plugins = [{ module: new URL(`./plugin.ts?rules=${count}`, import.meta.url).href, name: 'plugin' }]
  const pools = await Promise.all(
    [1, availableParallelism()].map(async (threads) => ({ threads, ...getOrThrow(await createWorkerEngine({ plugins, threads })) })),
  )
  const ways: readonly (readonly [string, Assess])[] = [
    ['ours, assess', (all) => all.map((file) => engine.assess(file, options))],
    ['ours, assessMany', (all) => engine.assessMany(all, options)],
    ...pools.map(({ threads, assessMany }): [string, Assess] => [`ours, workers, threads: ${threads}`, (all) => assessMany(all, options)]),
  ]
  const best = ways.map(([name]) => ({ name, clock: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY }))
  const found = new Set<number>()
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [at, [, assess]] of ways.entries()) {
      const [clock, processor] = [performance.now(), processorTime()]
      found.add(await findingsOf(assess(files)))
      const one = best[at]
      if (one === undefined || round === 0) continue
      one.clock = Math.min(one.clock, ((performance.now() - clock) * 1e6) / FILES)
      one.processor = Math.min(one.processor, ((processorTime() - processor) * 1000) / FILES)
    }
  await Promise.all(pools.map(({ close }) => close()))
  if (found.size !== 1) throw new Error('they do not find the same')
  return best
}
