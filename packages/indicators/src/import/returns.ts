import type { Issue, Issues, ReturnFigures } from '@aitebaar/core'
import { missingFigures, reconciliationGap } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

export type { ReturnFigures } from '@aitebaar/core'

/**
 * What a return does not account for.
 *
 * @example
 * const balance: ReturnBalance = { gap: 36, missing: [] }
 * balance.gap // => 36
 *
 * @category import
 * @since 0.1.0
 */
export interface ReturnBalance {
  /** Disputes brought forward and received, less those that are said to be resolved, referred, not settled, withdrawn or pending; `undefined` when a figure is missing. */
  readonly gap: number | undefined
  /** Figures that the return leaves out. They are not zero. */
  readonly missing: readonly string[]
}

/**
 * Whether a return accounts for all its disputes. A figure that it leaves out is unknown, and so is the gap.
 *
 * @see Data dictionary, invariant DSP-1
 *
 * @example
 * balanceOf({ broughtForward: 0, received: 493, resolved: 413, referredToLegalAction: 30, notSettled: 0, withdrawn: 0, pending: 50 }) // => { gap: 0, missing: [] }
 * balanceOf({ received: 493, resolved: 413, referredToLegalAction: 30 }).missing // => ['broughtForward', 'notSettled', 'withdrawn', 'pending']
 *
 * @category import
 * @since 0.1.0
 */
export const balanceOf = (figures: ReturnFigures): ReturnBalance => ({ gap: reconciliationGap(figures), missing: missingFigures(figures) })

const otherGap = (stated: number, gap: number): Issue => ({
  code: 'indicators/other-gap',
  path: ['reconciliationGap'],
  message: `The return says that ${stated} disputes are not accounted for; its own figures say ${gap}.`,
  help: 'Leave "reconciliationGap" out, or correct it; keep the figures as they were published.',
})

/**
 * A return with its gap written down. No figure is changed: what does not add up stays as it was published, with the difference beside it.
 *
 * Codes: `indicators/other-gap` when the return states another gap than its figures have.
 *
 * @example
 * import { getOrThrow, parseRecord } from '@aitebaar/core'
 * const published = { received: 5753, resolved: 5404, referredToLegalAction: 313, broughtForward: 0, notSettled: 0, withdrawn: 0, pending: 0 }
 * const one = getOrThrow(parseRecord({ kind: 'forumReturn', schemaVersion: '1', isSynthetic: true, returnId: 'frt-01', ...published }))
 * one.kind === 'forumReturn' && getOrThrow(withGap(one)).reconciliationGap // => 36
 *
 * @category import
 * @since 0.1.0
 */
export const withGap = <R extends ReturnFigures & { readonly reconciliationGap?: number | null | undefined }>(one: R): E.Either<Issues, R> => {
  const { gap } = balanceOf(one)
  if (gap === undefined) return E.right(one)
  const { reconciliationGap: stated } = one
  return typeof stated === 'number' && stated !== gap ? E.left([otherGap(stated, gap)]) : E.right({ ...one, reconciliationGap: gap })
}
