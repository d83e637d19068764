import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { CHANNEL, CONTACT_PURPOSE, HEARD_ABOUT, VISIT_TYPE } from '../code-list/contact.ts'
import { AGE_BAND } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, count, maybeCode, maybeToken, moment, ref } from '../entity/fields.ts'
import { internal, personal } from '../entity/meta.ts'

/**
 * One visit or call to a desk, information only included.
 *
 * @example
 * parse(DeskContact, { contactId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const DeskContact = entity('deskContact', () => ({
  identity: { contactId: ref('deskContact', internal('contact id')) },
  fields: {
    deskId: ref('womensDesk', internal('desk', 'Which desk was it?')),
    areaId: ref('area', internal('district', 'In which district was it?', 'Results are shown by district.')),
    occurredAt: moment(internal('moment of the contact', 'When was the contact?', 'Contacts are counted by day.')),
    channelCode: code(CHANNEL, internal('how contact was made', 'How was contact made?')),
    visitorSexCode: code(SEX, internal('sex of the visitor', 'Was the visitor a woman?', 'Use of the desk by women is counted.')),
    visitorAgeBand: code(AGE_BAND, personal('age band of the visitor')),
    purposeCode: code(CONTACT_PURPOSE, internal('purpose of the contact', 'What was the contact for?')),
    visitType: code(VISIT_TYPE, internal('first or return visit', 'Was it a first visit?')),
    heardAboutVia: maybeCode(HEARD_ABOUT, internal('how she heard of the desk', 'How did she hear of the desk?', 'It shows what reaches women.')),
    complaintId: ref('complaint', internal('complaint made')),
    waitMinutes: count(internal('minutes she waited', 'How many minutes did she wait?', 'Nobody should wait long for a private talk.'), 1440),
    linkageToken: maybeToken(personal('pseudonym for counting people')),
  },
}))
/** One visit or call to a desk. */
export interface DeskContact extends z.infer<typeof DeskContact> {}
