import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { recoveredCells } from './audit/audit.ts'
import type { PublishedTable } from './audit/published-table.ts'
import { emptyLedger, remember } from './ledger.ts'
import { POLICIES } from './policy.ts'
import { protect, protectTogether } from './protect.ts'
import { numeratorsOf, sharesOf } from './shares.ts'
import type { Table } from './table.ts'
import { loadSolver } from './testing/solver.ts'
import { flat, tableFrom } from './testing/tables.ts'

const solver = await loadSolver()
const policy = POLICIES.persons
const PLACES = ['a', 'b', 'c', 'd']
const PARTS = ['women', 'men', 'unknown'] as const
const place = flat('place', PLACES)
const sex = { name: 'sex', total: { code: 'everybody', parts: PARTS.map((code) => ({ code })) } }

/** Numbers of women, men and people of unknown sex for each place, one place after the other. */
const numbersOfRows = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 60 })), { minLength: 12, maxLength: 12 })

/** A column of the table of all parts, as a table of its own; that of the whole is not broken down by sex. */
const column = (numbers: readonly number[], code: string): Table => {
  const table = tableFrom([place, sex], numbers)
  const cells = table.cells.filter(({ at }) => at[1] === code)
  return code === 'everybody'
    ? { ...table, name: code, dimensions: [place], cells: cells.map(({ at, value }) => ({ at: at.slice(0, 1), value })) }
    : { ...table, name: code, cells }
}

/** The same column, as somebody would write it who does not say what it is a part of. */
const alone = (numbers: readonly number[], code: string): Table => ({
  name: code,
  population: code,
  dimensions: [place],
  cells: column(numbers, code).cells.map(({ at, value }) => ({ at: at.slice(0, 1), value })),
  ...(code === 'everybody' ? { includes: [...PARTS] } : {}),
})

/** What a reader works out in each row where one number alone is hidden: everybody is women, men and unknown. */
const workedOut = (tables: readonly PublishedTable[]): readonly number[] =>
  [...PLACES, 'place all'].flatMap((row) => {
    const cellOf = (code: string) => tables.find(({ name }) => name === code)?.cells.find(({ at }) => at[0] === row)
    const cells = ['everybody', ...PARTS].map(cellOf)
    if (cells.filter((cell) => cell?.state === 'suppressed').length !== 1) return []
    const signed = cells.map((cell, index) => (cell?.state === 'published' ? cell.value * (index === 0 ? 1 : -1) : 0))
    return [Math.abs(signed.reduce((sum, value) => sum + value, 0))]
  })

describe('a whole beside its parts in each row', () => {
  const numbers = [40, 32, 2, 50, 41, 9, 38, 26, 1, 60, 45, 8]
  const columns = ['everybody', ...PARTS]

  it('tells hidden numbers where no table says that they are parts, and the audit cannot know', () => {
    const tables = getOrThrow(
      protectTogether(
        columns.map((code) => alone(numbers, code)),
        policy,
      ),
    )
    expect(workedOut(tables)).toContain(2)
    expect(getOrThrow(recoveredCells(tables, solver))).toEqual([])
  })

  it('tells none where the parts are a dimension: as one table, as a table for each column, or as a whole in a linked table', { timeout: 60_000 }, () => {
    let told = 0
    fc.assert(
      fc.property(numbersOfRows, (row) => {
        told += workedOut(
          getOrThrow(
            protectTogether(
              columns.map((code) => alone(row, code)),
              policy,
            ),
          ),
        ).length
        const apart = getOrThrow(
          protectTogether(
            columns.map((code) => column(row, code)),
            policy,
          ),
        )
        expect(getOrThrow(recoveredCells(apart, solver))).toEqual([])
        expect(workedOut(apart)).toEqual([])

        const whole = tableFrom([place, sex], row)
        const linked = getOrThrow(
          protectTogether([column(row, 'everybody'), { ...whole, name: 'parts', cells: whole.cells.filter(({ at }) => at[1] !== 'everybody') }], policy),
        )
        expect(getOrThrow(recoveredCells(linked, solver))).toEqual([])
        expect(getOrThrow(recoveredCells([getOrThrow(protect(whole, policy))], solver))).toEqual([])
      }),
      { numRuns: 40 },
    )
    expect(told).toBeGreaterThan(20)
  })

  it('tells none when one column is out already', { timeout: 60_000 }, () => {
    let published = 0
    fc.assert(
      fc.property(numbersOfRows, fc.constantFrom(...columns), (row, earlier) => {
        const first = getOrThrow(protect(column(row, earlier), policy, emptyLedger))
        const later = columns.filter((code) => code !== earlier).map((code) => column(row, code))
        const rest = protectTogether(later, policy, remember(emptyLedger, first))
        if (rest._tag === 'Left') return expect(rest.left[0].code).toBe('disclosure/cannot-protect')
        published += 1
        expect(getOrThrow(recoveredCells([first, ...rest.right], solver))).toEqual([])
        expect(workedOut([first, ...rest.right])).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect(published).toBeGreaterThan(20)
  })

  it('is refused where a part is in no table: who is not a woman would be a number that nobody looked at', () => {
    const row = [40, 1, 0, 50, 0, 0, 38, 0, 0, 60, 0, 0]
    const [everybody, women] = [column(row, 'everybody'), column(row, 'women')]
    const refused = { left: [{ code: 'disclosure/does-not-add' }] }
    expect(protectTogether([everybody, women], policy)).toMatchObject(refused)
    for (const [first, second] of [
      [everybody, women],
      [women, everybody],
    ] as const) {
      const ledger = remember(emptyLedger, getOrThrow(protect(first, policy, emptyLedger)))
      expect(protect(second, policy, ledger)).toMatchObject(refused)
    }
  })
})

describe('a ratio beside what it is of', () => {
  const answer = { name: 'answer', total: { code: 'asked', parts: [{ code: 'yes' }, { code: 'no' }] } }

  it('tells neither its numerator nor the rest where the two are a dimension', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 8 }), (row) => {
        const table = tableFrom([place, answer], row)
        const shown = getOrThrow(protect(table, policy))
        const asked = new Map(shown.cells.flatMap((cell) => (cell.at[1] === 'asked' && cell.state === 'published' ? [[cell.at[0], cell.value] as const] : [])))
        const numerators = getOrThrow(sharesOf(shown, 'answer')).flatMap((share) => {
          const denominator = asked.get(share.at[0])
          if (share.state !== 'published' || denominator === undefined) return []
          const { low, high } = getOrThrow(numeratorsOf(share.percent, denominator))
          return low === high ? [{ table: shown.name, at: share.at, value: low }] : []
        })
        expect(getOrThrow(recoveredCells([shown], solver, { known: numerators }))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
