import { coerce } from '@aitebaar/conditions'
import { SENSITIVITIES } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { domain } from '../domain.ts'
import { derivedFacts } from './index.ts'

const KINDS = ['boolean', 'code', 'codes', 'number', 'integer', 'date', 'dateTime', 'duration', 'interval', 'id']
const subjects = (domain().subjects ?? []).map(({ name }) => name)

describe.each(derivedFacts.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
  it('is unknown of a record that holds nothing', () => {
    expect(coerce(fact.type, fact.read({}, {}))).toBeUndefined()
    expect(
      coerce(
        fact.type,
        fact.read({}, { complaint: {}, participations: [], persons: [], legalProcesses: [], safetyAssessments: [], followUps: [], consents: [] }),
      ),
    ).toBeUndefined()
  })

  it('is unknown of a record whose fields are of other types', () => {
    const odd = { terms: 3, termsConsidered: 'x', occurredTo: 5, actCodes: {}, participations: 7, legalProcesses: [1, null], steps: true, birthYear: 'x' }
    expect(coerce(fact.type, fact.read(odd, odd))).toBeUndefined()
  })

  it('says what it is, and how far its value may travel', () => {
    expect(fact.label.en).toMatch(/\w/)
    expect(SENSITIVITIES).toContain(fact.sensitivity)
    expect(KINDS).toContain(fact.type.kind)
  })

  it('belongs to a subject, and can be asked', () => {
    expect(subjects).toContain(fact.subject)
    expect(id.startsWith(`${fact.subject}.`)).toBe(true)
    expect(fact.question?.en).toMatch(/[?.]$/)
    expect(fact.why?.en).toMatch(/\.$/)
  })

  it('has a name that fits into a sentence, and says how well it is to be kept', () => {
    expect(fact.label.en).toMatch(/^\p{Ll}.*[^.?]$/u)
    expect(SENSITIVITIES).toContain(fact.sensitivity)
  })
})

describe('derived facts', () => {
  it('have names of their own', () => {
    const ids = (domain().facts ?? []).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
