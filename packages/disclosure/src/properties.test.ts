import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { auditTables, recoveredCells } from './audit/audit.ts'
import { closePairs } from './close-pairs.ts'
import { emptyLedger, parseLedger, remember } from './ledger.ts'
import { POLICIES } from './policy.ts'
import { unsafeCells } from './primary.ts'
import { protect, protectTogether } from './protect.ts'
import { numeratorsOf, sharesOf } from './shares.ts'
import type { Category, Table } from './table.ts'
import { loadSolver } from './testing/solver.ts'
import { flat, hiddenIn, hide, randomTable, tableFrom } from './testing/tables.ts'
import { address } from './tree.ts'

const solver = await loadSolver()
const policy = POLICIES.persons
const MINUTE = 60_000

describe('P4 monotone', () => {
  it('hiding one more cell never narrows an interval', { timeout: MINUTE }, () => {
    fc.assert(
      fc.property(randomTable, fc.nat(), (table, pick) => {
        const hidden = hiddenIn(getOrThrow(protect(table, policy)))
        const one = address(table.cells[pick % table.cells.length]?.at ?? [])
        const before = getOrThrow(auditTables([hide(table, new Set(hidden))], solver))
        const after = getOrThrow(auditTables([hide(table, new Set([...hidden, one]))], solver))
        for (const { at, low, high } of before) {
          const now = after.find((interval) => address(interval.at) === address(at))
          expect(now?.low).toBeLessThanOrEqual(low)
          expect(now?.high).toBeGreaterThanOrEqual(high)
        }
      }),
      { numRuns: 20 },
    )
  })
})

const place = flat('place', ['a', 'b', 'c', 'd'])
const kind = flat('kind', ['k1', 'k2', 'k3'])
const sex = flat('sex', ['f', 'm'])
const counts = (length: number, max = 25): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max })), { minLength: length, maxLength: length })

/** The table of fewer dimensions that the same records give. */
const margin = (table: Table, dropped: number, name: string): Table => ({
  ...table,
  name,
  dimensions: table.dimensions.filter((_, index) => index !== dropped),
  cells: table.cells.flatMap(({ at, value }) =>
    at[dropped] === table.dimensions[dropped]?.total.code ? [{ at: at.filter((_, index) => index !== dropped), value }] : [],
  ),
})

describe('P5 linked tables', () => {
  it('two tables that share a margin are safe together, and show or hide a shared cell in both', { timeout: MINUTE }, () => {
    fc.assert(
      fc.property(counts(24), (numbers) => {
        const cube = tableFrom([place, kind, sex], numbers)
        const tables = getOrThrow(protectTogether([margin(cube, 1, 'place by sex'), margin(cube, 2, 'place by kind')], policy))
        expect(getOrThrow(recoveredCells(tables, solver))).toEqual([])
        const states = tables.map(({ cells }) => new Map(cells.filter(({ at }) => at[1]?.endsWith(' all')).map(({ at, state }) => [at[0], state])))
        expect(states[0]).toEqual(states[1])
      }),
      { numRuns: 40 },
    )
  })

  it('one table after the other is safe too, or refused', { timeout: MINUTE }, () => {
    fc.assert(
      fc.property(counts(24), (numbers) => {
        const cube = tableFrom([place, kind, sex], numbers)
        const first = getOrThrow(protect(margin(cube, 1, 'place by sex'), policy, emptyLedger))
        const kept = getOrThrow(parseLedger(JSON.parse(JSON.stringify(remember(emptyLedger, first)))))
        const second = protect(margin(cube, 2, 'place by kind'), policy, kept)
        if (second._tag === 'Left') expect(second.left[0].code).toMatch(/^disclosure\//)
        else expect(getOrThrow(recoveredCells([first, second.right], solver))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

describe('P6 over time', () => {
  it('a count up to a later day is safe beside the earlier one, and so is their difference', { timeout: MINUTE }, () => {
    let published = 0
    fc.assert(
      fc.property(counts(8, 40), counts(8, 12), (old, added) => {
        const before = tableFrom([place, sex], old, { name: 'to March', population: 'visits to March' })
        const now = tableFrom(
          [place, sex],
          old.map((value, index) => value + (added[index] ?? 0)),
          { name: 'to June', population: 'visits to June', includes: ['visits to March'] },
        )
        const first = getOrThrow(protect(before, policy, emptyLedger))
        const result = protect(now, policy, remember(emptyLedger, first))
        if (result._tag === 'Left') return expect(result.left[0].code).toMatch(/^disclosure\//)
        published += 1
        const second = result.right
        expect(getOrThrow(recoveredCells([first, second], solver))).toEqual([])
        for (const [index, cell] of second.cells.entries()) {
          const earlier = first.cells[index]
          if (cell.state !== 'published' || earlier?.state !== 'published') continue
          const grown = cell.value - earlier.value
          expect(grown === 0 || grown >= policy.minimum).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
    expect(published).toBeGreaterThan(30)
  })
})

describe('P7 invariance', () => {
  const turned = (top: Category): Category => (top.parts === undefined ? top : { ...top, parts: [...top.parts].reverse().map(turned) })

  it('another order of categories, cells and dimensions gives the same pattern', () => {
    fc.assert(
      fc.property(randomTable, fc.boolean(), (table, swap) => {
        const order = <T>(items: readonly T[]): T[] => (swap ? [...items].reverse() : [...items])
        const other: Table = {
          ...table,
          dimensions: order(table.dimensions).map((dimension) => ({ ...dimension, total: turned(dimension.total) })),
          cells: [...table.cells].reverse().map((cell) => ({ ...cell, at: order(cell.at) })),
        }
        const pattern = hiddenIn(getOrThrow(protect(other, policy))).map((key) => address(order(JSON.parse(key) as string[])))
        expect(pattern.sort()).toEqual([...hiddenIn(getOrThrow(protect(table, policy)))].sort())
      }),
      { numRuns: 60 },
    )
  })

  it('tables protected together give the same pattern in any order', () => {
    fc.assert(
      fc.property(counts(24), (numbers) => {
        const cube = tableFrom([place, kind, sex], numbers)
        const [a, b] = [margin(cube, 1, 'place by sex'), margin(cube, 2, 'place by kind')]
        const there = getOrThrow(protectTogether([a, b], policy))
        const back = getOrThrow(protectTogether([b, a], policy))
        expect([there[0]?.cells, there[1]?.cells]).toEqual([back[1]?.cells, back[0]?.cells])
      }),
      { numRuns: 30 },
    )
  })
})

describe('P8 differencing', () => {
  it('every pair of tables whose people differ by fewer than the minimum is reported, and no other', () => {
    const people = fc.uniqueArray(fc.integer({ min: 0, max: 12 })).map((ids) => new Set(ids.map(String)))
    fc.assert(
      fc.property(fc.array(people, { maxLength: 5 }), (sets) => {
        const pairs = closePairs(
          sets.map((persons, index) => ({ name: String(index), persons })),
          4,
        ).map(({ tables }) => tables.join(' '))
        for (const [i, a] of sets.entries())
          for (const [j, b] of sets.entries()) {
            const apart = [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length
            if (i < j) expect(pairs.includes(`${i} ${j}`)).toBe(apart > 0 && apart < 4)
          }
      }),
    )
  })
})

describe('P9 leak scan', () => {
  it('a hidden number is nowhere in the bytes of a table, its shares or the ledger', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_001, max: 10_004 }), fc.integer({ min: 50_000, max: 60_000 }), (secret, other) => {
        const dimensions = [flat('place', ['a', 'b', 'c'])]
        const table: Table = {
          ...tableFrom(dimensions, [secret, other, 70_000]),
          cells: tableFrom(dimensions, [secret, other, 70_000]).cells.map((cell) => (cell.at[0] === 'a' ? { ...cell, contributors: 2 } : cell)),
        }
        const shown = getOrThrow(protect(table, policy, emptyLedger))
        const bytes = JSON.stringify([shown, getOrThrow(sharesOf(shown, 'place', 2)), remember(emptyLedger, shown)])
        expect(bytes).not.toContain(String(secret))
        expect(bytes).not.toContain('"contributors"')
      }),
    )
  })

  it('no share can be turned back into a hidden number', () => {
    fc.assert(
      fc.property(randomTable, (table) => {
        const shown = getOrThrow(protect(table, policy))
        const hidden = new Set(hiddenIn(shown))
        for (const dimension of table.dimensions)
          for (const share of getOrThrow(sharesOf(shown, dimension.name))) {
            if (hidden.has(address(share.at))) expect(share).toEqual({ at: share.at, state: 'suppressed' })
            if (share.state !== 'published') continue
            const { low, high } = getOrThrow(numeratorsOf(share.percent, share.denominator))
            expect(low <= share.numerator && share.numerator <= high).toBe(true)
          }
      }),
    )
  })

  it('a whole percentage of a hundred or fewer tells the numerator exactly, as the scan must know', () => {
    for (let denominator = 1; denominator <= 100; denominator += 1)
      for (let numerator = 0; numerator <= denominator; numerator += 1)
        expect(getOrThrow(numeratorsOf(Math.round((100 * numerator) / denominator), denominator))).toEqual({ low: numerator, high: numerator })
  })
})

describe('P10 no harm', () => {
  it('a table without unsafe cells is unchanged, and what is shown is always true', () => {
    fc.assert(
      fc.property(randomTable, fc.constantFrom(...Object.values(POLICIES)), (table, rules) => {
        const shown = getOrThrow(protect(table, rules))
        if (unsafeCells(table, rules).size === 0) expect(hiddenIn(shown)).toEqual([])
        for (const [index, cell] of shown.cells.entries()) if (cell.state === 'published') expect(cell.value).toBe(table.cells[index]?.value)
      }),
    )
  })
})
