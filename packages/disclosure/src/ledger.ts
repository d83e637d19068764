import { parse } from '@aitebaar/core'
import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import { checkDepth, checkPlaces } from './check-table.ts'
import type { ProtectedTable, Release } from './protected-table.ts'
import { releaseOf } from './protected-table.ts'
import { Dimension } from './table.ts'

const RangeSchema = z.strictObject({ low: z.int().nonnegative(), high: z.int().nonnegative() })
const Shape = z.strictObject({ releases: z.array(z.unknown()) })

const ReleaseSchema: z.ZodType<Release> = z.strictObject({
  name: z.string().min(1),
  population: z.string().min(1),
  includes: z.array(z.string().min(1)),
  partOf: z.array(z.string().min(1)),
  dimensions: z.array(Dimension),
  floor: z.int().nonnegative(),
  cells: z.array(z.strictObject({ at: z.array(z.string()), value: z.int().nonnegative().nullable(), keepOpen: RangeSchema.optional() })),
})

/**
 * All releases so far. It holds no hidden number, but it says how far hidden cells have to stay open: keep it with the data, not with the tables.
 *
 * @example
 * emptyLedger.releases.length // => 0
 *
 * @category ledger
 * @since 0.1.0
 */
export interface Ledger {
  /** In the order they were published. */
  readonly releases: readonly Release[]
}

/**
 * The ledger before the first release.
 *
 * @example
 * emptyLedger // => { releases: [] }
 *
 * @category ledger
 * @since 0.1.0
 */
export const emptyLedger: Ledger = { releases: [] }

/**
 * The ledger with a table that has been published.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const table = getOrThrow(protect({ name: 'visits', population: 'visits of 2019', dimensions: [], cells: [{ at: [], value: 41 }] }, POLICIES.persons))
 * remember(emptyLedger, table).releases.length // => 1
 *
 * @category ledger
 * @since 0.1.0
 */
export const remember = ({ releases }: Ledger, table: ProtectedTable): Ledger => ({ releases: [...releases, releaseOf(table)] })

const readRelease = (input: unknown): E.Either<Issues, Release> => {
  const [tooDeep, ...more] = checkDepth(input)
  if (tooDeep !== undefined) return E.left([tooDeep, ...more])
  const release = parse(ReleaseSchema, input)
  if (E.isLeft(release)) return release
  const [first, ...rest] = checkPlaces(release.right)
  return first === undefined ? release : E.left([first, ...rest])
}

/**
 * Reads a ledger that was kept as JSON.
 *
 * Codes: `core/…` for its shape, and for what its tables say of their dimensions and cells `disclosure/too-large`, `disclosure/repeated`,
 * `disclosure/wrong-address` and `disclosure/unknown-category`.
 *
 * @example
 * parseLedger({ releases: [] })._tag // => 'Right'
 *
 * @category ledger
 * @since 0.1.0
 */
export const parseLedger = (input: unknown): E.Either<Issues, Ledger> => {
  const shape = parse(Shape, input)
  if (E.isLeft(shape)) return shape
  const read = shape.right.releases.map(readRelease)
  const [first, ...rest] = read.flatMap((one, index): readonly Issue[] =>
    E.isLeft(one) ? one.left.map((issue) => ({ ...issue, path: ['releases', index, ...issue.path] })) : [],
  )
  return first === undefined ? E.right({ releases: read.flatMap((one) => (E.isRight(one) ? [one.right] : [])) }) : E.left([first, ...rest])
}
