import { expect, it } from 'vitest'

import { complaintSupportFacts } from './complaint-support.ts'

const read = (absence: unknown): unknown => complaintSupportFacts[0]?.read({ support: { absence } }, {})

it.each([
  [{ backOn: '2015-08-14', coverNamedOn: null, toldOn: null }, '2015-08-14', 'the supporter came back'],
  [{ backOn: null, coverNamedOn: '2015-08-13', toldOn: '2015-08-14' }, '2015-08-14', 'a stand-in helps once she knows who it is'],
  [{ backOn: '2015-09-01', coverNamedOn: '2015-08-13', toldOn: '2015-08-13' }, '2015-08-13', 'the stand-in came first'],
  [{ backOn: null, coverNamedOn: '2015-08-13', toldOn: null }, null, 'she was not told'],
  [{ backOn: null, coverNamedOn: '2015-08-13' }, undefined, 'nobody wrote down whether she was told'],
  [{ coverNamedOn: null, toldOn: null }, undefined, 'the supporter may be back'],
  [null, undefined, 'the supporter was not away'],
])('of %o it reads %o: %s', (absence, expected, _why) => {
  expect(read(absence)).toBe(expected)
})
