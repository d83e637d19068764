import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { settlementTermFacts } from './settlement-terms.ts'

const read = (id: string, settlement: Record<string, unknown>) => readFact(settlementTermFacts, `settlement.${id}`, settlement)
const money = { termType: 'financialCompensation' }
const bride = { termType: 'brideGiving' }

describe('agreed terms', () => {
  it('are those of the settlement', () => {
    expect(read('agreedTermTypes', { terms: [money, money, { termType: 'apology' }] })).toEqual(['financialCompensation', 'apology'])
  })

  it('are none when the list is empty', () => {
    expect(read('agreedTermTypes', { terms: [] })).toEqual([])
  })

  it('count a considered term that was agreed', () => {
    expect(read('agreedTermTypes', { terms: [money], termsConsidered: [{ ...bride, disposition: 'agreed' }] })).toEqual([
      'financialCompensation',
      'brideGiving',
    ])
  })

  it.each(['rejected', 'replaced', 'proposed'])('leave out a term that was %s', (disposition) => {
    expect(read('agreedTermTypes', { terms: [money], termsConsidered: [{ ...bride, disposition }] })).toEqual(['financialCompensation'])
  })

  it('may be more when it is not recorded what became of one', () => {
    expect(read('agreedTermTypes', { terms: [money], termsConsidered: [bride] })).toEqual({ known: ['financialCompensation'], open: true })
  })

  it('may be more when a term has no type', () => {
    expect(read('agreedTermTypes', { terms: [money, {}] })).toEqual({ known: ['financialCompensation'], open: true })
  })

  it('may be more when only the considered terms were recorded', () => {
    expect(read('agreedTermTypes', { termsConsidered: [{ ...bride, disposition: 'agreed' }] })).toEqual({ known: ['brideGiving'], open: true })
    expect(read('agreedTermTypes', { termsConsidered: [{ ...bride, disposition: 'rejected' }] })).toBeUndefined()
  })
})

describe('proposed terms', () => {
  it('are the agreed ones and those that were dropped', () => {
    expect(read('proposedTermTypes', { terms: [money], termsConsidered: [{ ...bride, disposition: 'replaced' }] })).toEqual([
      'financialCompensation',
      'brideGiving',
    ])
  })

  it('may be more when only one of the two lists was recorded', () => {
    expect(read('proposedTermTypes', { terms: [money] })).toEqual({ known: ['financialCompensation'], open: true })
    expect(read('proposedTermTypes', { termsConsidered: [bride] })).toEqual({ known: ['brideGiving'], open: true })
  })
})

describe('the moment a woman or girl was proposed', () => {
  it('is the first that is recorded', () => {
    const considered = [
      { ...bride, proposedAt: '2015-05-08T11:00:00+05:00' },
      { termType: 'exchangeMarriage', proposedAt: '2015-05-07T11:00:00+05:00' },
      { ...money, proposedAt: '2015-05-01T11:00:00+05:00' },
    ]
    expect(read('personProposedAt', { terms: [bride], termsConsidered: considered })).toBe('2015-05-07T11:00:00+05:00')
  })

  it('may be that of a term which was agreed', () => {
    expect(read('personProposedAt', { terms: [{ ...bride, proposedAt: '2015-05-06T11:00:00+05:00' }] })).toBe('2015-05-06T11:00:00+05:00')
  })

  it('is unknown when nobody wrote it down', () => {
    expect(read('personProposedAt', {})).toBeUndefined()
    expect(read('personProposedAt', { terms: [{ proposedAt: '2015-05-06T11:00:00+05:00' }] })).toBeUndefined()
    expect(read('personProposedAt', { terms: [bride] })).toBeUndefined()
  })
})
