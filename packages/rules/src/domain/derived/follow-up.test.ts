import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { followUpFacts } from './follow-up.ts'

const facts = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown => readFact(followUpFacts, id, entity, caseFile)
const read = (id: string, followUp: object, ...others: object[]): unknown =>
  facts(`followUp.${id}`, { ...followUp }, { complaint: { receivedAt: '2015-03-01T10:00:00+05:00' }, followUps: [followUp, ...others] })
const first = { subjectRef: 'c1', doneAt: '2015-03-10T10:00:00+05:00' }
const later = { subjectRef: 'c1', dueAt: '2015-03-20T10:00:00+05:00' }

it('counts the days from the complaint', () => {
  expect(read('sinceComplaint', first)).toEqual({ from: '2015-03-01T10:00:00+05:00', to: '2015-03-10T10:00:00+05:00' })
  expect(read('sinceComplaint', { subjectRef: 'c1', doneAt: null })).toBeUndefined()
  expect(facts('followUp.sinceComplaint', first, { complaint: {} })).toBeUndefined()
  expect(facts('followUp.sinceComplaint', first, { complaint: { receivedAt: null } })).toBeUndefined()
})

it('finds the next contact about the same matter', () => {
  expect(read('nextContactAt', first, { ...later, doneAt: '2015-03-21T10:00:00+05:00' }, { ...later, doneAt: '2015-03-19T10:00:00+05:00' })).toBe(
    '2015-03-19T10:00:00+05:00',
  )
  expect(read('nextContactAt', first, { ...later, subjectRef: 'c2', doneAt: '2015-03-19T10:00:00+05:00' })).toBeUndefined()
  expect(
    read('nextContactAt', first, { ...later, subjectRef: 'c2', doneAt: '2015-03-19T10:00:00+05:00' }, { ...later, doneAt: '2015-03-21T10:00:00+05:00' }),
  ).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, { subjectRef: 'c1', doneAt: '2015-03-05T10:00:00+05:00' })).toBeUndefined()
})

it('leaves open which was the next where one planned for before it says nothing, and none planned for later', () => {
  const known = { ...later, doneAt: '2015-03-21T10:00:00+05:00' }
  const planned = (dueAt?: string) => ({ subjectRef: 'c1', ...(dueAt === undefined ? {} : { dueAt }) })
  expect(read('nextContactAt', first, known, planned('2015-03-19T10:00:00+05:00'))).toBeUndefined()
  expect(read('nextContactAt', first, known, planned('2015-04-19T10:00:00+05:00'))).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, known, planned())).toBeUndefined()
  expect(read('nextContactAt', first, known, planned('2015-03-05T10:00:00+05:00'))).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, known, { ...planned(), doneAt: null })).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, { ...planned(), doneAt: null })).toBeUndefined()
})

it('says that there was none only where one is recorded as not done', () => {
  expect(read('nextContactAt', first, { ...later, doneAt: null })).toBeNull()
  expect(read('nextContactAt', first, later)).toBeUndefined()
  expect(read('nextContactAt', first)).toBeUndefined()
})

it('goes by the moment a contact was made, whenever it was planned for', () => {
  const made = (dueAt: string, doneAt: string) => ({ subjectRef: 'c1', dueAt, doneAt })
  expect(read('nextContactAt', first, made('2015-03-09T10:00:00+05:00', '2015-03-12T10:00:00+05:00'))).toBe('2015-03-12T10:00:00+05:00')
  expect(read('nextContactAt', first, made('2015-03-20T10:00:00+05:00', '2015-03-09T10:00:00+05:00'))).toBeUndefined()
})

it('does not take another contact of the same moment for the next', () => {
  expect(read('nextContactAt', first, { ...first })).toBeUndefined()
  expect(read('nextContactAt', first, { ...first }, { ...later, doneAt: '2015-03-21T10:00:00+05:00' })).toBe('2015-03-21T10:00:00+05:00')
})

it('leaves open which was the next where only the day of one is known, and it may lie on either side', () => {
  const known = { ...later, doneAt: '2015-03-21T10:00:00+05:00' }
  expect(read('nextContactAt', first, known, { subjectRef: 'c1', doneAt: '2015-03-10' })).toBeUndefined()
  expect(read('nextContactAt', first, known, { subjectRef: 'c1', doneAt: '2015-03' })).toBeUndefined()
  expect(read('nextContactAt', { ...first, doneAt: '2015-03-01' }, { subjectRef: 'c1', doneAt: '2015-03' })).toBeUndefined()
  expect(read('nextContactAt', first, known, { subjectRef: 'c1', doneAt: '2015-03-11' })).toBe('2015-03-11')
  expect(read('nextContactAt', first, known, { subjectRef: 'c1', doneAt: '2015-03-09' })).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, known, { subjectRef: 'c1', dueAt: '2015-03-10', doneAt: null })).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', { ...first, doneAt: '2015-03-10' }, { subjectRef: 'c1', doneAt: '2015-03-10T15:00:00+05:00' })).toBe('2015-03-10T15:00:00+05:00')
})

it('leaves open which was the next where nobody wrote down what one was about', () => {
  const known = { ...later, doneAt: '2015-03-21T10:00:00+05:00' }
  expect(read('nextContactAt', first, known, { doneAt: '2015-03-15T10:00:00+05:00' })).toBeUndefined()
  expect(read('nextContactAt', first, known, {})).toBeUndefined()
  expect(read('nextContactAt', first, { doneAt: '2015-03-15T10:00:00+05:00' })).toBeUndefined()
  expect(read('nextContactAt', first, known, { doneAt: '2015-03-25T10:00:00+05:00' })).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, known, { doneAt: '2015-03-05T10:00:00+05:00' })).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, known, { dueAt: '2015-03-15T10:00:00+05:00', doneAt: null })).toBe('2015-03-21T10:00:00+05:00')
  expect(read('nextContactAt', first, { dueAt: '2015-03-15T10:00:00+05:00', doneAt: null })).toBeUndefined()
})

it('is not known for a contact that was not made, or of which nobody wrote down when or about what', () => {
  const known = { subjectRef: 'c1', doneAt: '2015-03-21T10:00:00+05:00' }
  expect(read('nextContactAt', { subjectRef: 'c1', doneAt: null }, known)).toBeUndefined()
  expect(read('nextContactAt', { subjectRef: 'c1' }, known)).toBeUndefined()
  expect(read('nextContactAt', { doneAt: '2015-03-10T10:00:00+05:00' }, { doneAt: '2015-03-21T10:00:00+05:00' })).toBeUndefined()
  expect(facts('followUp.nextContactAt', first)).toBeUndefined()
})

it.each([
  [{ doneAt: '2015-03-10T10:00:00+05:00' }, true],
  [{ doneAt: '2015-03-10T10:00:00+05:00', attempts: [] }, true],
  [{ attempts: [{ at: '2015-03-10T10:00:00+05:00' }] }, true],
  [{ doneAt: null, attempts: [] }, false],
  [{ attempts: [] }, false],
  [{ doneAt: null }, undefined],
  [{}, undefined],
])('of %o somebody tried to reach her %o', (followUp, expected) => {
  expect(read('attempted', followUp)).toBe(expected)
})
