import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { FINE, WRONG_INPUT } from '../exit.ts'
import type { Terminal } from '../terminal.ts'

const FILES: Readonly<Record<string, string>> = {
  rule: '@aitebaar/rules/schema/rule.schema.json',
  cases: '@aitebaar/rules/schema/cases.schema.json',
  indicator: '@aitebaar/indicators/schema/indicator.schema.json',
}

/** Prints the JSON Schema of a format. */
export const schema = (name: string, terminal: Terminal): number => {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  if (file === undefined) {
    terminal.say(`There is no schema "${name}". Write one of: ${Object.keys(FILES).join(', ')}.`)
    return WRONG_INPUT
  }
  terminal.out(readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8').trimEnd())
  return FINE
}
