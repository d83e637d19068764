import type * as z from 'zod'

import { CASE_FILE_ROOTS } from '../case-file/case-file.ts'
import { ENTITIES } from '../entities.ts'
import type { EntityKind } from '../entities.ts'
import type { FieldDescription } from '../entity/describe-fields.ts'
import { describeFields } from '../entity/describe-fields.ts'
import { id } from '../id.ts'
import { isAbsent } from '../maybe.ts'
import { fitsField, fitsGroup } from './fits.ts'
import { isProtected } from './protected.ts'
import type { Sensitivity } from '../sensitivity.ts'
import { atLeast } from '../sensitivity.ts'

/** What is known of a field while walking a record: how dangerous it is, counting the groups round it, and what lies in it. */
export interface ClassNode {
  readonly sensitivity: Sensitivity
  /** Absent for the parts of a record that are no fields of an entity. */
  readonly field?: FieldDescription
  /** The fields of a group, or of each group in a list. */
  readonly inner?: ClassTree
  /** For the parts of a record that are no fields: whether a value is one that can stand there. */
  readonly takes?: (value: unknown) => boolean
}

/** The fields of a record by name. */
export type ClassTree = ReadonlyMap<string, ClassNode>

/** The more dangerous of two classes. */
export const higher = (one: Sensitivity, other: Sensitivity): Sensitivity => (atLeast(one, other) ? one : other)

const within = (fields: readonly FieldDescription[], group: string): readonly FieldDescription[] =>
  fields.flatMap((field) => (field.path.startsWith(`${group}.`) && field.part !== true ? [{ ...field, path: field.path.slice(group.length + 1) }] : []))

const treeFrom = (fields: readonly FieldDescription[], outer: Sensitivity): ClassTree =>
  new Map(
    fields
      .filter(({ path }) => !path.includes('.'))
      .map((field) => {
        const sensitivity = higher(field.meta?.sensitivity ?? outer, outer)
        const inner = field.fields ?? within(fields, field.path)
        return [field.path, { sensitivity, field, ...(inner.length === 0 ? {} : { inner: treeFrom(inner, sensitivity) }) }]
      }),
  )

const trees = new WeakMap<z.ZodObject, ClassTree>()

/** The fields of an entity. A field without a class of its own, which no entity has, would count as life-safety. */
export const entityTree = (schema: z.ZodObject): ClassTree => {
  const known = trees.get(schema) ?? treeFrom(describeFields(schema), 'public')
  trees.set(schema, known)
  return known
}

/** What stands round the fields of an entity in a document. */
const HEAD: ClassTree = new Map([
  ['kind', { sensitivity: 'public', takes: (value) => hasKey(CASE_FILE_ROOTS, value) || hasKey(ENTITIES, value) }],
  ['schemaVersion', { sensitivity: 'public', takes: (value) => typeof value === 'string' && /^\d{1,3}$/.test(value) }],
  ['isSynthetic', { sensitivity: 'public', takes: (value) => typeof value === 'boolean' }],
  ['id', { sensitivity: 'internal', takes: (value) => id('caseFile').safeParse(value).success }],
])

/** A value that cannot stand where it stands may be anything: it counts as the most dangerous. */
const MISPLACED: ClassNode = { sensitivity: 'life-safety' }

const fits = (value: unknown, { field, inner, takes }: ClassNode): boolean => {
  if (inner !== undefined) return fitsGroup(value)
  return takes?.(value) ?? (field !== undefined && fitsField(value, field))
}

const hasKey = <T extends object>(table: T, key: unknown): key is keyof T => typeof key === 'string' && Object.hasOwn(table, key)

const caseFileTree = (root: { readonly key: string; readonly entity: EntityKind }): ClassTree =>
  new Map<string, ClassNode>([
    ...HEAD,
    ...Object.values(ENTITIES).map(({ plural, schema }) => [plural, { sensitivity: 'public', inner: entityTree(schema) }] as const),
    [root.key, { sensitivity: 'public', inner: entityTree(ENTITIES[root.entity].schema) }],
  ])

/** The fields of a record of the programme or of a case file; none when it is neither, so that nothing of it is shown. */
export const documentTree = (document: object): ClassTree => {
  const kind = 'kind' in document ? document.kind : undefined
  const root = hasKey(CASE_FILE_ROOTS, kind) ? CASE_FILE_ROOTS[kind] : undefined
  if (root !== undefined && root.key in document) return caseFileTree(root)
  return hasKey(ENTITIES, kind) ? new Map([...HEAD, ...entityTree(ENTITIES[kind].schema)]) : new Map()
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isProtected(value) && !isAbsent(value)

/** Levels of places of which figures may be published. */
const LARGE_PLACES: readonly unknown[] = ['province', 'division', 'district', 'region', 'policeDistrict']
/** What is smaller than a district. */
const SINGLE_UNITS = ['forumId', 'stationId', 'deskId']

const isOfLargePlace = (record: object): boolean =>
  'placeLevel' in record &&
  LARGE_PLACES.includes(record.placeLevel) &&
  !SINGLE_UNITS.some((unit) => (record as Readonly<Record<string, unknown>>)[unit] !== undefined)

/** The same field in this record, which may be public where others of its kind are not. */
const inRecord = (node: ClassNode, isLarge: () => boolean): ClassNode =>
  node.field?.meta?.publicFrom === 'district' && isLarge() ? { ...node, sensitivity: 'public' } : node

/** Walks a record: `change` gives what stands in the place of a field, `undefined` leaves it out, and groups that it gives back are walked in turn. */
export const mapFields = (tree: ClassTree, record: object, change: (value: unknown, node: ClassNode) => unknown): Readonly<Record<string, unknown>> => {
  const into = (value: unknown, inner: ClassTree): unknown => {
    if (Array.isArray(value)) return value.map((entry) => into(entry, inner))
    return isGroup(value) ? mapFields(inner, value, change) : value
  }
  const changed: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(record)) {
    const node = tree.get(key)
    if (node === undefined || value === undefined) continue
    const found = fits(value, node) ? inRecord(node, () => isOfLargePlace(record)) : MISPLACED
    const kept = change(value, found)
    if (kept !== undefined) changed[key] = found.inner === undefined || kept !== value ? kept : into(kept, found.inner)
  }
  return changed
}
