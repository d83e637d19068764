import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { settlementWomenFacts } from './settlement-women.ts'

const read = (name: string, settlement: Record<string, unknown>, caseFile: Record<string, unknown> = {}) =>
  readFact(settlementWomenFacts, `settlement.${name}`, settlement, caseFile)
const women = (...womenParticipation: Record<string, unknown>[]) => ({ womenParticipation })
const heard = { presence: 'inPerson', heardSeparately: true }

describe('how the women took part', () => {
  it('is heard when each was there herself and was heard apart', () => {
    expect(read('eachWomanHeard', women(heard, { ...heard, presence: 'heardByChildWorker' }))).toBe(true)
    expect(read('eachWomanHeard', women({ ...heard, presence: 'remote' }))).toBe(true)
    expect(read('eachWomanHeard', women({ ...heard, presence: undefined }))).toBeUndefined()
    expect(read('eachWomanHeard', women({ ...heard, heardSeparately: { absent: 'declined' } }))).toBeUndefined()
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
    expect(read('pressureFeared', women({ coercionConcern: false }, { coercionConcern: { absent: 'declined' } }))).toBeUndefined()
    expect([read('pressureFeared', {}), read('pressureFeared', women())]).toEqual([undefined, undefined])
  })

  it('does not rule out what befell one who is affected and not in the record', () => {
    const affected = { dispute: { screening: { womenOrGirlsAffectedCount: 2 } } }
    expect(read('pressureFeared', women({ coercionConcern: false }), affected)).toBeUndefined()
    expect(read('pressureFeared', women({ coercionConcern: true }), affected)).toBe(true)
    expect(read('otherSpokeForHer', women(heard), affected)).toBeUndefined()
    expect(read('otherSpokeForHer', women(heard, heard), affected)).toBe(false)
  })

  it('sees that someone else spoke for one of them', () => {
    expect(read('otherSpokeForHer', women(heard, { presence: 'absent' }))).toBe(true)
    expect(read('otherSpokeForHer', women({ presence: 'represented' }))).toBe(true)
    expect(read('otherSpokeForHer', women(heard))).toBe(false)
    expect(read('otherSpokeForHer', women(heard, {}))).toBeUndefined()
  })
})

describe('a girl who is a term', () => {
  const termsConsidered = [{ termType: 'brideGiving', concernsParticipationId: 'g' }]

  it('has a place of her own, or has not', () => {
    expect(read('personTermInRecord', { termsConsidered, ...women({ participationId: 'g' }) })).toBe(true)
    expect(read('personTermInRecord', { termsConsidered, ...women({ participationId: 'w' }) })).toBe(false)
    expect(read('personTermInRecord', { termsConsidered: [{ termType: 'brideGiving' }], ...women({ participationId: 'w' }) })).toBeUndefined()
    expect(read('personTermInRecord', { termsConsidered })).toBeUndefined()
    expect(read('personTermInRecord', { termsConsidered, ...women({ participationId: 'w' }, { participationId: 'g' }) })).toBe(true)
    expect(read('personTermInRecord', { termsConsidered, ...women() })).toBe(false)
    expect(read('personTermInRecord', { termsConsidered, ...women({ participationId: 'w' }, {}) })).toBeUndefined()
    expect(
      read('personTermInRecord', { termsConsidered, terms: [{ ...termsConsidered[0], concernsParticipationId: 'h' }], ...women({ participationId: 'g' }) }),
    ).toBe(false)
    expect(read('personTermInRecord', women({ participationId: 'w' }))).toBeUndefined()
  })
})

describe('money for harm to a woman', () => {
  const money = (payeeParticipationId?: string) => ({ terms: [{ termType: 'financialCompensation', concernsParticipationId: 'w', payeeParticipationId }] })

  it('goes to her, to someone else, or nobody wrote it down', () => {
    expect(read('moneyGoesToHer', money('w'))).toBe(true)
    expect(read('moneyGoesToHer', money('brother'))).toBe(false)
    expect(read('moneyGoesToHer', money())).toBeUndefined()
    expect(read('moneyGoesToHer', { terms: [{ termType: 'financialCompensation', payeeParticipationId: 'w' }] })).toBeUndefined()
    expect(read('moneyGoesToHer', { terms: [{ termType: 'land', concernsParticipationId: 'w', payeeParticipationId: 'brother' }] })).toBeUndefined()
    expect([read('moneyGoesToHer', {}), read('moneyGoesToHer', { terms: [] })]).toEqual([undefined, undefined])
  })
})
