import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { getOrThrow } from '../either.ts'
import { CASE_ENTITY_KINDS, ENTITIES, VAULT_KINDS } from '../entities.ts'
import { arbitraryOf } from '../testing/arbitrary.ts'
import { CASE_FILE_ROOTS, CaseFile } from './case-file.ts'
import { entitiesOf } from './check-references.ts'
import { parseCaseFile } from './parse-case-file.ts'

const head = { schemaVersion: '1', id: 'cf-x', isSynthetic: true }
const complaintFile = (more: Record<string, unknown> = {}, complaint: Record<string, unknown> = {}) => ({
  kind: 'complaint',
  ...head,
  complaint: { complaintId: 'cmp-1', ...complaint },
  ...more,
})
const issuesOf = (input: unknown) => {
  const result = parseCaseFile(input)
  return result._tag === 'Left' ? result.left.map(({ code, path }) => ({ code, path: path.join('.') })) : []
}

describe('parseCaseFile', () => {
  it.each(Object.entries(CASE_FILE_ROOTS))('reads a %s of which nothing but ids is known', (kind, { key, entity }) => {
    const file = { kind, ...head, [key]: { [ENTITIES[entity].idField]: 'x-1' } }
    expect(parseCaseFile(file)).toEqual({ _tag: 'Right', right: file })
  })

  it('gives back what it was given, but for references', () => {
    fc.assert(
      fc.property(arbitraryOf(CaseFile), (file) => {
        const issues = issuesOf(file)
        expect(issues.filter(({ code }) => !['core/dangling-reference', 'core/duplicate-id', 'core/shelter-place'].includes(code))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('keeps unknown, not so, and declined apart', () => {
    const complaint = { complaintId: 'cmp-1', acknowledgedAt: null }
    const persons = [{ personId: 'per-1', maritalStatusCode: { absent: 'declined' } }]
    expect(getOrThrow(parseCaseFile(complaintFile({ persons }, complaint)))).toMatchObject({ complaint, persons })
  })

  it('asks for the root of its kind, and refuses the root of another', () => {
    expect(issuesOf({ kind: 'dispute', ...head, complaint: { complaintId: 'c' } })).toEqual([
      { code: 'core/missing', path: 'dispute' },
      { code: 'core/unknown-key', path: '' },
    ])
  })

  it.each([
    ['a date that does not exist', { receivedAt: '2015-02-30T10:00+05:00' }, 'core/bad-date-time'],
    ['a moment without its offset', { receivedAt: '2015-02-03T10:00' }, 'core/bad-date-time'],
    ['a code of no list', { channelCode: 'pigeon' }, 'core/unknown-code'],
    ['a text for a yes', { readBack: 'yes' }, 'core/wrong-type'],
    ['null where nothing was to happen', { readBack: null }, 'core/wrong-type'],
    ['one code where there is a list', { natureCodes: 'theft' }, 'core/wrong-type'],
    ['a name for an id', { assignedOfficerId: 'Officer F' }, 'core/bad-id'],
    ['an identity number', { trackingCode: '35202-1234567-1' }, 'core/identity-number'],
  ])('refuses %s', (_name, complaint, code) => {
    expect(issuesOf(complaintFile({}, complaint))).toEqual([{ code, path: `complaint.${Object.keys(complaint)[0] ?? ''}` }])
  })

  it('reads partial dates and refuses impossible ones', () => {
    const withDate = (occurredFrom: string) => complaintFile({ incidents: [{ incidentId: 'inc-1', occurredFrom }] })
    expect(issuesOf(withDate('2014'))).toEqual([])
    expect(issuesOf(withDate('2014-13'))).toEqual([{ code: 'core/bad-date', path: 'incidents.0.occurredFrom' }])
  })

  it('finds references that point to nothing, at every depth', () => {
    expect(
      issuesOf(
        complaintFile(
          {
            participations: [{ participationId: 'prt-1', caseRef: 'cmp-9', personId: 'per-1', guardianship: { guardianParticipationId: 'prt-9' } }],
            legalProcesses: [{ legalProcessId: 'lgp-1', steps: [{ stepType: 'sampleSealed', evidenceItemId: 'evi-9' }] }],
          },
          { incidentIds: ['inc-8', 'inc-9'] },
        ),
      ).map(({ path }) => path),
    ).toEqual([
      'complaint.incidentIds.0',
      'complaint.incidentIds.1',
      'participations.0.caseRef',
      'participations.0.personId',
      'participations.0.guardianship.guardianParticipationId',
      'legalProcesses.0.steps.0.evidenceItemId',
    ])
  })

  it('does not look for officers, stations, areas, forums, mediators and desks, which live elsewhere', () => {
    expect(issuesOf(complaintFile({}, { assignedOfficerId: 'off-9', stationId: 'stn-9', areaId: 'pk-kp', deskId: 'wdk-9' }))).toEqual([])
    expect(issuesOf({ kind: 'dispute', ...head, dispute: { disputeId: 'd', forumId: 'f', panel: ['m'] } })).toEqual([])
  })

  it('finds ids that are used twice, the root counted', () => {
    expect(issuesOf(complaintFile({ complaints: [{ complaintId: 'cmp-1' }] }))).toEqual([{ code: 'core/duplicate-id', path: 'complaints.0.complaintId' }])
  })
})

describe('entitiesOf', () => {
  it('gives the root first and every related entity with its place', () => {
    const file = getOrThrow(parseCaseFile(complaintFile({ persons: [{ personId: 'per-1' }], incidents: [{ incidentId: 'inc-1' }] })))
    expect(entitiesOf(file).map(({ kind, path }) => [kind, path.join('.')])).toEqual([
      ['complaint', 'complaint'],
      ['incident', 'incidents.0'],
      ['person', 'persons.0'],
    ])
  })

  it('has a place for every kind of entity but those of the vault', () => {
    const places = Object.keys(CaseFile.options[0].shape)
    expect(places).toEqual(expect.arrayContaining(CASE_ENTITY_KINDS.map((kind) => ENTITIES[kind].plural)))
    expect(VAULT_KINDS.filter((kind) => places.includes(ENTITIES[kind].plural))).toEqual([])
  })
})
