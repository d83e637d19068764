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

interface Reference {
  readonly of: string
  readonly id: string
  readonly path: IssuePath
}

const asIds = (value: unknown, of: string, path: IssuePath): readonly Reference[] => {
  if (typeof value === 'string') return [{ of, id: value, path }]
  return Array.isArray(value) ? value.flatMap((entry, index) => asIds(entry, of, [...path, index])) : []
}

const valueAt = (entity: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && !isAbsent(value) ? (value as Record<string, unknown>)[key] : undefined),
    entity,
  )

const referencesIn = (entity: unknown, fields: readonly FieldDescription[], path: IssuePath): readonly Reference[] =>
  fields.flatMap(({ path: dotted, of, fields: inner }) => {
    if (of === undefined && inner === undefined) return []
    const keys = dotted.split('.')
    const value = valueAt(entity, keys)
    const here = [...path, ...keys]
    if (of !== undefined) return asIds(value, of, here)
    return Array.isArray(value) ? value.flatMap((entry, index) => referencesIn(entry, inner ?? [], [...here, index])) : []
  })

/** The fields that point to something which a case file holds itself. */
const pointing = (fields: readonly FieldDescription[]): readonly FieldDescription[] =>
  fields.flatMap((field) => {
    if (field.of !== undefined) return INSIDE.has(field.of) || field.of === 'case' ? [field] : []
    const inner = pointing(field.fields ?? [])
    return inner.length === 0 ? [] : [{ ...field, fields: inner }]
  })

const pointingFields = new Map<EntityKind, readonly FieldDescription[]>()

const fieldsOf = (kind: EntityKind): readonly FieldDescription[] => {
  const known = pointingFields.get(kind) ?? pointing(describeFields(ENTITIES[kind].schema))
  pointingFields.set(kind, known)
  return known
}

const duplicate = (path: IssuePath, idField: string): Issue<'core/duplicate-id'> => ({
  code: 'core/duplicate-id',
  path: [...path, idField],
  message: `"${idField}" is used twice in this case file.`,
  help: 'Give each of them an id of its own, or keep one.',
})

const dangling = ({ path, of }: Reference): Issue<'core/dangling-reference'> => ({
  code: 'core/dangling-reference',
  path,
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
  const found = (reference: Reference): boolean => (reference.of === 'case' ? every.has(reference.id) : known.get(reference.of)?.has(reference.id) === true)
  for (const { kind, entity, path } of placed) {
    for (const reference of referencesIn(entity, fieldsOf(kind), path)) if (!found(reference)) issues.push(dangling(reference))
  }
  return issues
}
