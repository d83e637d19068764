import type { FactDictionary, JsonObject } from '@aitebaar/conditions'
import { invariant } from '@aitebaar/core'

import { KeyDictionary } from '../keys/key-dictionary.ts'
import type { Column, ColumnEncoder, Form, KeysOf } from './column.ts'
import { createEncoder } from './column.ts'
import { RawValues, Room } from './raw-values.ts'

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

/** So many records are turned into columns together: enough to spread the cost of a step, few enough to stay near the processor. */
export const BATCH = 1024

const nameOf = (fact: string, form: Form): string => `${form} ${fact}`

/** A table that is filled from records; only the columns that were asked for are read. */
export interface RecordTable extends Table {
  /** Reads records from `start` on, while they are of one kind and a batch is not full, and gives how many. */
  readonly load: (records: readonly JsonObject[], start: number, end: number) => number
}

/** Dictionaries of keys, one for each fact: folds that share them unite their people without looking at a key. */
export const sharedKeys = (): KeysOf => {
  const dictionaries = new Map<string, KeyDictionary>()
  return (fact) => {
    const dictionary = dictionaries.get(fact) ?? new KeyDictionary()
    dictionaries.set(fact, dictionary)
    return dictionary
  }
}

/** A table of records of one kind. */
export const recordTable = (dictionary: FactDictionary, keysOf: KeysOf = sharedKeys(), room: Room = new Room()): RecordTable => {
  const encoders = new Map<string, { readonly encoder: ColumnEncoder; readonly place: number }>()
  const raws = new RawValues(room)
  let batch = 0
  return {
    batch: () => batch,
    column: (id, form) => {
      const name = nameOf(id, form)
      const fact = dictionary.get(id)
      invariant(fact !== undefined, 'a checked definition names facts that exist')
      const known = encoders.get(name)
      if (known !== undefined) return known.encoder.column
      const encoder = createEncoder(fact, form, keysOf)
      encoders.set(name, { encoder, place: raws.placeOf(fact) })
      return encoder.column
    },
    shared: sharing(),
    load: (records, start, end) => {
      batch += 1
      const rows = raws.load(records, start, Math.min(BATCH, end - start))
      for (const { encoder, place } of encoders.values()) {
        encoder.reserve(rows)
        encoder.encode(raws, place, 0, rows)
      }
      return rows
    },
  }
}

/** Whole columns of records of one kind, made when they are first asked for and kept. */
export interface KeptColumns {
  readonly length: number
  readonly column: (fact: string, form: Form) => Column
}

/** The columns of records that are all of one kind. */
export const keptColumns = (dictionary: FactDictionary, records: readonly JsonObject[]): KeptColumns => {
  const columns = new Map<string, Column>()
  return {
    length: records.length,
    column: (id, form) => {
      const name = nameOf(id, form)
      const known = columns.get(name)
      if (known !== undefined) return known
      const fact = dictionary.get(id)
      invariant(fact !== undefined, 'a checked definition names facts that exist')
      const { column, reserve, encode } = createEncoder(fact, form, sharedKeys())
      const raws = new RawValues(new Room())
      const place = raws.placeOf(fact)
      reserve(records.length)
      for (let start = 0; start < records.length;) {
        const rows = raws.load(records, start, Math.min(BATCH, records.length - start))
        encode(raws, place, start, rows)
        start += rows
      }
      columns.set(name, column)
      return column
    },
  }
}

/** A table over kept columns. */
export interface KeptTable extends Table {
  /** Goes to the rows from `start` on. */
  readonly select: (start: number, length: number) => void
}

/** A table that shows kept columns a batch at a time, without copying them. */
export const keptTable = (kept: KeptColumns): KeptTable => {
  const views = new Map<string, { readonly whole: Column; readonly view: Column }>()
  let batch = 0
  return {
    batch: () => batch,
    column: (fact, form) => {
      const name = nameOf(fact, form)
      const whole = kept.column(fact, form)
      const known = views.get(name) ?? { whole, view: { ...whole } }
      views.set(name, known)
      return known.view
    },
    shared: sharing(),
    select: (start, length) => {
      batch += 1
      for (const { whole, view } of views.values()) {
        view.codes = whole.codes.subarray(start, start + length)
        view.numbers = whole.numbers.subarray(start, start + length)
        view.values = whole.values.length === 0 ? whole.values : whole.values.slice(start, start + length)
      }
    },
  }
}
