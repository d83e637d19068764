import type { FactDictionary } from '@aitebaar/conditions'
import { createDictionary, factsOf } from '@aitebaar/conditions'
import { CASE_ENTITY_KINDS, ENTITIES, getOrThrow } from '@aitebaar/core'

let dictionary: FactDictionary | undefined

/** The facts of every kind of programme record: `<kind>.<field>`. */
export const recordFacts = (): FactDictionary =>
  (dictionary ??= getOrThrow(createDictionary(CASE_ENTITY_KINDS.flatMap((kind) => factsOf(ENTITIES[kind].schema, kind)))))
