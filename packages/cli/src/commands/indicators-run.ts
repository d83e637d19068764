import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { shownResults } from '../format/protection.ts'
import { printResults } from '../format/results.ts'
import type { CalculateCall } from '../input/calculate.ts'
import { calculateFiles, calculatorFor, sayAll } from '../input/calculate.ts'
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
  if (published !== undefined && E.isLeft(published)) {
    sayAll(published.left, terminal)
    return WRONG_INPUT
  }
  const { whole, isComplete, summary } = await calculateFiles(calculator, call.data, call, terminal)
  if (call.partial !== undefined) writePartial(call.partial, call.by ?? [], call.period, whole)
  const shown = shownResults(calculator.finish(whole), call, terminal)
  if (E.isLeft(shown)) {
    sayAll(shown.left, terminal)
    return WRONG_INPUT
  }
  const isAsPublished = printResults(shown.right, published?.right, call, terminal)
  terminal.say(summary)
  if (!isComplete) return WRONG_INPUT
  return isAsPublished ? FINE : NO
}
