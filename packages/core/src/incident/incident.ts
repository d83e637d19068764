import type * as z from 'zod'

import { GBV_CONTEXT, GBV_CORE_TYPE, HARMFUL_PRACTICE, ICCS, INCIDENT_TIME, INJURY, NATURE, ORGANISATION_TYPE, WEAPON } from '../code-list/incident.ts'
import { PLACE_TYPE } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { code, codes, count, date, groups, maybeCode, maybeCodes, maybeYesNo, ref, refs, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, special } from '../entity/meta.ts'
import { conductFields } from './conduct-fields.ts'
import { deathFields } from './death-fields.ts'
import { marriageFields } from './marriage-fields.ts'
import { settingFields } from './setting-fields.ts'

/**
 * What happened to one person; one survivor for each incident.
 *
 * @example
 * parse(Incident, { incidentId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Incident = entity('incident', () => ({
  identity: { incidentId: ref('incident', internal('incident id')) },
  fields: {
    eventGroupId: ref('eventGroup', internal('event it is part of')),
    survivorParticipationId: ref('caseParticipation', lifeSafety('person it happened to')),
    occurredFrom: date(special('date it happened or began', 'When did it happen, as well as she knows?', 'The law of that day applies.')),
    occurredTo: date(special('date it ended', 'When did it end?')),
    isOngoing: maybeYesNo(special('whether it goes on', 'Is it still going on?')),
    isRepeat: maybeYesNo(special('whether it happened before', 'Has it happened before?')),
    timeOfDay: code(INCIDENT_TIME, special('time of day')),
    placeTypeCode: maybeCode(PLACE_TYPE, special('kind of place', 'In what kind of place did it happen?')),
    placeAreaId: ref('area', lifeSafety('district where it happened', 'In which district did it happen?', 'The law that applies depends on the place.')),
    actCodes: codes(NATURE, special('what was done', 'What does she say was done? Several answers are possible.', 'Each kind of act has its own first steps.')),
    gbvCoreType: code(GBV_CORE_TYPE, special('type for statistics')),
    contextCodes: codes(GBV_CONTEXT, special('context', 'Did it happen at home, at work, in custody or online?')),
    harmfulPracticeCode: maybeCode(
      HARMFUL_PRACTICE,
      lifeSafety('custom it is connected with', 'Is a custom given as a reason?', 'Some customs are dealt with by laws of their own.'),
    ),
    weaponCode: maybeCode(WEAPON, special('what was used', 'What was used, if anything?')),
    corrosiveSubstance: maybeYesNo(
      special(
        'whether acid or another corrosive was used',
        'Was acid or another substance that burns the skin used?',
        'Care and evidence differ, and so does the law.',
      ),
    ),
    injuryCode: maybeCode(
      INJURY,
      special('injury', 'Was she hurt, and how? Ask about pressure on the neck.', 'Pressure on the neck needs a doctor even without marks.'),
    ),
    injuryCodes: maybeCodes(INJURY, special('all injuries')),
    pregnantAtTime: maybeYesNo(special('whether she was pregnant', 'Was she pregnant at the time?')),
    offenderLivesWithHer: maybeYesNo(
      special('whether the person lives in her household', 'Does the person live in the same household, now or before?', 'Protection at home depends on it.'),
    ),
    offenderIsEmployeeOfSameEmployer: maybeYesNo(
      special(
        'whether the person works for the same employer',
        'Does the person work for the same employer or manage her work?',
        'Which complaint routes are open at work depends on it.',
      ),
    ),
    marriagePlannedOn: date(lifeSafety('date a marriage is planned', 'For which date is the marriage planned?', 'Protection has to come before that day.')),
    marriageHeldOn: date(lifeSafety('date a marriage was held', 'Has a nikah been held, and when?', 'Protection differs before and after.')),
    marriageConsentOfHer: maybeYesNo(
      lifeSafety('whether she agrees to the marriage', 'Asked alone, does she agree to the marriage?', 'Her own answer counts, not that of her family.'),
    ),
    motiveHonour: maybeYesNo(
      special('whether honour is given as a reason', 'Does anyone give honour as the reason?', 'Heirs cannot then end the case by pardon alone.'),
    ),
    reportedElsewhere: groups(special('where else it was reported'), {
      organisationType: code(ORGANISATION_TYPE, special('kind of organisation')),
      isContributor: yesNo(internal('whether that organisation counts it too')),
    }),
    previousIncidents: maybeYesNo(special('whether there were earlier incidents', 'Has the same person hurt or threatened her before?')),
    iccsCode: code(ICCS, internal('class for crime statistics')),
    allegedProvisionIds: refs('provision', special('provisions named by the investigating officer or prosecutor')),
    daysToReport: count(internal('days until it was reported')),
    consentToCount: yesNo(internal('whether it may be counted')),
    ...conductFields(),
    ...deathFields(),
    ...marriageFields(),
    ...settingFields(),
  },
}))
/** What happened to one person. */
export interface Incident extends z.infer<typeof Incident> {}
