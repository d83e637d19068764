import type { Fact, JsonObject, OpenList } from '@aitebaar/conditions'
import { TERM_TYPE } from '@aitebaar/core'

import { isOneOf } from './answers.ts'
import type { When } from './read.ts'
import { codesOf, codesRecorded, firstOf, objectsIn, textIn, whenIn } from './read.ts'

/** Terms by which a person is handed over. */
const PERSON_TERMS: readonly string[] = ['brideGiving', 'exchangeMarriage']

const type = codesOf('codes', TERM_TYPE)

const collect = (types: readonly (string | undefined)[], isOpen: boolean): readonly string[] | OpenList => codesRecorded(isOpen ? [...types, undefined] : types)

const typeOf = (term: JsonObject): string | undefined => textIn(term, 'termType')

/** The lists of what was agreed and of what was considered. */
const LISTS: readonly string[] = ['terms', 'termsConsidered']

/** The terms of a settlement, agreed or not. */
const allTerms = (settlement: JsonObject): readonly JsonObject[] => LISTS.flatMap((key) => objectsIn(settlement, key) ?? [])

/** A considered term counts as agreed when it says so; one that does not say what became of it leaves the list open, unless its type is agreed anyway. */
const readAgreed = (settlement: JsonObject): readonly string[] | OpenList | undefined => {
  const terms = objectsIn(settlement, 'terms')
  const considered = objectsIn(settlement, 'termsConsidered') ?? []
  const agreed = [...(terms ?? []), ...considered.filter((term) => term['disposition'] === 'agreed')].map(typeOf)
  if (terms === undefined && agreed.length === 0) return undefined
  const undecided = considered.filter((term) => textIn(term, 'disposition') === undefined && !agreed.includes(typeOf(term)))
  return collect(agreed, terms === undefined || undecided.length > 0)
}

/** Whatever was agreed was proposed; what was dropped is known only when the terms considered were recorded. */
const readProposed = (settlement: JsonObject): readonly string[] | OpenList | undefined => {
  const unrecorded = LISTS.filter((key) => objectsIn(settlement, key) === undefined)
  return unrecorded.length === LISTS.length ? undefined : collect(allTerms(settlement).map(typeOf), unrecorded.length > 0)
}

/** The terms of a settlement, agreed or not, by which a person is handed over. */
export const personTerms = (settlement: JsonObject): readonly JsonObject[] =>
  allTerms(settlement).filter((term) => isOneOf(term, 'termType', PERSON_TERMS) === true)

/** The first moment that is recorded: the same term may stand in both lists, of which only one says when. */
const readProposedAt = (settlement: JsonObject): When =>
  firstOf(
    personTerms(settlement)
      .map((term) => whenIn(term, 'proposedAt'))
      .filter((when) => typeof when === 'string'),
  )

export const settlementTermFacts: readonly Fact[] = [
  {
    id: 'settlement.agreedTermTypes',
    subject: 'settlement',
    type,
    label: { en: 'the agreed terms' },
    question: { en: 'What are the agreed terms of the settlement?' },
    why: { en: 'Some terms no settlement may hold.' },
    sensitivity: 'special-category',
    read: readAgreed,
  },
  {
    id: 'settlement.proposedTermTypes',
    subject: 'settlement',
    type,
    label: { en: 'the terms that were proposed, even if they were dropped' },
    question: { en: 'Which terms were proposed at any point, even if they were dropped?' },
    why: { en: 'A demand that was dropped can come back.' },
    sensitivity: 'life-safety',
    read: readProposed,
  },
  {
    id: 'settlement.personProposedAt',
    subject: 'settlement',
    type: { kind: 'dateTime' },
    label: { en: 'the moment a woman or girl was first proposed as a term' },
    question: { en: 'When was a woman or girl first asked for or offered?' },
    why: { en: 'Her safety should be looked at soon after that.' },
    sensitivity: 'life-safety',
    read: readProposedAt,
  },
]
