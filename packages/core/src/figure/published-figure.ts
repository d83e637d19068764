import type * as z from 'zod'

import { FIGURE_QUALIFIER } from '../code-list/capacity.ts'
import { entity } from '../entity/entity.ts'
import { amount, code, date, label, ref, webAddress } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * A figure as it was published, with its qualifier.
 *
 * @example
 * parse(PublishedFigure, { figureId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const PublishedFigure = entity('publishedFigure', () => ({
  identity: { figureId: ref('publishedFigure', pub('figure id')) },
  fields: {
    statementId: label(pub('statement'), 60),
    indicatorId: label(pub('indicator'), 120),
    value: amount(pub('value'), 999_999_999_999),
    qualifier: code(FIGURE_QUALIFIER, pub('qualifier')),
    unit: label(pub('unit'), 60),
    population: label(pub('population'), 200),
    asOf: date(pub('date it refers to')),
    numerator: amount(pub('numerator')),
    denominator: amount(pub('denominator')),
    roundingUnit: amount(pub('rounding unit')),
    wording: label(pub('published wording'), 400),
    sourceUrl: webAddress(pub('source')),
  },
}))
/** A figure as it was published. */
export type PublishedFigure = z.infer<typeof PublishedFigure>
