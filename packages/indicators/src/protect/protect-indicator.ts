import type { Ledger, Policy } from '@aitebaar/disclosure'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Cell, IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import { countedIn, countsOf } from './counts.ts'
import { groupsOf } from './groups.ts'
import type { CountTable, Solved } from './solve.ts'
import { solve, textOf } from './solve.ts'
import { addressOf, namingsOf, tableOf } from './tables-of.ts'
import { isTold } from './telling.ts'
import { forcedAt, wholesOf } from './wholes.ts'

/** What has to be hidden of an indicator. */
export interface Hidden {
  /** Whether the number of a part as a whole is hidden. */
  readonly whole: (part: string) => boolean
  /** Whether the number of a part in a row of a breakdown, by its place, is hidden. */
  readonly row: (at: number, cell: Cell, part: string) => boolean
  /** What was published, these results among it. */
  readonly ledger: Ledger
}

/** So often is a pattern mended where numbers that are shown would tell some that are hidden. */
const ROUNDS = 4

const unknownIn = ({ parts }: IndicatorResult): number =>
  Math.max(0, ...Object.values(parts).map((part) => (part.status === 'value' ? (part.unknown ?? 0) : 0)))

/** An estimate of so few persons is near enough to their number. */
const isFew = ({ parts }: IndicatorResult, part: string, { minimum }: Policy): boolean => {
  const whole = parts[part]
  return whole?.status === 'approximate' && whole.estimate < minimum
}

/**
 * What has to be hidden of an indicator, beside what was published before.
 *
 * Each count is a table of its own. Parts that are made of each other, such as all, women and men, are hidden in the same rows. Where other parts would tell a
 * hidden number all the same, nothing of the row is shown, and the rest is looked at again.
 */
export const hiddenIn = (result: IndicatorResult, policy: Policy, before: Ledger, areas: ReadonlyMap<string, AreaNode>): Hidden => {
  const { counts, others } = countsOf(result)
  const wholes = wholesOf(result, counts, policy, before)
  const different = counts.filter(({ population }, index) => counts.findIndex((one) => one.population === population) === index)
  const wholeNumbers = new Map(
    different.flatMap((count) => {
      const whole = countedIn(result, count, result.parts)
      return whole === undefined ? [] : [[count.population, whole.value] as const]
    }),
  )
  const groupOf = groupsOf(wholeNumbers, Math.max(policy.minimum, unknownIn(result) + 1))
  const groupsIn = (part: string): ReadonlySet<string> => new Set(counts.filter((count) => count.part === part).map(({ population }) => groupOf(population)))
  const namings = result.breakdowns.map((breakdown) => namingsOf(breakdown, areas))
  const placeOf = (at: number, cell: Cell): string => textOf(addressOf(cell, namings[at] ?? []))

  const told = result.breakdowns.map(() => new Set<string>())
  const tables = (): readonly CountTable[] =>
    result.breakdowns.flatMap((breakdown, at) =>
      different.flatMap((count): readonly CountTable[] => {
        const table = tableOf(result, breakdown, count, namings[at] ?? [])
        const isForced = (address: readonly string[]): boolean => told[at]?.has(textOf(address)) === true
        return table === undefined ? [] : [{ at, group: groupOf(count.population), table: forcedAt(table, isForced, policy) }]
      }),
    )
  const hiddenRows = (units: readonly CountTable[], { isHidden }: Solved) => ({
    count: (at: number, cell: Cell, { population }: PartCount): boolean =>
      units.some((unit) => unit.at === at && unit.table.population === population && isHidden(unit, placeOf(at, cell))),
    part: (at: number, cell: Cell, part: string): boolean => {
      const groups = groupsIn(part)
      return others.includes(part) || units.some((unit) => unit.at === at && groups.has(unit.group) && isHidden(unit, placeOf(at, cell)))
    },
  })
  const hiddenParts = new Set([
    ...counts.filter(({ population }) => wholes.hidden.has(population)).map(({ part }) => part),
    ...others.filter((part) => isFew(result, part, policy)),
  ])
  const whole = (part: string): boolean => hiddenParts.has(part)

  for (let round = 0; ; round += 1) {
    const units = tables()
    const solved = solve(units, wholes.hidden, policy, wholes.ledger)
    const hidden = hiddenRows(units, solved)
    const isToldIn = (at: number, cell: Cell): boolean =>
      isTold(result, counts, cell.parts, { count: (count) => hidden.count(at, cell, count), part: (part) => hidden.part(at, cell, part) }, policy)
    const more = result.breakdowns.flatMap(({ cells }, at) => cells.filter((cell) => isToldIn(at, cell)).map((cell) => ({ at, address: placeOf(at, cell) })))
    if (more.length === 0) return { whole, row: hidden.part, ledger: solved.ledger }
    if (round === ROUNDS) return { whole, row: (at, cell, part) => more.some((one) => one.at === at) || hidden.part(at, cell, part), ledger: solved.ledger }
    for (const { at, address } of more) told[at]?.add(address)
  }
}
