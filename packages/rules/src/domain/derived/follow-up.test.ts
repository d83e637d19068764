import { expect, it } from 'vitest'

import { followUpFacts } from './follow-up.ts'

const read = (id: string, followUp: object, ...others: object[]): unknown =>
  followUpFacts
    .find((fact) => fact.id === `followUp.${id}`)
    ?.read(followUp as Record<string, unknown>, { complaint: { receivedAt: '2015-03-01T10:00:00+05:00' }, followUps: [followUp, ...others] })
const first = { subjectRef: 'c1', doneAt: '2015-03-10T10:00:00+05:00' }
const later = { subjectRef: 'c1', dueAt: '2015-03-20T10:00:00+05:00' }

it('counts the days from the complaint', () => {
  expect(read('sinceComplaint', first)).toEqual({ from: '2015-03-01T10:00:00+05:00', to: '2015-03-10T10:00:00+05:00' })
  expect(read('sinceComplaint', { subjectRef: 'c1', doneAt: null })).toBeUndefined()
})

it('finds the next contact about the same matter', () => {
  expect(read('nextContactAt', first, { ...later, doneAt: '2015-03-21T10:00:00+05:00' }, { ...later, doneAt: '2015-03-19T10:00:00+05:00' })).toBe(
    '2015-03-19T10:00:00+05:00',
  )
  expect(read('nextContactAt', first, { ...later, subjectRef: 'c2', doneAt: '2015-03-19T10:00:00+05:00' })).toBeUndefined()
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
