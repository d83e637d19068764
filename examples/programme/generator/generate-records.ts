import { awarenessRecords, coverageRecords, disputeRecords } from './community.ts'
import { complaintRecords } from './complaints.ts'
import { contactRecords, deskRecords } from './desks.ts'
import { applicationRecords, trainingRecords } from './people.ts'
import { createRandom } from './random.ts'
import type { Line } from './record.ts'
import { totalsOf } from './totals.ts'

/** All records of a seed, by the name of their file. The same seed gives the same bytes. */
export const generateRecords = (seed: number): Readonly<Record<string, readonly Line[]>> => {
  const totals = totalsOf(seed)
  const random = createRandom(seed)
  return {
    'womens-desks': deskRecords(totals),
    'desk-contacts': contactRecords(totals, random),
    complaints: complaintRecords(totals, random),
    'recruitment-applications': applicationRecords(totals, random),
    'training-attendances': trainingRecords(totals, random),
    disputes: disputeRecords(totals, random),
    'awareness-activities': awarenessRecords(totals, random),
    'coverage-estimates': coverageRecords(totals, random),
  }
}

/** Records as NDJSON. */
export const toNdjson = (records: readonly Line[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
