import type * as z from 'zod'

import { DAY, SEX } from '../code-list/common.ts'
import { CAPACITY_STATUS } from '../code-list/directory.ts'
import { SERVICE_CATEGORY } from '../code-list/service.ts'
import { entity } from '../entity/entity.ts'
import { code, codes, count, freeText, group, groups, label, moment, refs, ref, timeOfDay, webAddress, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, pub } from '../entity/meta.ts'

/**
 * An entry of the directory of services: what is offered, to whom, and when somebody last checked. A shelter has a liaison and no
 * public contact: with one, the document is refused (`core/shelter-place`).
 *
 * @example
 * parse(ServiceProvider, { providerId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ServiceProvider = entity('serviceProvider', () => ({
  identity: { providerId: ref('serviceProvider', internal('provider id')) },
  fields: {
    organisationId: ref('organisation', internal('organisation')),
    serviceCategories: codes(SERVICE_CATEGORY, pub('services offered', 'Which services does it offer?')),
    catchmentAreaIds: refs('area', pub('areas it serves')),
    eligibility: group(pub('whom it serves'), {
      sexCodes: codes(SEX, pub('sexes served')),
      ageFrom: count(pub('youngest age served, in years'), 130),
      ageTo: count(pub('oldest age served, in years'), 130),
      childrenAdmitted: yesNo(pub('whether children may come along', 'May her children come with her?', 'Many women will not leave without them.')),
      courtOrderNeeded: yesNo(pub('whether an order of a court is needed', 'Does it ask for an order of a court?', 'Then the order must come first.')),
    }),
    contact: group(pub('public contact; left out for a shelter'), {
      phone: label(pub('telephone number'), 40),
      email: label(pub('e-mail address'), 120),
      website: webAddress(pub('website')),
      address: label(pub('address'), 300),
    }),
    liaisonContact: freeText(lifeSafety('whom to call about a place in a shelter')),
    hours: groups(pub('opening hours'), { day: code(DAY, pub('day')), opens: timeOfDay(pub('opens at')), closes: timeOfDay(pub('closes at')) }),
    emergency24h: yesNo(pub('whether it answers day and night', 'Does it answer by day and by night?')),
    lastVerifiedAt: moment(
      internal('moment the entry was last checked', 'When was this entry last checked by a call?', 'Numbers change; an old one costs her time and safety.'),
    ),
    expiresAt: moment(internal('moment until which the entry may be offered without a call')),
    capacityStatus: code(CAPACITY_STATUS, internal('room for new people', 'Does it take new people now?')),
  },
}))
/** An entry of the directory of services. */
export interface ServiceProvider extends z.infer<typeof ServiceProvider> {}
