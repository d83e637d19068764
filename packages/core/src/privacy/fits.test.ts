import { describe, expect, it } from 'vitest'

import { erase } from './erase.ts'
import { project } from './project.ts'
import { redact } from './redact.ts'
import { sensitivityOf } from './sensitivity-of.ts'

const secret = 'Zarghuna, behind the mosque of Swabi'

/** Bodies as an app may get them, before anything was parsed. */
const head = { kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true }
const bodies: readonly (readonly [string, object])[] = [
  ['a text for the root of a case file', { ...head, complaint: secret }],
  ['a text for a list of things', { ...head, complaint: { complaintId: 'c' }, persons: secret }],
  ['a text among things', { ...head, complaint: { complaintId: 'c' }, persons: [{ personId: 'p' }, secret] }],
  ['a list in a list of things', { ...head, complaint: { complaintId: 'c' }, persons: [[secret]] }],
  ['a text for an id', { ...head, complaint: { complaintId: secret } }],
  ['a text for a code', { ...head, complaint: { complaintId: 'c', channelCode: secret } }],
  ['a text among codes', { ...head, complaint: { complaintId: 'c', natureCodes: ['theft', secret] } }],
  ['a text for a moment', { ...head, complaint: { complaintId: 'c', receivedAt: secret } }],
  ['a text for a yes', { ...head, complaint: { complaintId: 'c', readBack: secret } }],
  ['an object for a code', { ...head, complaint: { complaintId: 'c', channelCode: { name: secret } } }],
  ['more beside a reason of absence', { ...head, complaint: { complaintId: 'c', channelCode: { absent: 'declined', name: secret } } }],
  ['a reason of absence in own words', { ...head, complaint: { complaintId: 'c', channelCode: { absent: secret } } }],
  ['a reason of absence for a group', { ...head, complaint: { absent: secret } }],
  ['a text for the version', { ...head, schemaVersion: secret, complaint: { complaintId: 'c' } }],
  ['a text for whether it is invented', { ...head, isSynthetic: secret, complaint: { complaintId: 'c' } }],
  ['a text for the id of the file', { ...head, id: secret, complaint: { complaintId: 'c' } }],
  ['a text for answers', { kind: 'deskInspection', inspectionId: 'i', checks: { 'R-DSK-01': secret } }],
  ['a name in no language of ours', { kind: 'station', stationId: 's', name: { who: secret } }],
]

describe('a value that cannot stand in its field', () => {
  it.each(bodies)('may be anything, so nobody sees it: %s', (_name, body) => {
    expect(JSON.stringify(redact(body))).not.toContain('Zarghuna')
    expect(JSON.stringify(project(body, 'special-category'))).not.toContain('Zarghuna')
    expect(JSON.stringify(erase(body))).not.toContain('Zarghuna')
    expect(sensitivityOf(body)).toBe('life-safety')
  })

  it('does not hide what stands beside it', () => {
    expect(redact({ ...head, complaint: { complaintId: 'c', channelCode: secret, readBack: true } })).toEqual({
      ...head,
      complaint: { complaintId: 'c', channelCode: '[life-safety]', readBack: true },
    })
  })

  it('is no answer that is absent for a reason of ours, and none that is recorded as not so', () => {
    const complaint = { complaintId: 'c', channelCode: { absent: 'declined' }, acknowledgedAt: null }
    expect(redact({ ...head, complaint })).toEqual({ ...head, complaint })
  })
})
