import type { Fact, FactValue, Unknown, Usage } from '@aitebaar/conditions'
import { isOpenValue, representatives } from '@aitebaar/conditions'

import type { Place } from '../law/territory.ts'
import type { RuleTests } from './compiled-rule.ts'
import type { Areas } from './law-outcome.ts'

/** Whether a value may still turn out to be something else. */
export const isOpen = (fact: Fact, value: FactValue): boolean => isOpenValue(fact.type, value)

type Law = NonNullable<RuleTests['law']>

/** The law of a rule, and of the rules it gives way to. */
const lawsOf = ({ law, exceptions }: RuleTests): readonly Law[] => [...(law === undefined ? [] : [law]), ...exceptions.flatMap(({ tests }) => lawsOf(tests))]

/** The days at which provisions begin, end, or become certain, and places move. */
const lawDays = ({ provisions }: Law, areas: Areas): string[] => {
  const extents = provisions.flatMap(({ extent }) => extent)
  const edges = extents.flatMap(({ from, to, window }) => [from, to, window?.earliest, window?.latest])
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

const NO_USAGE: Usage = { constants: new Set(), linked: new Set(['']), opaque: false }

/** Whether a fact is in a slot, or is compared with the fact that is. */
const bearsOn = (usage: Usage, fact: Fact, facts: readonly Fact[], slot: number): boolean => {
  const id = facts[slot]?.id
  return id !== undefined && (fact.id === id || usage.linked.has(id))
}

/** The usage of a fact by a rule, its use for the date or place of the law included; what it is compared with passes such a use on to it. */
const usageIn = (compiled: RuleTests, fact: Fact, facts: readonly Fact[], areas: Areas): Usage => {
  const usage = compiled.usage.get(fact.id) ?? NO_USAGE
  const more = lawsOf(compiled).flatMap((law) => [
    ...(bearsOn(usage, fact, facts, law.date) ? lawDays(law, areas) : []),
    ...(bearsOn(usage, fact, facts, law.area) ? placesApart(areas) : []),
  ])
  return more.length === 0 ? usage : { ...usage, constants: new Set([...usage.constants, ...more]) }
}

/** The missing values that can bear on how far a rule gets, with values that stand for all they can turn out to be. */
export const unknownsOf = (compiled: RuleTests, facts: readonly Fact[], values: readonly FactValue[], areas: Areas): readonly Unknown[] =>
  compiled.slots.flatMap((slot) => {
    const fact = facts[slot]
    const value = values[slot]
    if (fact === undefined || !isOpen(fact, value)) return []
    const usage = usageIn(compiled, fact, facts, areas)
    const others = facts.flatMap((other, index) => (other.id !== fact.id && usage.linked.has(other.id) ? [values[index]] : []))
    return [{ slot, candidates: representatives(fact, usage, value, others) }]
  })
