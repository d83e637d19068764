import type { ConditionContext, Fact, FactValue, Unknown, Usage } from '@aitebaar/conditions'
import { isOpenValue, representatives, unlike } from '@aitebaar/conditions'

import type { Place } from '../law/territory.ts'
import type { Areas, CitedLaw } from './law-outcome.ts'
import { lawOutcome } from './law-outcome.ts'

/** Whether a value may still turn out to be something else. */
export const isOpen = (fact: Fact, value: FactValue): boolean => isOpenValue(fact.type, value)

/** What has to be known of a rule to complete the facts it misses. */
interface Reads {
  /** The facts that bear on it, by slot. */
  readonly facts: ReadonlyMap<number, Fact>
  readonly usage: ReadonlyMap<string, Usage>
  /** Its law, and that of the rules it gives way to. */
  readonly laws: readonly CitedLaw[]
  readonly areas: Areas
  readonly context: ConditionContext
}

/** The missing values that can bear on how far a rule gets, with values that stand for all they can turn out to be. */
export type FindUnknowns = (values: readonly FactValue[]) => readonly Unknown[]

/** The days at which provisions begin, end, or become certain, and places move. */
const lawDays = ({ provisions }: CitedLaw, areas: Areas): string[] => {
  const extents = provisions.flatMap(({ extent }) => extent)
  const edges = extents.flatMap(({ from, to, window, notRecordedAfter }) => [from, to, window?.earliest, window?.latest, notRecordedAfter])
  const moves = [...areas.values()].flatMap(({ territories }) => territories.flatMap(({ from, to }) => [from, to]))
  return [...edges, ...moves].filter((day): day is string => typeof day === 'string')
}

const history = ({ territories }: Place): string => territories.map(({ territory, from, to }) => `${territory} ${from ?? ''} ${to ?? ''}`).join()

/** One place for each history of territories: the law cannot tell other places apart. */
const placesApart = (areas: Areas): string[] => {
  const byHistory = new Map<string, string>()
  for (const area of areas.values()) if (area.territories.length > 0 && !byHistory.has(history(area))) byHistory.set(history(area), area.id)
  return [...byHistory.values()]
}

const NO_USAGE: Usage = { constants: new Set(), linked: new Set(['']), opaque: false, comparisons: [] }

/** The values that can stand in a slot that is still open, given the values of the other slots. */
type Choose = (value: FactValue, values: readonly FactValue[]) => Unknown['candidates']

/** How one fact of a rule is completed. What hangs on nothing that is recorded is worked out once. */
const chooserOf = (slot: number, fact: Fact, { facts, usage: uses, laws, areas, context }: Reads): Choose => {
  const plain = uses.get(fact.id) ?? NO_USAGE
  const bears = (other: number): boolean => slot === other || plain.linked.has(facts.get(other)?.id ?? '')
  const dated = laws.filter((law) => bears(law.date))
  const placed = laws.filter((law) => bears(law.area))
  const places = placesApart(areas)
  const constants = new Set([...plain.constants, ...dated.flatMap((law) => lawDays(law, areas)), ...(placed.length > 0 ? places : [])])
  const usage: Usage = { ...plain, constants }
  const linked = [...facts].flatMap(([at, other]) => (at !== slot && usage.linked.has(other.id) ? [at] : []))
  /** What the law makes of a day, wherever it was; of places it tells all of these apart. */
  const look = (value: FactValue): string =>
    placed.length > 0 ? JSON.stringify(value) : dated.map((law) => [...places, undefined].map((place) => lawOutcome(law, areas, value, place))).join()
  const choose: Choose = (value, values) => {
    const candidates = representatives(
      fact,
      usage,
      value,
      linked.map((at) => values[at]),
    )
    return candidates === undefined ? undefined : unlike(usage, candidates, context, look)
  }
  let always: { readonly candidates: Unknown['candidates'] } | undefined
  return (value, values) => {
    const hangsOnRecord = value !== undefined || linked.some((at) => values[at] !== undefined)
    return hangsOnRecord ? choose(value, values) : (always ??= { candidates: choose(value, values) }).candidates
  }
}

/** Finds what a rule misses. */
export const createUnknowns = (reads: Reads): FindUnknowns => {
  const choosers = new Map<number, Choose>()
  return (values) =>
    [...reads.facts].flatMap(([slot, fact]) => {
      const value = values[slot]
      if (!isOpen(fact, value)) return []
      const choose = choosers.get(slot) ?? chooserOf(slot, fact, reads)
      choosers.set(slot, choose)
      return [{ slot, candidates: choose(value, values) }]
    })
}
