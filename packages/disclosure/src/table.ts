import * as z from 'zod'

/**
 * A category of a dimension, with the categories it is made of.
 *
 * @example
 * const area: Category = { code: 'province', parts: [{ code: 'mardan' }, { code: 'swat' }] }
 * area.parts?.length // => 2
 *
 * @category tables
 * @since 0.1.0
 */
export interface Category {
  /** Its name; no other category of the dimension has it. */
  readonly code: string
  /** What it is made of, without overlap and without a rest. */
  readonly parts?: readonly Category[] | undefined
}

/**
 * Reads a category.
 *
 * @example
 * Category.safeParse({ code: 'all', parts: [] }).success // => false
 *
 * @category tables
 * @since 0.1.0
 */
export const Category: z.ZodType<Category> = z.strictObject({
  code: z.string().min(1),
  get parts() {
    return z.array(Category).min(1).optional()
  },
})

/**
 * One way a table is broken down: a tree whose top is the whole population. Columns that add up to another column are one too.
 *
 * @example
 * Dimension.parse({ name: 'sex', total: { code: 'all', parts: [{ code: 'female' }, { code: 'male' }] } }).name // => 'sex'
 *
 * @category tables
 * @since 0.1.0
 */
export const Dimension = z.strictObject({
  /** Its name; tables that use the same name mean the same thing. */
  name: z.string().min(1),
  /** The whole population, and what it is made of. */
  total: Category,
  /** `false` when one person may be in several categories, as with quarters; totals are then at most the sum of their parts. */
  adds: z.boolean().optional(),
  /** Whether it discloses something when everybody of a group is in one category, as with the type of an incident. */
  sensitive: z.boolean().optional(),
})
/** One way a table is broken down. */
export type Dimension = z.infer<typeof Dimension>

/**
 * A number of a table and who is behind it.
 *
 * @example
 * Cell.parse({ at: ['mardan'], value: 10, contributors: 2 }).contributors // => 2
 *
 * @category tables
 * @since 0.1.0
 */
export const Cell = z.strictObject({
  /** One code for each dimension, in their order. */
  at: z.array(z.string()),
  /** The number: a count, or an amount in its smallest unit. */
  value: z.int().nonnegative(),
  /** How many different persons are behind it; left out when the value counts persons. */
  contributors: z.int().nonnegative().optional(),
  /** For amounts: the largest contributions, largest first. */
  largest: z.array(z.int().nonnegative()).optional(),
})
/** A number of a table and who is behind it. */
export type Cell = z.infer<typeof Cell>

/**
 * A table of counts or amounts, as it would be without protection.
 *
 * A combination of smallest categories that is in no table of the population cannot occur, and every reader knows it. A zero that might have been something else is written as a cell.
 *
 * @example
 * Table.safeParse({ name: 'visits', population: 'visits of 2019', dimensions: [], cells: [{ at: [], value: 41 }] }).success // => true
 *
 * @category tables
 * @since 0.1.0
 */
export const Table = z.strictObject({
  /** What the table is called in messages. */
  name: z.string().min(1),
  /** What is counted, over which days. Tables of one population are tied together wherever they share a cell. */
  population: z.string().min(1),
  /**
   * Populations that are wholly inside this one, such as the same count up to an earlier day. It says that their counts are not larger, and never that some of
   * them add up: parts that together are the whole, such as women, men and unknown, are categories of a dimension of one population.
   */
  includes: z.array(z.string().min(1)).optional(),
  /** Populations that this one is wholly inside of. */
  partOf: z.array(z.string().min(1)).optional(),
  /** How it is broken down. */
  dimensions: z.array(Dimension),
  /** The numbers, totals among them. */
  cells: z.array(Cell).min(1),
})
/** A table of counts or amounts, as it would be without protection. */
export type Table = z.infer<typeof Table>
