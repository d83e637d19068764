import type { JsonObject } from '@aitebaar/conditions'
import { isJsonObject } from '@aitebaar/core'

/**
 * A kind of thing a rule is run for, and where a case file keeps it: at its root, in a list at its top, or in a list inside another subject.
 *
 * A thing without an id is named by its place, such as `visits[0]`.
 *
 * @example
 * const visit: Subject = { name: 'visit', at: 'list', key: 'visits', idField: 'visitId' }
 * const term: Subject = { name: 'visitTerm', at: 'inside', parent: 'visit', key: 'terms' }
 * definePlugin({ name: 'desk', version: '1.0.0', subjects: [visit, term] }).subjects?.map(({ name }) => name) // => ['visit', 'visitTerm']
 *
 * @category subjects
 * @since 0.1.0
 */
export type Subject =
  | { readonly name: string; readonly idField: string; readonly at: 'root'; readonly key: string }
  | { readonly name: string; readonly idField: string; readonly at: 'list'; readonly key: string }
  | { readonly name: string; readonly idField?: string; readonly at: 'inside'; readonly parent: string; readonly key: string }

/** One thing a rule is run for, with the things round it whose facts it can see. */
export interface Instance {
  readonly subject: string
  readonly id: string
  /** The entity of each subject that is in sight: itself, what it lies in, and the root of the file. */
  readonly scope: Readonly<Record<string, JsonObject>>
}

const objectsOf = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])

const idOf = (entity: JsonObject, idField: string | undefined, fallback: string): string => {
  const id = idField === undefined ? undefined : entity[idField]
  return typeof id === 'string' ? id : fallback
}

/** Every instance of a subject in a case file, in the order in which the file has them. */
export const instancesOf = (subject: Subject, subjects: ReadonlyMap<string, Subject>, caseFile: JsonObject): readonly Instance[] => {
  const roots = rootScope(subjects, caseFile)
  if (subject.at === 'root') {
    const root = caseFile[subject.key]
    return isJsonObject(root) ? [{ subject: subject.name, id: idOf(root, subject.idField, subject.key), scope: roots }] : []
  }
  if (subject.at === 'list') {
    return objectsOf(caseFile[subject.key]).map((entity, index) => ({
      subject: subject.name,
      id: idOf(entity, subject.idField, `${subject.key}[${index}]`),
      scope: { ...roots, [subject.name]: entity },
    }))
  }
  const parent = subjects.get(subject.parent)
  if (parent === undefined) return []
  return instancesOf(parent, subjects, caseFile).flatMap((outer) =>
    objectsOf(outer.scope[subject.parent]?.[subject.key]).map((entity, index) => ({
      subject: subject.name,
      id: idOf(entity, subject.idField, `${outer.id}.${subject.key}[${index}]`),
      scope: { ...outer.scope, [subject.name]: entity },
    })),
  )
}

const rootScope = (subjects: ReadonlyMap<string, Subject>, caseFile: JsonObject): Record<string, JsonObject> => {
  const scope: Record<string, JsonObject> = {}
  for (const subject of subjects.values()) {
    const root = subject.at === 'root' ? caseFile[subject.key] : undefined
    if (isJsonObject(root)) scope[subject.name] = root
  }
  return scope
}

/** A subject and those that it lies in, from the inside out. */
export const lineOf = (subject: Subject, subjects: ReadonlyMap<string, Subject>): readonly string[] => {
  if (subject.at !== 'inside') return [subject.name]
  const parent = subjects.get(subject.parent)
  return [subject.name, ...(parent === undefined ? [subject.parent] : lineOf(parent, subjects))]
}

/** Whether a rule on this subject can see facts of another in any case file. */
export const sees = (subject: Subject, other: string, subjects: ReadonlyMap<string, Subject>): boolean =>
  other === subject.name || subjects.get(other)?.at === 'root' || lineOf(subject, subjects).includes(other)

/** The subjects a rule on this one can see in any case file: itself, those it lies in, and all roots. */
export const visibleFrom = (subject: Subject, subjects: ReadonlyMap<string, Subject>): ReadonlySet<string> =>
  new Set([...lineOf(subject, subjects), ...[...subjects.values()].flatMap(({ name, at }) => (at === 'root' ? [name] : []))])
