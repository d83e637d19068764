import { CODE_LISTS } from '@aitebaar/core'

const answers = new Map<string, readonly string[]>()

/** The codes of a list that are answers, the same array each time. */
export const codesOfList = (id: string): readonly string[] => {
  const codes = CODE_LISTS.find((list) => list.id === id)?.codes ?? []
  const made = answers.get(id) ?? codes.filter(({ absent }) => absent === undefined).map(({ code }) => code)
  answers.set(id, made)
  return made
}
