import type { Fact } from '@aitebaar/conditions'
import { factsOf, fieldReader } from '@aitebaar/conditions'
import type { EntityKind } from '@aitebaar/core'
import { ENTITIES } from '@aitebaar/core'

/** A field that gives a fact, without its words. */
export interface RecordField {
  /** Dotted from the record: `fir.registeredAt`. */
  readonly path: string
  readonly type: Fact['type']
  /** Codes in a list that say that an answer is not there. */
  readonly absences?: readonly string[]
  readonly nullable?: true
  readonly sensitivity: Fact['sensitivity']
  /** Whether there is something to ask. */
  readonly question?: true
  /** Whether it is said why it is asked. */
  readonly why?: true
}

const described = new Map<EntityKind, ReadonlyMap<string, Fact>>()

/** The fact as the schema describes it; making the schema takes longer than counting some thousand records. */
const inSchema = (kind: EntityKind, id: string): Fact | undefined => {
  const facts = described.get(kind) ?? new Map(factsOf(ENTITIES[kind].schema, kind).map((fact) => [fact.id, fact]))
  described.set(kind, facts)
  return facts.get(id)
}

const later = <T extends object>(target: T, name: string, get: () => unknown): T => Object.defineProperty(target, name, { enumerable: true, get })

/** The fact of a field. Its words are in the schema, which is only made when somebody asks for them. */
export const factOfField = (kind: EntityKind, { path, type, absences = [], nullable, sensitivity, question, why }: RecordField): Fact => {
  const id = `${kind}.${path}`
  const read = fieldReader(path, type.kind === 'codes' ? { answers: type.codes, absences } : undefined)
  const words = (): Partial<Fact> => inSchema(kind, id) ?? {}
  const labels = (): unknown => {
    const same = words().type
    return same !== undefined && 'labels' in same ? same.labels : undefined
  }
  const fact = { id, subject: kind, type: 'list' in type ? later({ ...type }, 'labels', labels) : type, nullable: nullable === true, sensitivity, read }
  later(fact, 'label', () => words().label)
  if (question) later(fact, 'question', () => words().question)
  if (why) later(fact, 'why', () => words().why)
  return fact as unknown as Fact
}
