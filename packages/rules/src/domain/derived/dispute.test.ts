import { getOrThrow, parseCaseFile } from '@aitebaar/core'
import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { disputeFacts } from './dispute.ts'

const read = (dispute: Record<string, unknown>, ...forums: object[]): unknown => {
  const file = { kind: 'dispute', schemaVersion: '1', id: 'cf-1', isSynthetic: true, dispute: { disputeId: 'dsp-1', ...dispute }, forums }
  getOrThrow(parseCaseFile(file))
  return readFact(disputeFacts, 'dispute.forumType', file.dispute, file)
}
const council = { forumId: 'f1', forumType: 'policeDrc' }

it('the kind of forum is that of the forum that has the matter', () => {
  expect(read({ forumId: 'f1' }, { forumId: 'f2', forumType: 'jirga' }, council)).toBe('policeDrc')
})

it('the kind of forum is not known while the forum is not', () => {
  expect(read({}, council)).toBeUndefined()
  expect(read({ forumId: 'f3' }, council)).toBeUndefined()
})
