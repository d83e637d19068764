import type { Fact } from '@aitebaar/conditions'
import { factsOf, fieldReader } from '@aitebaar/conditions'
import type { EntityKind } from '@aitebaar/core'
import { ENTITIES, invariant, SENSITIVITIES } from '@aitebaar/core'

import { codesOfList } from './codes-of-list.ts'

/** The type of a field; its codes may be those of a list, and their labels are in the schema. */
export type FieldType = Fact['type'] | { readonly kind: 'code' | 'codes'; readonly list: string }

/** A field that gives a fact: its path from the record (`fir.registeredAt`), its type, its class, and what is told of it beside. */
export interface RecordField {
  readonly path: string
  readonly type: FieldType
  readonly sensitivity: Fact['sensitivity']
  /** `n`: it may be `null`; `q`: there is something to ask; `w`: it is said why. */
  readonly told: string
  /** Codes in a list that say that an answer is not there. */
  readonly absences: readonly string[]
}

const codesIn = (text: string): readonly string[] => (text === '' ? [] : text.split(','))

const end = (name: 'min' | 'max', text = ''): object => (text === '' ? {} : { [name]: Number(text) })

/** Types as they are written: `date`, `id:womensDesk`, `integer:0..1440`, `code:sex`, `codes:nature=theft,fraud` with some of a list, `code:=a,b` without one. */
const readType = (text: string): FieldType => {
  const [kind = '', rest = ''] = text.split(':')
  if (kind === 'id') return { kind, of: rest }
  if (kind === 'number' || kind === 'integer') {
    const [min, max] = rest.split('..')
    return { kind, ...end('min', min), ...end('max', max) }
  }
  if (kind !== 'code' && kind !== 'codes') return { kind } as FieldType
  const [list = '', codes] = rest.split('=')
  if (codes === undefined) return { kind, list }
  return { kind, codes: codesIn(codes), ...(list === '' ? {} : { list }) }
}

/** A field from the line that it is written in: its path, its type, the place of its class in `SENSITIVITIES` with what is told of it, and absences. */
export const readField = (line: string): RecordField => {
  const [path = '', type = '', told = '', absences = ''] = line.split(' ')
  const sensitivity = SENSITIVITIES[Number(told.charAt(0))]
  invariant(sensitivity !== undefined, 'a field has a class')
  return { path, type: readType(type), sensitivity, told, absences: codesIn(absences) }
}

const described = new Map<EntityKind, ReadonlyMap<string, Fact>>()

/** The fact as the schema describes it; making the schema takes longer than counting some thousand records. */
const inSchema = (kind: EntityKind, id: string): Fact | undefined => {
  const facts = described.get(kind) ?? new Map(factsOf(ENTITIES[kind].schema, kind).map((fact) => [fact.id, fact]))
  described.set(kind, facts)
  return facts.get(id)
}

const later = <T extends object>(target: T, name: string, get: () => unknown): T => Object.defineProperty(target, name, { enumerable: true, get })

const withCodes = (type: FieldType): Fact['type'] => ('list' in type && !('codes' in type) ? { ...type, codes: codesOfList(type.list ?? '') } : type)

/** The fact of a field. Its words are in the schema, which is only made when somebody asks for them. */
export const factOfField = (kind: EntityKind, { path, type: written, sensitivity, told, absences }: RecordField): Fact => {
  const id = `${kind}.${path}`
  const type = withCodes(written)
  const read = fieldReader(path, type.kind === 'codes' ? { answers: type.codes, absences } : undefined)
  const words = (): Partial<Fact> => inSchema(kind, id) ?? {}
  const labels = (): unknown => {
    const same = words().type
    return same !== undefined && 'labels' in same ? same.labels : undefined
  }
  const fact = { id, subject: kind, type: 'list' in type ? later({ ...type }, 'labels', labels) : type, nullable: told.includes('n'), sensitivity, read }
  later(fact, 'label', () => words().label)
  if (told.includes('q')) later(fact, 'question', () => words().question)
  if (told.includes('w')) later(fact, 'why', () => words().why)
  return fact as unknown as Fact
}
