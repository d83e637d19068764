import { NEED } from '../code-list/need.ts'
import { SERVICE_CATEGORY } from '../code-list/service.ts'
import { code, codes, count, date, group, groupOrNone, groups, maybeYesNo, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/** What she needs, and how she is supported while the matter lasts. */
/* @__NO_SIDE_EFFECTS__ */
export const supportFields = () => ({
  needs: groups(special('what she needs'), {
    needId: ref('need', internal('need id')),
    needCode: code(NEED, special('need', 'What does she need?', 'Each need has services that fit it.')),
    knownAt: moment(internal('moment the need was known', 'When was the need known?', 'The time to offer a service runs from here.')),
    hoursSince: count(
      special('hours from what happened to then', 'How many hours had passed since it happened?', 'Some treatment works only in the first hours.'),
      1_000_000,
    ),
    notOffered: codes(SERVICE_CATEGORY, internal('services that were not offered', 'Which of the services that fit were not offered to her?')),
    notStarted: codes(SERVICE_CATEGORY, internal('services that did not begin', 'Which of the services that she accepted did not begin, with any provider?')),
  }),
  support: group(special('support while the matter lasts'), {
    wantsUpdates: maybeYesNo(
      special('whether she wants to hear of each step', 'Does she want to hear of each step of the case?', 'She decides what she hears.'),
    ),
    firstTalkAt: moment(internal('moment of the first talk with her supporter', 'When did her supporter first talk to her?', 'She should not wait for it.')),
    firstTalkAlone: yesNo(special('whether it was in private', 'Was that first talk in private?', 'Before others she may not be able to say what she needs.')),
    firstTalkSafeWay: yesNo(
      special('whether she was reached in her safe way', 'Was she reached in the way she named as safe?', 'A call at the wrong hour can put her in danger.'),
    ),
    nextStepsExplained: yesNo(
      internal(
        'whether rights and next steps were explained',
        'Were her rights and the next steps explained to her?',
        'She can decide only on what she knows.',
      ),
    ),
    absence: groupOrNone(internal('absence of her supporter'), {
      from: date(internal('first day of the absence', 'From which day is her supporter away?')),
      backOn: date(internal('day of return', 'When did her supporter come back?')),
      coverNamedOn: date(internal('day a stand-in was named', 'When was a stand-in named?')),
      toldOn: date(internal('day she was told of the stand-in', 'When was she told who stands in?', 'She should know whom to call.')),
    }),
    staffDebriefOfferedAt: moment(
      internal('moment a talk was offered to staff', 'When were the staff offered a talk about what they had seen?', 'Such cases weigh on those who help.'),
    ),
  }),
})
