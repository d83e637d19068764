import type { LoadedPack } from '@aitebaar/rules'
import { wordsReport } from '@aitebaar/rules'

import { builtInPack } from '../engine.ts'
import { FINE } from '../exit.ts'
import { table } from '../format/table.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar rules words` was called with. */
export interface RulesWordsCall {
  readonly lang: 'ur' | 'ps'
  /** Also the names of what has no text yet. */
  readonly missing: boolean
  readonly format: 'table' | 'json'
}

const COLUMNS = ['texts', 'in English', 'drafts', 'checked', 'missing'].map((heading) => ({ heading }))

/** How far the texts of a pack, the built-in one unless told, are translated, and what is missing. */
export const rulesWords = ({ lang, missing, format }: RulesWordsCall, terminal: Terminal, loaded: LoadedPack = builtInPack()): number => {
  const report = wordsReport(loaded, lang)
  if (format === 'json') terminal.out(JSON.stringify(report, null, 2))
  else {
    const rows = report.map((one) => [one.kind, one.total, one.draft, one.reviewed, one.missing.length].map(String))
    terminal.out(table(COLUMNS, rows, terminal.width))
    if (missing) for (const one of report) for (const name of one.missing) terminal.out(`${one.kind}: ${name}`)
    terminal.out('Drafts were checked by nobody who speaks the language; each is shown with [draft] behind it.')
  }
  return FINE
}
