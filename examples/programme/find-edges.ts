import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

import type { ProgrammeRecord } from '@aitebaar/core'
import { addDays, getOrThrow, parseRecord } from '@aitebaar/core'
import { calculate } from '@aitebaar/indicators'

import { generateRecords } from './generator/generate-records.ts'
import { createRandom } from './generator/random.ts'
import type { Line } from './generator/record.ts'
import type { MovedBound } from './edges/bounds.ts'
import { movedBounds } from './edges/bounds.ts'
import type { Edge } from './edges/edges.ts'
import { atEdges, idOf, MORE_AT_EDGES, withField } from './edges/edges.ts'

/**
 * Looks for records that, moved to an edge, tell a definition from the same one with a bound moved by the least step, and writes them down. Run it again when a
 * definition or the generator changes: node find-edges.ts
 */
const FOLDER = new URL('../../packages/jurisdiction-kp/indicators/', import.meta.url)
const definitions = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.indicator.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Readonly<Record<string, unknown>>)

const seed: readonly Line[] = [...Object.values(generateRecords(1)).flat(), ...MORE_AT_EDGES]
const read = (lines: readonly Line[]): readonly ProgrammeRecord[] => lines.map((line) => getOrThrow(parseRecord(line)))
const partsOf = (some: readonly object[], records: readonly ProgrammeRecord[]): ReadonlyMap<string, string> =>
  new Map(getOrThrow(calculate(some, records, { by: [] })).map(({ indicator, parts }) => [indicator.id, JSON.stringify(parts)]))

const kindsIn = (node: unknown): readonly string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) => (key === 'of' && typeof value === 'string' ? [value] : kindsIn(value)))

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** A day as a field has it: the last second of the day before a bound, the first of the day it falls on. */
const asField = (field: string, value: unknown, isLast: boolean): unknown => {
  if (typeof value !== 'string' || !DAY.test(value) || !field.endsWith('At')) return value
  return isLast ? `${value}T18:59:59Z` : `${addDays(value, -1)}T19:00:00Z`
}

const TRIES = 600
const random = createRandom(7)

const edges: Edge[] = []
/** A record that is at an edge stays there, and the added ones are. */
const isMoved = (line: Line): boolean => MORE_AT_EDGES.includes(line) || edges.some(({ kind, id }) => kind === line['kind'] && id === idOf(line))

const findEdge = (bound: MovedBound, definition: object, lines: readonly Line[], records: readonly ProgrammeRecord[]): Edge | undefined => {
  const [kind = '', ...path] = (bound.fact ?? '').split('.')
  const field = path.join('.')
  const kinds = new Set(kindsIn(definition))
  const candidates = lines.flatMap((line, index) => (line['kind'] === kind && !isMoved(line) ? [index] : []))
  const others = records.filter((record) => kinds.has(record.kind))
  const places = new Map(others.map((record, place) => [record, place]))
  for (let attempt = 0; attempt < TRIES && candidates.length > 0; attempt += 1) {
    const index = random.pick(candidates)
    const [line, record] = [lines[index], records[index]]
    const place = record === undefined ? undefined : places.get(record)
    if (line === undefined || place === undefined) continue
    for (const [at, value] of bound.values.entries()) {
      const edge = { kind, id: idOf(line), field, value: asField(field, value, at === 0) }
      const moved = parseRecord(withField(line, field, edge.value))
      if (moved._tag === 'Left') continue
      const told = partsOf([definition, bound.definition], others.with(place, moved.right))
      if (new Set(told.values()).size === 2) return edge
    }
  }
  return undefined
}

const bounds = definitions.flatMap((definition) => movedBounds(definition))
const left: string[] = []
for (;;) {
  const lines = atEdges(seed, edges)
  const records = read(lines)
  const told = partsOf([...definitions, ...bounds.map(({ definition }) => definition)], records)
  const open = bounds.filter(({ indicator, definition, name }) => !left.includes(name) && told.get((definition as { id: string }).id) === told.get(indicator))
  process.stdout.write(`${open.length} of ${bounds.length} bounds without an edge\n`)
  if (open.length === 0) break
  const taken = new Set<string>()
  for (const bound of open) {
    if (taken.has(bound.indicator)) continue
    const definition = definitions.find(({ id }) => id === bound.indicator)
    const edge = definition === undefined ? undefined : findEdge(bound, definition, lines, records)
    if (edge === undefined) left.push(bound.name)
    else {
      taken.add(bound.indicator)
      edges.push(edge)
    }
  }
}
writeFileSync(new URL('edges/edges.json', import.meta.url), `${JSON.stringify(edges, null, 1)}\n`)
process.stdout.write(`${edges.length} edges; none found for:\n${left.join('\n')}\n`)
