import type * as z from 'zod'

import { FIGURE_QUALIFIER } from '../code-list/capacity.ts'
import { MEASURED, SCOPE_PART, TIME_GRAIN } from '../code-list/figure.ts'
import { AREA_LEVEL } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { amount, code, codes, date, label, ref, webAddress, yesNo } from '../entity/fields.ts'
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
    value: amount(pub('value', 'What is the figure?'), 999_999_999_999),
    qualifier: code(FIGURE_QUALIFIER, pub('qualifier', 'Is it exact, or is it about, more than, or at most so many?')),
    unit: label(pub('unit'), 60),
    population: label(pub('population'), 200),
    asOf: date(pub('date it refers to', 'Of which date is the figure?')),
    numerator: amount(pub('numerator')),
    denominator: amount(pub('denominator', 'Of how many is it a share?')),
    roundingUnit: amount(pub('rounding unit')),
    measuredCodes: codes(MEASURED, pub('what it counts', 'What does the figure count?', 'Different measures are never added up.')),
    countsSurvivors: yesNo(pub('whether it counts people who reported violence', 'Does it count people to whom violence was done, or their complaints?')),
    byDesk: yesNo(pub('whether it is shown for one desk', 'Is it shown for one desk or station?')),
    placeLevel: code(AREA_LEVEL, pub('smallest place it is shown for', 'What is the smallest place the figure is shown for?')),
    timeGrain: code(TIME_GRAIN, pub('shortest time it is shown for', 'What is the shortest time the figure is shown for?')),
    comparesPeriods: yesNo(pub('whether it compares two periods', 'Does it compare two periods?')),
    sameScope: codes(SCOPE_PART, pub('what the two periods share', 'What was the same in both periods?', 'Growth compares like with like.')),
    showsRiseInReports: yesNo(pub('whether it shows a rise in reports', 'Does it show that more was reported?')),
    saysWhatRiseMeans: yesNo(pub('whether the text says what a rise can mean', 'Does the text say that more reports may mean more trust, not more violence?')),
    isPercentage: yesNo(pub('whether it is a percentage', 'Is it a percentage?')),
    partAddedToWhole: yesNo(pub('whether a part is added to its whole', 'Is a part added to its whole, such as women trained to all who were trained?')),
    basedOnSyntheticData: yesNo(pub('whether made-up data is part of it', 'Is any of the data behind it made up, for tests or training?')),
    onlyConsented: yesNo(
      pub(
        'whether only records with consent are counted, each once',
        'Does it count only records with consent to be counted, each reported by one contributor?',
        'She agreed to be counted, or is not.',
      ),
    ),
    wording: label(pub('published wording'), 400),
    sourceUrl: webAddress(pub('source')),
  },
}))
/** A figure as it was published. */
export interface PublishedFigure extends z.infer<typeof PublishedFigure> {}
