import { ENTITIES } from '@aitebaar/core'

import type { Line } from '../generator/record.ts'

/** A record of the seed that is moved to an edge: what it is, and the field that is changed. */
export interface Edge {
  readonly kind: string
  readonly id: string
  readonly field: string
  readonly value: unknown
}

const replaced = (line: Readonly<Record<string, unknown>>, [head = '', ...rest]: readonly string[], value: unknown): Readonly<Record<string, unknown>> => ({
  ...line,
  [head]: rest.length === 0 ? value : replaced((line[head] ?? {}) as Readonly<Record<string, unknown>>, rest, value),
})

/** A record with one of its fields changed. */
export const withField = (line: Line, field: string, value: unknown): Line => replaced(line, field.split('.'), value)

/** The id of a record. */
export const idOf = (line: Line): string => String(line[ENTITIES[line['kind'] as keyof typeof ENTITIES].idField])

/** The records with some moved to edges. */
export const atEdges = (lines: readonly Line[], edges: readonly Edge[]): readonly Line[] => {
  const byId = new Map<string, Edge[]>()
  for (const edge of edges) byId.set(`${edge.kind} ${edge.id}`, [...(byId.get(`${edge.kind} ${edge.id}`) ?? []), edge])
  return lines.map((line) =>
    (byId.get(`${String(line['kind'])} ${idOf(line)}`) ?? []).reduce((moved, { field, value }) => withField(moved, field, value), line),
  )
}

const training = { kind: 'trainingAttendance', schemaVersion: '1', isSynthetic: true, courseCategory: 'victimSupportReferral', audience: 'policewomen' }
const score = { kind: 'testResult', schemaVersion: '1', isSynthetic: true, courseId: 'crs-1', attendeeRef: 'k1:edge0001', takenOn: '2014-03-01', maxScore: 100 }

const desk = { kind: 'womensDesk', schemaVersion: '1', isSynthetic: true, status: 'operational', openedOn: '2014-01-01' }
const broadcast = {
  kind: 'awarenessActivity',
  schemaVersion: '1',
  isSynthetic: true,
  mode: 'radio',
  reachEstimate: { low: 1, point: 2, high: 3, method: 'listenerSurvey' },
}

/**
 * Records at edges that few or none of the seed can be moved to: of a course that nobody took, a test that went a tenth of a point better, desks, of which there
 * are eight, and the only broadcasts of some places.
 */
export const MORE_AT_EDGES: readonly Line[] = [
  { ...training, attendanceId: 'edge-1', attendeeRef: 'k1:edge0001', completed: true, completedOn: '2015-12-31' },
  { ...training, attendanceId: 'edge-2', attendeeRef: 'k1:edge0002', completed: true, completedOn: '2016-01-01' },
  { ...training, attendanceId: 'edge-3', attendeeRef: 'k1:edge0003', completed: false, completedOn: '2015-12-30' },
  { ...training, attendanceId: 'edge-6', attendeeRef: 'k1:edge0006', completed: false, completedOn: '2015-12-30' },
  { ...score, testResultId: 'edge-4', testKind: 'pre', score: 40 },
  { ...score, testResultId: 'edge-5', testKind: 'post', score: 40.1 },
  { ...desk, deskId: 'edge-7', closedOn: '2015-12-31', trainedCoverShare: 0.96 },
  { ...desk, deskId: 'edge-8', closedOn: null, trainedCoverShare: 0.94 },
  { ...broadcast, activityId: 'edge-9', areaId: 'pk-kp-dir', heldAt: '2015-12-31T18:59:59Z' },
  { ...broadcast, activityId: 'edge-10', areaId: 'pk-kp-bannu', heldAt: '2015-12-31T19:00:00Z' },
]
