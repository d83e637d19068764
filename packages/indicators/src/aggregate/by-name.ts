import type { Monoid } from 'fp-ts/lib/Monoid.js'

/** Entries sorted by name, so that equal records have equal bytes. */
export const sortedRecord = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Entries of the same name merge; others stand beside each other. */
export const byName = <T>(concat: (a: T, b: T) => T): Monoid<Readonly<Record<string, T>>> => ({
  empty: {},
  concat: (a, b) => {
    const merged = new Map(Object.entries(a))
    for (const [name, value] of Object.entries(b)) {
      const here = merged.get(name)
      merged.set(name, here === undefined ? value : concat(here, value))
    }
    return sortedRecord(merged)
  },
})
