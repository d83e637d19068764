import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { auditTables, recoveredCells } from './audit/audit.ts'
import type { Policy } from './policy.ts'
import { POLICIES } from './policy.ts'
import { unsafeCells } from './primary.ts'
import { protect } from './protect.ts'
import { loadSolver } from './testing/solver.ts'
import { hiddenIn, primaryOnly, randomTable } from './testing/tables.ts'
import { address } from './tree.ts'

const solver = await loadSolver()
const MINUTE = 60_000

describe('P1 recoverability', () => {
  const policies: readonly Policy[] = [POLICIES.sensitive, POLICIES.persons, { minimum: 5, zeros: 'unsafe' }, { minimum: 3, zeros: 'show' }]

  it('the audit recovers no hidden cell of 1,000 random tables, and most when only unsafe cells are hidden', { timeout: 10 * MINUTE }, () => {
    const tables = fc.sample(fc.tuple(randomTable, fc.constantFrom(...policies)), { numRuns: 1000, seed: 6 })
    const count = { hidden: 0, recovered: 0, unsafe: 0, recoveredWithout: 0, refused: 0 }
    for (const [table, policy] of tables) {
      const result = protect(table, policy)
      if (result._tag === 'Left') count.refused += 1
      else {
        count.hidden += hiddenIn(result.right).length
        count.recovered += getOrThrow(recoveredCells([result.right], solver)).length
      }
      const without = primaryOnly(table, policy)
      count.unsafe += hiddenIn(without).length
      count.recoveredWithout += getOrThrow(recoveredCells([without], solver)).length
    }
    expect(count.recovered, JSON.stringify(count)).toBe(0)
    expect(count.hidden).toBeGreaterThan(5000)
    expect(count.refused).toBeLessThan(5)
    expect(count.recoveredWithout).toBeGreaterThan(count.unsafe / 2)
  })

  it('the interval of every unsafe count spans the minimum, by an audit in whole numbers', { timeout: 2 * MINUTE }, () => {
    fc.assert(
      fc.property(randomTable, fc.constantFrom<Policy>(POLICIES.persons, { ...POLICIES.persons, zeros: 'show' }), (table, policy) => {
        const unsafe = unsafeCells(table, policy)
        const shown = protect(table, policy)
        if (shown._tag === 'Left') return expect(shown.left[0].code).toBe('disclosure/cannot-protect')
        const intervals = getOrThrow(auditTables([shown.right], solver, { whole: true }))
        for (const { at, low, high } of intervals) expect(high - low).toBeGreaterThanOrEqual(unsafe.has(address(at)) ? policy.minimum - 1 : 1)
      }),
      { numRuns: 40 },
    )
  })
})
