import type { Fact, JsonObject } from '@aitebaar/conditions'

import { numberIn } from './numbers.ts'

const sumOf = (entity: JsonObject, keys: readonly string[]): number | undefined =>
  keys.reduce<number | undefined>((total, key) => {
    const figure = numberIn(entity, key)
    return total === undefined || figure === undefined ? undefined : total + figure
  }, 0)

const readUnexplained = (entry: JsonObject): number | undefined => {
  const came = sumOf(entry, ['broughtForward', 'received'])
  const went = sumOf(entry, ['resolved', 'referredToLegalAction', 'notSettled', 'withdrawn', 'pending'])
  return came === undefined || went === undefined ? undefined : came - went
}

export const forumReturnFacts: readonly Fact[] = [
  {
    id: 'forumReturn.unexplained',
    subject: 'forumReturn',
    type: { kind: 'integer' },
    label: { en: 'disputes that came in and are in no other column' },
    question: { en: 'How many disputes came in, and how many were resolved, referred, not settled, withdrawn or are pending?' },
    why: { en: 'A table that does not add up is kept as it is, with its gap.' },
    sensitivity: 'internal',
    read: readUnexplained,
  },
]
