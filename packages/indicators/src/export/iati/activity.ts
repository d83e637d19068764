import { IsoDate } from '@aitebaar/core'
import * as z from 'zod'

const words = z.string().min(1)

/** IATI's own code lists are open to more values than are listed here in words; digits are what all of them have in common. */
const digits = z.string().regex(/^\d+$/)

const Organisation = z.strictObject({ ref: words.optional(), type: digits.optional(), name: words })

const Reference = z.strictObject({ vocabulary: digits, code: words, uri: z.url().optional() })

/**
 * What an IATI file says of the activity that the results belong to; none of it can be told from records.
 *
 * @example
 * const activity: IatiActivity = {
 *   identifier: 'XX-EXAMPLE-WAPJ', reportingOrganisation: { ref: 'XX-EXAMPLE', type: '70', name: 'Example' }, title: 'Access to justice', description: 'Desks and forums.',
 *   participating: [{ role: '4', name: 'Example' }], status: '2', start: '2013-01-01', country: 'PK', sector: '15130', days: { first: '2013-01-01', last: '2015-12-31' },
 * }
 * IatiActivity.safeParse(activity).success // => true
 *
 * @category export
 * @since 0.1.0
 */
export const IatiActivity = z.strictObject({
  /** The reporting organisation's own identifier, a hyphen, and the activity's. */
  identifier: words,
  reportingOrganisation: z.strictObject({ ref: words, type: digits, name: words }),
  title: words,
  description: words,
  /** Roles: 1 funding, 2 accountable, 3 extending, 4 implementing. */
  participating: z.array(Organisation.extend({ role: digits })).min(1),
  /** 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended. */
  status: digits,
  /** The day it really started. */
  start: IsoDate,
  /** The day it really ended. */
  end: IsoDate.optional(),
  /** The country, such as `PK`. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** The purpose code of the OECD's committee, such as `15130`. */
  sector: digits,
  /** The days that close periods which a definition leaves open, and give their days to figures that have none. */
  days: z.strictObject({ first: IsoDate, last: IsoDate }).optional(),
  /** The year of baselines whose definition does not say when they were taken. */
  baselineYear: z.int().min(1900).max(2200).optional(),
  /** Where the definitions can be read. */
  definitionsUri: z.url().optional(),
  /** To which indicators elsewhere ours contribute, by the id of ours; vocabulary 9 is the sustainable development goals. */
  references: z.record(z.string(), z.array(Reference).min(1)).optional(),
})
/** What an IATI file says of the activity that the results belong to. */
export type IatiActivity = z.infer<typeof IatiActivity>
