/**
 * How many letters must be added, dropped, changed or swapped with a neighbour to get from one word to another (optimal string alignment).
 *
 * @example
 * editDistance('recieved', 'received') // => 1
 * editDistance('phone', 'pigeon') // => 4
 *
 * @category issues
 * @since 0.1.0
 */
export const editDistance = (from: string, to: string): number => {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(
        Math.min(
          (rows[row - 1]?.[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    rows.push(current)
  }
  return rows[from.length]?.[to.length] ?? Infinity
}

const LONGEST = 80

/**
 * The candidate that a mistyped word was probably meant to be: at most a third of its letters differ, and at most three.
 *
 * @example
 * nearest('walkin', ['walkIn', 'phone']) // => 'walkIn'
 * nearest('carrier pigeon', ['walkIn', 'phone']) // => undefined
 *
 * @category issues
 * @since 0.1.0
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > LONGEST) return undefined
  const allowed = Math.min(3, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = allowed + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const found = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (found < bestDistance) [best, bestDistance] = [candidate, found]
  }
  return best
}
