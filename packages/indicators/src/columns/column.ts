import type { Fact, FactValue, JsonObject } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'

import { isDerived } from '../facts/derived-facts.ts'
import { KeyDictionary } from '../keys/key-dictionary.ts'
import { DAY_KEYS, dayKey, localDay } from './day.ts'
import { Dictionary, UNKNOWN_CODE } from './dictionary.ts'
import { RecentTexts } from './recent-texts.ts'

/** One column of the records at hand. Coded columns hold codes of a dictionary, those of keys codes of `keys`, number columns `NaN` where there is no number. */
export interface Column {
  codes: Int32Array
  numbers: Float64Array
  values: readonly FactValue[]
  readonly dictionary: Dictionary
  readonly keys: KeyDictionary
}

/**
 * How a column is held. `value`: codes of all different values; `day`: codes of local days; `key`: codes of pseudonyms or ids, the only form that is kept for
 * as long as people are counted; `number`: numbers; `raw`: values one by one, for what has too many different values to be coded.
 */
export type Form = 'value' | 'day' | 'key' | 'number' | 'raw'

/** Reads the raw values of a fact from records. */
type Read = (record: JsonObject) => unknown

const fieldOf = (fact: Fact): string => fact.id.slice(fact.subject.length + 1)

/** Plain fields are read at once; lists of codes, nested fields, protected ones and facts that follow from several fields through the fact. */
const reader = (fact: Fact): Read => {
  const field = fieldOf(fact)
  return isDerived(fact) || field.includes('.') || fact.type.kind === 'codes' || fact.sensitivity === 'life-safety'
    ? (record) => fact.read(record, record)
    : (record) => record[field]
}

/** The dictionary of the keys that a fact holds. */
export type KeysOf = (fact: string) => KeyDictionary

/** Turns the values of one fact in records into a column. */
export interface ColumnEncoder {
  /** The column, filled anew by each call of `encode`. */
  readonly column: Column
  /** Reads `length` records from `start` on. */
  readonly encode: (records: readonly JsonObject[], start: number, length: number) => void
}

const NO_CODES = new Int32Array(0)
const NO_NUMBERS = new Float64Array(0)

const NO_KEYS = new KeyDictionary()

const emptyColumn = (keys: KeyDictionary = NO_KEYS): Column => ({ codes: NO_CODES, numbers: NO_NUMBERS, values: [], dictionary: new Dictionary(), keys })

const valueCode = (fact: Fact, dictionary: Dictionary, raw: unknown): number => {
  if (typeof raw !== 'object' || raw === null) return dictionary.get(raw) ?? dictionary.add(raw, coerce(fact.type, raw))
  const value = coerce(fact.type, raw)
  if (value === undefined) return UNKNOWN_CODE
  const text = JSON.stringify(value)
  return dictionary.get(text) ?? dictionary.add(text, value)
}

const keyCode = (keys: KeyDictionary, raw: unknown): number => (typeof raw === 'string' && raw !== '' ? keys.codeOf(raw) : UNKNOWN_CODE)

const dayCode = (fact: Fact, dictionary: Dictionary, raw: unknown): number => {
  const day = typeof raw === 'string' ? localDay(raw) : raw
  return typeof day === 'object' && day !== null ? UNKNOWN_CODE : (dictionary.get(day) ?? dictionary.add(day, coerce(fact.type, day)))
}

const room = (codes: Int32Array, length: number): Int32Array => (codes.length < length ? new Int32Array(length) : codes)

const keyed = (fact: Fact, keys: KeyDictionary): ColumnEncoder => {
  const column = emptyColumn(keys)
  const read = reader(fact)
  return {
    column,
    encode: (records, start, length) => {
      const codes = (column.codes = room(column.codes, length))
      for (let row = 0; row < length; row += 1) codes[row] = keyCode(keys, read(records[start + row] as JsonObject))
    },
  }
}

const values = (fact: Fact): ColumnEncoder => {
  const column = emptyColumn()
  const read = reader(fact)
  const { dictionary } = column
  const recent = new RecentTexts((text) => valueCode(fact, dictionary, text))
  const [yes, no] = [valueCode(fact, dictionary, true), valueCode(fact, dictionary, false)]
  return {
    column,
    encode: (records, start, length) => {
      const codes = (column.codes = room(column.codes, length))
      for (let row = 0; row < length; row += 1) {
        const raw = read(records[start + row] as JsonObject)
        codes[row] =
          typeof raw === 'string'
            ? recent.codeOf(raw)
            : raw === undefined
              ? UNKNOWN_CODE
              : raw === true
                ? yes
                : raw === false
                  ? no
                  : valueCode(fact, dictionary, raw)
      }
    },
  }
}

const days = (fact: Fact): ColumnEncoder => {
  const column = emptyColumn()
  const read = reader(fact)
  const { dictionary } = column
  /** Codes by key, each one more than it is: memory that is zero costs nothing until it is written. */
  const byKey = new Int32Array(DAY_KEYS)
  const codeOf = (raw: unknown): number => {
    const key = typeof raw === 'string' ? dayKey(raw) : -1
    if (key < 0) return dayCode(fact, dictionary, raw)
    const known = byKey[key] as number
    if (known > 0) return known - 1
    const code = dayCode(fact, dictionary, raw)
    byKey[key] = code + 1
    return code
  }
  return {
    column,
    encode: (records, start, length) => {
      const codes = (column.codes = room(column.codes, length))
      for (let row = 0; row < length; row += 1) codes[row] = codeOf(read(records[start + row] as JsonObject))
    },
  }
}

const numbers = (fact: Fact): ColumnEncoder => {
  const column = emptyColumn()
  const read = reader(fact)
  return {
    column,
    encode: (records, start, length) => {
      if (column.numbers.length < length) column.numbers = new Float64Array(length)
      const target = column.numbers
      for (let row = 0; row < length; row += 1) {
        const value = coerce(fact.type, read(records[start + row] as JsonObject))
        target[row] = typeof value === 'number' ? value : Number.NaN
      }
    },
  }
}

const raws = (fact: Fact): ColumnEncoder => {
  const column = emptyColumn()
  const read = reader(fact)
  return {
    column,
    encode: (records, start, length) => {
      column.values = Array.from({ length }, (_, row) => coerce(fact.type, read(records[start + row] as JsonObject)))
    },
  }
}

/** The encoder of a fact in a form; keys are given codes of a dictionary that may be that of other columns too. */
export const createEncoder = (fact: Fact, form: Form, keysOf: KeysOf): ColumnEncoder => {
  switch (form) {
    case 'value':
      return values(fact)
    case 'key':
      return keyed(fact, keysOf(fact.id))
    case 'day':
      return days(fact)
    case 'number':
      return numbers(fact)
    case 'raw':
      return raws(fact)
  }
}
