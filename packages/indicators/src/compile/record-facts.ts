import type { Fact, FactDictionary } from '@aitebaar/conditions'
import type { EntityKind } from '@aitebaar/core'
import { ENTITIES } from '@aitebaar/core'

import { derivedFactsOf } from '../facts/derived-facts.ts'
import type { RecordField } from '../facts/record-field.ts'
import { factOfField, readField } from '../facts/record-field.ts'
import { RECORD_FIELDS } from '../facts/record-fields.gen.ts'

/** Whether there are records of a kind. */
export const isKind = (kind: string): kind is EntityKind => Object.hasOwn(ENTITIES, kind)

/** The facts of one kind of record; each is made when it is first asked for. */
interface KindFacts {
  readonly ids: readonly string[]
  readonly get: (id: string) => Fact | undefined
}

const kindFacts = (kind: EntityKind): KindFacts => {
  const fields = new Map<string, RecordField>(
    RECORD_FIELDS[kind]
      .trim()
      .split('\n')
      .map((line) => {
        const field = readField(line)
        return [`${kind}.${field.path}`, field]
      }),
  )
  const made = new Map<string, Fact>()
  const ofField = (id: string): Fact | undefined => {
    const field = fields.get(id)
    return field === undefined ? undefined : factOfField(kind, field)
  }
  const derived = derivedFactsOf(kind, ofField)
  for (const fact of derived) made.set(fact.id, fact)
  return {
    ids: [...fields.keys(), ...derived.map(({ id }) => id)],
    get: (id) => {
      const fact = made.get(id) ?? ofField(id)
      if (fact !== undefined) made.set(id, fact)
      return fact
    },
  }
}

const byKind = new Map<string, KindFacts>()

const NONE: KindFacts = { ids: [], get: () => undefined }

const factsIn = (kind: string): KindFacts => {
  const known = byKind.get(kind)
  if (known !== undefined || !isKind(kind)) return known ?? NONE
  const made = kindFacts(kind)
  byKind.set(kind, made)
  return made
}

const ids = (): readonly string[] => Object.keys(ENTITIES).flatMap((kind) => factsIn(kind).ids)

const get = (id: string): Fact | undefined => factsIn(id.slice(0, id.indexOf('.'))).get(id)

const DICTIONARY: FactDictionary = {
  get facts() {
    return ids().flatMap((id) => get(id) ?? [])
  },
  get,
  ids,
}

/** The ids of the facts of one kind of record. */
export const idsOfKind = (kind: string): readonly string[] => factsIn(kind).ids

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
