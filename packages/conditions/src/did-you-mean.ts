/** The number of single-letter edits (insert, delete, replace, swap neighbours) that turn one word into another. */
const distance = (from: string, to: string): number => {
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const next = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = last
    last = next
  }
  return last[to.length] ?? 0
}

/** The names nearest to a misspelt one, if they are near enough to be meant by it; three at most. */
export const nearest = (word: string, names: Iterable<string>): string[] => {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const near = [...names]
    .map((name) => ({ name, edits: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
  return near
    .filter(({ edits }) => edits === near[0]?.edits)
    .slice(0, 3)
    .map(({ name }) => name)
}

/**
 * A sentence that offers the names a misspelt one may stand for, or says where to look.
 *
 * @example
 * didYouMean('settlement.agredOn', ['settlement.agreedOn', 'dispute.areaId'], 'facts') // => 'Did you mean "settlement.agreedOn"?'
 *
 * @category issues
 * @since 0.1.0
 */
export const didYouMean = (word: string, names: Iterable<string>, what: string): string => {
  const found = nearest(word, names)
  return found.length === 0 ? `See the list of ${what}.` : `Did you mean ${found.map((name) => `"${name}"`).join(' or ')}?`
}
