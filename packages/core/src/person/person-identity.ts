import type * as z from 'zod'

import { SAFE_CHANNEL } from '../code-list/directory.ts'
import { entity } from '../entity/entity.ts'
import { code, freeText, group, groupOrNone, label, ref, timeOfDay, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety } from '../entity/meta.ts'

/**
 * Who a person is and how to reach her safely. It lives in a vault of its own: never in a case file, never read by a rule.
 *
 * A field for an identity number, photograph, fingerprint or voice does not exist.
 *
 * @example
 * parse(PersonIdentity, { personId: 'x-01' })._tag // => 'Right'
 * parse(PersonIdentity, { personId: 'x-01', photo: 'p.jpg' })._tag // => 'Left'
 *
 * @category entities
 * @since 0.1.0
 */
export const PersonIdentity = entity('personIdentity', () => ({
  identity: { personId: ref('person', internal('person')) },
  fields: {
    names: group(lifeSafety('names'), {
      full: label(lifeSafety('full name'), 200),
      fatherOrHusband: label(lifeSafety('name of father or husband'), 200),
    }),
    safeContact: groupOrNone(lifeSafety('safe way to reach her'), {
      channel: code(SAFE_CHANNEL, lifeSafety('safe way', 'Is there a way to reach her that is safe, and which?', 'Without one nobody contacts her.')),
      value: label(lifeSafety('number or address'), 200),
      safeFrom: timeOfDay(lifeSafety('safe from', 'From what time of day may she be reached?')),
      safeTo: timeOfDay(lifeSafety('safe until', 'Until what time of day may she be reached?')),
      safeWords: freeText(lifeSafety('words to say when someone else answers')),
      whoMayAnswer: freeText(lifeSafety('who else may answer')),
      doNotContact: yesNo(lifeSafety('whether she must not be contacted', 'Has she asked not to be contacted at all?', 'Her answer is binding.')),
    }),
    currentLocation: freeText(lifeSafety('where she is now; never the address of a shelter')),
  },
}))
/** Who a person is and how to reach her safely. */
export interface PersonIdentity extends z.infer<typeof PersonIdentity> {}
