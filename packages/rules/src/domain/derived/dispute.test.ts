import { expect, it } from 'vitest'

import { disputeFacts } from './dispute.ts'

const read = (dispute: Record<string, unknown>, ...disputeForums: object[]): unknown => disputeFacts[0]?.read(dispute, { disputeForums })
const council = { forumId: 'f1', forumType: 'policeDrc' }

it('the kind of forum is that of the forum that has the matter', () => {
  expect(read({ forumId: 'f1' }, { forumId: 'f2', forumType: 'jirga' }, council)).toBe('policeDrc')
})

it('the kind of forum is not known while the forum is not', () => {
  expect(read({}, council)).toBeUndefined()
  expect(read({ forumId: 'f3' }, council)).toBeUndefined()
})
