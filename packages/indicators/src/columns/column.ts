import type { Fact, FactValue } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'

import { KeyDictionary } from '../keys/key-dictionary.ts'
import { DAYS_A_YEAR, YEARS, dayKey, localDay } from './day.ts'
import { Dictionary, UNKNOWN_CODE } from './dictionary.ts'
import type { RawValues } from './raw-values.ts'
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

/** The dictionary of the keys that a fact holds. */
export type KeysOf = (fact: string) => KeyDictionary

/** Turns the values of one fact in records into a column. */
export interface ColumnEncoder {
  readonly column: Column
  /** Makes room for so many rows; what the column held may be gone. */
  readonly reserve: (rows: number) => void
  /** Takes the raw values at a place of so many rows; the first becomes row `from` of the column. */
  readonly encode: (raws: RawValues, place: number, from: number, length: number) => void
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

const roomForCodes = (column: Column, rows: number): void => {
  if (column.codes.length < rows) column.codes = new Int32Array(rows)
}

const keyed = (keys: KeyDictionary): ColumnEncoder => {
  const column = emptyColumn(keys)
  return {
    column,
    reserve: (rows) => roomForCodes(column, rows),
    encode: (raws, place, from, length) => {
      const { codes } = column
      const { values, step } = raws
      for (let row = 0; row < length; row += 1) codes[from + row] = keyCode(keys, values[row * step + place])
    },
  }
}

const values = (fact: Fact): ColumnEncoder => {
  const column = emptyColumn()
  const { dictionary } = column
  const recent = new RecentTexts((text) => valueCode(fact, dictionary, text))
  const [yes, no] = [valueCode(fact, dictionary, true), valueCode(fact, dictionary, false)]
  return {
    column,
    reserve: (rows) => roomForCodes(column, rows),
    encode: (raws, place, from, length) => {
      const { codes } = column
      const { values, slots, step } = raws
      for (let row = 0; row < length; row += 1) {
        const at = row * step + place
        const raw = values[at]
        const slot = slots[at] as number
        codes[from + row] =
          slot >= 0
            ? recent.codeOf(raw as string, slot)
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
  const { dictionary } = column
  /** Codes by year and day, each one more than it is: 0 is a day that was not seen. */
  const years = Array<Int32Array | undefined>(YEARS).fill(undefined)
  const codeOf = (raw: unknown): number => {
    const key = typeof raw === 'string' ? dayKey(raw) : -1
    if (key < 0) return dayCode(fact, dictionary, raw)
    const year = Math.floor(key / DAYS_A_YEAR)
    const codes = (years[year] ??= new Int32Array(DAYS_A_YEAR))
    const day = key - year * DAYS_A_YEAR
    const known = codes[day] as number
    if (known > 0) return known - 1
    const code = dayCode(fact, dictionary, raw)
    codes[day] = code + 1
    return code
  }
  return {
    column,
    reserve: (rows) => roomForCodes(column, rows),
    encode: (raws, place, from, length) => {
      const { codes } = column
      const { values, step } = raws
      for (let row = 0; row < length; row += 1) codes[from + row] = codeOf(values[row * step + place])
    },
  }
}

const numbers = (fact: Fact): ColumnEncoder => {
  const column = emptyColumn()
  return {
    column,
    reserve: (rows) => {
      if (column.numbers.length < rows) column.numbers = new Float64Array(rows)
    },
    encode: (raws, place, from, length) => {
      const { numbers: target } = column
      for (let row = 0; row < length; row += 1) {
        const value = coerce(fact.type, raws.values[row * raws.step + place])
        target[from + row] = typeof value === 'number' ? value : Number.NaN
      }
    },
  }
}

const raws = (fact: Fact): ColumnEncoder => {
  const column = emptyColumn()
  return {
    column,
    reserve: () => {
      column.values = []
    },
    encode: (raws, place, from, length) => {
      const target = column.values as FactValue[]
      for (let row = 0; row < length; row += 1) target[from + row] = coerce(fact.type, raws.values[row * raws.step + place])
    },
  }
}

/** The encoder of a fact in a form; keys are given codes of a dictionary that may be that of other columns too. */
export const createEncoder = (fact: Fact, form: Form, keysOf: KeysOf): ColumnEncoder => {
  switch (form) {
    case 'value':
      return values(fact)
    case 'key':
      return keyed(keysOf(fact.id))
    case 'day':
      return days(fact)
    case 'number':
      return numbers(fact)
    case 'raw':
      return raws(fact)
  }
}
