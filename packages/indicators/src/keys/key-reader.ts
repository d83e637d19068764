import type { Column } from '../columns/column.ts'
import { UNKNOWN_CODE } from '../columns/dictionary.ts'

/** Reads the keys of a column of keys as texts, row by row; each different key is made a text once. */
export const keyReader = (column: Column): ((row: number) => string | undefined) => {
  const texts: (string | undefined)[] = []
  return (row) => {
    const code = column.codes[row] as number
    return code === UNKNOWN_CODE ? undefined : (texts[code] ??= column.keys.keyOf(code))
  }
}
