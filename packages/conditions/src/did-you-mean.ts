import { editDistance } from '@aitebaar/core'

/** The names nearest to a misspelt one, if they are near enough to be meant by it; three at most. */
const nearest = (word: string, names: Iterable<string>): string[] => {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const near = [...names]
    .map((name) => ({ name, edits: editDistance(word.toLowerCase(), name.toLowerCase()) }))
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
