import type { Policy } from '@aitebaar/disclosure'
import { POLICIES } from '@aitebaar/disclosure'

import type { Indicator } from '../indicator/indicator.ts'

/** Records of something that happened to a person, or of her asking for help. */
const SENSITIVE: ReadonlySet<string> = new Set([
  'complaint',
  'consent',
  'deskContact',
  'dispute',
  'evidenceItem',
  'followUp',
  'incident',
  'legalProcess',
  'caseParticipation',
  'person',
  'referral',
  'safetyAssessment',
  'settlement',
  'storyReview',
])

/** Records of one person each. */
const OF_PERSONS: ReadonlySet<string> = new Set(['mediator', 'officer', 'recruitmentApplication', 'trainingAttendance'])

const kindsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'of' && typeof inner === 'string' ? [inner] : key === 'where' ? [] : kindsIn(inner)))
}

/**
 * The policy that the numbers of an indicator are published under: strict for what happened to persons and for those who asked for help, less so for other
 * persons, and none for activities. Readers see a group that no record is in as empty, so zeros are always shown.
 *
 * @example
 * policyFor({ unit: 'person', measure: { type: 'count', of: 'complaint' } }).minimum // => 10
 * policyFor({ unit: 'person', measure: { type: 'count', of: 'trainingAttendance' } }).minimum // => 5
 * policyFor({ unit: 'desk', measure: { type: 'count', of: 'womensDesk' } }).minimum // => 1
 *
 * @category protect
 * @since 0.1.0
 */
export const policyFor = ({ unit, measure, parts = {} }: Pick<Indicator, 'unit' | 'measure' | 'parts'>): Policy => {
  const kinds = [measure, ...Object.values(parts)].flatMap(kindsIn)
  if (kinds.some((kind) => SENSITIVE.has(kind))) return { ...POLICIES.sensitive, zeros: 'show' }
  if (unit === 'person' || kinds.some((kind) => OF_PERSONS.has(kind))) return { ...POLICIES.persons, zeros: 'show' }
  return POLICIES.activities
}
