import { expect, it } from 'vitest'

import { policeProcessesOf, processesOf, stepsOf } from './process.ts'

const complaint = { complaintId: 'c1', legalProcessId: 'l1' }

it('a process belongs to the complaint that it names, or that names it', () => {
  const named = { complaintId: 'c1' }
  const naming = { legalProcessId: 'l1' }
  const others = [{ complaintId: 'c2', legalProcessId: 'l2' }, {}]
  expect(processesOf(complaint, { legalProcesses: [named, ...others, naming] })).toEqual([named, naming])
  expect(processesOf({}, { legalProcesses: [named, ...others, naming] })).toEqual([])
  expect(processesOf(complaint, {})).toEqual([])
})

it('police handle a process by its track, or one in which they wrote something down', () => {
  const of = (process: object) => policeProcessesOf(complaint, { legalProcesses: [{ complaintId: 'c1', ...process }] }).length
  expect(['criminal', 'nonCognizable', 'workplace', undefined].map((trackCode) => of({ trackCode }))).toEqual([1, 1, 0, 0])
  expect([{ fir: {} }, { firDecision: null }, { dailyDiary: {} }].map((written) => of({ trackCode: 'workplace', ...written }))).toEqual([1, 1, 1])
  expect(policeProcessesOf(complaint, { legalProcesses: [{ complaintId: 'c2', trackCode: 'criminal' }] })).toEqual([])
})

it('steps are those of one type', () => {
  const arrest = { stepType: 'arrest' }
  expect(stepsOf({ steps: [arrest, { stepType: 'remand' }, {}] }, 'arrest')).toEqual([arrest])
  expect(stepsOf({}, 'arrest')).toEqual([])
})
