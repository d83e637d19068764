import * as E from 'fp-ts/lib/Either.js'

import { FINE } from '../exit.ts'
import { refuse } from '../format/issues.ts'
import { table } from '../format/table.ts'
import { readIndicators } from '../input/definitions.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators list` was called with. */
export interface IndicatorsListCall {
  readonly definitions: string | undefined
  readonly format: 'table' | 'json'
}

/** All indicators, a line each. */
export const indicatorsList = (call: IndicatorsListCall, terminal: Terminal): number => {
  const all = readIndicators(call.definitions)
  if (E.isLeft(all)) return refuse(all.left, terminal)
  if (call.format === 'json') terminal.out(JSON.stringify(all.right, null, 2))
  else
    terminal.out(
      table(
        [{ heading: 'indicator' }, { heading: 'unit' }, { heading: 'title' }],
        all.right.map(({ id, unit, title }) => [id, unit, title.en]),
        terminal.width,
      ),
    )
  return FINE
}
