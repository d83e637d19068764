import type { Dimension, Table } from '@aitebaar/disclosure'

import type { IndicatorResult } from '../result.ts'
import type { Counted, PartCount } from './counts.ts'
import { countedIn } from './counts.ts'
import { areApart, narrowing } from './subject.ts'

/** Counts that are parts of one whole by definition, none of them overlapping: of all, the women and the men. What they leave is told by them. */
export interface Family {
  readonly of: PartCount
  readonly parts: readonly PartCount[]
  /** Whether nothing else is said of any of them, so that all can be cells of one table, with what they leave. */
  readonly isWhole: boolean
}

/** The code of what the parts of a whole leave. */
export const REST = '(the rest)'

const only = ({ of, parts }: Omit<Family, 'isWhole'>, counts: readonly PartCount[]): boolean => {
  const own = new Set(parts.map(({ population }) => population))
  const above = new Set([of.population, ...of.partOf])
  return counts.every(({ population, partOf }) => (own.has(population) ? partOf.every((whole) => above.has(whole)) : !partOf.some((whole) => own.has(whole))))
}

/** The families among some counts, each population standing once. */
export const familiesOf = (counts: readonly PartCount[]): readonly Family[] => {
  const found: Family[] = []
  const taken = new Set<string>()
  for (const of of counts) {
    const parts = counts.flatMap((count) => {
      const asked = count.subject && of.subject && narrowing(count.subject, of.subject)
      return asked === undefined ? [] : [{ count, asked }]
    })
    for (const first of parts) {
      const family = [first]
      for (const other of parts) if (family.every(({ asked }) => areApart(asked, other.asked))) family.push(other)
      const members = family.map(({ count }) => count).sort((a, b) => counts.indexOf(a) - counts.indexOf(b))
      const isKnown = found.some((one) => one.of === of && members.every((member) => one.parts.includes(member)))
      if (members.length < 2 || isKnown) continue
      const isWhole = only({ of, parts: members }, counts) && ![of, ...members].some(({ population }) => taken.has(population))
      if (isWhole) for (const { population } of members) taken.add(population)
      found.push({ of, parts: members, isWhole })
    }
  }
  return found
}

/** What a part of a family is called among the others, the same in every release. */
export const codeOf = ({ part, name }: PartCount): string => `${part}, ${name}`

/** The dimension of a family: its parts and what they leave. */
export const dimensionOf = ({ of, parts }: Family): Dimension => ({
  name: `parts of ${codeOf(of)}`,
  total: { code: '(total)', parts: [...parts.map((part) => ({ code: codeOf(part) })), { code: REST }] },
})

/** What the parts of a whole leave in one place; less than nothing where a person is in several, nothing to say where one of the numbers is not there. */
export const restIn = (result: IndicatorResult, { of, parts }: Family, there: IndicatorResult['parts']): Counted | undefined => {
  const whole = countedIn(result, of, there)
  if (whole === undefined) return undefined
  const own = parts.map((part) => countedIn(result, part, there) ?? { value: 0 })
  const left = (numberOf: (counted: Counted) => number): number => own.reduce((rest, counted) => rest - numberOf(counted), numberOf(whole))
  const value = left((counted) => counted.value)
  const persons = left(({ value: number, contributors = number }) => contributors)
  return persons === value || value <= 0 ? { value } : { value, contributors: Math.min(value, Math.max(1, persons)) }
}

/** The cells of a family as the whole tells them: each part, and what is left. */
export const cellsOf = (result: IndicatorResult, family: Family): Table['cells'] => [
  ...family.parts.map((part) => ({ at: [codeOf(part)], ...(countedIn(result, part, result.parts) ?? { value: 0 }) })),
  { at: [REST], ...(restIn(result, family, result.parts) ?? { value: 0 }) },
]
