import type { Issues } from '@aitebaar/core'
import { createCalculator } from '@aitebaar/indicators'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO } from '../exit.ts'
import { issueText, refuse } from '../format/issues.ts'
import { readDefinitions } from '../input/definitions.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators check` was called with. */
export interface IndicatorsCheckCall {
  readonly folder: string | undefined
  readonly format: 'table' | 'json'
}

/** Everything that is wrong with the indicators of a folder. */
export const indicatorsCheck = (call: IndicatorsCheckCall, terminal: Terminal): number => {
  const definitions = readDefinitions(call.folder)
  if (E.isLeft(definitions)) return refuse(definitions.left, terminal)
  const made = createCalculator(definitions.right)
  const found: Issues | readonly never[] = E.isLeft(made) ? made.left : []
  if (call.format === 'json') terminal.out(JSON.stringify(found, null, 2))
  else {
    for (const issue of found) terminal.out(issueText(issue, terminal.width))
    const what = found.length === 0 ? 'nothing wrong' : `${found.length} ${found.length === 1 ? 'problem' : 'problems'} found`
    terminal.out(`${definitions.right.length} indicators checked, ${what}.`)
  }
  return found.length === 0 ? FINE : NO
}
