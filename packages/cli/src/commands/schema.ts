import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { CASE_FILE_ROOTS, ENTITIES } from '@aitebaar/core'

import { FINE, WRONG_INPUT } from '../exit.ts'
import type { Terminal } from '../terminal.ts'

const FILES: Readonly<Record<string, string>> = {
  rule: '@aitebaar/rules/schema/rule.schema.json',
  cases: '@aitebaar/rules/schema/cases.schema.json',
  indicator: '@aitebaar/indicators/schema/indicator.schema.json',
}

const dashed = (kind: string): string => kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const CASE_FILES = Object.keys(CASE_FILE_ROOTS).map((kind) => `${dashed(kind)}-file`)
const DOMAIN = new Set([...CASE_FILES, ...Object.keys(ENTITIES).map(dashed)])

const read = (file: string): unknown => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8'))

const entityOf = (file: string): unknown => read(`@aitebaar/core/schema/${file}`)

/** The files that a schema points to. */
const pointedTo = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' && typeof value === 'string' ? [value] : pointedTo(value)))
}

/** The same schema with the files that it points to inside, so that it stands alone; each is found by its `$id`. */
const bundled = (schema: unknown): unknown => {
  const files = [...new Set(pointedTo(schema))]
  if (files.length === 0) return schema
  return { ...(schema as object), $defs: Object.fromEntries(files.map((file) => [file.replace('.schema.json', ''), entityOf(file)])) }
}

/** Prints the JSON Schema of a format. */
export const schema = (name: string, terminal: Terminal): number => {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  if (file === undefined && !DOMAIN.has(name)) {
    const names = [...Object.keys(FILES), ...CASE_FILES].join(', ')
    terminal.say(`There is no schema "${name}". Write one of: ${names}, or the name of an entity, such as complaint or womens-desk.`)
    return WRONG_INPUT
  }
  terminal.out(JSON.stringify(file === undefined ? bundled(entityOf(`${name}.schema.json`)) : read(file), null, 2))
  return FINE
}
