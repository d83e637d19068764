import * as z from 'zod'

import { AwarenessActivity } from '../awareness/awareness-activity.ts'
import { Complaint } from '../complaint/complaint.ts'
import { Dispute } from '../dispute/dispute.ts'
import type { CaseEntityKind, Entities } from '../entities.ts'
import { CASE_ENTITY_KINDS, ENTITIES } from '../entities.ts'
import { documentSchema } from '../entity/documents.ts'
import { lazyObject } from '../entity/lazy-object.ts'
import { FeedbackSurvey } from '../feedback/feedback-survey.ts'
import { id } from '../id.ts'
import { PolicyInstrument } from '../policy/policy-instrument.ts'
import { CommunityPolicingForum } from '../policing-forum/community-policing-forum.ts'
import { SCHEMA_VERSION } from '../record/record.ts'
import { RecruitmentDrive } from '../recruitment/recruitment-drive.ts'
import { StoryReview } from '../story/story-review.ts'
import { TrainingCourse } from '../training/training-course.ts'
import { WomensDesk } from '../womens-desk/womens-desk.ts'
import { WorkplaceSatisfactionSurvey } from '../workplace/workplace-survey.ts'

/**
 * The root of each kind of case file: the key it stands under, and which entity it is.
 *
 * @example
 * CASE_FILE_ROOTS.desk.entity // => 'womensDesk'
 *
 * @category case files
 * @since 0.1.0
 */
export const CASE_FILE_ROOTS = {
  complaint: { key: 'complaint', entity: 'complaint' },
  dispute: { key: 'dispute', entity: 'dispute' },
  desk: { key: 'desk', entity: 'womensDesk' },
  story: { key: 'story', entity: 'storyReview' },
  policingForum: { key: 'policingForum', entity: 'communityPolicingForum' },
  course: { key: 'course', entity: 'trainingCourse' },
  recruitment: { key: 'recruitmentDrive', entity: 'recruitmentDrive' },
  policy: { key: 'policyInstrument', entity: 'policyInstrument' },
  awareness: { key: 'awarenessActivity', entity: 'awarenessActivity' },
  survey: { key: 'workplaceSurvey', entity: 'workplaceSatisfactionSurvey' },
  feedback: { key: 'feedbackSurvey', entity: 'feedbackSurvey' },
} as const satisfies Readonly<Record<string, { readonly key: string; readonly entity: CaseEntityKind }>>

/**
 * The kinds of case files.
 *
 * @example
 * const kind: CaseFileKind = 'story'
 * CASE_FILE_ROOTS[kind].key // => 'story'
 *
 * @category case files
 * @since 0.1.0
 */
export type CaseFileKind = keyof typeof CASE_FILE_ROOTS

type RelatedShape = { [K in CaseEntityKind as Entities[K]['plural']]: z.ZodOptional<z.ZodArray<Entities[K]['schema']>> }

type CaseFileSchema<K extends string, Root extends Record<string, z.ZodType>> = z.ZodObject<
  { kind: z.ZodLiteral<K>; schemaVersion: z.ZodLiteral<'1'>; id: ReturnType<typeof id<'caseFile'>>; isSynthetic: z.ZodBoolean } & Root & RelatedShape,
  z.core.$strict
>

/* @__NO_SIDE_EFFECTS__ */
const build = () => {
  let made: RelatedShape | undefined
  const related = (): RelatedShape =>
    (made ??= Object.fromEntries(
      CASE_ENTITY_KINDS.map((kind) => [ENTITIES[kind].plural, z.array(ENTITIES[kind].schema as z.ZodType).optional()]),
    ) as unknown as RelatedShape)
  const caseFile = <K extends CaseFileKind, Root extends Record<string, z.ZodType>>(kind: K, root: Root): CaseFileSchema<K, Root> =>
    lazyObject(() => ({
      kind: z.literal(kind),
      schemaVersion: z.literal(SCHEMA_VERSION),
      id: id('caseFile'),
      isSynthetic: z.boolean(),
      ...root,
      ...related(),
    }))
  return documentSchema(
    z.discriminatedUnion('kind', [
      caseFile('complaint', { complaint: Complaint }),
      caseFile('dispute', { dispute: Dispute }),
      caseFile('desk', { desk: WomensDesk }),
      caseFile('story', { story: StoryReview }),
      caseFile('policingForum', { policingForum: CommunityPolicingForum }),
      caseFile('course', { course: TrainingCourse }),
      caseFile('recruitment', { recruitmentDrive: RecruitmentDrive }),
      caseFile('policy', { policyInstrument: PolicyInstrument }),
      caseFile('awareness', { awarenessActivity: AwarenessActivity }),
      caseFile('survey', { workplaceSurvey: WorkplaceSatisfactionSurvey }),
      caseFile('feedback', { feedbackSurvey: FeedbackSurvey }),
    ]),
  )
}

/**
 * One case as a document: the root entity under its own name, the related entities in arrays.
 *
 * @example
 * parse(CaseFile, { kind: 'story', schemaVersion: '1', id: 'cf-09', isSynthetic: true, story: { reviewId: 'str-04' } })._tag // => 'Right'
 *
 * @category case files
 * @since 0.1.0
 */
export const CaseFile = /* @__PURE__ */ build()
/** One case as a document. */
// `Extract` takes nothing away: a union made anew has this name in messages and in the reference, where it would be spelt out with all its fields otherwise.
export type CaseFile = Extract<z.infer<typeof CaseFile>, object>

/**
 * One case of a kind that is known.
 *
 * @example
 * const told = (file: CaseFileOf<'story'>): boolean => file.story.reviewId !== undefined
 * told(getOrThrow(parse(CaseFile, { kind: 'story', schemaVersion: '1', id: 'cf-09', isSynthetic: true, story: { reviewId: 'str-04' } })) as CaseFileOf<'story'>) // => true
 *
 * @category case files
 * @since 0.1.0
 */
export type CaseFileOf<K extends CaseFileKind> = Extract<CaseFile, { kind: K }>
