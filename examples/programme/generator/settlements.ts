import type { Line } from './record.ts'
import { day, dayAfter, line, range } from './record.ts'

const AGREED = { termType: 'financialCompensation' } as const
const demand = (disposition?: string): Line => ({ termType: 'brideGiving', ...(disposition === undefined ? {} : { disposition }) })

/** Demands that were rejected, replaced, agreed, of which nothing is said; settlements without any. */
const termsOf = (index: number): Line => {
  switch (index % 6) {
    case 0:
      return { terms: [AGREED], termsConsidered: [demand('rejected')] }
    case 1:
      return { terms: [AGREED], termsConsidered: [demand('replaced'), { ...AGREED, disposition: 'agreed' }] }
    case 2:
      return { terms: [AGREED], termsConsidered: [] }
    case 3:
      return { terms: [AGREED], termsConsidered: [demand()] }
    case 4:
      return { terms: [AGREED], termsConsidered: [demand('rejected'), demand('agreed')] }
    default:
      return { terms: [AGREED] }
  }
}

interface Check {
  readonly days: number
  readonly resultCode?: string | null
}

/** Checks on the 89th, 90th and 91st day; an early and a late one; not reached, not safe, not done, without a day. */
const CHECKS: readonly (readonly Check[])[] = [
  [{ days: 90, resultCode: 'safe' }],
  [{ days: 89, resultCode: 'safe' }],
  [
    { days: 30, resultCode: 'safe' },
    { days: 91, resultCode: 'safe' },
  ],
  [],
  [
    { days: 95, resultCode: 'safe' },
    { days: 120, resultCode: 'notSafe' },
  ],
  [{ days: 100, resultCode: 'notReached' }],
  [{ days: 100 }],
]

/** Settlements of disputes, and what the checks after them found. */
export const settlementRecords = (): { readonly settlements: readonly Line[]; readonly followUps: readonly Line[] } => {
  const agreedOn = (index: number): string =>
    index === 0
      ? '2012-12-31'
      : index === 1
        ? '2013-01-01'
        : index === 6
          ? '2015-12-31'
          : index === 7
            ? '2016-01-01'
            : day(2013 + (index % 3), 1 + (index % 9), 1 + (index % 28))
  let number = 0
  const settlements = range(60).map((index) =>
    line('settlement', { settlementId: `stl-${index + 1}`, disputeId: `dsp-${index * 3 + 1}`, agreedOn: agreedOn(index), ...termsOf(index) }),
  )
  const followUps = range(60).flatMap((index) =>
    (CHECKS[Math.floor(index / 2) % CHECKS.length] ?? []).map(({ days, resultCode }) =>
      line('followUp', {
        followUpId: `fup-${++number}`,
        subjectRef: `stl-${index + 1}`,
        purposeCode: 'settlementCheck',
        doneAt: `${dayAfter(agreedOn(index), days)}T11:00+05:00`,
        ...(resultCode === undefined ? {} : { resultCode }),
      }),
    ),
  )
  const others = range(6).map((index) =>
    line('followUp', {
      followUpId: `fup-x${index}`,
      subjectRef: `stl-${index * 6 + 4}`,
      purposeCode: 'caseUpdate',
      doneAt: '2016-03-01T11:00+05:00',
      resultCode: 'safe',
    }),
  )
  return { settlements, followUps: [...followUps, ...others] }
}
