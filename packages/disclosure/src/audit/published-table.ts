import type { Dimension } from '../table.ts'
import type { ProtectedCell } from '../protected-table.ts'

/**
 * A table as its readers have it. Every protected table is one; so is a table that was protected elsewhere.
 *
 * @example
 * const table: PublishedTable = { name: 'visits', population: 'visits of 2019', includes: [], partOf: [], hiddenAtLeast: 0, dimensions: [], cells: [{ at: [], state: 'published', value: 41 }] }
 * table.cells.length // => 1
 *
 * @category audit
 * @since 0.1.0
 */
export interface PublishedTable {
  /** The name of the table. */
  readonly name: string
  /** What it counts. */
  readonly population: string
  /** Populations inside this one. */
  readonly includes: readonly string[]
  /** Populations that this one is inside of. */
  readonly partOf: readonly string[]
  /** The smallest value readers must take a hidden cell to have. */
  readonly hiddenAtLeast: number
  /** How it is broken down. */
  readonly dimensions: readonly Dimension[]
  /** Its cells. */
  readonly cells: readonly ProtectedCell[]
}
