import type { FactType } from '@aitebaar/conditions'
import { SCHEMA_VERSION } from '@aitebaar/core'

import { recordFacts } from '../compile/record-facts.ts'

/** Between the codes of a list in one cell. */
const SEPARATOR = ';'

const valueOf = (type: FactType | undefined, text: string): unknown => {
  switch (type?.kind) {
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'codes':
      return text.split(SEPARATOR).map((code) => code.trim())
    default:
      return text
  }
}

/** Sets a key of the object itself, whatever it is called. */
const set = (record: object, key: string, value: unknown): void => {
  Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true })
}

const put = (record: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [key = '', ...rest] = path
  if (rest.length === 0) return set(record, key, value)
  const inner = Object.hasOwn(record, key) ? (record[key] as Record<string, unknown>) : {}
  set(record, key, inner)
  put(inner, rest, value)
}

/** How a column of a table becomes a field of a record. */
export interface CellReader {
  readonly put: (record: Record<string, unknown>, value: unknown) => void
}

/** The reader of a column for a field of records of a kind. Nothing in a cell says nothing: the field is left out. */
export const cellReader = (kind: string, field: string): CellReader => {
  const type = recordFacts().get(`${kind}.${field}`)?.type
  const path = field.split('.')
  return {
    put: (record, value) => {
      if (value === '' || value === null || value === undefined) return
      put(record, path, typeof value === 'string' ? valueOf(type, value) : value)
    },
  }
}

/** A record of a kind without fields. */
export const newRecord = (kind: string, isSynthetic: boolean): Record<string, unknown> => ({ kind, schemaVersion: SCHEMA_VERSION, isSynthetic })
