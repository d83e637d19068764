import { addDays } from '@aitebaar/core'

import type { Fact, FactValue } from '../fact/fact.ts'
import { isInterval, isOpenList } from '../fact/fact.ts'

const momentsOf = (day: string): readonly string[] => ['00:00', '05:00', '10:00', '23:59'].map((time) => `${day}T${time}+05:00`)

/**
 * Every value, from a list that shares nothing with the code under test, that an unknown value can turn out to be. `value` is what is recorded so far.
 *
 * @example
 * const end = exampleDictionary.get('thing.end')
 * end && completionsOf(end, '2020') // => ['2020-05-05', '2020-05-06']
 * end && completionsOf(end, undefined).includes(null) // => true
 *
 * @category testing
 * @since 0.1.0
 */
export const completionsOf = (fact: Fact, value: FactValue): readonly FactValue[] => {
  const nothing = fact.nullable === true && value === undefined ? [null] : []
  const { type } = fact
  if (type.kind === 'boolean') return [true, false, ...nothing]
  if (type.kind === 'code') return type.codes
  if (type.kind === 'codes') {
    const known = isOpenList(value) ? value.known : []
    return Array.from({ length: 16 }, (_, mask) => type.codes.filter((code, bit) => known.includes(code) || ((mask >> bit) & 1) === 1))
  }
  if (type.kind === 'integer') return Array.from({ length: 41 }, (_, index) => index)
  if (type.kind === 'number') return [-1, 0, 1, 1.2, 1.5, 2, 2.2, 2.5, 3, 99]
  if (type.kind === 'duration') return ['PT0S', 'PT1S', 'PT59M', 'PT3599S', 'PT1H', 'PT61M', 'PT23H', 'PT24H', 'P2D', 'PT50H']
  if (type.kind === 'id') return ['per-1', 'per-2', 'per-3', 'per-4', 'per-5']
  if (type.kind === 'dateTime')
    return ['2014-03-01', '2014-03-07', '2014-03-08', '2014-03-09', '2014-03-10', '2014-03-11', '2014-04-01', '2014-04-02']
      .filter((day) => typeof value !== 'string' || day.startsWith(value))
      .flatMap(momentsOf)
  if (type.kind === 'interval') {
    const [low, high] = isInterval(value) ? [24, 53] : [0, 60]
    return [...Array.from({ length: high - low + 1 }, (_, index) => ({ from: '2014-03-08', to: addDays('2014-03-08', low + index) })), ...nothing]
  }
  const days = [
    '1999-01-01',
    '2014-01-01',
    '2014-01-09',
    '2014-01-10',
    '2014-01-11',
    '2014-01-12',
    '2014-03-01',
    '2014-03-07',
    '2014-03-08',
    '2014-03-09',
    '2014-03-10',
    '2014-03-11',
    '2014-03-31',
    '2014-04-01',
    '2014-04-02',
    '2014-12-31',
    '2015-01-01',
    '2020-05-05',
    '2020-05-06',
  ]
  return [...days.filter((day) => typeof value !== 'string' || day.startsWith(value)), ...nothing]
}
