import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

export const STORY_INVARIANTS: readonly Invariant[] = [
  {
    id: 'STR-1',
    looksAt: 'record',
    reads: ['storyReview.otherText', 'storyReview.otherTexts'],
    demands: 'The review of a story holds no name of the person it happened to, not even to say that it was taken out.',
    help: 'A review holds codes only. Read what stands in "otherText" and "otherTexts", and take out every name.',
    judge: each('storyReview', ({ otherText, otherTexts }) => (otherText === undefined && otherTexts === undefined ? true : undefined)),
  },
]
