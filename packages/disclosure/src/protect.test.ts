import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { auditTables } from './audit/audit.ts'
import { emptyLedger, remember } from './ledger.ts'
import { POLICIES } from './policy.ts'
import type { ProtectedTable } from './protected-table.ts'
import { isProtectedTable } from './protected-table.ts'
import { protect, protectTogether } from './protect.ts'
import type { Cell, Dimension, Table } from './table.ts'
import { loadSolver } from './testing/solver.ts'
import { flat, hiddenIn, hide, tableFrom } from './testing/tables.ts'

const solver = await loadSolver()
const issuesOf = (tables: readonly unknown[], minimum = 5) => {
  const result = protectTogether(tables, { minimum })
  return result._tag === 'Left' ? result.left.map(({ code, path, message }) => ({ code, path, message })) : []
}
const row = (numbers: readonly number[], more: Partial<Dimension> = {}): Table =>
  tableFrom(
    [
      {
        ...flat(
          'place',
          numbers.map((_, index) => `p${index}`),
        ),
        ...more,
      },
    ],
    numbers,
  )
const withCell = (table: Table, code: string, change: Partial<Cell>): Table => ({
  ...table,
  cells: table.cells.map((cell) => (cell.at[0] === code ? { ...cell, ...change } : cell)),
})
const hidden = (table: Table, policy = POLICIES.persons as Parameters<typeof protect>[1]): readonly string[] =>
  hiddenIn(getOrThrow(protect(table, policy))).map((key) => (JSON.parse(key) as string[]).join(' '))

describe('protect', () => {
  it('hides a small number and one more, so that the total does not tell it', () => {
    expect(hidden(row([2, 41, 30]))).toEqual(['p0', 'p2'])
  })

  it.each([
    [4, ['p0', 'p1']],
    [5, []],
    [1, ['p0', 'p1']],
    [0, []],
  ])('takes %i persons of a minimum of five so', (value, expected) => {
    expect(hidden(row([value, 40]))).toEqual(expected)
  })

  it('counts different persons, not visits: ten complaints by two women are a cell of two', () => {
    expect(hidden(withCell(row([10, 40]), 'p0', { contributors: 2 }))).toEqual(['p0', 'p1'])
    expect(hidden(withCell(row([10, 40]), 'p0', { contributors: 5 }))).toEqual([])
  })

  it('hides a full cell along a sensitive dimension together with a zero, and leaves it where the dimension is not sensitive', () => {
    expect(hidden(row([40, 0, 0], { sensitive: true }))).toHaveLength(2)
    expect(hidden(row([40, 0, 0]))).toEqual([])
  })

  it('hides zeros where they are unsafe, and never where they are always shown', () => {
    expect(hidden(row([0, 40, 30]), { minimum: 5, zeros: 'unsafe' })).toContain('p0')
    expect(hidden(row([3, 0, 30]), { minimum: 5, zeros: 'show' })).toEqual(['p0', 'p2'])
    expect(hidden(row([3, 0, 2]), { minimum: 3, zeros: 'show' })).not.toContain('p1')
  })

  it('hides an amount that one contributor dominates', () => {
    const amounts = withCell(row([1000, 4000, 5000]), 'p0', { contributors: 20, largest: [900, 20] })
    expect(hidden(amounts, { minimum: 3, dominance: { largest: 1, percent: 75 } })).toContain('p0')
    expect(hidden(amounts, { minimum: 3, percent: 10 })).toContain('p0')
    expect(hidden(amounts, { minimum: 3 })).toEqual([])
  })

  it('keeps the interval of an amount as wide as the p % rule asks', () => {
    const amounts = withCell(row([1000, 4000, 5000]), 'p0', { contributors: 20, largest: [900, 80] })
    const shown = getOrThrow(protect(amounts, { minimum: 3, percent: 10 }))
    const own = getOrThrow(auditTables([shown], solver)).find(({ at }) => at[0] === 'p0')
    expect((own?.high ?? 0) - 1000).toBeGreaterThanOrEqual(70)
  })

  it('leaves activities alone', () => {
    expect(hidden(row([1, 2, 3]), POLICIES.activities)).toEqual([])
  })

  it('protects counts of persons who may be in several quarters', () => {
    const quarters = flat('quarter', ['q1', 'q2'])
    const table: Table = {
      name: 'women',
      population: 'women of 2019',
      dimensions: [{ ...quarters, adds: false }],
      cells: [
        { at: ['quarter all'], value: 41 },
        { at: ['q1'], value: 40 },
        { at: ['q2'], value: 3 },
      ],
    }
    const shown = getOrThrow(protect(table, POLICIES.persons))
    for (const { low, high } of getOrThrow(auditTables([shown], solver))) expect(high - low).toBeGreaterThanOrEqual(4)
  })

  it('hides what was hidden before, and more where two tables together would tell', () => {
    const march = { ...row([41, 8, 30]), name: 'to March', population: 'to March' }
    const june = { ...row([43, 8, 50]), name: 'to June', population: 'to June', includes: ['to March'] }
    expect(hidden(june)).toEqual([])
    const ledger = remember(emptyLedger, getOrThrow(protect(march, POLICIES.persons, emptyLedger)))
    expect(hiddenIn(getOrThrow(protect(june, POLICIES.persons, ledger)))).toContain('["p0"]')
  })

  it('asks a total of cells that are known not to be empty to stay open as far as it can, and no further', () => {
    const [time, sex] = [flat('time', ['q1', 'q2']), flat('sex', ['f', 'm', 'u'])]
    const whole = tableFrom([time, sex], [0, 6, 4, 10, 0, 1])
    const noZeros = { ...whole, cells: whole.cells.filter(({ value }) => value > 0) }
    const shown = getOrThrow(protect(noZeros, { minimum: 10, zeros: 'show' }))
    const intervals = getOrThrow(auditTables([shown], solver, { whole: true }))
    expect(hiddenIn(shown)).toHaveLength(9)
    expect(intervals.find(({ at }) => at.join() === 'time all,u')).toMatchObject({ low: 2 })
    for (const { low, high } of intervals) expect(high - low).toBeGreaterThanOrEqual(9)
  })

  it('says whether it knows of other releases', () => {
    expect(getOrThrow(protect(row([41, 8]), POLICIES.persons)).scope).toBe('alone')
    expect(getOrThrow(protect(row([41, 8]), POLICIES.persons, emptyLedger)).scope).toBe('with-releases')
  })

  it('gives a table that nothing else can make', () => {
    const table = getOrThrow(protect(row([41, 8]), POLICIES.persons))
    expect(isProtectedTable(table)).toBe(true)
    expect(isProtectedTable(JSON.parse(JSON.stringify(table)))).toBe(false)
    expectTypeOf(table).toEqualTypeOf<ProtectedTable>()
    expectTypeOf<Pick<ProtectedTable, keyof ProtectedTable>>().not.toExtend<ProtectedTable>()
    expect(Object.isFrozen(table) && Object.isFrozen(table.cells) && Object.isFrozen(table.cells[0])).toBe(true)
  })

  it('never says a parameter of the rules for amounts', () => {
    const bytes = JSON.stringify(getOrThrow(protect(row([41, 8]), { minimum: 3, percent: 12.75, dominance: { largest: 2, percent: 87.5 } })))
    expect(bytes).not.toMatch(/12\.75|87\.5/)
  })
})

describe('issues of protect', () => {
  const good = row([41, 8])

  it.each([
    ['a total that is wrong', withCell(good, 'place all', { value: 50 }), 'disclosure/does-not-add'],
    ['a code of no dimension', { ...good, cells: [...good.cells, { at: ['p9'], value: 1 }] }, 'disclosure/unknown-category'],
    ['an address that is too long', { ...good, cells: [{ at: ['p0', 'p1'], value: 1 }] }, 'disclosure/wrong-address'],
    ['a cell twice', { ...good, cells: [...good.cells, { at: ['p0'], value: 41 }] }, 'disclosure/repeated'],
    ['a code twice', { ...good, dimensions: [flat('place', ['p0', 'p0'])] }, 'disclosure/repeated'],
    ['nobody behind a number', withCell(good, 'p0', { contributors: 0 }), 'disclosure/nobody'],
    ['half a person', withCell(good, 'p0', { value: 1.5 }), 'core/wrong-type'],
    ['no table', 'table', 'core/wrong-type'],
  ])('name %s', (_name, table, code) => {
    expect(issuesOf([table])[0]?.code).toBe(code)
  })

  it('refuse a cell that has another number than before', () => {
    const ledger = remember(emptyLedger, getOrThrow(protect(good, POLICIES.persons, emptyLedger)))
    expect(protect(row([42, 8]), POLICIES.persons, ledger)).toMatchObject({ left: [{ code: 'disclosure/changed' }, { code: 'disclosure/changed' }] })
  })

  it('refuse a cell that is unsafe now but was shown', () => {
    const ledger = remember(emptyLedger, getOrThrow(protect(good, POLICIES.persons, emptyLedger)))
    expect(protect(good, POLICIES.sensitive, ledger)).toMatchObject({ left: [{ code: 'disclosure/already-shown', path: ['cells', 2] }] })
  })

  it('refuse a population that is not inside', () => {
    const ledger = remember(emptyLedger, getOrThrow(protect({ ...good, population: 'more' }, POLICIES.persons, emptyLedger)))
    expect(protect({ ...row([30, 8]), includes: ['more'] }, POLICIES.persons, ledger)).toMatchObject({ left: [{ code: 'disclosure/not-inside' }] })
  })

  it('refuse to publish when what is out leaves no safe pattern', () => {
    const wide = getOrThrow(protect(row([4, 40]), POLICIES.activities, emptyLedger))
    const result = protect(tableFrom([flat('place', ['p0', 'p1']), flat('sex', ['f', 'm'])], [3, 1, 20, 20]), POLICIES.persons, remember(emptyLedger, wide))
    expect(result._tag).toBe('Left')
  })

  it('never say a code, a name or a number of the table', () => {
    const marker = fc.constantFrom('Zarghuna', 'Gul Bahar street 4', '87654321')
    fc.assert(
      fc.property(marker, fc.nat({ max: 8 }), (text, which) => {
        const tables: unknown[] = [
          { ...good, cells: [{ at: [text], value: 87_654_321 }] },
          {
            ...good,
            dimensions: [flat(text, ['p0', 'p1'])],
            cells: [
              { at: [`${text} all`], value: 3 },
              { at: ['p0'], value: 87_654_321 },
              { at: ['p1'], value: 1 },
            ],
          },
          { ...good, [text]: text },
          { ...good, dimensions: [flat(text, [text, text])] },
          { ...good, name: text, population: text, cells: [{ at: [text, text], value: 1 }] },
          { ...good, cells: [{ at: ['p0'], value: -87_654_321 }] },
          text,
          { ...good, cells: text },
          { ...good, cells: [{ at: ['p0'], value: 87_654_321, contributors: 0 }] },
        ]
        const said = JSON.stringify(issuesOf([tables[which]]))
        expect(said.length).toBeGreaterThan(2)
        expect(said).not.toContain(text)
        expect(said).not.toContain('87654321')
      }),
    )
  })
})

describe('auditTables', () => {
  it('gives the intervals of the example in the handbook', () => {
    const table = tableFrom([flat('row', ['r1', 'r2', 'r3']), flat('column', ['c1', 'c2'])], [5, 2, 1, 2, 3, 3])
    const shown = hide(table, new Set(['["r1","c1"]', '["r1","c2"]', '["r2","c1"]', '["r2","c2"]']))
    expect(getOrThrow(auditTables([shown], solver)).map(({ low, high }) => [low, high])).toEqual([
      [3, 6],
      [1, 4],
      [0, 3],
      [0, 3],
    ])
  })

  it('says so when tables contradict each other', () => {
    const table = hide(row([41, 8]), new Set(['["p0"]']))
    expect(
      auditTables(
        [{ ...table, cells: table.cells.map((cell) => (cell.state === 'published' ? { ...cell, value: cell.value === 8 ? 80 : cell.value } : cell)) }],
        solver,
      ),
    ).toMatchObject({
      left: [{ code: 'disclosure/contradiction' }],
    })
  })

  it('knows no upper end where nothing bounds a cell', () => {
    const all = hide(row([41, 8]), new Set(['["p0"]', '["p1"]', '["place all"]']))
    expect(getOrThrow(auditTables([all], solver)).map(({ high }) => high)).toEqual([Infinity, Infinity, Infinity])
  })
})
