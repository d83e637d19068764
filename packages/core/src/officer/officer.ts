import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { CONFLICT_REASON, DUTY, POLICE_RANK } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, count, date, groups, label, languages, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, personal, special } from '../entity/meta.ts'

/**
 * A police officer, by role; identity stays with the police.
 *
 * @example
 * parse(Officer, { officerId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Officer = entity('officer', () => ({
  identity: { officerId: ref('officer', internal('officer id')) },
  fields: {
    sexCode: code(SEX, internal('sex of the officer', 'Is the officer a woman?', 'Women may ask to speak to a female officer.')),
    rankCode: code(POLICE_RANK, internal('rank of the officer')),
    rankHistory: groups(internal('ranks held'), { rankCode: code(POLICE_RANK, internal('rank')), from: date(internal('from')), to: date(internal('to')) }),
    postings: groups(internal('postings'), {
      stationId: ref('station', internal('station')),
      deskId: ref('womensDesk', internal('desk')),
      dutyCode: code(DUTY, internal('duty')),
      from: date(internal('from')),
      to: date(internal('to')),
      isFullTime: yesNo(internal('whether full time')),
    }),
    beltNumber: label(personal('belt number'), 40),
    languages: languages(internal('languages of the officer')),
    isTrainedForDesk: yesNo(
      internal(
        'whether trained for desk duty',
        'Had the officer completed the training for desk duty?',
        'Trained officers know how to receive what women bring.',
      ),
    ),
    trainedForDeskOn: date(
      internal(
        'date the training for desk duty was completed',
        'When did the officer complete the training for desk duty?',
        'A course after the day of duty does not count.',
      ),
    ),
    isVictimSupportOfficer: yesNo(internal('whether the officer is a victim support officer', 'Is the officer a trained victim support officer?')),
    openSupportMatters: count(
      internal('open matters of a victim support officer', 'How many open matters does this officer support?', 'Who has too many cannot look after each.'),
      10_000,
    ),
    conflictOfInterest: groups(special('declared conflicts of interest'), {
      caseRef: ref('anyCase', internal('case')),
      declaredAt: moment(internal('moment of the declaration')),
      recordedAt: moment(internal('moment the declaration was written down')),
      reasonCode: code(CONFLICT_REASON, special('reason')),
    }),
  },
}))
/** A police officer, by role. */
export interface Officer extends z.infer<typeof Officer> {}
