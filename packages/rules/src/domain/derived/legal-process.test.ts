import { describe, expect, it } from 'vitest'

import { legalProcessFacts } from './legal-process.ts'

const read = (process: Record<string, unknown>): unknown => legalProcessFacts[0]?.read(process, {})

describe('an offer of compromise', () => {
  it('shows in the steps', () => {
    expect(read({ steps: [{ stepType: 'arrest' }, { stepType: 'compromiseAttempt' }] })).toBe(true)
  })

  it('is never ruled out by steps that do not speak of it', () => {
    expect(read({ steps: [{ stepType: 'arrest' }] })).toBeUndefined()
    expect(read({})).toBeUndefined()
  })
})
