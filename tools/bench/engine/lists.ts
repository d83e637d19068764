/** Rules on lists and on the people in them, in place of rules on single values: what a record holds several of. */
import type { BenchRule, BenchSet, Field, Person, Random, Row, Test } from './data.ts'
import { codesOf, createRandom, looseTest, valueOf } from './data.ts'

const ROLES = codesOf('role', 5)

/** `places` has more codes the more rules there are, so that about the same number of rules match. */
const fieldsFor = (rules: number): readonly Field[] => [
  { name: 'kind', codes: codesOf('kind', 8) },
  { name: 'places', codes: codesOf('places', Math.max(8, rules / 5)), isList: true },
  ...Array.from({ length: 10 }, (_, at): Field => ({ name: `list${at}`, codes: codesOf(`list${at}`, 8 + at), isList: true })),
  ...Array.from({ length: 4 }, (_, at): Field => ({ name: `some${at}`, some: { under: 10 + 10 * at, role: ROLES[at] ?? '' } })),
  ...Array.from({ length: 5 }, (_, at): Field => ({ name: `code${at}`, codes: codesOf(`code${at}`, 6 + at) })),
  ...Array.from({ length: 3 }, (_, at): Field => ({ name: `flag${at}` })),
]

const several = (codes: readonly string[], count: number, random: Random): readonly string[] => [
  ...new Set(Array.from({ length: count }, () => random.pick(codes))),
]

/** A test of one field that about half of all values meet. */
const looseTestOf = (field: Field, random: Random): Test => {
  const { next, pick } = random
  if (field.some !== undefined) return { field: field.name, operator: 'equal', value: next(2) === 1 }
  if (field.isList === undefined) return looseTest(field, random)
  const codes = field.codes ?? []
  const operator = pick(['contains', 'doesNotContain', 'containsAny', 'containsAll'])
  const value = operator === 'containsAny' ? several(codes, 3, random) : operator === 'containsAll' ? several(codes, 2, random) : pick(codes)
  return { field: field.name, operator, value }
}

/** Each rule names one place, or two of which one is enough. */
const makeRules = (count: number, fields: readonly Field[]): readonly BenchRule[] => {
  const random = createRandom(20_14)
  const [kind, places, ...others] = fields
  const [lists, some] = [others.filter(({ isList }) => isList), others.filter((field) => field.some !== undefined)]
  return Array.from({ length: count }, (_, at) => ({
    name: `bench/rule-${String(at).padStart(5, '0')}`,
    test: {
      all: [
        { field: 'kind', operator: 'equal', value: random.pick(kind?.codes ?? []) },
        at % 2 === 0
          ? { field: 'places', operator: 'contains', value: random.pick(places?.codes ?? []) }
          : { field: 'places', operator: 'containsAny', value: several(places?.codes ?? [], 2, random) },
        { any: [looseTestOf(random.pick(lists), random), looseTestOf(random.pick(at % 3 === 0 ? some : others), random)] },
      ],
    },
  }))
}

const makeCases = (count: number, fields: readonly Field[], rules: readonly BenchRule[]): string => {
  const random = createRandom(7)
  const people = (): readonly Person[] => Array.from({ length: 1 + random.next(4) }, () => ({ age: random.next(70), role: random.pick(ROLES) }))
  return JSON.stringify(
    Array.from({ length: count }, (): Row => {
      const values = fields
        .filter(({ some }) => some === undefined)
        .map((field) => [field.name, field.isList ? several(field.codes ?? [], 1 + random.next(4), random) : valueOf(field, random)] as const)
      const { test } = random.pick(rules)
      const [kind, place] = 'all' in test ? test.all : []
      const named = place !== undefined && 'field' in place ? [place.value].flat()[0] : undefined
      const row = Object.fromEntries(values)
      return {
        ...row,
        ...(kind !== undefined && 'field' in kind ? { kind: kind.value as string } : {}),
        places: [...new Set([String(named), ...(row['places'] as readonly string[])])],
        people: people(),
      }
    }),
  )
}

export const listSet = (count: number, cases: number): BenchSet => {
  const fields = fieldsFor(count)
  const rules = makeRules(count, fields)
  return { name: 'lists', fields, rules, cases: makeCases(cases, fields, rules) }
}

/** Answers the questions about people by hand, and writes the answers into a flat row under the ids of our facts, as an app does that evaluates rows. */
export const answerIn = (fields: readonly Field[]): ((row: Row) => Row) => {
  const asked = fields.flatMap(({ name, some }) => (some === undefined ? [] : [{ id: `record.${name}`, ...some }]))
  return (row) => {
    const people = row['record.people'] as readonly Person[]
    for (const { id, under, role } of asked) (row as Record<string, boolean>)[id] = people.some((person) => person.age < under && person.role === role)
    return row
  }
}
