import { choices, workedOut } from './told.ts'

/** Among more numbers than these some come out by chance. */
const MOST_TERMS = 3

/** The name of the group that a population is in. */
export type GroupOf = (population: string) => string

/**
 * Groups of counts that are made of each other, as all, women and men, seen from their numbers as a whole: where one comes close to what others add up to or
 * leave, they are taken to belong together. What belongs together by definition always comes close, but for records of which it cannot be told. Those whose rows
 * are the same numbers are tied in any case.
 */
export const groupsOf = (wholes: ReadonlyMap<string, number>, tolerance: number, ties: readonly (readonly [string, string])[]): GroupOf => {
  const group = new Map([...wholes.keys()].map((population) => [population, population]))
  const join = (a: string, b: string): void => {
    const [from, to = b] = [group.get(a), group.get(b)]
    for (const [population, own] of group) if (own === from) group.set(population, to)
  }
  for (const [a, b] of ties) join(a, b)
  const numbers = [...wholes].filter(([, value]) => value > 0)
  for (const [population, value] of numbers) {
    const others = numbers.filter(([other]) => other !== population)
    for (const some of choices(others, MOST_TERMS))
      if (workedOut(some.map(([, number]) => number)).some((told) => Math.abs(told - value) < tolerance)) for (const [other] of some) join(other, population)
  }
  return (population) => group.get(population) ?? population
}
