import { expect, it } from 'vitest'

import { Period, Recurrence } from './period.ts'

it.each(['2015-10-01/2015-12-31', '2014/2015', '2014-03/2014-03', '2014-03-10/2014-03'])('%s is a period', (text) => {
  expect(Period.safeParse(text).success).toBe(true)
})

it.each(['2015-10', '2015/2014', '2015-02-30/2015-03', '2014/2015/2016', '2014-01-01/P1M', '/2014'])('%s is no period', (text) => {
  expect(Period.safeParse(text).success).toBe(false)
})

it.each([
  ['P1M', true],
  ['P2W', true],
  ['P0D', false],
  ['PT1H', false],
])('%s as a recurrence: %s', (text, good) => {
  expect(Recurrence.safeParse(text).success).toBe(good)
})
