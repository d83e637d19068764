import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile } from '../testing/case-files.ts'

const at = (day: number) => `2015-03-0${day}T10:00+05:00`
const file = (custody: readonly object[] | undefined, collectedAt: string | undefined = at(1)) =>
  complaintFile({}, { evidenceItems: [{ evidenceItemId: 'evi-1', collectedAt, ...(custody === undefined ? {} : { custody }) }] })
const doctor = { from: 'doctor', to: 'officer', at: at(1) }
const officer = { from: 'officer', to: 'laboratory', at: at(2), sealIntact: true }

describe('EVI-1', () => {
  it.each([
    ['holds', 'an unbroken chain', file([doctor, officer])],
    ['holds', 'an unbroken chain with a broken seal, which is read like any other', file([doctor, { ...officer, sealIntact: false }])],
    ['violated', 'handed over by someone who never received it', file([doctor, { ...officer, from: 'clerk' }])],
    ['violated', 'handed on before it was received', file([{ ...doctor, at: at(3) }, officer])],
    ['violated', 'handed over before it was collected', file([doctor], at(2))],
    ['cannot tell', 'one receiver not recorded', file([{ ...doctor, to: undefined }, officer])],
    ['cannot tell', 'custody not recorded', file(undefined)],
  ] as const)('%s: %s', (answer, _why, caseFile) => {
    expect(answerOf('EVI-1', caseFile)).toBe(answer)
  })
})
