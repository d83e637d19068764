import type { CaseEntityKind, EntityKind } from '../entities.ts'
import { CASE_ENTITY_KINDS, ENTITIES } from '../entities.ts'
import type { FieldDescription } from '../entity/describe-fields.ts'
import { describeFields } from '../entity/describe-fields.ts'
import type { Issue, IssuePath } from '../issue.ts'
import { isAbsent } from '../maybe.ts'
import type { Encoded } from '../privacy/encode.ts'
import { encode } from '../privacy/encode.ts'
import type { CaseFile } from './case-file.ts'
import { CASE_FILE_ROOTS } from './case-file.ts'

/** What a case file holds itself. Officers, stations, areas, forums, mediators, desks, organisations, providers, courses and surveys usually live outside, and are not looked for. */
const INSIDE: ReadonlySet<string> = new Set<CaseEntityKind>([
  'caseParticipation',
  'complaint',
  'consent',
  'dispute',
  'evidenceItem',
  'followUp',
  'forumAction',
  'forumIssue',
  'incident',
  'legalProcess',
  'person',
  'referral',
  'safetyAssessment',
  'settlement',
])

/**
 * One entity of a case file, where it stands, and its kind.
 *
 * @example
 * const placed: PlacedEntity = { kind: 'person', entity: { personId: 'per-01' }, path: ['persons', 0] }
 * formatPath(placed.path) // => 'persons[0]'
 *
 * @category case files
 * @since 0.1.0
 */
export interface PlacedEntity {
  readonly kind: EntityKind
  readonly entity: Readonly<Record<string, unknown>>
  readonly path: IssuePath
}

/**
 * Every entity of a case file, the root first.
 *
 * @example
 * const file = getOrThrow(parseCaseFile({ kind: 'dispute', schemaVersion: '1', id: 'cf-1', isSynthetic: true, dispute: { disputeId: 'dsp-1' }, persons: [{ personId: 'per-1' }] }))
 * entitiesOf(file).map(({ kind }) => kind) // => ['dispute', 'person']
 *
 * @category case files
 * @since 0.1.0
 */
export const entitiesOf = (caseFile: CaseFile | Encoded<CaseFile>): readonly PlacedEntity[] => {
  const document: Readonly<Record<string, unknown>> = { ...caseFile }
  const root = CASE_FILE_ROOTS[caseFile.kind]
  const related = CASE_ENTITY_KINDS.flatMap((kind) => {
    const { plural } = ENTITIES[kind]
    const list = (document[plural] ?? []) as readonly PlacedEntity['entity'][]
    return list.map((entity, index): PlacedEntity => ({ kind, entity, path: [plural, index] }))
  })
  return [{ kind: root.entity, entity: document[root.key] as PlacedEntity['entity'], path: [root.key] }, ...related]
}

/** A field that points to something, or a list of groups that hold such fields. */
interface Pointer {
  readonly keys: readonly string[]
  readonly of: string | undefined
  readonly inner: readonly Pointer[]
}

const valueAt = (entity: unknown, keys: readonly string[]): unknown => {
  let value = entity
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || isAbsent(value)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** Gives every id that points somewhere to `visit`; where it stands is only worked out for those that it does not accept. */
const visitReferences = (
  entity: unknown,
  pointers: readonly Pointer[],
  path: IssuePath,
  visit: (of: string, id: string) => Issue | undefined,
): readonly Issue[] =>
  pointers.flatMap(({ keys, of, inner }) => {
    const value = valueAt(entity, keys)
    if (value === undefined || value === null) return []
    if (of === undefined) {
      return Array.isArray(value) ? value.flatMap((entry, index) => visitReferences(entry, inner, [...path, ...keys, index], visit)) : []
    }
    const at = (id: unknown, more: IssuePath): readonly Issue[] => {
      const issue = typeof id === 'string' ? visit(of, id) : undefined
      return issue === undefined ? [] : [{ ...issue, path: [...path, ...keys, ...more] }]
    }
    return Array.isArray(value) ? value.flatMap((id, index) => at(id, [index])) : at(value, [])
  })

/** The fields that point to something which a case file holds itself. */
const pointing = (fields: readonly FieldDescription[]): readonly Pointer[] =>
  fields.flatMap(({ path, of, fields: inside }): readonly Pointer[] => {
    const keys = path.split('.')
    if (of !== undefined) return INSIDE.has(of) || of === 'case' ? [{ keys, of, inner: [] }] : []
    const inner = pointing(inside ?? [])
    return inner.length === 0 ? [] : [{ keys, of, inner }]
  })

const pointers = new Map<EntityKind, readonly Pointer[]>()

const pointersOf = (kind: EntityKind): readonly Pointer[] => {
  const known = pointers.get(kind) ?? pointing(describeFields(ENTITIES[kind].schema))
  pointers.set(kind, known)
  return known
}

const duplicate = (path: IssuePath, idField: string): Issue<'core/duplicate-id'> => ({
  code: 'core/duplicate-id',
  path: [...path, idField],
  message: `"${idField}" is used twice in this case file.`,
  help: 'Give each of them an id of its own, or keep one.',
})

const dangling = (of: string): Issue<'core/dangling-reference'> => ({
  code: 'core/dangling-reference',
  path: [],
  message: `This points to ${of === 'case' ? 'something' : `a ${of}`} that is not in this case file.`,
  help: 'Add it to the case file, correct the id, or leave the reference out.',
})

/** Ids that are used twice, and references that point to nothing in the file. */
export const checkReferences = (caseFile: CaseFile | Encoded<CaseFile>): readonly Issue[] => {
  const placed = entitiesOf(encode(caseFile) as Encoded<CaseFile>)
  const known = new Map<string, Set<string>>()
  const every = new Set<string>()
  const issues: Issue[] = []
  for (const { kind, entity, path } of placed) {
    const { idField } = ENTITIES[kind]
    const own = String(entity[idField])
    const ids = known.get(kind) ?? new Set<string>()
    if (ids.has(own)) issues.push(duplicate(path, idField))
    known.set(kind, ids.add(own))
    every.add(own)
  }
  const visit = (of: string, id: string): Issue | undefined => ((of === 'case' ? every : known.get(of))?.has(id) === true ? undefined : dangling(of))
  for (const { kind, entity, path } of placed) issues.push(...visitReferences(entity, pointersOf(kind), path, visit))
  return issues
}
