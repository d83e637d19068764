import type { JsonObject, OpenList } from '@aitebaar/conditions'
import type { CodeList } from '@aitebaar/core'
import { isDateTime, isJsonObject, isPartialDate, spanOf } from '@aitebaar/core'

/** The objects of a list; `undefined` when the list is not recorded. */
export const objectsIn = (entity: JsonObject, key: string): readonly JsonObject[] | undefined => {
  const value = entity[key]
  return Array.isArray(value) ? value.filter(isJsonObject) : undefined
}

/** A group of fields; `null` when it is recorded that there is none. */
export const groupIn = (entity: JsonObject, key: string): JsonObject | null | undefined => {
  const value = entity[key]
  return value === null || isJsonObject(value) ? value : undefined
}

/** The text of a field; `undefined` when it is not recorded. */
export const textIn = (entity: JsonObject | null | undefined, key: string): string | undefined => {
  const value = entity?.[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The entity with this id in a list of the case file. */
export const findById = (caseFile: JsonObject, list: string, idField: string, id: string | undefined): JsonObject | undefined =>
  id === undefined ? undefined : objectsIn(caseFile, list)?.find((entity) => entity[idField] === id)

/** A date or moment, `null` for recorded as not done, `undefined` for not recorded. */
export type When = string | null | undefined

/** What a field of kind date or moment says. */
export const whenIn = (entity: JsonObject, key: string): When => {
  const value = entity[key]
  return value === null || (typeof value === 'string' && (isDateTime(value) || isPartialDate(value))) ? value : undefined
}

/** Dates and moments by their first or last moment: of several, the first begins first, and the last ends last, even where they are known in part only. */
const inOrder = (whens: readonly When[], by: 'start' | 'end'): string[] =>
  whens.filter((when) => typeof when === 'string').sort((a, b) => spanOf(a)[by] - spanOf(b)[by])

/**
 * The first of several dates or moments. One that is not recorded may be the first, so nothing is then known; `null` when all are recorded as not done.
 */
export const firstOf = (whens: readonly When[]): When => (whens.length === 0 || whens.includes(undefined) ? undefined : (inOrder(whens, 'start')[0] ?? null))

/** The last of several dates or moments. One that is not recorded may be the last, so nothing is then known; `null` when all are recorded as not done. */
export const lastOf = (whens: readonly When[]): When => (whens.length === 0 || whens.includes(undefined) ? undefined : (inOrder(whens, 'end').at(-1) ?? null))

/** The last of several things that all have to be done; one that is not recorded leaves it open, one recorded as not done makes it not done. */
export const allDoneBy = (whens: readonly When[]): When => {
  if (whens.includes(undefined)) return undefined
  return whens.includes(null) ? null : inOrder(whens, 'end').at(-1)
}

/** Those of several dates or moments that lie after another one; one that may lie on either side of it is unknown. */
export const laterThan = (moment: string, whens: readonly When[]): readonly When[] =>
  whens.flatMap((when): readonly When[] => {
    if (typeof when !== 'string' || spanOf(when).start > spanOf(moment).start) return [when]
    return spanOf(when).end > spanOf(moment).end ? [undefined] : []
  })

/** The codes of several things, each once; a thing that does not name its code leaves the list open. */
export const codesRecorded = (codes: readonly (string | undefined)[]): readonly string[] | OpenList => {
  const known = [...new Set(codes.filter((code) => code !== undefined))]
  return codes.includes(undefined) ? { known, open: true } : known
}

/** The codes of a list that stand for an answer. */
export const answersOf = (list: CodeList): readonly string[] => list.codes.filter(({ absent }) => absent === undefined).map(({ code }) => code)

/** The answers of a list with their labels, as the type of a fact. */
export const codesOf = <Kind extends 'code' | 'codes'>(kind: Kind, list: CodeList) => ({
  kind,
  codes: answersOf(list),
  list: list.id,
  labels: Object.fromEntries(list.codes.map(({ code, label }) => [code, label])),
})

/** A moment of a thing whose kind is recorded. One whose kind is not recorded may be of the kind that is asked for, so its moment is then not known. */
export const ifOfKind = (when: When, kind: string | undefined): When => (kind === undefined ? undefined : when)
