import type { Ledger, Policy } from '@aitebaar/disclosure'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Cell, IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import { countedIn, countsOf } from './counts.ts'
import { familiesOf } from './families.ts'
import { groupsOf } from './groups.ts'
import { revisionsOf } from './revisions.ts'
import type { Solved, Unit } from './solve.ts'
import { solve } from './solve.ts'
import { addressOf, isEven, namingsOf, tablesOf, textOf } from './tables-of.ts'
import type { Tables } from './tables-of.ts'
import { tangledParts } from './tangled.ts'
import type { Ties } from './telling.ts'
import { isTold } from './telling.ts'
import { forcedAt } from './wholes.ts'
import { wholesBesideRows } from './wholes-beside-rows.ts'

/** What has to be hidden of an indicator. */
export interface Hidden {
  /** Whether the number of a part as a whole is hidden. */
  readonly whole: (part: string) => boolean
  /** Whether what the parts of a whole leave is hidden, such as those who are neither known to be women nor men. */
  readonly rest: boolean
  /** Whether the number of a part in a row of a breakdown, by its place, is hidden. */
  readonly row: (at: number, cell: Cell, part: string) => boolean
  /** What was published, these results among it. */
  readonly ledger: Ledger
}

/** So often is a pattern mended where numbers that are shown would tell some that are hidden. */
const ROUNDS = 4
/** So many ways to hide the same rows in tables that belong together are tried. */
const MOST_CHOICES = 8

/** Tables, what was found to be hidden in them, and so which counts and parts of which rows. */
interface Attempt {
  readonly units: readonly Unit[]
  readonly solved: Solved
  readonly count: (at: number, cell: Cell, count: PartCount) => boolean
  readonly part: (at: number, cell: Cell, part: string) => boolean
}

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
 * hidden number all the same, nothing of the row is shown, and the rest is looked at again. Counts for which no pattern is found are given up in the breakdown with
 * the most rows, and all is looked at again without them: it is then as if they had never been broken down so.
 */
export const hiddenOf = (
  result: IndicatorResult,
  policy: Policy,
  before: Ledger,
  areas: ReadonlyMap<string, AreaNode>,
  givenUp: ReadonlySet<string> = new Set(),
): Hidden => {
  const isGivenUp = (at: number, population: string): boolean => givenUp.has(`${at} ${population}`)
  const { counts: named, others: unnamed } = countsOf(result)
  const tangled = tangledParts(result, named)
  const counts = revisionsOf(
    result,
    named.filter(({ part }) => !tangled.has(part)),
    before,
  )
  const others = [...unnamed, ...tangled]
  const different = counts.filter(({ population }, index) => counts.findIndex((one) => one.population === population) === index)
  const wholeNumbers = new Map(
    different.flatMap((count) => {
      const whole = countedIn(result, count, result.parts)
      return whole === undefined ? [] : [[count.population, whole.value] as const]
    }),
  )
  const namings = result.breakdowns.map((breakdown) => namingsOf(breakdown, areas))
  const families = familiesOf(different).map((family) => ({ ...family, isWhole: family.isWhole && isEven(result, family, result.breakdowns) }))
  const tables = (isOut: typeof isGivenUp): Tables => tablesOf({ result, counts: different, families, namings, isGivenUp: isOut })
  const plain = tables(isGivenUp)
  const tied = plain.rows.map(({ population, table }) => [population, table.population] as const)
  const groupOf = groupsOf(wholeNumbers, Math.max(policy.minimum, unknownIn(result) + 1), tied)
  const areInOneFamily = (a: string, b: string): boolean =>
    families.some(({ of, parts, isWhole }) => isWhole && [a, b].every((population) => [of, ...parts].some((count) => count.population === population)))
  const ties: Ties = { families, groupOf, areInOneTable: areInOneFamily }
  const wholes = wholesBesideRows(
    result,
    counts,
    tables(() => false),
    ties,
    policy,
    before,
  )
  const populationsIn = new Map(
    result.breakdowns.map((_, at) => [at, new Map(plain.rows.filter((unit) => unit.at === at).map(({ population, table }) => [population, table.population]))]),
  )
  /** Where two counts are cells of one table in a breakdown, its pattern sees to it that the one does not tell the other. */
  const inRows = (at: number): Ties => ({ ...ties, areInOneTable: (a, b) => populationsIn.get(at)?.get(a) === populationsIn.get(at)?.get(b) })
  const isPartOf = (a: string, b: string): boolean => different.some(({ population, partOf }) => population === a && partOf.includes(b))
  const placeOf = (at: number, cell: Cell): string => textOf(addressOf(cell, namings[at] ?? []))

  /** Rows that are told as a whole already cannot be hidden. */
  const isOut = ({ home, table }: Unit, address: string): boolean =>
    plain.wholes.some(
      (one) =>
        one.home === home &&
        one.table.population === table.population &&
        !wholes.hidden.has(one.population) &&
        one.table.cells.some(({ at }) => textOf(at) === address),
    )
  const rowsIn = (at: number): readonly string[] => (result.breakdowns[at]?.cells ?? []).map((cell) => placeOf(at, cell))

  /** The units with some rows hidden in any case, those of a breakdown or of a group of counts in it, and what is then hidden. */
  const attempt = (isForced: (unit: Unit, row: string) => boolean): Attempt => {
    const units = plain.rows.map((plainUnit): Unit => {
      const unit = { ...plainUnit, group: groupOf(plainUnit.population) }
      const forced = new Set([...unit.addresses].flatMap(([row, address]) => (isForced(unit, row) ? [textOf(address)] : [])))
      return { ...unit, table: forcedAt(unit.table, (address) => forced.has(textOf(address)) && !isOut(unit, textOf(address)), policy) }
    })
    const solved = solve(units, { hidden: wholes.hidden, inRows: plain.wholes, policy }, wholes.ledger)
    return {
      units,
      solved,
      count: (at, cell, { population }) =>
        isGivenUp(at, population) || units.some((unit) => unit.at === at && unit.population === population && solved.isHidden(unit, placeOf(at, cell))),
      part: (at, cell, part) => {
        const own = counts.filter((count) => count.part === part).map(({ population }) => population)
        const isHiddenWith = ({ population, group }: Unit): boolean =>
          own.some(
            (one) =>
              one === population ||
              (groupOf(one) === group && !inRows(at).areInOneTable(one, population) && !isPartOf(one, population) && !isPartOf(population, one)),
          )
        if (others.includes(part) || own.some((population) => isGivenUp(at, population))) return true
        return units.some((unit) => unit.at === at && isHiddenWith(unit) && solved.isHidden(unit, placeOf(at, cell)))
      },
    }
  }
  const isToldIn = (hidden: Attempt, at: number, cell: Cell): boolean =>
    isTold(result, counts, cell.parts, { count: (count) => hidden.count(at, cell, count), part: (part) => hidden.part(at, cell, part) }, policy, inRows(at))
  const hiddenIn = (isHidden: (at: number, cell: Cell, part: string) => boolean): number =>
    result.breakdowns.reduce(
      (sum, { cells }, at) => sum + cells.reduce((own, cell) => own + Object.keys(cell.parts).filter((name) => isHidden(at, cell, name)).length, 0),
      0,
    )
  /** What is hidden with what would have to be in the next round, unless it is too much in any case. */
  const hiddenNumbers = (hidden: Attempt, most = Infinity): number => {
    const before = hiddenIn(hidden.part)
    return before >= most ? before : hiddenIn((at, cell, part) => hidden.part(at, cell, part) || isToldIn(hidden, at, cell))
  }
  /** Each table may have chosen other rows to hide with those that have to be; what one has chosen often serves all of its group. */
  const aligned = (first: Attempt, isForced: (unit: Unit, row: string) => boolean): Attempt => {
    let best = first
    let least = hiddenNumbers(best)
    let isChosen = isForced
    for (const [at, group] of new Map(first.units.map((unit) => [`${unit.at} ${unit.group}`, [unit.at, unit.group] as const])).values()) {
      const units = best.units.filter((unit) => unit.at === at && unit.group === group)
      const rowsOf = units.map((unit) => rowsIn(at).filter((row) => best.solved.isHidden(unit, row)))
      const choices = new Map(
        rowsOf.filter((rows) => rows.length > 0 && rows.length < new Set(rowsOf.flat()).size).map((rows) => [textOf(rows), new Set(rows)]),
      )
      if (choices.size > MOST_CHOICES) continue
      const before = isChosen
      for (const rows of choices.values()) {
        const isForcedToo = (unit: Unit, row: string): boolean => before(unit, row) || (unit.at === at && unit.group === group && rows.has(row))
        const other = attempt(isForcedToo)
        const number = hiddenNumbers(other, least)
        if (number < least) [best, least, isChosen] = [other, number, isForcedToo]
      }
    }
    return best
  }

  const hiddenParts = new Set([
    ...counts.filter(({ population }) => wholes.hidden.has(population)).map(({ part }) => part),
    ...others.filter((part) => tangled.has(part) || isFew(result, part, policy)),
  ])
  const whole = (part: string): boolean => hiddenParts.has(part)

  const told = result.breakdowns.map(() => new Set<string>())
  for (let round = 0; ; round += 1) {
    const isForced = ({ at }: Unit, row: string): boolean => told[at]?.has(row) === true
    const hidden = aligned(attempt(isForced), isForced)
    const { ledger, failed } = hidden.solved
    const worst = [...failed].sort((a, b) => rowsIn(b.at).length - rowsIn(a.at).length)[0]
    if (worst !== undefined) {
      const also = failed.filter(({ at, group }) => at === worst.at && group === worst.group).map(({ at, population }) => `${at} ${population}`)
      return hiddenOf(result, policy, before, areas, new Set([...givenUp, ...also]))
    }
    const more = result.breakdowns.flatMap(({ cells }, at) =>
      cells.filter((cell) => isToldIn(hidden, at, cell)).map((cell) => ({ at, address: placeOf(at, cell) })),
    )
    if (more.length === 0) return { whole, rest: wholes.hidesRest, row: hidden.part, ledger }
    if (round === ROUNDS)
      return { whole, rest: wholes.hidesRest, row: (at, cell, part) => more.some((one) => one.at === at) || hidden.part(at, cell, part), ledger }
    for (const { at, address } of more) told[at]?.add(address)
  }
}
