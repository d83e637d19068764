import { DEATH_SAID_TO_BE } from '../code-list/handling.ts'
import { maybeCode, maybeYesNo, moment } from '../entity/fields.ts'
import { lifeSafety, special } from '../entity/meta.ts'

/** What is told about a death, and what was done to find out how it came about. */
/* @__NO_SIDE_EFFECTS__ */
export const deathFields = () => ({
  deathSaidToBe: maybeCode(
    DEATH_SAID_TO_BE,
    lifeSafety('what the death is said to be', 'What do people say that she died of?', 'A death at home is looked into, whatever people say.'),
  ),
  deathLookedIntoAt: moment(
    special(
      'moment the Magistrate was told and the death looked into',
      'When was the Magistrate told and the death looked into?',
      'The body shows only for a short time what happened.',
    ),
  ),
  buriedWithoutPostMortem: maybeYesNo(special('whether she was buried without a post-mortem', 'Was she buried without a post-mortem?')),
})
