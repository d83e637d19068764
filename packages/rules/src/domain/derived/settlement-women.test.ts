import { describe, expect, it } from 'vitest'

import { settlementWomenFacts } from './settlement-women.ts'

const read = (name: string, settlement: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown =>
  settlementWomenFacts.find(({ id }) => id === `settlement.${name}`)?.read(settlement, caseFile)
const women = (...womenParticipation: Record<string, unknown>[]) => ({ womenParticipation })
const heard = { presence: 'inPerson', heardSeparately: true }

describe('how the women took part', () => {
  it('is heard when each was there herself and was heard apart', () => {
    expect(read('eachWomanHeard', women(heard, { ...heard, presence: 'heardByChildWorker' }))).toBe(true)
    expect(read('eachWomanHeard', women(heard, { presence: 'represented' }))).toBe(false)
    expect(read('eachWomanHeard', women(heard, { ...heard, heardSeparately: false }))).toBe(false)
    expect(read('eachWomanHeard', women(heard, { presence: 'inPerson' }))).toBeUndefined()
  })

  it('is not told of one who is affected and not in the record', () => {
    const affected = (womenOrGirlsAffectedCount: number) => ({ dispute: { screening: { womenOrGirlsAffectedCount } } })
    expect(read('eachWomanHeard', women(heard), affected(2))).toBeUndefined()
    expect(read('eachWomanHeard', women({ ...heard, presence: 'absent' }), affected(2))).toBe(false)
    expect(read('eachWomanHeard', women(heard), affected(1))).toBe(true)
    expect([1, 2].map((count) => read('eachAffectedInRecord', women(heard), affected(count)))).toEqual([true, false])
    expect(read('eachAffectedInRecord', women(heard))).toBeUndefined()
    expect(read('eachAffectedInRecord', {}, affected(1))).toBeUndefined()
  })

  it('says nothing when no woman is in the record and none was counted', () => {
    expect(read('eachWomanHeard', women())).toBeUndefined()
    expect(read('eachWomanHeard', {})).toBeUndefined()
  })

  it('takes an agreement for hers only when she was alone', () => {
    expect(read('eachWomanAgreedAlone', women({ consentDecision: 'agreed', consentGivenPrivately: true }))).toBe(true)
    expect(read('eachWomanAgreedAlone', women({ consentDecision: 'agreed', consentGivenPrivately: false }))).toBe(false)
    expect(read('eachWomanAgreedAlone', women({ consentDecision: 'refused', consentGivenPrivately: true }))).toBe(false)
    expect(read('eachWomanAgreedAlone', women({ consentDecision: 'agreed' }))).toBeUndefined()
  })

  it('asks whether she understood, and spoke with a woman', () => {
    expect(read('eachWomanUnderstood', women({ understoodTerms: true, spokeWithFemaleMediator: true }))).toBe(true)
    expect(read('eachWomanUnderstood', women({ understoodTerms: true, spokeWithFemaleMediator: false }))).toBe(false)
  })

  it('fears pressure when one of them may be under it', () => {
    expect(read('pressureFeared', women({ coercionConcern: false }, { coercionConcern: true }))).toBe(true)
    expect(read('pressureFeared', women({ coercionConcern: false }, {}))).toBeUndefined()
    expect(read('pressureFeared', women({ coercionConcern: false }))).toBe(false)
  })

  it('sees that someone else spoke for one of them', () => {
    expect(read('otherSpokeForHer', women(heard, { presence: 'absent' }))).toBe(true)
    expect(read('otherSpokeForHer', women(heard))).toBe(false)
  })
})

describe('a girl who is a term', () => {
  const termsConsidered = [{ termType: 'brideGiving', concernsParticipationId: 'g' }]

  it('has a place of her own, or has not', () => {
    expect(read('personTermInRecord', { termsConsidered, ...women({ participationId: 'g' }) })).toBe(true)
    expect(read('personTermInRecord', { termsConsidered, ...women({ participationId: 'w' }) })).toBe(false)
    expect(read('personTermInRecord', { termsConsidered: [{ termType: 'brideGiving' }], ...women({ participationId: 'w' }) })).toBeUndefined()
    expect(read('personTermInRecord', { termsConsidered })).toBeUndefined()
  })
})

describe('money for harm to a woman', () => {
  const money = (payeeParticipationId?: string) => ({ terms: [{ termType: 'financialCompensation', concernsParticipationId: 'w', payeeParticipationId }] })

  it('goes to her, to someone else, or nobody wrote it down', () => {
    expect(read('moneyGoesToHer', money('w'))).toBe(true)
    expect(read('moneyGoesToHer', money('brother'))).toBe(false)
    expect(read('moneyGoesToHer', money())).toBeUndefined()
    expect(read('moneyGoesToHer', { terms: [{ termType: 'financialCompensation', payeeParticipationId: 'w' }] })).toBeUndefined()
  })
})
