import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { participationFacts } from './participation.ts'

it.each([
  [{ guardianship: { independentSupportPersonId: 'per-125' } }, true, 'somebody is named'],
  [{ guardianship: { independentSupportPersonId: null } }, false, 'it is recorded that there is nobody'],
  [{ guardianship: {} }, undefined, 'nobody wrote it down'],
  [{ guardianship: null }, undefined, 'it is recorded that there is no guardian'],
  [{}, undefined, 'nothing is recorded'],
])('of %o independent support is %o: %s', (participation, expected, _why) => {
  expect(readFact(participationFacts, 'participation.hasIndependentSupport', participation)).toBe(expected)
})
