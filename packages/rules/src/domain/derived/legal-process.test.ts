import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { legalProcessFacts } from './legal-process.ts'

const read = (id: string, process: Record<string, unknown>, caseFile: Record<string, unknown> = {}) =>
  readFact(legalProcessFacts, `legalProcess.${id}`, process, caseFile)
const ten = '2015-03-02T10:00:00+05:00'
const eleven = '2015-03-02T11:00:00+05:00'

describe('an offer of compromise', () => {
  it('shows in the steps', () => {
    expect(read('compromiseOffered', { steps: [{ stepType: 'arrest' }, { stepType: 'compromiseAttempt' }] })).toBe(true)
  })

  it('is never ruled out by steps that do not speak of it', () => {
    expect(read('compromiseOffered', { steps: [{ stepType: 'arrest' }] })).toBeUndefined()
    expect(read('compromiseOffered', {})).toBeUndefined()
  })
})

describe.each([
  ['firstReportAt', 'interimReport'],
  ['firstReportAt', 'finalReport'],
  ['finalReportAt', 'finalReport'],
  ['prosecutorViewAt', 'prosecutionScrutiny'],
  ['judgmentAt', 'judgment'],
])('%s, from a step %s', (id, stepType) => {
  const from = (...steps: object[]) => read(id, { steps: steps.map((step) => ({ stepType, ...step })) })

  it('is the first of such steps', () => {
    expect(from({ occurredAt: eleven }, { occurredAt: ten }, { stepType: 'arrest', occurredAt: '2015-03-01T10:00:00+05:00' })).toBe(ten)
    expect(from({ occurredAt: eleven }, { occurredAt: null })).toBe(eleven)
  })

  it('is not told where one of them has no moment, or none is there', () => {
    expect(from({ occurredAt: eleven }, {})).toBeUndefined()
    expect(from({ stepType: 'arrest', occurredAt: ten })).toBeUndefined()
    expect(read(id, {})).toBeUndefined()
  })

  it('is recorded as not come yet when each of them is', () => {
    expect(from({ occurredAt: null })).toBeNull()
  })
})

it('the final report is not the interim one', () => {
  const steps = [
    { stepType: 'interimReport', occurredAt: ten },
    { stepType: 'finalReport', occurredAt: eleven },
  ]
  expect([read('firstReportAt', { steps }), read('finalReportAt', { steps })]).toEqual([ten, eleven])
})

describe.each([
  ['toldOfLawyer', 'lawyerRightTold'],
  ['freeLawyerOffered', 'lawyerListOffered'],
])('%s', (id, key) => {
  it('is what the record says, whatever the steps are', () => {
    expect([read(id, { [key]: true }), read(id, { [key]: false })]).toEqual([true, false])
    expect(read(id, { [key]: false, steps: [{ stepType: 'legalAidOffered' }] })).toBe(false)
  })

  it('follows from an offer of legal aid, but steps that name none do not rule it out', () => {
    expect(read(id, { steps: [{ stepType: 'legalAidOffered' }] })).toBe(true)
    expect(read(id, { [key]: { absent: 'declined' }, steps: [{ stepType: 'arrest' }] })).toBeUndefined()
    expect(read(id, {})).toBeUndefined()
  })
})

describe('her safety after the order was broken', () => {
  const assessed = (assessedAt?: string | null, alone: boolean | undefined = true) => ({ assessedAt, alone })
  const after = (breachedAt: string | null | undefined, ...safetyAssessments: object[]) =>
    read('safetyAssessedAfterBreachAt', { protection: { breachedAt } }, { safetyAssessments })

  it('is known from the first assessment made alone from then on', () => {
    expect(after(ten, assessed('2015-03-02T09:59:59+05:00'), assessed('2015-03-03T10:00:00+05:00'), assessed(eleven))).toBe(eleven)
    expect(after(ten, assessed(ten))).toBe(ten)
    expect(after(ten, assessed(eleven, false))).toBeUndefined()
    expect(after(ten, assessed(null))).toBeNull()
  })

  it('is not told without an order that was broken, or without an assessment', () => {
    expect([after(null, assessed(eleven)), after(undefined, assessed(eleven)), after(ten)]).toEqual([undefined, undefined, undefined])
    expect(read('safetyAssessedAfterBreachAt', { protection: null }, { safetyAssessments: [assessed(eleven)] })).toBeUndefined()
  })
})
