/**
 * Two tables of nearly the same people.
 *
 * @example
 * const pair: ClosePair = { tables: ['all women', 'women under 60'], persons: 2 }
 * pair.persons // => 2
 *
 * @category protect
 * @since 0.1.0
 */
export interface ClosePair {
  /** The names of the two. */
  readonly tables: readonly [string, string]
  /** How many persons are in one and not in the other. Not for publication. */
  readonly persons: number
}

/** How many are in one set only; it stops counting at the limit. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>, limit: number): number => {
  let count = 0
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const person of one) {
      if (!other.has(person)) count += 1
      if (count >= limit) return count
    }
  return count
}

/**
 * Every pair of tables that differ, but by fewer persons than the minimum: subtracting one from the other tells about those few.
 *
 * @example
 * const all = { name: 'all women', persons: new Set(['v1.k1.a', 'v1.k1.b', 'v1.k1.c']) }
 * const young = { name: 'women under 60', persons: new Set(['v1.k1.a', 'v1.k1.b']) }
 * closePairs([all, young], 5) // => [{ tables: ['all women', 'women under 60'], persons: 1 }]
 *
 * @category protect
 * @since 0.1.0
 */
export const closePairs = (tables: readonly { readonly name: string; readonly persons: ReadonlySet<string> }[], minimum: number): readonly ClosePair[] =>
  tables.flatMap((a, index) =>
    tables.slice(index + 1).flatMap((b): readonly ClosePair[] => {
      const persons = Math.abs(a.persons.size - b.persons.size) >= minimum ? minimum : apart(a.persons, b.persons, minimum)
      return persons > 0 && persons < minimum ? [{ tables: [a.name, b.name], persons }] : []
    }),
  )
