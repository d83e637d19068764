import type { Fact, FactDictionary } from '@aitebaar/conditions'
import { factsOf } from '@aitebaar/conditions'
import type { EntityKind } from '@aitebaar/core'
import { ENTITIES } from '@aitebaar/core'

import { derivedFactsOf } from '../facts/derived-facts.ts'

const facts = new Map<string, ReadonlyMap<string, Fact>>()

/** Whether there are records of a kind. */
export const isKind = (kind: string): kind is EntityKind => Object.hasOwn(ENTITIES, kind)

/** The facts of one kind of record, by id; they are made when they are first asked for. */
export const factsOfKind = (kind: string): ReadonlyMap<string, Fact> => {
  const known = facts.get(kind)
  if (known !== undefined || !isKind(kind)) return known ?? new Map()
  const made = new Map([...factsOf(ENTITIES[kind].schema, kind), ...derivedFactsOf(kind)].map((fact) => [fact.id, fact]))
  facts.set(kind, made)
  return made
}

const all = (): readonly Fact[] => Object.keys(ENTITIES).flatMap((kind) => [...factsOfKind(kind).values()])

const DICTIONARY: FactDictionary = {
  get facts() {
    return all()
  },
  get: (id) => factsOfKind(id.slice(0, id.indexOf('.'))).get(id),
  ids: () => all().map(({ id }) => id),
}

/**
 * The facts of every kind of programme record: `<kind>.<field>`, and some that follow from several fields, such as `settlement.womanGiven`.
 *
 * @example
 * recordFacts().get('deskContact.deskId')?.type.kind // => 'id'
 *
 * @category indicators
 * @since 0.1.0
 */
export const recordFacts = (): FactDictionary => DICTIONARY
