import type { Issue } from '@aitebaar/core'
import type { PartialResult, PartitionFold, Window } from '@aitebaar/indicators'
import { createCalculator } from '@aitebaar/indicators'
import { areas } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import { progressText } from '../format/progress.ts'
import { shownResults } from '../format/protection.ts'
import { printResults } from '../format/results.ts'
import { readDefinitions } from '../input/definitions.ts'
import { writePartial } from '../input/partials.ts'
import { readPublished } from '../input/published.ts'
import { readRecordFiles } from '../input/records.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators run` was called with. */
export interface IndicatorsRunCall {
  readonly data: readonly string[]
  readonly definitions: string | undefined
  readonly published: string | undefined
  readonly partial: string | undefined
  readonly by: readonly (readonly string[])[]
  readonly period: Window | undefined
  readonly asOf: string | undefined
  readonly unprotected: boolean
  readonly format: 'table' | 'json' | 'csv'
}

/** How many refused lines are shown one by one before only their number is told. */
const SHOWN = 20

const sayAll = (issues: readonly Issue[], terminal: Terminal): number => {
  for (const issue of issues) terminal.say(issueText(issue, terminal.width))
  return WRONG_INPUT
}

/** Calculates indicators from programme records, published beside computed. */
export const indicatorsRun = async (call: IndicatorsRunCall, terminal: Terminal): Promise<number> => {
  const { by, period, asOf } = call
  const definitions = readDefinitions(call.definitions)
  if (E.isLeft(definitions)) return sayAll(definitions.left, terminal)
  const made = createCalculator(definitions.right, { by, areas, ...(period === undefined ? {} : { period }), ...(asOf === undefined ? {} : { asOf }) })
  if (E.isLeft(made)) return sayAll(made.left, terminal)
  const calculator = made.right
  const published = call.published === undefined ? undefined : readPublished(call.published)
  if (published !== undefined && E.isLeft(published)) return sayAll(published.left, terminal)

  let shown = 0
  let fold: PartitionFold | undefined
  let [merged, twice]: [PartialResult | undefined, number] = [undefined, 0]
  const refused = (where: string, found: readonly Issue[]): void => {
    shown += 1
    if (shown <= SHOWN) for (const issue of found) terminal.say(issueText(issue, terminal.width, where))
  }
  const tally = await readRecordFiles(call.data, {
    record: (record) => (fold ??= calculator.fold()).add(record),
    refused,
    progress: (lines, share) => terminal.progress(progressText(lines, share)),
    ended: (file, content) => {
      if (fold === undefined) return
      const part = fold.result(content)
      const next = merged === undefined ? E.right(part) : calculator.merge(merged, part)
      if (E.isRight(next)) merged = next.right
      else {
        twice += 1
        for (const issue of next.left) terminal.say(issueText(issue, terminal.width, file))
      }
      fold = undefined
    },
  })
  terminal.progress('')
  if (tally.refused > SHOWN) terminal.say(`… and ${tally.refused - SHOWN} more refused lines.`)
  const whole = merged ?? calculator.fold().result('nothing')
  if (call.partial !== undefined) writePartial(call.partial, by, period, whole)
  const isAsPublished = printResults(shownResults(calculator.finish(whole), call.unprotected, terminal), published?.right, call.format, terminal)
  terminal.say(`Read ${tally.good + tally.refused} lines = ${tally.good} records + ${tally.refused} refused.`)
  if (tally.refused > 0 || tally.good === 0 || twice > 0) return WRONG_INPUT
  return isAsPublished ? FINE : NO
}
