import { readReportWords, renderReport } from '@aitebaar/indicators/report'
import { areas } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { FINE, WRONG_INPUT } from '../exit.ts'
import { refuse } from '../format/issues.ts'
import { protectedResults } from '../format/protection.ts'
import type { CalculateCall } from '../input/calculate.ts'
import { calculateFiles, calculatorFor } from '../input/calculate.ts'
import { readJsonFile } from '../input/json-file.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators report` was called with. */
export interface IndicatorsReportCall extends CalculateCall {
  readonly title: string
  readonly lang: 'en' | 'ur' | 'ps'
  /** A file with words of the page in its language. */
  readonly words: string | undefined
  readonly ledger: string | undefined
  readonly approximate: boolean
  /** Whether charts are drawn. */
  readonly charts: boolean
  readonly madeOn: string
}

/** Writes all results on one page of HTML. */
export const indicatorsReport = async (call: IndicatorsReportCall, terminal: Terminal): Promise<number> => {
  const words = call.words === undefined ? E.right({}) : pipe(readJsonFile(call.words), E.flatMap(readReportWords))
  if (E.isLeft(words)) return refuse(words.left, terminal)
  const calculator = calculatorFor(call, terminal)
  if (calculator === undefined) return WRONG_INPUT
  const { whole, isComplete, summary } = await calculateFiles(calculator, call.data, call, terminal)
  terminal.say(summary)
  if (!isComplete) {
    terminal.say('No report is written, since some records could not be counted. Correct or remove them first.')
    return WRONG_INPUT
  }
  const results = protectedResults(calculator.finish(whole), call.ledger, terminal)
  if (E.isLeft(results)) return refuse(results.left, terminal)
  const page = await renderReport(results.right, {
    title: { en: call.title },
    areas,
    language: call.lang,
    words: words.right,
    madeOn: call.madeOn,
    charts: call.charts ? 'svg' : 'none',
    approximate: call.approximate ? 'allow' : 'refuse',
  })
  if (E.isLeft(page)) return refuse(page.left, terminal)
  terminal.out(page.right.trimEnd())
  return FINE
}
