import type { Fact, FactValue, JsonObject } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'

/** What a fact says of a record. Throws where it says something that a fact of its type cannot say: then the type is wrong, or the reading is. */
export const readFact = (facts: readonly Fact[], id: string, entity: JsonObject, caseFile: JsonObject = {}): FactValue => {
  const fact = facts.find((one) => one.id === id)
  if (fact === undefined) throw new Error(`there is no fact ${id}`)
  const raw = fact.read(entity, caseFile)
  const value = coerce(fact.type, raw)
  if (value === undefined && raw !== undefined) throw new Error(`${id} reads ${JSON.stringify(raw)}, which is not of the type ${fact.type.kind}`)
  if (value === null && fact.nullable !== true) throw new Error(`${id} reads null and does not say that it can`)
  return value
}
