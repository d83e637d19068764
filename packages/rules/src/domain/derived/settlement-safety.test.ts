import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { settlementSafetyFacts } from './settlement-safety.ts'

const read = (id: string, settlement: Record<string, unknown>, caseFile: Record<string, unknown>) =>
  readFact(settlementSafetyFacts, `settlement.${id}`, settlement, caseFile)
const girl = (concernsParticipationId: string) => ({ termType: 'brideGiving', concernsParticipationId })
const assessed = (subjectParticipationId: string, assessedAt?: string | null, more = {}) => ({ subjectParticipationId, assessedAt, alone: true, ...more })
const early = '2015-05-07T16:30:00+05:00'
const late = '2015-05-09T09:00:00+05:00'

describe('the moment each woman or girl had been assessed', () => {
  const one = { termsConsidered: [girl('g')] }
  const two = { terms: [girl('g'), girl('h')] }

  it('is the first assessment of the one', () => {
    expect(read('personAssessedAt', one, { safetyAssessments: [assessed('g', late), assessed('g', early)] })).toBe(early)
  })

  it('is the last of the first ones when there are two', () => {
    expect(read('personAssessedAt', two, { safetyAssessments: [assessed('g', early), assessed('h', late)] })).toBe(late)
  })

  it('is unknown while nothing is recorded of one of them', () => {
    expect(read('personAssessedAt', two, { safetyAssessments: [assessed('g', early)] })).toBeUndefined()
    expect(read('personAssessedAt', two, { safetyAssessments: [assessed('g', early), assessed('h')] })).toBeUndefined()
  })

  it('is unknown while a term does not say whom it concerns', () => {
    expect(read('personAssessedAt', { terms: [girl('g'), { termType: 'brideGiving' }] }, { safetyAssessments: [assessed('g', early)] })).toBeUndefined()
    expect(read('personAssessedAt', { terms: [] }, { safetyAssessments: [assessed('g', early)] })).toBeUndefined()
  })

  it('is recorded as not done when that is said of one of them', () => {
    expect(read('personAssessedAt', two, { safetyAssessments: [assessed('g', early), assessed('h', null)] })).toBeNull()
  })

  it('does not take an assessment of somebody else', () => {
    expect(read('personAssessedAt', one, { safetyAssessments: [assessed('widow', early)] })).toBeUndefined()
  })

  it('may be that of one which does not say of whom it is', () => {
    const unnamed = (assessedAt?: string | null, more = {}) => ({ assessedAt, alone: true, ...more })
    const found = (...safetyAssessments: object[]) => read('personAssessedAt', one, { safetyAssessments })
    expect([found(unnamed(early)), found(unnamed(early), assessed('g', late)), found(unnamed(), assessed('g', late))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(found(unnamed(late), assessed('g', early))).toBe(early)
    expect([found(unnamed(null)), found(unnamed(null), assessed('g', late))]).toEqual([undefined, late])
    expect(found(unnamed(early, { alone: false }), assessed('g', late))).toBe(late)
    expect(read('personAssessedAt', { terms: [{ termType: 'brideGiving' }] }, { safetyAssessments: [unnamed(early)] })).toBeUndefined()
  })

  it.each([{ alone: false }, { levelCode: 'incomplete' }])('does not count one with %o', (more) => {
    expect(read('personAssessedAt', one, { safetyAssessments: [assessed('g', early, more)] })).toBeUndefined()
  })
})

describe('the late check', () => {
  const settlement = { settlementId: 's', agreedOn: '2015-05-18' }
  const check = (doneAt?: string | null, dueAt = '2015-08-16T12:00:00+05:00', more = {}) => ({
    purposeCode: 'settlementCheck',
    subjectRef: 's',
    dueAt,
    doneAt,
    ...more,
  })
  const found = (...followUps: unknown[]) => read('lateCheckDoneAt', settlement, { followUps })

  it('is one made more than sixty days after', () => {
    expect(found(check('2015-06-15T11:00:00+05:00'), check('2015-08-15T11:00:00+05:00'))).toBe('2015-08-15T11:00:00+05:00')
    expect(found(check('2015-07-18T11:00:00+05:00'))).toBe('2015-07-18T11:00:00+05:00')
  })

  it('is not one made on the sixtieth day or before', () => {
    expect(found(check('2015-07-17T23:59:00+05:00'))).toBeUndefined()
  })

  it('goes by the local day', () => {
    expect(found(check('2015-07-17T19:30:00Z'))).toBe('2015-07-17T19:30:00Z')
  })

  it('is recorded as not done when one that was due then is', () => {
    expect(found(check('2015-06-15T11:00:00+05:00'), check(null))).toBeNull()
    expect(found(check(null, '2015-06-17T12:00:00+05:00'))).toBeUndefined()
  })

  it('is not told where a check of which nothing is written down may have been the one', () => {
    expect(found(check('2015-09-15T11:00:00+05:00'), check())).toBeUndefined()
    expect(found(check(null), check(undefined, '2015-06-17T12:00:00+05:00'))).toBeUndefined()
  })

  it('is the one that was made where the others are planned for later', () => {
    expect(found(check('2015-08-15T11:00:00+05:00'), check(undefined, '2015-11-16T12:00:00+05:00'))).toBe('2015-08-15T11:00:00+05:00')
  })

  it('cannot be told while the day of the agreement is not known', () => {
    const followUps = [check('2015-08-15T11:00:00+05:00')]
    for (const agreedOn of ['2015-05', undefined, null]) expect(read('lateCheckDoneAt', { settlementId: 's', agreedOn }, { followUps })).toBeUndefined()
  })

  it('is not one of which only the month is known, nor one that was not made and has no day', () => {
    expect(found(check('2015-08'))).toBeUndefined()
    expect(found(check(null, undefined, { dueAt: undefined }))).toBeUndefined()
  })

  it('is unknown while one is only planned', () => {
    expect(found(check())).toBeUndefined()
  })

  it('is not one of another settlement or for another purpose', () => {
    expect(found(check('2015-08-15T11:00:00+05:00', undefined, { subjectRef: 'other' }))).toBeUndefined()
    expect(found(check('2015-08-15T11:00:00+05:00', undefined, { purposeCode: 'satisfaction' }))).toBeUndefined()
  })
})
