import type { Policy } from './policy.ts'
import type { Range } from './primary.ts'
import type { Dimension } from './table.ts'

/**
 * A cell as readers get it. Suppressed is a state of its own: it is not zero, and not missing.
 *
 * @example
 * const cell: ProtectedCell = { at: ['mardan'], state: 'suppressed' }
 * cell.state // => 'suppressed'
 *
 * @category tables
 * @since 0.1.0
 */
export type ProtectedCell =
  | { readonly at: readonly string[]; readonly state: 'published'; readonly value: number }
  | { readonly at: readonly string[]; readonly state: 'suppressed' }

/**
 * What a release leaves behind: what was shown, what was hidden, and how far hidden cells have to stay open. It never holds a hidden number.
 *
 * @example
 * const release: Release = { name: 'visits', population: 'visits of 2019', includes: [], partOf: [], dimensions: [], floor: 0, cells: [{ at: [], value: 41 }] }
 * release.cells.length // => 1
 *
 * @category ledger
 * @since 0.1.0
 */
export interface Release {
  /** The name of the table. */
  readonly name: string
  /** What it counts. */
  readonly population: string
  /** Populations inside this one. */
  readonly includes: readonly string[]
  /** Populations that this one is inside of. */
  readonly partOf: readonly string[]
  /** How it is broken down. */
  readonly dimensions: readonly Dimension[]
  /** The smallest value readers had to take a hidden cell to have. */
  readonly floor: number
  /** Each cell; a hidden one has no number. */
  readonly cells: readonly { readonly at: readonly string[]; readonly value: number | null; readonly keepOpen?: Range | undefined }[]
}

/** Made by `protect` and by nothing else. */
class Protected {
  /** The name of the table. */
  readonly name: string
  /** What it counts. */
  readonly population: string
  /** Populations inside this one. */
  readonly includes: readonly string[]
  /** Populations that this one is inside of. */
  readonly partOf: readonly string[]
  /** How it is broken down. */
  readonly dimensions: readonly Dimension[]
  /** Its cells, in the order they were given. */
  readonly cells: readonly ProtectedCell[]
  /** Fewer different persons than this are not shown. */
  readonly minimum: number
  /** The smallest value a reader must take a hidden cell to have: 1 when the policy shows every zero. */
  readonly hiddenAtLeast: number
  /** `alone`: safe only as long as no other table about the same people is published. `with-releases`: also beside every release of the ledger. */
  readonly scope: 'alone' | 'with-releases'
  readonly #release: Release

  constructor(release: Release, { minimum }: Policy, scope: 'alone' | 'with-releases') {
    this.name = release.name
    this.population = release.population
    this.includes = release.includes
    this.partOf = release.partOf
    this.hiddenAtLeast = release.floor
    this.dimensions = release.dimensions
    this.cells = release.cells.map(({ at, value }): ProtectedCell =>
      Object.freeze(value === null ? { at, state: 'suppressed' } : { at, state: 'published', value }),
    )
    this.minimum = minimum
    this.scope = scope
    this.#release = release
    Object.freeze(this.cells)
    Object.freeze(this)
  }

  static releaseOf(table: Protected): Release {
    return table.#release
  }

  static is(value: unknown): value is Protected {
    return typeof value === 'object' && value !== null && #release in value
  }
}

/**
 * A table that is safe to publish. Nothing but `protect` makes one, so an exporter that takes no other table cannot publish an unprotected one.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const table: ProtectedTable = getOrThrow(protect({ name: 'visits', population: 'visits of 2019', dimensions: [], cells: [{ at: [], value: 41 }] }, POLICIES.persons))
 * isProtectedTable(table) // => true
 * isProtectedTable({ ...table }) // => false
 *
 * @category tables
 * @since 0.1.0
 */
export type ProtectedTable = Protected

/** Makes a protected table; for `protect` alone. */
export const makeProtected = (release: Release, policy: Policy, scope: 'alone' | 'with-releases'): ProtectedTable => new Protected(release, policy, scope)

/** What a protected table leaves behind in a ledger. */
export const releaseOf = (table: ProtectedTable): Release => Protected.releaseOf(table)

/**
 * Whether a value is a table that `protect` made, and not something of the same shape.
 *
 * @example
 * isProtectedTable({ name: 'visits', cells: [] }) // => false
 *
 * @category tables
 * @since 0.1.0
 */
export const isProtectedTable = (value: unknown): value is ProtectedTable => Protected.is(value)
