import { describe, expect, it } from 'vitest'

import { missingFigures, reconciliationGap } from '../forum/reconciliation-gap.ts'
import { criminalEffect } from '../settlement/criminal-effect.ts'
import type { Line } from '../testing/programme.ts'
import { firstOf, programmeRecords } from '../testing/programme.ts'
import { broughtBy } from './brought-by.ts'
import { panelOf } from './panel.ts'

type Lines = readonly Line[]
const dispute = (fields: object, ...others: Lines) => {
  const records = programmeRecords({ kind: 'dispute', disputeId: 'dsp-1', ...fields }, ...others)
  return { one: firstOf(records, 'dispute'), records }
}

describe('who brought a dispute', () => {
  const person = (key: string, sexCode: string | undefined, more: object = {}): Lines => [
    { kind: 'person', personId: `per-${key}`, sexCode },
    { kind: 'caseParticipation', participationId: `prt-${key}`, personId: `per-${key}`, roleCode: 'applicant', side: 'A', ...more },
  ]
  const brought = (partyIds: readonly string[] | undefined, ...others: Lines): unknown => {
    const { one, records } = dispute({ leadApplicantParticipationId: 'prt-1', partyIds }, ...others)
    return broughtBy(one, records)
  }

  it.each([
    ['woman', ['prt-1'], person('1', 'female')],
    ['man', ['prt-1'], person('1', 'male')],
    ['jointly', ['prt-1', 'prt-2'], [...person('1', 'female'), ...person('2', 'male')]],
    ['woman', ['prt-1', 'prt-2'], [...person('1', 'female'), ...person('2', 'male', { side: 'B' })]],
    ['woman', ['prt-1', 'prt-2'], [...person('1', 'female'), ...person('2', 'male', { roleCode: 'respondent' })]],
    ['womanViaMaleRepresentative', ['prt-1'], [...person('1', 'male', { roleCode: 'representative', actsFor: 'prt-2' }), ...person('2', 'female')]],
    ['man', ['prt-1'], [...person('1', 'male', { roleCode: 'representative', actsFor: 'prt-2' }), ...person('2', 'male')]],
    [undefined, ['prt-1'], person('1', 'male', { actsFor: 'prt-2' })],
    [undefined, ['prt-1'], person('1', 'notRecorded')],
    [undefined, ['prt-1'], person('1', 'x')],
    [undefined, undefined, person('1', 'female')],
    [undefined, ['prt-1', 'prt-9'], person('1', 'female')],
    [undefined, ['prt-1', 'prt-2'], [...person('1', 'female'), ...person('2', undefined)]],
    [undefined, ['prt-1'], []],
  ] as const)('is %s of %j', (answer, partyIds, lines) => {
    expect(brought(partyIds, ...lines)).toBe(answer)
  })
})

describe('a panel', () => {
  const mediator = (mediatorId: string, fields: object) => ({ kind: 'mediator', mediatorId, ...fields }) as const
  const panel = (fields: object, ...others: Lines) => {
    const { one, records } = dispute({ registeredOn: '2015-03-02', ...fields }, ...others)
    return panelOf(one, records)
  }
  const [sana, zia] = [mediator('m-1', { sexCode: 'female', trainedOn: '2014-01-10' }), mediator('m-2', { sexCode: 'male', trainedOn: null })]

  it('is counted by its members', () => {
    expect(panel({ panel: ['m-1', 'm-2'] }, sana, zia)).toEqual({ panelSize: 2, panelFemale: 1, panelTrained: 1, panelTrainedFemale: 1 })
    expect(panel({ panel: [] })).toEqual({ panelSize: 0, panelFemale: 0, panelTrained: 0, panelTrainedFemale: 0 })
    expect(panel({})).toBeUndefined()
  })

  it('is unknown where a member is', () => {
    expect(panel({ panel: ['m-1', 'm-9'] }, sana)).toEqual({ panelSize: 2, panelFemale: undefined, panelTrained: undefined, panelTrainedFemale: undefined })
    expect(panel({ panel: ['m-1', 'm-2'] }, sana, mediator('m-2', { sexCode: 'male' }))).toMatchObject({
      panelFemale: 1,
      panelTrained: undefined,
      panelTrainedFemale: 1,
    })
  })

  it('is trained by the day of the first hearing', () => {
    expect(panel({ panel: ['m-1'], hearings: [{ at: '2014-01-09T10:00+05:00' }] }, sana)).toMatchObject({ panelTrained: 0 })
  })
})

describe('what a settlement can do about the criminal case', () => {
  const effect = (linkedLegalProcessIds: readonly string[] | undefined, ...answers: readonly unknown[]): unknown => {
    const lines = answers.map((compoundable, index) => ({ kind: 'legalProcess', legalProcessId: `l-${index}`, compoundable }) as const)
    const { one, records } = dispute({ linkedLegalProcessIds }, ...lines)
    return criminalEffect(one, records)
  }

  it.each([
    ['none', [], []],
    [undefined, undefined, []],
    ['compoundableBetweenParties', ['l-0'], ['yes']],
    ['needsCourtPermission', ['l-0', 'l-1'], ['yes', 'withCourtPermission']],
    ['notCompoundable', ['l-0', 'l-1'], ['withCourtPermission', 'no']],
    ['notCompoundable', ['l-0', 'l-1'], ['no', 'verify']],
    [undefined, ['l-0', 'l-1'], ['yes', 'verify']],
    [undefined, ['l-0', 'l-1'], ['yes', undefined]],
    [undefined, ['l-0', 'l-9'], ['yes']],
  ] as const)('is %s of %j with %j', (answer, ids, answers) => {
    expect(effect(ids, ...answers)).toBe(answer)
  })
})

describe('what a return does not account for', () => {
  const whole = { broughtForward: 10, received: 40, resolved: 30, referredToLegalAction: 5, notSettled: 5, withdrawn: 3, pending: 5 }

  it('is what came in less what went out', () => {
    expect([reconciliationGap(whole), reconciliationGap({ ...whole, pending: 8 }), reconciliationGap({ ...whole, received: 39 })]).toEqual([2, -1, 1])
  })

  it.each(Object.keys(whole))('is unknown when %s is left out, which is not zero', (name) => {
    const left = { ...whole, [name]: undefined }
    expect([reconciliationGap(left), missingFigures(left)]).toEqual([undefined, [name]])
  })
})
