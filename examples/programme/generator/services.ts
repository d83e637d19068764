import type { Line } from './record.ts'
import { after, day, line, moment, range } from './record.ts'

const someMoment = (index: number): string => moment(day(2013 + (index % 3), 1 + (index % 12), 1 + (index % 28)), (index * 7) % 480)

const HOURS = [0, 1, 2, 3, 5, 8, 23, 24, 25, 47, 48, 72] as const
const SERVICES = ['medical', 'legalAid', 'psychosocial', 'shelter', 'policeProtection'] as const

const decided = (index: number): Line => {
  const base = { survivorDecision: index % 4 === 0 ? 'declined' : index % 31 === 0 ? 'notSafeToAsk' : 'accepted' }
  if (base.survivorDecision !== 'accepted') return { ...base, status: 'declined' }
  const consent = index % 10 === 1 ? { overrideBasis: 'imminentThreatToLife' } : { consentId: `cns-${index}` }
  switch (index % 5) {
    case 0:
      return { ...base, ...consent, status: 'serviceStarted', survivorReportedReceived: 'yes' }
    case 1:
      return { ...base, ...consent, status: 'completed', survivorReportedReceived: 'no' }
    case 2:
      return { ...base, ...consent, status: 'completed' }
    default:
      return { ...base, ...consent, status: 'completed', survivorReportedReceived: 'yes' }
  }
}

/** Services offered within the hour, on the last minute of an hour, days later or not at all; completed with her word, with the provider's alone, without a consent. */
export const referralRecords = (): readonly Line[] => {
  const referral = (index: number, needKnownAt: string, fields: Line): Line =>
    line('referral', { referralId: `ref-${index + 1}`, serviceCategory: SERVICES[index % SERVICES.length], needKnownAt, ...fields })
  const offered = range(240).map((index) => {
    const known = someMoment(index)
    const minutes = (HOURS[index % HOURS.length] ?? 0) * 60 + (index % 2 === 0 ? 0 : 59)
    return referral(index, known, { ...(index % 29 === 0 ? {} : { offeredAt: after(known, minutes) }), ...decided(index) })
  })
  const outside = ['2012-12-31T18:59:59Z', '2015-12-31T19:00:00Z'].map((at, index) =>
    referral(240 + index, at, {
      offeredAt: after(at, 0),
      survivorDecision: 'accepted',
      status: 'completed',
      survivorReportedReceived: 'yes',
      consentId: 'cns-x',
    }),
  )
  return [...offered, ...outside]
}

/** Reviews to the minute, a minute late, recorded as not done, not recorded; due on both sides of the programme. */
export const safetyRecords = (): readonly Line[] => {
  const assessment = (index: number, nextReviewDueAt: string, fields: Line): Line =>
    line('safetyAssessment', { safetyAssessmentId: `saf-${index + 1}`, nextReviewDueAt, ...fields })
  const reviewed = (dueAt: string, index: number): Line => {
    switch (index % 8) {
      case 0:
        return { reviewedAt: dueAt }
      case 1:
        return { reviewedAt: after(dueAt, 1) }
      case 2:
        return { reviewedAt: null }
      case 3:
        return {}
      default:
        return { reviewedAt: after(dueAt, -45) }
    }
  }
  const inside = range(150).map((index) => {
    const due = someMoment(index)
    return assessment(index, due, { ...(index % 14 === 0 ? {} : { alone: index % 6 !== 0 }), ...reviewed(due, index) })
  })
  const outside = ['2012-12-31T18:59:59Z', '2015-12-31T19:00:00Z'].map((at, index) => assessment(150 + index, at, { alone: true, reviewedAt: after(at, -5) }))
  return [...inside, ...outside]
}
