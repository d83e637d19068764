import { getOrThrow } from '@aitebaar/core'
import { createEngine } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { kp } from '../src/index.ts'
import { caseFileOf, documentOf, expectedOf } from './scenario.ts'

const engine = getOrThrow(createEngine({ plugins: [kp] }))
const asked = (scenario: string): readonly string[] =>
  engine.assess(caseFileOf(documentOf(scenario)), { asOf: expectedOf(scenario).asOf }).questions.map(({ fact }) => fact)

describe('a question that makes no sense is not asked', () => {
  it('of a committee that no Act had made yet', () => {
    expect(asked('02-neighbours-domestic-dispute')).not.toContain('complaint.committeeInformedAt')
  })

  it('of conduct online before there was a law on it', () => {
    expect(asked('04-nurse-and-patients-relative').filter((fact) => fact.startsWith('incident.online'))).toEqual([])
  })

  it('of who forgave what, where an inheritance is shared out', () => {
    const questions = asked('08-inheritance-brought-by-a-woman')
    expect(questions).not.toContain('settlement.compromiseByCodes')
    expect(questions).not.toContain('dispute.survivorUnder18')
    expect(questions).not.toContain('dispute.prosecutionPending')
  })
})
