import type { FactDictionary } from '@aitebaar/conditions'
import { createDictionary, factsOf } from '@aitebaar/conditions'
import type { EntityKind } from '@aitebaar/core'
import { ENTITIES, getOrThrow } from '@aitebaar/core'

let dictionary: FactDictionary | undefined

/** The facts of every kind of programme record: `<kind>.<field>`. */
export const recordFacts = (): FactDictionary =>
  (dictionary ??= getOrThrow(createDictionary((Object.keys(ENTITIES) as EntityKind[]).flatMap((kind) => factsOf(ENTITIES[kind].schema, kind)))))
