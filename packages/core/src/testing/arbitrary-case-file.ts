import type fc from 'fast-check'
import type * as z from 'zod'

import type { CaseFileKind, CaseFileOf } from '../case-file/case-file.ts'
import { CaseFile } from '../case-file/case-file.ts'
import { checkReferences } from '../case-file/check-references.ts'
import { invariant } from '../invariant.ts'
import type { IssuePath } from '../issue.ts'
import type { Encoded } from '../privacy/encode.ts'
import { findShelterPlaces } from '../organisation/shelter-place.ts'
import { arbitraryOf } from './arbitrary.ts'

type Node = Record<string | number, unknown>

const GONE = Symbol('gone')

/** The place to take away so that the document can still be read: the whole entity when its id, or a reference it cannot do without, is wrong. */
const placeToRemove = (path: IssuePath, code: string): IssuePath => {
  const needed = code === 'core/duplicate-id' || (path.length === 3 && path[0] === 'settlements' && path[2] === 'disputeId')
  return needed ? path.slice(0, -1) : path
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Marks a place as gone, unless what it lies in is gone already. */
const removeAt = (root: Node, path: IssuePath): void => {
  const last = path.at(-1)
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), root)
  if (isNode(parent) && last !== undefined) parent[last] = GONE
}

const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== GONE).map(compact)
  if (!isNode(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (item === GONE ? [] : [[key, compact(item)]])))
}

/** The same file without the references that point to nothing, the entities whose id is taken and the public places of shelters. */
const settle = (file: Encoded<CaseFile>): Encoded<CaseFile> => {
  const issues = [...checkReferences(file), ...findShelterPlaces(file)]
  if (issues.length === 0) return file
  const draft = structuredClone(file)
  for (const { path, code } of issues) removeAt(draft, placeToRemove(path, code))
  return settle(compact(draft) as Encoded<CaseFile>)
}

/**
 * Case files of one kind that `parseCaseFile` reads: every reference leads to something inside, no id is used twice.
 *
 * @example
 * import fc from 'fast-check'
 * const [file] = fc.sample(caseFileArbitrary('dispute'), 1)
 * file?.kind // => 'dispute'
 *
 * @category testing
 * @since 0.1.0
 */
export const caseFileArbitrary = <K extends CaseFileKind>(kind: K): fc.Arbitrary<Encoded<CaseFileOf<K>>> => {
  const schema = CaseFile.options.find(({ shape }) => shape.kind.value === kind)
  invariant(schema !== undefined, 'every kind of case file has a schema')
  return arbitraryOf(schema as z.ZodType).map((file) => settle(file as Encoded<CaseFile>)) as fc.Arbitrary<Encoded<CaseFileOf<K>>>
}
