import type { ForumReturn, Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

const CAME_IN = ['broughtForward', 'received'] as const
const WENT_OUT = ['resolved', 'referredToLegalAction', 'notSettled', 'withdrawn', 'pending'] as const

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
 * The figures of a return that have to add up.
 *
 * @example
 * const figures: ReturnFigures = { received: 493, resolved: 413 }
 * figures.pending // => undefined
 *
 * @category import
 * @since 0.1.0
 */
export type ReturnFigures = Pick<ForumReturn, 'broughtForward' | 'received' | 'resolved' | 'referredToLegalAction' | 'notSettled' | 'withdrawn' | 'pending'>

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
export const balanceOf = (figures: ReturnFigures): ReturnBalance => {
  const missing = [...CAME_IN, ...WENT_OUT].filter((name) => figures[name] === undefined)
  const sum = (names: readonly (keyof ReturnFigures)[]): number => names.reduce((total, name) => total + (figures[name] ?? 0), 0)
  return { gap: missing.length === 0 ? sum(CAME_IN) - sum(WENT_OUT) : undefined, missing }
}

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
