const CAME_IN = ['broughtForward', 'received'] as const
const WENT_OUT = ['resolved', 'referredToLegalAction', 'notSettled', 'withdrawn', 'pending'] as const

/**
 * The figures of a return that have to add up. What is not a number counts as left out.
 *
 * @example
 * const figures: ReturnFigures = { received: 493, resolved: 413 }
 * figures.pending // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export type ReturnFigures = Readonly<
  Partial<Record<'broughtForward' | 'received' | 'resolved' | 'referredToLegalAction' | 'notSettled' | 'withdrawn' | 'pending', unknown>>
>

/**
 * Figures of a return that it leaves out. They are not zero.
 *
 * @example
 * missingFigures({ broughtForward: 0, received: 493, resolved: 413, referredToLegalAction: 30, withdrawn: 0 }) // => ['notSettled', 'pending']
 *
 * @category derived
 * @since 0.1.0
 */
export const missingFigures = (figures: ReturnFigures): readonly (keyof ReturnFigures)[] =>
  [...CAME_IN, ...WENT_OUT].filter((name) => typeof figures[name] !== 'number')

const sum = (figures: ReturnFigures, names: readonly (keyof ReturnFigures)[]): number => names.reduce((total, name) => total + Number(figures[name]), 0)

/**
 * What a return does not account for: disputes brought forward and received, less those that were resolved, referred, not settled, withdrawn or are pending.
 * `undefined` when a figure is left out.
 *
 * @example
 * reconciliationGap({ broughtForward: 0, received: 5753, resolved: 5404, referredToLegalAction: 313, notSettled: 0, withdrawn: 0, pending: 0 }) // => 36
 * reconciliationGap({ received: 493, resolved: 413 }) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const reconciliationGap = (figures: ReturnFigures): number | undefined =>
  missingFigures(figures).length === 0 ? sum(figures, CAME_IN) - sum(figures, WENT_OUT) : undefined
