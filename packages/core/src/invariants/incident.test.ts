import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile } from '../testing/case-files.ts'

const file = (incident: object, ageAtIncident: unknown = 15) =>
  complaintFile(
    {},
    {
      incidents: [{ incidentId: 'inc-1', survivorParticipationId: 'prt-1', actCodes: [], gbvCoreType: 'nonGbv', ...incident }],
      participations: [{ participationId: 'prt-1', ageAtIncident }],
    },
  )

describe('INC-3', () => {
  it.each([
    ['holds', 'forced marriage of a girl, marked', file({ gbvCoreType: 'forcedMarriage', contextCodes: ['earlyMarriage'] })],
    ['violated', 'forced marriage of a girl, not marked', file({ gbvCoreType: 'forcedMarriage', contextCodes: [] })],
    ['holds', 'forced marriage of a woman', file({ gbvCoreType: 'forcedMarriage', contextCodes: [] }, 18)],
    ['violated', 'rape of a girl, not marked', file({ actCodes: ['rape'], contextCodes: ['domestic'] })],
    ['holds', 'rape of a girl, marked', file({ gbvCoreType: 'rape', contextCodes: ['childSexualAbuse'] })],
    ['cannot tell', 'age not asked', file({ gbvCoreType: 'rape', contextCodes: [] }, { absent: 'notAsked' })],
    ['cannot tell', 'context not recorded', file({ gbvCoreType: 'rape' })],
    ['holds', 'theft from a girl', file({ actCodes: ['theft'], contextCodes: [] })],
  ] as const)('%s: %s', (answer, _why, caseFile) => {
    expect(answerOf('INC-3', caseFile)).toBe(answer)
  })
})
