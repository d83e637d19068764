import { readdirSync, readFileSync } from 'node:fs'

import { getOrThrow, parseRecord } from '@aitebaar/core'
import { calculate } from '@aitebaar/indicators'
import { describe, expect, it } from 'vitest'

import { movedBounds } from '../edges/bounds.ts'
import type { Edge } from '../edges/edges.ts'
import { atEdges, MORE_AT_EDGES } from '../edges/edges.ts'
import { generateRecords } from '../generator/generate-records.ts'

const INDICATORS = new URL('../../../packages/jurisdiction-kp/indicators/', import.meta.url)
const definitions = readdirSync(INDICATORS)
  .filter((file) => file.endsWith('.indicator.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, INDICATORS), 'utf8')) as Readonly<Record<string, unknown>>)
const edges = JSON.parse(readFileSync(new URL('../edges/edges.json', import.meta.url), 'utf8')) as readonly Edge[]

describe('records moved to the edges of definitions', () => {
  const bounds = definitions.flatMap(movedBounds)
  const lines = [...atEdges(Object.values(generateRecords(1)).flat(), edges), ...MORE_AT_EDGES]
  const results = getOrThrow(
    calculate(
      [...definitions, ...bounds.map(({ definition }) => definition)],
      lines.map((line) => getOrThrow(parseRecord(line))),
      { by: [] },
    ),
  )
  const told = new Map(results.map(({ indicator, parts }) => [indicator.id, JSON.stringify(parts)]))

  it('tell each definition from the same one with any bound moved by the least step (else run: node find-edges.ts)', () => {
    expect(bounds.length).toBeGreaterThan(300)
    expect(bounds.filter(({ indicator, definition }) => told.get((definition as { id: string }).id) === told.get(indicator)).map(({ name }) => name)).toEqual(
      [],
    )
  })
})
