import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { refuse } from '../format/issues.ts'
import { shownResults } from '../format/protection.ts'
import { printResults } from '../format/results.ts'
import type { CalculateCall } from '../input/calculate.ts'
import { calculateFiles, calculatorFor } from '../input/calculate.ts'
import { writePartial } from '../input/partials.ts'
import { readPublished } from '../input/published.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators run` was called with. */
export interface IndicatorsRunCall extends CalculateCall {
  readonly published: string | undefined
  readonly partial: string | undefined
  readonly unprotected: boolean
  readonly all: boolean
  readonly ledger: string | undefined
  readonly format: 'table' | 'json' | 'csv'
}

/** Calculates indicators from programme records, published beside computed. */
export const indicatorsRun = async (call: IndicatorsRunCall, terminal: Terminal): Promise<number> => {
  const calculator = calculatorFor(call, terminal)
  if (calculator === undefined) return WRONG_INPUT
  const published = call.published === undefined ? undefined : readPublished(call.published)
  if (published !== undefined && E.isLeft(published)) return refuse(published.left, terminal)
  const { whole, isComplete, summary } = await calculateFiles(calculator, call.data, call, terminal)
  const problem = call.partial === undefined ? undefined : writePartial(call.partial, call.by ?? [], call.period, whole)
  if (problem !== undefined) return refuse([problem], terminal)
  const shown = shownResults(calculator.finish(whole), call, terminal)
  if (E.isLeft(shown)) return refuse(shown.left, terminal)
  const isAsPublished = printResults(shown.right, published?.right, call, terminal)
  terminal.say(summary)
  if (!isComplete) return WRONG_INPUT
  return isAsPublished ? FINE : NO
}
