import type { OptionChoices } from '@aitebaar/rules'
import { toEvaluatePack, toPackModule } from '@aitebaar/rules'

import { FINE } from '../exit.ts'
import { packOf } from '../input/engine-of.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar pack build` was called with. */
export interface PackBuildCall {
  readonly folder: string | undefined
  /** A JavaScript module instead of JSON. */
  readonly module: boolean
  readonly option: OptionChoices
}

/** Prints a pack that was checked, cut down to what `@aitebaar/rules/evaluate` runs. Rules with anything wrong build nothing. */
export const packBuild = ({ folder, module, option }: PackBuildCall, terminal: Terminal): number => {
  const loaded = packOf(folder, terminal, option)
  if (typeof loaded === 'number') return loaded
  terminal.out(module ? toPackModule(loaded).trimEnd() : JSON.stringify(toEvaluatePack(loaded)))
  return FINE
}
