import type { Line } from './record.ts'
import { after } from './record.ts'

const OF_VIOLENCE: readonly unknown[] = ['domesticViolence', 'workplaceHarassment']

const cycle = <T>(items: readonly T[], index: number): T | undefined => items[index % items.length]

/** On the same local day, the last minute of it, the first minute of the next, recorded as not asked, not recorded. */
const askedAt = (receivedAt: string, index: number): Line => {
  const day = receivedAt.slice(0, 10)
  if (receivedAt.endsWith('Z')) return index % 2 === 0 ? {} : { safetyAskedAt: after(receivedAt, 0) }
  switch (index % 12) {
    case 0:
      return { safetyAskedAt: `${day}T23:59+05:00` }
    case 1:
      return { safetyAskedAt: after(`${day}T23:59+05:00`, 1) }
    case 2:
      return { safetyAskedAt: null }
    case 3:
      return {}
    default:
      return { safetyAskedAt: after(receivedAt, 30 + (index % 60)) }
  }
}

const careFor = (receivedAt: string, index: number): Line => ({
  involvesGbv: true,
  ...askedAt(receivedAt, index),
  ...(index % 11 === 0 ? {} : { safetyAskedAlone: index % 5 !== 0 }),
  ...(index % 13 === 0 ? {} : { privateSpaceUsed: index % 4 !== 0 }),
  ...(index % 9 === 0 ? {} : { reconciliationUrged: index % 37 === 1 }),
})

/** Who received a complaint, and how a woman who complained of violence was heard: alone or not, in private or not, asked in time or late, not recorded. */
export const withCare = (complaint: Line, index: number): Line => {
  const receiver = { receiverWasFemale: cycle([true, true, false, true], index), receiverWasTrained: cycle([true, true, true, false, true], index) }
  const isOfViolence = OF_VIOLENCE.includes(complaint['primaryNatureCode'])
  return {
    ...complaint,
    ...(index % 17 === 0 ? {} : receiver),
    ...(index % 19 === 0 ? {} : isOfViolence ? careFor(String(complaint['receivedAt']), index) : { involvesGbv: false }),
  }
}
