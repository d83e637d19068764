import type { Issues } from '@aitebaar/core'
import type { Calculator, PartialResult } from '@aitebaar/indicators'
import { createCalculator } from '@aitebaar/indicators'
import { areas } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, WRONG_INPUT } from '../exit.ts'
import { refuse } from '../format/issues.ts'
import { shownResults } from '../format/protection.ts'
import { printResults } from '../format/results.ts'
import { readDefinitions } from '../input/definitions.ts'
import type { PartialFile } from '../input/partials.ts'
import { readPartialFile, writePartial } from '../input/partials.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators merge` was called with. */
export interface IndicatorsMergeCall {
  readonly partials: readonly string[]
  readonly definitions: string | undefined
  readonly partial: string | undefined
  readonly asOf: string | undefined
  readonly complete: readonly string[] | undefined
  readonly all: boolean
  readonly unprotected: boolean
  readonly ledger: string | undefined
  readonly format: 'table' | 'json' | 'csv'
}

/** The calculator that the first file was made with; the others have to fit it. */
const calculatorFor = ({ by, period }: PartialFile, { definitions: folder, asOf, complete }: IndicatorsMergeCall): E.Either<Issues, Calculator> => {
  const definitions = readDefinitions(folder)
  if (E.isLeft(definitions)) return definitions
  return createCalculator(definitions.right, {
    by,
    areas,
    persons: true,
    trusted: folder === undefined,
    ...(period === null ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(complete === undefined ? {} : { complete }),
  })
}

/** Puts partial results together: those of districts, months or machines. */
export const indicatorsMerge = (call: IndicatorsMergeCall, terminal: Terminal): number => {
  let [calculator, merged, options]: [Calculator | undefined, PartialResult | undefined, PartialFile | undefined] = [undefined, undefined, undefined]
  for (const file of call.partials) {
    const read = readPartialFile(file)
    if (E.isLeft(read)) return refuse(read.left, terminal)
    if (calculator === undefined) {
      const made = calculatorFor(read.right, call)
      if (E.isLeft(made)) return refuse(made.left, terminal)
      ;[calculator, options] = [made.right, read.right]
    }
    const part = calculator.read(read.right.partial)
    if (E.isLeft(part)) return refuse(part.left, terminal, file)
    const next: E.Either<Issues, PartialResult> = merged === undefined ? part : calculator.merge(merged, part.right)
    if (E.isLeft(next)) return refuse(next.left, terminal, file)
    merged = next.right
  }
  if (calculator === undefined || merged === undefined || options === undefined) return WRONG_INPUT
  const problem = call.partial === undefined ? undefined : writePartial(call.partial, options.by, options.period ?? undefined, merged)
  if (problem !== undefined) return refuse([problem], terminal)
  const shown = shownResults(calculator.finish(merged), call, terminal)
  if (E.isLeft(shown)) return refuse(shown.left, terminal)
  printResults(shown.right, undefined, call, terminal)
  terminal.say(`Merged ${call.partials.length} partial results with ${merged.partitions.length} partitions.`)
  return FINE
}
