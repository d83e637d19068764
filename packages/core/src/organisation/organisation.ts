import type * as z from 'zod'

import { ORGANISATION_TYPE } from '../code-list/incident.ts'
import { entity } from '../entity/entity.ts'
import { code, date, name, ref } from '../entity/fields.ts'
import { internal, lifeSafety, pub } from '../entity/meta.ts'

/**
 * A body of people: police, court, hospital, shelter, outlet, employer and others. Where a shelter is stands in a field of its own, of
 * the highest class; its area in the public field is refused (`core/shelter-place`).
 *
 * @example
 * parse(Organisation, { organisationId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Organisation = entity('organisation', () => ({
  identity: { organisationId: ref('organisation', internal('organisation id')) },
  fields: {
    name: name(pub('name of the organisation')),
    organisationType: code(
      ORGANISATION_TYPE,
      pub('type of organisation', 'What kind of organisation is it?', 'What may be shared with it depends on its kind.'),
    ),
    parentOrganisationId: ref('organisation', pub('organisation it is part of')),
    areaId: ref('area', pub('area of the organisation; left out for a shelter')),
    shelterDivisionId: ref('area', lifeSafety('division of a shelter, and nothing narrower')),
    activeFrom: date(pub('date it began its work')),
    activeTo: date(pub('date it ended its work', 'Has it ended its work, and when?', 'Nobody should be sent to a closed door.')),
  },
}))
/** A body of people. */
export interface Organisation extends z.infer<typeof Organisation> {}
