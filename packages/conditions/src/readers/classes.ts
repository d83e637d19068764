import type { FactType, FactValue } from '../fact/fact.ts'
import { createRanks } from './rank.ts'
import type { Requirement } from './requirements.ts'

/** Sorts the values of one fact into a few classes that requirements cannot tell apart. */
export interface Classes {
  readonly count: number
  /** The class of a value; -1 when the value is unknown or of a kind that is not sorted, so that nothing can be ruled out. */
  readonly of: (value: FactValue) => number
  /** Of lists: the class of each code that one holds; `undefined` when it is unknown or may hold more. */
  readonly each?: (value: FactValue) => readonly number[] | undefined
  /** The classes that meet all of some requirements; of lists those that meet the narrowest of them. */
  readonly meeting: (requirements: readonly Requirement[]) => readonly number[]
}

const NONE = -1

/** Classes of values that are only ever the same or not: one for each that rules name, and the first for all others. */
const namedClasses = (requirements: readonly Requirement[], most: number): Classes => {
  const classes = new Map<FactValue, number>()
  for (const requirement of requirements) {
    for (const value of 'oneOf' in requirement ? requirement.oneOf : []) if (!classes.has(value)) classes.set(value, 1 + (classes.size % most))
  }
  return {
    count: 1 + Math.min(classes.size, most),
    of: (value) => (value === undefined || value === null ? NONE : (classes.get(value) ?? 0)),
    meeting: (all) => {
      const [first = [], ...rest] = all.map((requirement) => ('oneOf' in requirement ? requirement.oneOf.map((value) => classes.get(value) ?? 0) : []))
      return [...new Set(first)].filter((one) => rest.every((others) => others.includes(one)))
    },
  }
}

/** Classes of the codes that lists hold. What a list is required to hold is there when one of its codes is, so only one requirement is looked at. */
const listClasses = (requirements: readonly Requirement[], most: number): Classes => {
  const codes = namedClasses(requirements, most)
  return {
    count: codes.count,
    of: () => NONE,
    each: (value) => (Array.isArray(value) ? value.map(codes.of) : undefined),
    meeting: (all) => all.map((one) => codes.meeting([one])).sort((a, b) => a.length - b.length)[0] ?? [],
  }
}

const boundsOf = (requirement: Requirement): (number | string)[] =>
  'oneOf' in requirement ? [] : [requirement.low, requirement.high].flatMap((bound) => (bound === undefined ? [] : [bound.at]))

/** Classes of values that have an order: numbers, or days known exactly. */
const orderedClasses = (requirements: readonly Requirement[], isDate: boolean, most: number): Classes => {
  const ranks = createRanks(requirements.flatMap(boundsOf), most)
  const isSorted = isDate
    ? (value: FactValue): value is string => typeof value === 'string' && value.length === 10
    : (value: FactValue): value is number => typeof value === 'number'
  return {
    count: ranks.count,
    of: (value) => (isSorted(value) ? ranks.of(value) : NONE),
    meeting: (all) => {
      const spans = all.map((requirement) => ('oneOf' in requirement ? ([0, -1] as const) : ranks.span(requirement.low, requirement.high)))
      const first = Math.max(...spans.map(([from]) => from))
      const last = Math.min(...spans.map(([, to]) => to))
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    },
  }
}

/** Classes for all that is required of one fact. Values beyond the most share classes; a class then meets what any of its values meets. */
export const classesOf = (type: FactType, requirements: readonly Requirement[], most: number): Classes =>
  type.kind === 'codes'
    ? listClasses(requirements, most)
    : type.kind === 'boolean' || type.kind === 'code' || type.kind === 'id'
      ? namedClasses(requirements, most)
      : orderedClasses(requirements, type.kind === 'date', most)
