import type { FactType, FactValue } from '../fact/fact.ts'
import { createRanks } from './rank.ts'
import type { Requirement } from './requirements.ts'

/** Sorts the values of one fact into a few classes that requirements cannot tell apart. */
export interface Classes {
  readonly count: number
  /** The class of a value; -1 when the value is unknown or of a kind that is not sorted, so that nothing can be ruled out. */
  readonly of: (value: FactValue) => number
  /** The classes that meet a requirement. */
  readonly meeting: (requirement: Requirement) => readonly number[]
}

const NONE = -1

/** Values beyond this share classes; a class then meets what any of its values meets. */
const MAX_NAMES = 128

/** Classes of values that are only ever the same or not: one for each that rules name, and the first for all others. */
const namedClasses = (requirements: readonly Requirement[]): Classes => {
  const classes = new Map<FactValue, number>()
  for (const requirement of requirements) {
    for (const value of 'oneOf' in requirement ? requirement.oneOf : []) if (!classes.has(value)) classes.set(value, 1 + (classes.size % MAX_NAMES))
  }
  return {
    count: 1 + Math.min(classes.size, MAX_NAMES),
    of: (value) => (value === undefined || value === null ? NONE : (classes.get(value) ?? 0)),
    meeting: (requirement) => ('oneOf' in requirement ? [...new Set(requirement.oneOf.map((value) => classes.get(value) ?? 0))] : []),
  }
}

const boundsOf = (requirement: Requirement): (number | string)[] =>
  'oneOf' in requirement ? [] : [requirement.low, requirement.high].flatMap((bound) => (bound === undefined ? [] : [bound.at]))

/** Classes of values that have an order: numbers, or days known exactly. */
const orderedClasses = (requirements: readonly Requirement[], isDate: boolean): Classes => {
  const ranks = createRanks(requirements.flatMap(boundsOf))
  const isSorted = isDate
    ? (value: FactValue): value is string => typeof value === 'string' && value.length === 10
    : (value: FactValue): value is number => typeof value === 'number'
  return {
    count: ranks.count,
    of: (value) => (isSorted(value) ? ranks.of(value) : NONE),
    meeting: (requirement) => {
      if ('oneOf' in requirement) return []
      const [first, last] = ranks.span(requirement.low, requirement.high)
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    },
  }
}

/** Classes for all that is required of one fact. */
export const classesOf = (type: FactType, requirements: readonly Requirement[]): Classes =>
  type.kind === 'boolean' || type.kind === 'code' || type.kind === 'id' ? namedClasses(requirements) : orderedClasses(requirements, type.kind === 'date')
