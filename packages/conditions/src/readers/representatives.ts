import { addDays, durationMilliseconds, instant, startOfDay } from '@aitebaar/core'

import type { DayRange } from '../fact/days.ts'
import { daysOf } from '../fact/days.ts'
import type { Fact, FactType, FactValue, Interval } from '../fact/fact.ts'
import { isInterval, isOpenList } from '../fact/fact.ts'
import type { Usage } from './usage.ts'

/** A rule that tells more lists apart than this is left undecided where the list is missing. */
const MAX_LISTS = 1024

const EPOCH = '1970-01-01'

const sorted = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** Points below, at and above every constant, `room` of them on each side, so that `room` linked facts can all differ. */
const around = (constants: readonly number[], room: number): number[] => {
  const centres = constants.length === 0 ? [0] : constants
  return sorted(centres.flatMap((centre) => Array.from({ length: 2 * room + 1 }, (_, index) => centre + (index - room))))
}

/** Points inside each gap between two neighbours, `room` of them. */
const between = (edges: readonly number[], room: number): number[] =>
  edges.flatMap((low, index) => {
    const high = edges[index + 1]
    return high === undefined ? [] : Array.from({ length: room }, (_, part) => low + ((high - low) * (part + 1)) / (room + 1))
  })

/** The whole numbers at and beside some numbers, `room` of them on each side. */
const wholesAround = (constants: readonly number[], room: number): number[] =>
  around(
    constants.flatMap((constant) => [Math.floor(constant), Math.ceil(constant)]),
    room,
  )

/**
 * A share between 0 and 1 has no whole number beside it, so the ends of its range count as edges. Where it is compared with a fact that may be a whole number,
 * whole numbers are edges too, so that it can be the same and lie between any two.
 */
const fractions = (constants: readonly number[], ends: readonly number[], room: number): number[] => {
  const edges = sorted([...constants, ...ends, ...(room > 1 ? wholesAround(constants, room) : [])])
  return sorted([...around(constants, room), ...edges, ...between(edges, room)])
}

const numbers = (type: Extract<FactType, { kind: 'number' | 'integer' }>, constants: readonly number[], room: number): number[] => {
  const { min = -Infinity, max = Infinity } = type
  const ends = [min, max].filter(Number.isFinite)
  const points = type.kind === 'integer' ? wholesAround(constants, room) : fractions(constants, ends, room)
  const inside = points.filter((point) => point >= min && point <= max)
  return inside.length > 0 ? inside : [Number.isFinite(min) ? min : max]
}

const isoDay = (day: number): string => addDays(EPOCH, day)

const days = (constants: readonly string[], room: number, value: FactValue): string[] => {
  const edges = constants.flatMap((constant) => [daysOf(constant).first, daysOf(constant).last])
  const points = around(edges, room)
  if (typeof value !== 'string') return points.map(isoDay)
  const { first, last } = daysOf(value)
  const inside = points.filter((point) => point >= first && point <= last)
  return sorted([...inside, first, last]).map(isoDay)
}

const moments = (constants: readonly string[], room: number, value: FactValue): string[] => {
  const onDays = days(constants, room, value).flatMap((day) => Array.from({ length: room }, (_, index) => startOfDay(day) + index))
  const exact = constants.filter((constant) => constant.includes('T')).flatMap((constant) => around([instant(constant)], room))
  const range = typeof value === 'string' ? daysOf(value) : undefined
  return sorted([...onDays, ...exact])
    .map((at) => new Date(at).toISOString())
    .filter((moment) => range === undefined || isWithin(daysOf(moment), range))
}

const isWithin = (day: DayRange, range: DayRange): boolean => day.first >= range.first && day.last <= range.last

const durations = (constants: readonly string[], room: number): string[] => {
  const seconds = constants.map((constant) => durationMilliseconds(constant) / 1000)
  return around(seconds, room)
    .filter((length) => length >= 0)
    .map((length) => `PT${length}S`)
}

/** Only its length in days tells one interval from another. */
const intervals = (constants: readonly number[], value: FactValue): Interval[] => {
  const from = isInterval(value) ? daysOf(value.from) : { first: 0, last: 0 }
  const to = isInterval(value) ? daysOf(value.to) : { first: 0, last: Infinity }
  const shortest = Math.max(0, to.first - from.last)
  const longest = to.last - from.first
  const lengths = [...around(constants, 1), shortest, longest].filter((length) => length >= shortest && length <= longest && Number.isFinite(length))
  return sorted(lengths).map((length) => ({ from: EPOCH, to: isoDay(length) }))
}

/** Codes that the same comparisons name, so that it matters only whether a list has none, some or all of them. Another fact may name any one of them. */
const groupsOf = (free: readonly string[], usage: Usage): readonly (readonly string[])[] => {
  const groups = new Map<string, string[]>()
  for (const code of free) {
    const key = usage.linked.size > 1 ? code : usage.comparisons.map(({ value }) => (Array.isArray(value) ? value.includes(code) : value === code)).join()
    groups.set(key, [...(groups.get(key) ?? []), code])
  }
  return [...groups.values()]
}

const someOf = (group: readonly string[]): readonly (readonly string[])[] => (group.length === 1 ? [[], group] : [[], group.slice(0, 1), group])

const lists = (used: readonly string[], usage: Usage, value: FactValue): readonly (readonly string[])[] | undefined => {
  const known = isOpenList(value) ? value.known : []
  const groups = groupsOf(
    used.filter((code) => !known.includes(code)),
    usage,
  )
  if (groups.reduce((count, group) => count * someOf(group).length, 1) > MAX_LISTS) return undefined
  return groups.reduce<readonly (readonly string[])[]>((all, group) => all.flatMap((list) => someOf(group).map((codes) => [...list, ...codes])), [known])
}

const codes = (all: readonly string[], used: readonly string[], isLinked: boolean): string[] => {
  if (isLinked) return [...all]
  const other = all.find((code) => !used.includes(code))
  return other === undefined ? [...used] : [...used, other]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'

/**
 * Values that stand for all values an unknown fact can take: the conditions cannot tell any other value from one of these.
 * `undefined` where no such finite set is known.
 *
 * @param value - what is recorded so far: nothing, or a date or list known in part
 * @param others - known values of the facts it is compared with; they are constants too
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const fact = context.dictionary.get('settlement.agreedOn')
 * const usage = usageOf([{ fact: 'settlement.agreedOn', operator: 'before', value: '2011-12-26' }], context).get('settlement.agreedOn')
 * fact && usage && representatives(fact, usage, undefined, []) // => [null, '2011-12-25', '2011-12-26', '2011-12-27']
 * fact && usage && representatives(fact, usage, '2011-11', []) // => ['2011-11-01', '2011-11-30']
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const representatives = (fact: Fact, usage: Usage, value: FactValue, others: readonly FactValue[]): readonly FactValue[] | undefined => {
  const constants = [...usage.constants, ...others]
  const [texts, amounts] = [constants.filter(isText), constants.filter(isNumber)]
  const room = usage.linked.size
  const { type } = fact
  const values = ((): readonly FactValue[] | undefined => {
    switch (type.kind) {
      case 'boolean':
        return [true, false]
      case 'code':
        return codes(
          type.codes,
          texts.filter((code) => type.codes.includes(code)),
          room > 1 || usage.opaque,
        )
      case 'codes':
        return usage.opaque ? undefined : lists(room > 1 ? type.codes : texts, usage, value)
      case 'number':
      case 'integer':
        return usage.opaque ? undefined : numbers(type, amounts, room)
      case 'date':
        return usage.opaque ? undefined : days(texts, room, value)
      case 'dateTime':
        return usage.opaque ? undefined : moments(texts, room, value)
      case 'duration':
        return usage.opaque ? undefined : durations(texts, room)
      case 'interval':
        return usage.opaque ? undefined : intervals(amounts, value)
      case 'id':
        return usage.opaque ? undefined : [...texts, ...Array.from({ length: room }, (_, index) => `another thing ${index + 1}`)]
    }
  })()
  return fact.nullable && value === undefined && values !== undefined ? [null, ...values] : values
}
