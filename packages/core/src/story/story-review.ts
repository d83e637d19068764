import * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { IDENTITY_ELEMENT, JIGSAW_LEVEL, OFFENCE_KIND, STORY_DECISION, STORY_KIND } from '../code-list/media.ts'
import { entity } from '../entity/entity.ts'
import { field } from '../entity/field.ts'
import { code, codes, date, maybeYesNo, moment, pseudonym, ref, ruleChecks, yesNo } from '../entity/fields.ts'
import { internal, personal, special } from '../entity/meta.ts'
import { draftFields } from './draft-fields.ts'

/**
 * A check of a draft story before it is published. It holds codes of what the draft gives away, never the text and never a name.
 *
 * @example
 * parse(StoryReview, { reviewId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const StoryReview = entity('storyReview', () => ({
  identity: { reviewId: ref('storyReview', internal('review id')) },
  fields: {
    outletOrgId: ref('organisation', personal('outlet')),
    journalistToken: pseudonym('journalist', personal('pseudonym of the journalist')),
    areaId: ref('area', internal('district of publication', 'In which district is it published?', 'The law that applies depends on the place.')),
    storyKind: code(STORY_KIND, internal('kind of story')),
    draftHash: field(z.stringFormat('sha-256', /^sha256:[0-9a-f]{64}$/), internal('hash of the draft')),
    reviewedAt: moment(internal('moment of the review', 'When was the draft reviewed?')),
    plannedPublicationOn: date(internal('date it is to be published', 'When is it to be published?', 'The law of that day applies.')),
    publishedOn: date(internal('date it was published', 'Has it been published, and when?', 'The law of that day applies.')),
    offenceKind: code(OFFENCE_KIND, internal('what the story is about', 'What is the story about?', 'Some matters have rules of their own.')),
    survivorSexCode: code(SEX, internal('sex of the person it happened to')),
    minorInvolved: maybeYesNo(
      internal(
        'whether a child is concerned',
        'Is a child concerned, as the person it happened to or as a witness?',
        'Then her family must not be described either.',
      ),
    ),
    checks: ruleChecks(internal('results of the checklist')),
    identityElements: codes(
      IDENTITY_ELEMENT,
      special(
        'what in the draft could lead to her',
        'Which of these does the draft hold: name, image, voice, village, age, work, relatives, FIR number?',
        'Small details together can name her.',
      ),
    ),
    jigsawLevel: code(
      JIGSAW_LEVEL,
      internal(
        'danger that details together name her, as recorded',
        'Put together with what others have printed, how great is the danger that a neighbour can tell who she is?',
        'Details that are harmless one by one can name her together.',
      ),
    ),
    survivorInterviewed: yesNo(special('whether she was interviewed', 'Was she interviewed for the story?')),
    survivorConsentId: ref('consent', internal('her consent')),
    consentGivenByOther: maybeYesNo(
      special('whether someone else consented in her place', 'Did a guardian, husband, elder or officer agree in her place?', 'Only she can agree.'),
    ),
    survivorHasDied: maybeYesNo(internal('whether she has died', 'Has the person it happened to died?', 'Then the written word of the guardian counts.')),
    guardianPermission: maybeYesNo(
      special(
        'whether a guardian permitted it in writing',
        'Did the guardian of a child, or of one who died, permit it in writing?',
        'It counts for a child and for the dead only.',
      ),
    ),
    reportsProceedings: maybeYesNo(
      internal('whether it reports what was said in court', 'Does it report what was said or shown in the trial?', 'Such trials are held in private.'),
    ),
    courtPermittedReport: maybeYesNo(internal('whether the court allowed the report', 'Did the court allow the report?')),
    outletIsBroadcaster: maybeYesNo(internal('whether the outlet is a licensed channel', 'Is the outlet a licensed television or radio channel?')),
    helplineNamed: yesNo(
      internal(
        'whether a helpline or desk is named',
        'Does the story name a helpline or desk that was checked this week?',
        'Readers who need help can find it.',
      ),
    ),
    ...draftFields(),
    decision: code(STORY_DECISION, internal('decision', 'What was decided about the draft?')),
  },
}))
/** A check of a draft story before it is published. */
export interface StoryReview extends z.infer<typeof StoryReview> {}
