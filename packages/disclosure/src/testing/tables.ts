import fc from 'fast-check'

import type { PublishedTable } from '../audit/published-table.ts'
import type { Policy } from '../policy.ts'
import { unsafeCells } from '../primary.ts'
import type { Category, Dimension, Table } from '../table.ts'
import { address, categories, combinations } from '../tree.ts'

/** A dimension without levels. */
export const flat = (name: string, codes: readonly string[]): Dimension => ({ name, total: { code: `${name} all`, parts: codes.map((code) => ({ code })) } })

const smallest = (dimension: Dimension): readonly string[] => categories(dimension.total).flatMap(({ code, parts }) => (parts === undefined ? [code] : []))

const above = (top: Category, code: string): readonly string[] | undefined => {
  if (top.code === code) return [code]
  const found = (top.parts ?? []).map((part) => above(part, code)).find((path) => path !== undefined)
  return found === undefined ? undefined : [...found, top.code]
}

/** A table with all its totals, from the numbers of its smallest cells in the order of their addresses. */
export const tableFrom = (dimensions: readonly Dimension[], numbers: readonly number[], more: Partial<Table> = {}): Table => {
  const values = new Map<string, number>()
  combinations(dimensions.map(smallest)).forEach((at, index) => {
    const paths = at.map((code, dimension) => above((dimensions[dimension] as Dimension).total, code) ?? [])
    for (const place of combinations(paths)) values.set(address(place), (values.get(address(place)) ?? 0) + (numbers[index] ?? 0))
  })
  const cells = [...values].map(([key, value]) => ({ at: JSON.parse(key) as string[], value }))
  return { name: 't', population: 'p', dimensions: [...dimensions], cells, ...more }
}

const codes = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${name}${index}`)

const dimension = (name: string, most: number): fc.Arbitrary<Dimension> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 2, max: most }).map((count) => flat(name, codes(name, count))) },
    {
      weight: 1,
      arbitrary: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }).map((sizes) => ({
        name,
        total: {
          code: `${name} all`,
          parts: sizes.map((size, group) => ({ code: `${name} group ${group}`, parts: codes(`${name}${group}.`, size).map((code) => ({ code })) })),
        },
      })),
    },
  )

/** A table of one to three dimensions, some with levels, with many or few small numbers. */
export const randomTable: fc.Arbitrary<Table> = fc
  .oneof(
    fc.tuple(dimension('a', 6)),
    fc.tuple(dimension('a', 5), dimension('b', 5)),
    fc.tuple(
      dimension('a', 3),
      dimension('b', 3),
      fc.integer({ min: 2, max: 3 }).map((count) => flat('c', codes('c', count))),
    ),
  )
  .chain((dimensions) => {
    const count = dimensions.map((one) => smallest(one).length).reduce((a, b) => a * b, 1)
    return fc.integer({ min: 0, max: 40 }).chain((small) =>
      fc
        .array(fc.oneof({ weight: small, arbitrary: fc.integer({ min: 0, max: 9 }) }, { weight: 100 - small, arbitrary: fc.integer({ min: 10, max: 99 }) }), {
          minLength: count,
          maxLength: count,
        })
        .map((numbers) => tableFrom(dimensions, numbers)),
    )
  })

/** A table so small that everything about it can be tried. */
export const tinyTable: fc.Arbitrary<Table> = fc
  .constantFrom(
    [flat('a', codes('a', 3))],
    [flat('a', codes('a', 2)), flat('b', codes('b', 2))],
    [flat('a', codes('a', 2)), flat('b', codes('b', 3))],
    [{ name: 'a', total: { code: 'a all', parts: [{ code: 'a group', parts: [{ code: 'a0' }, { code: 'a1' }] }, { code: 'a2' }] } }, flat('b', codes('b', 2))],
    [flat('a', codes('a', 2)), flat('b', codes('b', 2)), flat('c', codes('c', 2))],
  )
  .chain((dimensions) => {
    const count = dimensions.map((one) => smallest(one).length).reduce((a, b) => a * b, 1)
    return fc.array(fc.integer({ min: 0, max: 7 }), { minLength: count, maxLength: count }).map((numbers) => tableFrom(dimensions, numbers))
  })

/** A table with the cells at these addresses hidden, and nothing else. */
export const hide = (table: Table, hidden: ReadonlySet<string>): PublishedTable => ({
  name: table.name,
  population: table.population,
  includes: table.includes ?? [],
  partOf: table.partOf ?? [],
  hiddenAtLeast: 0,
  dimensions: table.dimensions,
  cells: table.cells.map(({ at, value }) => (hidden.has(address(at)) ? { at, state: 'suppressed' } : { at, state: 'published', value })),
})

/** What many offices publish: unsafe cells hidden, and nothing else. */
export const primaryOnly = (table: Table, policy: Policy): PublishedTable => hide(table, new Set(unsafeCells(table, policy).keys()))

/** The addresses of the hidden cells. */
export const hiddenIn = ({ cells }: Pick<PublishedTable, 'cells'>): readonly string[] =>
  cells.flatMap(({ at, state }) => (state === 'suppressed' ? [address(at)] : []))
