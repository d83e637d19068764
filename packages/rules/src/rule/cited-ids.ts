import type { IssuePath } from '@aitebaar/core'

import type { Citation } from './citation.ts'

/** The provisions that must be in force together for a citation to be. */
export const idsOf = (citation: Citation): readonly string[] => (typeof citation === 'string' ? [citation] : citation.all)

/**
 * Every provision that a rule cites, each one time, in the order of the rule.
 *
 * @example
 * citedIds([{ all: ['ppc-109-120b-511', 'ppc-498b-2011'] }, { all: ['ppc-109-120b-511', 'ppc-498b'] }]) // => ['ppc-109-120b-511', 'ppc-498b-2011', 'ppc-498b']
 *
 * @category rules
 * @since 0.1.0
 */
export const citedIds = (cites: readonly Citation[] = []): readonly string[] => [...new Set(cites.flatMap(idsOf))]

/** Every provision that a rule cites, with its place below `cites`. */
export const citedPlaces = (cites: readonly Citation[] = []): readonly { readonly id: string; readonly place: IssuePath }[] =>
  cites.flatMap((citation, index) =>
    typeof citation === 'string' ? [{ id: citation, place: [index] }] : citation.all.map((id, part) => ({ id, place: [index, 'all', part] })),
  )
