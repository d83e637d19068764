import { IsoDate, LocalText, PartialDate } from '@aitebaar/core'
import * as z from 'zod'

/**
 * A place whose law a pack knows: a district or what it was before, with the territory it belonged to from when to when.
 *
 * @example
 * const province = PackArea.parse({ id: 'khyber-pakhtunkhwa', name: { en: 'Khyber Pakhtunkhwa' }, level: 'province', territories: [] })
 * territoryOf(province, '2014-03-09') // => undefined
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const PackArea = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: LocalText,
  level: z.string().min(1),
  parent: z.string().optional(),
  pcode: z.string().optional(),
  validFrom: PartialDate.optional(),
  validTo: PartialDate.optional(),
  precededBy: z.array(z.string()).optional(),
  /** Empty for an area that spans several territories, such as the province itself: there the answer is "cannot tell". */
  territories: z.array(z.strictObject({ territory: z.string().min(1), from: IsoDate.nullable(), to: IsoDate.nullable() })),
  note: z.string().optional(),
})
/** A place whose law a pack knows. */
export type PackArea = z.infer<typeof PackArea>
