import { expect, it } from 'vitest'

import { daysOf } from './days.ts'

it('a date means each of its days, a moment the one on the local calendar', () => {
  const { first, last } = daysOf('2014-03-09')
  expect(last).toBe(first)
  expect(daysOf('2014-03-09T18:59Z')).toEqual({ first, last })
  expect(daysOf('2014-03-09T19:00Z')).toEqual({ first: first + 1, last: first + 1 })
  expect(daysOf('2014-03')).toEqual({ first: first - 8, last: first + 22 })
  expect(daysOf('2014')).toEqual({ first: daysOf('2014-01-01').first, last: daysOf('2014-12-31').last })
})

it('many dates, asked for twice, mean the same days each time', () => {
  const years = Array.from({ length: 6000 }, (_, year) => String(3000 + year))
  expect(years.map(daysOf)).toEqual(years.map((year) => ({ first: daysOf(`${year}-01-01`).first, last: daysOf(`${year}-12-31`).last })))
})
