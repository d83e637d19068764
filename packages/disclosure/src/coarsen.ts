import type { Issues } from '@aitebaar/core'
import { parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import { dimensionIn, under } from './asked.ts'
import type { Category, Table } from './table.ts'
import { categories } from './tree.ts'

const cut = ({ code, parts }: Category, levels: number): Category =>
  levels === 0 || parts === undefined ? { code } : { code, parts: parts.map((part) => cut(part, levels - 1)) }

/**
 * A coarser table: a dimension with fewer levels below its total. It keeps exact numbers and needs no hidden cells, so try it first.
 *
 * Codes: `core/…` for levels that are no whole number of at least 0, `disclosure/unknown-dimension`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const area = { name: 'area', total: { code: 'all', parts: [{ code: 'north', parts: [{ code: 'swat' }, { code: 'dir' }] }, { code: 'south' }] } }
 * const cells = [['all', 60], ['north', 40], ['swat', 38], ['dir', 2], ['south', 20]].map(([code, value]) => ({ at: [String(code)], value: Number(value) }))
 * getOrThrow(coarsen({ name: 'visits', population: 'visits of 2019', dimensions: [area], cells }, 'area', 1)).cells.map(({ at }) => at[0]) // => ['all', 'north', 'south']
 *
 * @category tables
 * @since 0.1.0
 */
export const coarsen = (table: Table, dimension: string, levels: number): E.Either<Issues, Table> => {
  const depth = parse(z.int().min(0), levels)
  if (E.isLeft(depth)) return under('levels', depth)
  const index = dimensionIn(table, dimension)
  if (E.isLeft(index)) return index
  const along = index.right
  const dimensions = table.dimensions.map((own, place) => (place === along ? { ...own, total: cut(own.total, levels) } : own))
  const kept = new Set(dimensions.slice(along, along + 1).flatMap(({ total }) => categories(total).map(({ code }) => code)))
  return E.right({ ...table, dimensions, cells: table.cells.filter(({ at }) => kept.has(at[along] ?? '')) })
}
