import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { complaintSupportFacts } from './complaint-support.ts'

const read = (absence: unknown): unknown => readFact(complaintSupportFacts, 'complaint.standInToldOn', { support: { absence } })

it.each([
  [{ coverNamedOn: '2015-08-13', toldOn: '2015-08-14' }, '2015-08-14', 'a stand-in helps once she knows who it is'],
  [{ coverNamedOn: '2015-08-13', toldOn: null }, null, 'she was not told'],
  [{ coverNamedOn: '2015-08-13' }, undefined, 'nobody wrote down whether she was told'],
  [null, undefined, 'the supporter was not away'],
])('of %o it reads %o: %s', (absence, expected, _why) => {
  expect(read(absence)).toBe(expected)
})
