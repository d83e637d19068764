import type { Fact, JsonObject } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'
import { expect } from 'vitest'

/** Reads a fact by its id, and holds what it reads to what the fact says of itself: its type, and whether `null` is one of its values. */
export const factReader =
  (facts: readonly Fact[]) =>
  (id: string, entity: JsonObject, caseFile: JsonObject = {}): unknown => {
    const fact = facts.find((one) => one.id === id)
    if (fact === undefined) throw new Error(`there is no fact ${id}`)
    const value = fact.read(entity, caseFile)
    expect(coerce(fact.type, value)).toEqual(value)
    if (value === null) expect(fact.nullable).toBe(true)
    return value
  }
