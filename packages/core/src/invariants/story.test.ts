import { expect, it } from 'vitest'

import { getOrThrow } from '../either.ts'
import { describeFields } from '../entity/describe-fields.ts'
import { parseRecord } from '../record/record.ts'
import { StoryReview } from '../story/story-review.ts'
import { checkInvariants } from './check-invariants.ts'

const review = (more: object) => getOrThrow(parseRecord({ kind: 'storyReview', schemaVersion: '1', isSynthetic: true, reviewId: 'str-1', ...more }))

it('STR-1 holds for codes alone, and cannot be told of free text', () => {
  const answers = (more: object) => checkInvariants([review(more)]).flatMap(({ id, answer }) => (id === 'STR-1' ? [answer] : []))
  expect(answers({ identityElements: ['name'] })).toEqual([])
  expect(answers({ otherTexts: [{ field: 'storyKind', text: { text: 'a kind of story', language: 'en' } }] })).toEqual(['cannot tell'])
  expect(answers({ otherText: { text: 'a kind of story', language: 'en' } })).toEqual(['cannot tell'])
})

it('leaves no other place for words in a review', () => {
  const own = describeFields(StoryReview).filter(({ kind, path }) => kind === 'text' && !['rulePackVersion', 'otherText', 'draftHash'].includes(path))
  expect(own.map(({ path }) => path)).toEqual([])
})
