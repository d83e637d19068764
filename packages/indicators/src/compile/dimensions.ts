import type { Fact, FactDictionary, FactValue } from '@aitebaar/conditions'
import { ENTITIES } from '@aitebaar/core'

import type { Dimension, Label } from '../vector/grouping.ts'
import type { SpanLength } from '../vector/span.ts'
import { SPAN_LENGTHS, spanLabel } from '../vector/span.ts'
import type { Leaf } from './leaf.ts'
import { idsOfKind, isKind, recordFacts } from './record-facts.ts'

/**
 * A place and the place it is part of, so that figures can be shown by district, division or province.
 *
 * @example
 * const swat: AreaNode = { id: 'pk-kp-swat', level: 'district', parent: 'pk-kp-division-malakand' }
 * swat.level // => 'district'
 *
 * @category calculate
 * @since 0.1.0
 */
export interface AreaNode {
  /** Its id, as records have it in `areaId`. */
  readonly id: string
  /** Its level, such as `district`. */
  readonly level: string
  /** The place it is part of. */
  readonly parent?: string | undefined
}

/** What dimensions are looked up in. */
export interface DimensionContext {
  readonly dictionary: FactDictionary
  readonly areas: ReadonlyMap<string, AreaNode>
  /** The levels that areas have. */
  readonly levels: ReadonlySet<string>
}

/** The context of a tree of areas. */
export const dimensionContext = (dictionary: FactDictionary, areas: readonly AreaNode[]): DimensionContext => ({
  dictionary,
  areas: new Map(areas.map((area) => [area.id, area])),
  levels: new Set(['district', ...areas.map(({ level }) => level)]),
})

const isSpan = (name: string): name is SpanLength => SPAN_LENGTHS.includes(name)

/** The endings that a field may add to the name of a dimension, in the order in which they are tried. */
const ENDINGS = ['', 'code', 'category', 'id'] as const

const KINDS: readonly Fact['type']['kind'][] = ['code', 'id', 'boolean', 'integer']

/** A pseudonym, and the id of the record itself, would make a row of each person or case. */
const wouldBeAList = (fact: Fact, field: string): boolean => {
  if (fact.type.kind !== 'id') return false
  const own = isKind(fact.subject) ? ENTITIES[fact.subject].idField : undefined
  return (fact.sensitivity !== 'public' && fact.sensitivity !== 'internal') || (field === own && fact.sensitivity !== 'public' && fact.subject !== 'womensDesk')
}

const found = new Map<string, Fact | undefined>()

/** The fact of a dimension, looked for once: the facts of a kind never change. */
const factFor = (name: string, kind: string): Fact | undefined => {
  const key = `${kind} ${name}`
  if (!found.has(key)) found.set(key, findFact(name, kind))
  return found.get(key)
}

/** The facts by which can be broken down and whose fields have such a name; only these are made. */
const factsNamed = (kind: string, isNamed: (field: string) => boolean): readonly Fact[] =>
  idsOfKind(kind).flatMap((id) => {
    const fact = isNamed(id.slice(kind.length + 1)) ? recordFacts().get(id) : undefined
    return fact !== undefined && KINDS.includes(fact.type.kind) ? [fact] : []
  })

const findFact = (name: string, kind: string): Fact | undefined => {
  const wanted = name.startsWith(`${kind}.`) ? name.slice(kind.length + 1) : name
  const [exact] = factsNamed(kind, (field) => field === wanted)
  const loose = (ending: string): readonly Fact[] => {
    const end = `${wanted}${ending}`.toLowerCase()
    return factsNamed(kind, (field) => !field.includes('.') && field.toLowerCase().endsWith(end))
  }
  const match = exact ?? ENDINGS.map(loose).find((matches) => matches.length === 1)?.[0]
  return match === undefined || wouldBeAList(match, match.id.slice(kind.length + 1)) ? undefined : match
}

const asLabel = (value: FactValue): Label => (value === undefined || value === null || typeof value === 'object' ? null : String(value))

/** The area of a level that holds an area; `null` when none does. Without a tree of areas the record's own area is the district. */
const areaLabel = (level: string, { areas }: DimensionContext) => {
  if (areas.size === 0) return asLabel
  return (value: FactValue): Label => {
    const seen = new Set<string>()
    let area = typeof value === 'string' ? areas.get(value) : undefined
    while (area !== undefined && area.level !== level && !seen.has(area.id)) {
      seen.add(area.id)
      area = area.parent === undefined ? undefined : areas.get(area.parent)
    }
    return area?.level === level ? area.id : null
  }
}

/**
 * The dimension of a name for the records of a leaf: a span of time (`year`, `quarter`, `month`, `week`), a level of areas (`district`), or a field by its name or the
 * start of it (`sex`, `ageBand`, `desk`, `course`, `courseCategory`). `undefined` when these records do not have it.
 */
export const dimensionOf = (name: string, leaf: Leaf, context: DimensionContext): Dimension | undefined => {
  const plain = name.startsWith('area.') ? name.slice('area.'.length) : name
  if (isSpan(plain)) return leaf.date === undefined ? undefined : { name: plain, fact: leaf.date, form: 'day', labelOf: (value) => spanLabel(value, plain) }
  if (context.levels.has(plain)) {
    const fact = `${leaf.kind}.areaId`
    return context.dictionary.get(fact) === undefined ? undefined : { name: plain, fact, form: 'value', labelOf: areaLabel(plain, context) }
  }
  const fact = factFor(plain, leaf.kind)
  return fact === undefined ? undefined : { name: plain, fact: fact.id, form: 'value', labelOf: asLabel }
}
