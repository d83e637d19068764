import { readFileSync } from 'node:fs'

import type { Issue } from '@aitebaar/core'
import { parseJson } from '@aitebaar/core'
import { createCalculator } from '@aitebaar/indicators'
import { indicators as builtIn } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { figureRows, figuresText } from '../format/figures.ts'
import { issueText } from '../format/issues.ts'
import { listFiles } from '../input/files.ts'
import { readPublished } from '../input/published.ts'
import { readRecordFiles } from '../input/records.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators run` was called with. */
export interface IndicatorsRunCall {
  readonly data: readonly string[]
  readonly definitions: string | undefined
  readonly published: string | undefined
  readonly format: 'table' | 'json'
}

/** How many refused lines are shown one by one before only their number is told. */
const SHOWN = 20

const definitionsOf = (folder: string | undefined): { definitions: readonly unknown[]; issues: readonly Issue[] } => {
  if (folder === undefined) return { definitions: builtIn, issues: [] }
  const { files, issues } = listFiles([folder], ['.indicator.json'])
  const read = files.map((file) => parseJson(readFileSync(file, 'utf8')))
  return {
    definitions: read.flatMap((one) => (E.isRight(one) ? [one.right] : [])),
    issues: [...issues, ...read.flatMap((one) => (E.isLeft(one) ? one.left : []))],
  }
}

const sayAll = (issues: readonly Issue[], terminal: Terminal): number => {
  for (const issue of issues) terminal.say(issueText(issue, terminal.width))
  return WRONG_INPUT
}

/** Calculates indicators from programme records, published beside computed. */
export const indicatorsRun = async (call: IndicatorsRunCall, terminal: Terminal): Promise<number> => {
  const { definitions, issues } = definitionsOf(call.definitions)
  if (issues.length > 0) return sayAll(issues, terminal)
  const calculator = createCalculator(definitions)
  if (E.isLeft(calculator)) return sayAll(calculator.left, terminal)
  const published = call.published === undefined ? undefined : readPublished(call.published)
  if (published !== undefined && E.isLeft(published)) return sayAll(published.left, terminal)

  const { add, result } = calculator.right.fold('records')
  let shown = 0
  const tally = await readRecordFiles(call.data, {
    record: add,
    refused: (where, found) => {
      shown += 1
      if (shown <= SHOWN) for (const issue of found) terminal.say(issueText(issue, terminal.width, where))
    },
    progress: (lines) => terminal.progress(`${lines} lines read`),
  })
  terminal.progress('')
  if (tally.refused > SHOWN) terminal.say(`… and ${tally.refused - SHOWN} more refused lines.`)
  const results = calculator.right.finish(result())
  const rows = figureRows(results, published?.right)
  if (call.format === 'json')
    terminal.out(
      JSON.stringify(
        results.map(({ indicator, parts, wording }) => ({ indicator: indicator.id, wording, published: published?.right.get(indicator.id) ?? null, parts })),
        null,
        2,
      ),
    )
  else terminal.out(figuresText(results, rows, terminal))
  terminal.say(`Read ${tally.good + tally.refused} lines = ${tally.good} records + ${tally.refused} refused.`)
  if (tally.refused > 0 || tally.good === 0) return WRONG_INPUT
  return rows.some(({ matches }) => matches === false) ? NO : FINE
}
