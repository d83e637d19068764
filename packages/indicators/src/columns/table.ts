import type { FactDictionary, JsonObject } from '@aitebaar/conditions'
import { invariant } from '@aitebaar/core'

import type { Column, ColumnEncoder, Form } from './column.ts'
import { createEncoder } from './column.ts'

/** The records of one kind as columns, a batch at a time. What is derived from them is worked out once a batch and shared. */
export interface Table {
  /** Counts the batches; it tells whether something derived is of the batch at hand. */
  readonly batch: () => number
  /** The column of a fact in a form. */
  readonly column: (fact: string, form: Form) => Column
  /** Something derived from the columns, made once by name. */
  readonly shared: <T>(name: string, make: () => T) => T
}

const sharing = (): Table['shared'] => {
  const made = new Map<string, unknown>()
  return <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make())
    return made.get(name) as T
  }
}

const nameOf = (fact: string, form: Form): string => `${form} ${fact}`

/** A table that is filled from records; only the columns that were asked for are read. */
export interface RecordTable extends Table {
  /** Reads `length` records from `start` on. */
  readonly load: (records: readonly JsonObject[], start: number, length: number) => void
}

/** A table of records of one kind. */
export const recordTable = (dictionary: FactDictionary): RecordTable => {
  const encoders = new Map<string, ColumnEncoder>()
  let batch = 0
  return {
    batch: () => batch,
    column: (id, form) => {
      const name = nameOf(id, form)
      const fact = dictionary.get(id)
      invariant(fact !== undefined, 'a checked definition names facts that exist')
      const encoder = encoders.get(name) ?? createEncoder(fact, form)
      encoders.set(name, encoder)
      return encoder.column
    },
    shared: sharing(),
    load: (records, start, length) => {
      batch += 1
      for (const { encode } of encoders.values()) encode(records, start, length)
    },
  }
}
