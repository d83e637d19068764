import { describe, expect, it } from 'vitest'

import { getOrThrow } from '../either.ts'
import { parseRecord } from '../record/record.ts'
import { checkInvariants } from './check-invariants.ts'

const at = (month: number) => `2014-0${month}-01T10:00+05:00`
const answer = (stageEvents?: readonly object[]) => {
  const record = getOrThrow(parseRecord({ kind: 'recruitmentApplication', schemaVersion: '1', isSynthetic: true, applicationId: 'app-1', stageEvents }))
  return checkInvariants([record]).find(({ id }) => id === 'RCT-1')?.answer ?? 'holds'
}
const applied = { stage: 'applied', at: at(1), result: 'passed' }
const measured = { stage: 'physicalMeasurement', at: at(2), result: 'passed' }
const wrote = { stage: 'writtenTest', at: at(3), result: 'failed' }

describe('RCT-1', () => {
  it.each<[string, string, (readonly object[])?]>([
    ['holds', 'stages in order, each passed before the next', [applied, measured, wrote]],
    ['violated', 'a stage after one that was failed', [applied, { ...measured, result: 'failed' }, wrote]],
    ['violated', 'a stage twice', [applied, applied]],
    ['violated', 'a step back', [measured, applied]],
    ['violated', 'the next stage on an earlier day', [applied, { ...measured, at: '2013-12-01T10:00+05:00' }]],
    ['cannot tell', 'a result not recorded', [{ stage: 'applied', at: at(1) }, measured]],
    ['cannot tell', 'a stage without a fixed place', [applied, { ...measured, stage: 'other' }]],
    ['cannot tell', 'stages not recorded'],
  ])('%s: %s', (expected, _why, events) => {
    expect(answer(events)).toBe(expected)
  })
})

describe('RCT-4', () => {
  const people = { female: 10, male: 90, x: 0, notRecorded: 0 }
  const row = { stage: 'physicalEndurance', people, passed: 30, failed: 40, absent: 25, rejected: 5 }
  const judged = (more: object) => {
    const drive = getOrThrow(parseRecord({ kind: 'recruitmentDrive', schemaVersion: '1', isSynthetic: true, driveId: 'drv-1', funnel: [{ ...row, ...more }] }))
    return checkInvariants([drive]).find(({ id }) => id === 'RCT-4')?.answer ?? 'holds'
  }
  it.each([
    ['holds', 'a table that adds up', {}],
    ['violated', 'a table with one person too few', { absent: 24 }],
    ['violated', 'more people than ends, though some are left out', { people: { female: 11, male: 90 } }],
    ['cannot tell', 'some people left out', { people: { female: 10, male: 90 } }],
    ['cannot tell', 'no number of those who failed', { failed: undefined }],
  ])('%s: %s', (expected, _why, more) => {
    expect(judged(more)).toBe(expected)
  })
})
