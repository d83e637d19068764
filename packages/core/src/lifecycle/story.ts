import { impliesKnown, isDone, isOneOf, notKnown } from '../known.ts'
import type { Guard, Lifecycle } from './lifecycle.ts'
import { from } from './lifecycle.ts'

type StoryGuard = Guard<'storyReview'>

const noCheckFailed: StoryGuard = {
  id: 'no-check-failed',
  demands: 'No point of the checklist failed.',
  record: ['storyReview.checks'],
  test: ({ entity: { checks } }) => checks && !Object.values(checks).includes('fail'),
}

const notRecognisable: StoryGuard = {
  id: 'not-recognisable',
  demands: 'Details together do not name her.',
  record: ['storyReview.jigsawLevel'],
  test: ({ entity }) => notKnown(isOneOf(entity.jigsawLevel, ['high'])),
}

const sheAgreed: StoryGuard = {
  id: 'she-agreed',
  demands: 'When she was interviewed, her own consent is on record.',
  record: ['storyReview.survivorInterviewed', 'storyReview.survivorConsentId'],
  test: ({ entity }) => impliesKnown(entity.survivorInterviewed, isDone(entity.survivorConsentId)),
}

const notYetPublished: StoryGuard = {
  id: 'not-yet-published',
  demands: 'It has not been published.',
  record: ['storyReview.publishedOn'],
  test: ({ entity }) => notKnown(isDone(entity.publishedOn)),
}

const toPublish = [noCheckFailed, notRecognisable, sheAgreed]

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'storyReview'> => ({
  kind: 'storyReview',
  field: 'decision',
  states: ['publish', 'publishAfterChanges', 'hold', 'doNotPublish'],
  moves: [
    ...from<'storyReview'>([null, 'hold', 'publishAfterChanges'], 'publish', toPublish),
    ...from<'storyReview'>([null, 'hold'], 'publishAfterChanges', [], 'The changed draft is reviewed again.'),
    ...from<'storyReview'>([null, 'publishAfterChanges', 'doNotPublish'], 'hold'),
    ...from<'storyReview'>([null, 'hold', 'publishAfterChanges'], 'doNotPublish'),
    ...from<'storyReview'>(['publish'], 'hold', [notYetPublished]),
    ...from<'storyReview'>(['publish'], 'doNotPublish', [notYetPublished]),
  ],
})

export const STORY_LIFECYCLE: Lifecycle<'storyReview'> = /* @__PURE__ */ build()
