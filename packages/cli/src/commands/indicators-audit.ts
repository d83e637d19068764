import type { PublishedTable, Release, Solver } from '@aitebaar/disclosure'
import { parseLedger, recoveredCells } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { refuse } from '../format/issues.ts'
import { inFile, readJsonFile } from '../input/json-file.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators audit` was called with. */
export interface IndicatorsAuditCall {
  readonly ledger: string
  readonly format: 'table' | 'json'
}

/** A release as its readers have it: without what the ledger notes for protection alone. */
const asPublished = ({ name, population, includes, partOf, floor, dimensions, cells }: Release): PublishedTable => ({
  name,
  population,
  includes,
  partOf,
  hiddenAtLeast: floor,
  dimensions,
  cells: cells.map(({ at, value }) => (value === null ? { at, state: 'suppressed' } : { at, state: 'published', value })),
})

/** HiGHS, an optional peer; its types speak of a default export that its CommonJS file does not have. */
const loadSolver = async (): Promise<Solver | undefined> => {
  try {
    const { default: load } = await import('highs')
    return await (load as unknown as () => Promise<Solver>)()
  } catch {
    return undefined
  }
}

/** Tries to work out hidden cells from everything that a ledger says was published, as a reader could. */
export const indicatorsAudit = async ({ ledger: file, format }: IndicatorsAuditCall, terminal: Terminal): Promise<number> => {
  const ledger = pipe(
    readJsonFile(file),
    E.flatMap((json) => inFile(file, parseLedger(json))),
  )
  if (E.isLeft(ledger)) return refuse(ledger.left, terminal)
  const solver = await loadSolver()
  if (solver === undefined) {
    terminal.say('The audit needs a solver for linear programs. Install it with: npm install highs')
    return WRONG_INPUT
  }
  const { releases } = ledger.right
  const found = recoveredCells(releases.map(asPublished), solver)
  if (E.isLeft(found)) return refuse(found.left, terminal)
  const hidden = releases.reduce((sum, { cells }) => sum + cells.filter(({ value }) => value === null).length, 0)
  if (format === 'json') terminal.out(JSON.stringify({ tables: releases.length, hidden, recovered: found.right }, null, 2))
  else
    terminal.out(
      [
        ...found.right.map(({ table, at }) => `${table}: ${at.join(', ')} can be worked out`),
        `${releases.length} tables, ${hidden} hidden cells, ${found.right.length} of them can be worked out.`,
      ].join('\n'),
    )
  return found.right.length === 0 ? FINE : NO
}
