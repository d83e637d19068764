import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { PublishedTable } from './audit/published-table.ts'
import type { Policy } from './policy.ts'
import { unsafeCells } from './primary.ts'
import { protect } from './protect.ts'
import type { Table } from './table.ts'
import { canBe } from './testing/enumerate.ts'
import { flat, hiddenIn, hide, primaryOnly, tableFrom, tinyTable } from './testing/tables.ts'
import { address } from './tree.ts'

const policy: Policy = { minimum: 3 }
const MINUTE = 60_000

type Fact = { readonly at: readonly string[]; readonly value: number }

/** Whether a cell can have two values at least; the first two of the range are enough. */
const isUndecided = (table: PublishedTable, at: readonly string[], known: readonly Fact[] = []): boolean => {
  let found = 0
  for (let value = 0; value <= 60 && found < 2; value += 1) if (canBe(table, [...known, { at, value }])) found += 1
  return found === 2
}

/** Whether a pattern protects, as brute force sees it: unsafe cells keep their range, and nobody alone in a cell learns another. */
const isSafe = (table: Table, shown: PublishedTable): boolean => {
  const unsafe = unsafeCells(table, policy)
  const hidden = table.cells.filter(({ at }) => unsafe.has(address(at)))
  const keepsRange = hidden.every(({ at }) => [0, 1, 2].every((value) => canBe(shown, [{ at, value }])))
  return (
    keepsRange &&
    hidden.filter(({ value }) => value === 1).every((alone) => hidden.every(({ at }) => address(at) === address(alone.at) || isUndecided(shown, at, [alone])))
  )
}

describe('P2 brute force', () => {
  it('finds, for every unsafe cell of a tiny table, every number below the minimum possible', { timeout: MINUTE }, () => {
    fc.assert(
      fc.property(tinyTable, (table) => {
        const shown = getOrThrow(protect(table, policy))
        for (const key of unsafeCells(table, policy).keys()) {
          const at = JSON.parse(key) as string[]
          for (const value of [0, 1, 2]) expect(canBe(shown, [{ at, value }])).toBe(true)
        }
      }),
    )
  })

  it('finds at least two values for every hidden cell', { timeout: MINUTE }, () => {
    fc.assert(
      fc.property(tinyTable, (table) => {
        const shown = getOrThrow(protect(table, policy))
        for (const key of hiddenIn(shown)) expect(isUndecided(shown, JSON.parse(key) as string[])).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('P3 insiders', () => {
  it('a person alone in a cell cannot work out another unsafe cell', { timeout: MINUTE }, () => {
    fc.assert(
      fc.property(tinyTable, (table) => {
        const shown = getOrThrow(protect(table, policy))
        const hidden = table.cells.filter(({ at }) => unsafeCells(table, policy).has(address(at)))
        for (const alone of hidden.filter(({ value }) => value === 1))
          for (const { at } of hidden) if (address(at) !== address(alone.at)) expect(isUndecided(shown, at, [alone])).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('two persons alone in their cells of a row need a third hidden cell', () => {
    const row = tableFrom([flat('place', ['a', 'b', 'c', 'd'])], [1, 1, 20, 30])
    expect(hiddenIn(getOrThrow(protect(row, { minimum: 2 }))).length).toBe(3)
  })
})

describe('the pattern beside the best pattern', () => {
  const best = (table: Table): number => {
    const unsafe = [...unsafeCells(table, policy).keys()]
    const others = table.cells.map(({ at }) => address(at)).filter((key) => !unsafe.includes(key))
    const patterns = Array.from({ length: 2 ** others.length }, (_, bits) => others.filter((_key, index) => (bits >> index) % 2 === 1))
    const bySize = patterns.sort((a, b) => a.length - b.length)
    return unsafe.length + (bySize.find((more) => isSafe(table, hide(table, new Set([...unsafe, ...more])))) ?? others).length
  }
  const small = fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 4 })
    .map((numbers) => tableFrom([flat('a', ['a0', 'a1']), flat('b', ['b0', 'b1'])], numbers))

  it('is safe, never smaller than the best there is, and on average at most a fifth larger', { timeout: 2 * MINUTE }, () => {
    const count = { ours: 0, best: 0 }
    for (const table of fc.sample(small, { numRuns: 100, seed: 6 })) {
      const shown = getOrThrow(protect(table, policy))
      const least = best(table)
      expect(isSafe(table, shown)).toBe(true)
      expect(hiddenIn(shown).length).toBeGreaterThanOrEqual(least)
      count.ours += hiddenIn(shown).length
      count.best += least
    }
    expect(count.ours / count.best, JSON.stringify(count)).toBeLessThan(1.2)
  })

  it('brute force finds unsafe cells out when nothing else is hidden', () => {
    const tables = fc.sample(tinyTable, { numRuns: 100, seed: 6 }).filter((table) => unsafeCells(table, policy).size > 0)
    expect(tables.filter((table) => isSafe(table, primaryOnly(table, policy))).length).toBeLessThan(tables.length / 2)
  })
})
