import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile } from '../testing/case-files.ts'

const file = (process: object) => complaintFile({}, { legalProcesses: [{ legalProcessId: 'lgp-1', ...process }] })
const at = (day: number, hour = 10) => `2015-03-0${day}T${hour}:00+05:00`
const steps = (...list: readonly object[]) => file({ steps: list })
const hearing = (occurredAt: string, recordedAt?: string) => ({ stepType: 'hearing', occurredAt, ...(recordedAt === undefined ? {} : { recordedAt }) })
const compromise = (step: object, process: object = {}) => file({ ...process, steps: [{ stepType: 'compromiseAttempt', ...step }] })

describe('what should be so of a legal process', () => {
  it.each([
    ['LGP-1', 'holds', 'hearings in order', steps(hearing(at(2)), hearing(at(3)))],
    ['LGP-1', 'violated', 'hearings out of order', steps(hearing(at(3)), hearing(at(2)))],
    ['LGP-1', 'holds', 'another type of step between', steps(hearing(at(3)), { stepType: 'arrest', occurredAt: at(1) })],
    ['LGP-1', 'holds', 'written down a year late', steps(hearing(at(2), '2016-03-02T10:00+05:00'))],
    ['LGP-1', 'violated', 'written down before it happened', steps(hearing(at(2), at(1)))],
    ['LGP-1', 'cannot tell', 'one moment not known', steps(hearing(at(2)), { stepType: 'hearing' })],
    ['LGP-1', 'cannot tell', 'no steps recorded', file({})],
    ['LGP-1', 'holds', 'no steps taken', steps()],

    ['LGP-2', 'violated', 'an offence that cannot be compounded', compromise({ offenceCompoundable: 'no' })],
    ['LGP-2', 'violated', 'as recorded of the process', compromise({}, { compoundable: 'no' })],
    ['LGP-2', 'holds', 'one that can', compromise({ offenceCompoundable: 'yes' })],
    ['LGP-2', 'cannot tell', 'to be verified', compromise({ offenceCompoundable: 'verify' })],
    ['LGP-2', 'cannot tell', 'not recorded', compromise({})],
    ['LGP-2', 'holds', 'no attempt', steps(hearing(at(2)))],

    ['LGP-3', 'holds', 'a copy the same day', file({ fir: { registeredAt: at(2, 10), copyGivenAt: at(2, 11) } })],
    ['LGP-3', 'violated', 'a copy the next day', file({ fir: { registeredAt: at(2), copyGivenAt: at(3) } })],
    ['LGP-3', 'violated', 'no copy', file({ fir: { registeredAt: at(2), copyGivenAt: null } })],
    ['LGP-3', 'cannot tell', 'nobody wrote it down', file({ fir: { registeredAt: at(2) } })],
    ['LGP-3', 'holds', 'no FIR', file({ fir: null })],
  ] as const)('%s %s: %s', (id, answer, _why, caseFile) => {
    expect(answerOf(id, caseFile)).toBe(answer)
  })

  it('reads a refused FIR, which is a finding and never a reason to refuse the record', () => {
    const refused = complaintFile(
      { status: 'registered', legalProcessId: 'lgp-1' },
      {
        legalProcesses: [
          {
            legalProcessId: 'lgp-1',
            status: 'firRefused',
            fir: null,
            firDecision: 'refused',
            firRefusalReason: 'noReason',
            remediesTold: [],
            cognizable: 'yes',
          },
        ],
      },
    )
    expect(answerOf('CMP-4', refused)).toBe('violated')
  })
})
