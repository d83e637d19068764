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

/** Signs that show nothing, which come along when text is pasted. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** Names that end in the word: a fact whose subject was left out. */
const endingIn = (word: string, names: readonly string[]): readonly string[] => {
  const found = names.filter((name) => name.toLowerCase().endsWith(`.${word.toLowerCase()}`))
  return found.length <= 3 ? found : []
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
  const all = [...names]
  const seen = word.replace(UNSEEN, '')
  const near = nearest(seen, all)
  const found = near.length === 0 ? endingIn(seen, all) : near
  if (found.length === 0) return `See the list of ${what}.`
  const unseen = seen === word ? '' : ' What stands here holds a sign that cannot be seen: type it anew.'
  return `Did you mean ${found.map((name) => `"${name}"`).join(' or ')}?${unseen}`
}
