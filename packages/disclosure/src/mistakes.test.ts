import { getOrThrow } from '@aitebaar/core'
import type { Issues } from '@aitebaar/core'
import type * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { Solver } from './audit/audit.ts'
import { auditTables, recoveredCells } from './audit/audit.ts'
import { coarsen } from './coarsen.ts'
import { emptyLedger, parseLedger, remember } from './ledger.ts'
import { POLICIES } from './policy.ts'
import { protect, protectTogether } from './protect.ts'
import { numeratorsOf, sharesOf } from './shares.ts'
import type { Category, Table } from './table.ts'
import { flat, hiddenIn, tableFrom } from './testing/tables.ts'

const policy = POLICIES.persons
const table = tableFrom([flat('place', ['a', 'b', 'c'])], [41, 2, 30])
const shown = getOrThrow(protect(table, policy))

/** The first issue as `code path`; `fine` where there is none. */
const first = (result: E.Either<Issues, unknown>): string =>
  result._tag === 'Right' ? 'fine' : `${result.left[0].code} ${result.left[0].path.join('.')}`.trim()

/** A chain of categories so many levels deep. */
const chain = (levels: number): Category => {
  let category: Category = { code: 'c0' }
  for (let level = 1; level <= levels; level += 1) category = { code: `c${level}`, parts: [category] }
  return category
}
const wide = (count: number) =>
  flat(
    `d${count}`,
    Array.from({ length: count }, (_, index) => `${index}`),
  )
const amount = (largest: readonly number[]): Table => ({ ...table, dimensions: [], cells: [{ at: [], value: 1000, contributors: 20, largest: [...largest] }] })
const told = (value: number, name: string): Table => ({ ...table, name, cells: [{ at: ['a'], value }] })

describe('a mistake of whoever calls', () => {
  it.each([
    ['shares along no dimension', () => sharesOf(shown, 'sex'), 'disclosure/unknown-dimension dimension'],
    ['shares to half a digit', () => sharesOf(shown, 'place', 0.5), 'core/wrong-type digits'],
    ['a coarser dimension that is not there', () => coarsen(table, 'sex', 1), 'disclosure/unknown-dimension dimension'],
    ['fewer levels than none', () => coarsen(table, 'place', -1), 'core/too-small levels'],
    ['a share that no numerator gives', () => numeratorsOf(33, 2), 'disclosure/no-such-share percent'],
    ['more than everybody', () => numeratorsOf(150, 100), 'core/too-large percent'],
    ['a share of nobody', () => numeratorsOf(50, 0), 'core/too-small denominator'],
    ['no percentage', () => numeratorsOf(Number.NaN, 10), 'core/wrong-type percent'],
    ['no list of tables', () => protectTogether('tables' as unknown as Table[], policy), 'core/wrong-type'],
    ['a ledger that is none', () => protect(table, policy, {} as typeof emptyLedger), 'disclosure/not-a-ledger ledger'],
    ['two numbers for one cell', () => protectTogether([told(41, 'one'), told(42, 'two')], policy), 'disclosure/changed 1.cells.0'],
    ['contributions in another order', () => protect(amount([20, 900]), { minimum: 3, percent: 10 }), 'disclosure/wrong-contributions cells.0.largest'],
    ['contributions larger than their sum', () => protect(amount([900, 200]), { minimum: 3, percent: 10 }), 'disclosure/wrong-contributions cells.0.largest'],
    [
      'categories without an end',
      () => protect({ ...table, dimensions: [{ name: 'd', total: chain(20_000) }] }, policy),
      'disclosure/too-large dimensions.0.total',
    ],
    ['more combinations than fit', () => protect({ ...table, dimensions: [wide(99), wide(98), wide(97)] }, policy), 'disclosure/too-large dimensions'],
  ])('is named, with its place: %s', (_name, call, expected) => {
    expect(first(call())).toBe(expected)
  })

  it.each([
    ['a cell of no category', { at: ['z'], value: 3 }, 'disclosure/unknown-category releases.0.cells.0.at.0'],
    ['a cell without an address', { at: [], value: 3 }, 'disclosure/wrong-address releases.0.cells.0.at'],
    ['a cell without a number', { at: ['a'], value: 'many' }, 'core/wrong-type releases.0.cells.0.value'],
  ])('is named in a ledger: %s', (_name, cell, expected) => {
    const release = { name: 'n', population: 'p', includes: [], partOf: [], dimensions: table.dimensions, floor: 0, cells: [cell] }
    expect(first(parseLedger({ releases: [release] }))).toBe(expected)
  })

  it('is named in a ledger that goes too deep', () => {
    const release = { name: 'n', population: 'p', includes: [], partOf: [], dimensions: [{ name: 'd', total: chain(20_000) }], floor: 0, cells: [] }
    expect(first(parseLedger({ releases: [release] }))).toBe('disclosure/too-large releases.0.dimensions.0.total')
    expect(first(parseLedger('ledger'))).toBe('core/wrong-type')
  })

  it('is no level less than there may be', () => {
    const deep = { name: 'd', total: chain(31) }
    expect(first(protect({ ...table, dimensions: [deep], cells: [{ at: ['c0'], value: 30 }] }, policy))).toBe('fine')
    expect(first(protect({ ...table, dimensions: [{ ...deep, total: chain(32) }] }, policy))).toBe('disclosure/too-large dimensions.0.total')
  })
})

describe('a population said to be inside itself', () => {
  it('is nothing new, also by way of another', () => {
    const plain = hiddenIn(shown)
    expect(hiddenIn(getOrThrow(protect({ ...table, includes: ['p'] }, policy)))).toEqual(plain)
    const mutual = getOrThrow(
      protectTogether(
        [
          { ...table, includes: ['q'] },
          { ...table, name: 'u', population: 'q', includes: ['p'] },
        ],
        policy,
      ),
    )
    expect(mutual.map(hiddenIn)).toEqual([plain, plain])
  })
})

describe('the audit', () => {
  const solver = (Status: string): Solver => ({ solve: () => ({ Status, ObjectiveValue: 0, Columns: {} }) })

  it.each([
    ['of another table', { table: 'other', at: ['a'], value: 41 }],
    ['of no cell', { table: 't', at: ['z'], value: 41 }],
    ['that is no number', { table: 't', at: ['a'], value: Number.NaN }],
  ])('does not pass over a fact %s', (_name, fact) => {
    for (const audit of [auditTables, recoveredCells])
      expect(first(audit([shown], solver('Optimal'), { known: [fact] }))).toBe('disclosure/wrong-known known.0')
  })

  it('does not take a solver that gave up for a contradiction', () => {
    for (const audit of [auditTables, recoveredCells]) {
      expect(first(audit([shown], solver('Time limit reached')))).toBe('disclosure/not-solved')
      expect(first(audit([shown], solver('Infeasible')))).toBe('disclosure/contradiction')
    }
  })

  it('reads a ledger that was kept', () => {
    const ledger = remember(emptyLedger, shown)
    expect(first(parseLedger(JSON.parse(JSON.stringify(ledger))))).toBe('fine')
  })
})
