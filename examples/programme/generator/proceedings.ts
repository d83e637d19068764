import type { Line } from './record.ts'
import { after, line } from './record.ts'

const examined = (twoFingerTestPerformed?: boolean): Line => ({
  steps: [{ stepType: 'medicoLegalDone', examinerSex: 'female', ...(twoFingerTestPerformed === undefined ? {} : { twoFingerTestPerformed }) }],
})

/** Registered on the day, on its last minute, one minute later, days later; refused, deferred, not recorded. */
const registered = (openedAt: string, index: number): Line => {
  const day = openedAt.slice(0, 10)
  const at = (registeredAt: string): Line => ({ firDecision: 'registered', fir: { registeredAt } })
  switch (index % 10) {
    case 0:
      return at(openedAt.endsWith('Z') ? after(openedAt, 0) : `${day}T23:59+05:00`)
    case 1:
      return at(after(openedAt.endsWith('Z') ? openedAt : `${day}T23:59+05:00`, 1))
    case 2:
      return at(after(openedAt, 60 * 24 * 6))
    case 3:
      return { firDecision: 'refused', firRefusalReason: 'settlePrivately', fir: null }
    case 4:
      return { firDecision: 'deferred', fir: null }
    case 5:
      return {}
    default:
      return at(after(openedAt, 45))
  }
}

const STATUS = ['underInvestigation', 'finalReportSubmitted', 'inTrial', 'underInvestigation', 'disposed', 'cancelled', 'underInvestigation'] as const

const criminal = (openedAt: string, index: number): Line => ({
  trackCode: 'criminal',
  cognizable: index % 8 === 0 ? 'no' : 'yes',
  ...registered(openedAt, index),
  ...(index % 23 === 0 ? {} : { status: STATUS[index % STATUS.length] }),
  ...(index % 3 === 0 ? examined(index % 21 === 0 ? undefined : false) : { steps: [] }),
})

/** Forward by an inquiry or a petition, not yet, recorded as not done, not recorded. */
const atWork = (openedAt: string, index: number): Line => {
  const next = after(openedAt, 60 * 24 * 3)
  switch (index % 6) {
    case 0:
    case 1:
      return { trackCode: 'workplaceInquiry', status: 'notStarted', inquiryCommittee: { complaintFiledAt: openedAt, inquiryOpenedAt: next } }
    case 2:
      return { trackCode: 'workplaceInquiry', status: 'notStarted', inquiryCommittee: { complaintFiledAt: openedAt, inquiryOpenedAt: null } }
    case 3:
      return { trackCode: 'workplaceInquiry', status: 'notStarted', inquiryCommittee: { complaintFiledAt: openedAt } }
    case 4:
      return { trackCode: 'ombudsperson', status: 'disposed', ombudsperson: { filedAt: next } }
    default:
      return { trackCode: 'criminal', cognizable: 'yes', status: 'inTrial', firDecision: 'registered', fir: { registeredAt: openedAt } }
  }
}

/** What came of every second complaint of violence or harassment; some have two proceedings; one examination of the time before the programme. */
export const proceedingRecords = (complaints: readonly Line[]): readonly Line[] => {
  let number = 0
  const process = (complaint: Line, fields: Line): Line =>
    line('legalProcess', {
      legalProcessId: `lgp-${++number}`,
      complaintId: complaint['complaintId'],
      areaId: complaint['areaId'],
      openedAt: complaint['receivedAt'],
      ...fields,
    })
  const of = (nature: string): readonly Line[] => complaints.filter((complaint) => complaint['primaryNatureCode'] === nature)
  const violence = of('domesticViolence').filter((_, index) => index % 2 === 0)
  const harassment = of('workplaceHarassment').filter((_, index) => index % 4 === 0)
  const openedAt = (complaint: Line): string => String(complaint['receivedAt'])
  return [
    ...violence.map((complaint, index) => process(complaint, criminal(openedAt(complaint), index))),
    ...violence.slice(0, 6).map((complaint) => process(complaint, { trackCode: 'protectionOrder', status: 'disposed', steps: [] })),
    ...harassment.map((complaint, index) => process(complaint, atWork(openedAt(complaint), index))),
    process({ complaintId: 'cmp-0', areaId: 'pk-kp-swat', receivedAt: '2012-12-31T18:59:59Z' }, { ...criminal('2012-12-31T18:59:59Z', 6), ...examined(true) }),
  ]
}
