/** Rules and cases made up for the engine bench: 25 fields of an invented record, the same for every engine. */

export type Scalar = boolean | number | string
/** Somebody in a record of the set with lists. */
export interface Person {
  readonly age: number
  readonly role: string
}

export type Row = Readonly<Record<string, Scalar | readonly string[] | readonly Person[]>>
export type Test =
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly field: string; readonly operator: string; readonly value: Scalar | readonly Scalar[] }
export interface BenchRule {
  readonly name: string
  readonly test: Test
}

/** A field: yes or no, a number up to a limit, a code out of a list of long texts or several of them, or whether somebody under an age has a role. */
export interface Field {
  readonly name: string
  readonly codes?: readonly string[]
  readonly isList?: true
  readonly max?: number
  readonly some?: { readonly under: number; readonly role: string }
}

/** Rules with the fields they test, and cases for them as JSON: texts that were parsed are not the texts of the rules, so each engine's side parses on its own. */
export interface BenchSet {
  readonly name: string
  readonly fields: readonly Field[]
  readonly rules: readonly BenchRule[]
  readonly cases: string
}

/** Numbers that look random and are the same in every run. */
export const createRandom = (seed: number) => {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]
  return { next, pick }
}

export const codesOf = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `a-code-of-${name}-as-long-as-those-of-real-lists-${String(at).padStart(5, '0')}`)

/** The fields of a set of rules. `station` and `serial` have more values the more rules there are, so that about the same number of rules match. */
export const fieldsFor = (rules: number): readonly Field[] => [
  { name: 'kind', codes: codesOf('kind', 8) },
  { name: 'station', codes: codesOf('station', Math.max(4, rules / 10)) },
  { name: 'serial', max: Math.max(100, rules * 10) },
  ...Array.from({ length: 8 }, (_, at) => ({ name: `code${at}`, codes: codesOf(`code${at}`, 6 + at) })),
  ...Array.from({ length: 7 }, (_, at) => ({ name: `number${at}`, max: 100 })),
  ...Array.from({ length: 7 }, (_, at) => ({ name: `flag${at}` })),
]

export type Random = ReturnType<typeof createRandom>

export const valueOf = ({ codes, max }: Field, { next, pick }: Random): Scalar =>
  codes !== undefined ? pick(codes) : max !== undefined ? next(max) : next(2) === 1

/** A test of one field that about half of all values meet. */
export const looseTest = (field: Field, random: Random): Test => {
  const { next, pick } = random
  if (field.codes !== undefined) {
    const list = field.codes.filter((_, at) => at % 2 === next(2))
    return { field: field.name, operator: pick(['in', 'notIn']), value: list.length > 0 ? list : [...field.codes] }
  }
  if (field.max === undefined) return { field: field.name, operator: pick(['equal', 'notEqual']), value: next(2) === 1 }
  const operator = pick(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'])
  return { field: field.name, operator, value: 30 + next(40) }
}

/** Half of the rules name a station, half a range of serial numbers that is as narrow. */
const narrowTests = (at: number, fields: readonly Field[], rules: number, random: Random): readonly Test[] => {
  const [, station, serial] = fields
  if (at % 2 === 0) return [{ field: 'station', operator: 'equal', value: random.pick(station?.codes ?? []) }]
  const max = serial?.max ?? 100
  const width = Math.ceil(max / Math.max(4, rules / 10))
  const low = random.next(max - width)
  return [
    { field: 'serial', operator: 'greaterThanInclusive', value: low },
    { field: 'serial', operator: 'lessThan', value: low + width },
  ]
}

export const makeRules = (count: number, fields: readonly Field[]): readonly BenchRule[] => {
  const random = createRandom(20_14)
  const others = fields.slice(3)
  return Array.from({ length: count }, (_, at) => ({
    name: `bench/rule-${String(at).padStart(5, '0')}`,
    test: {
      all: [
        { field: 'kind', operator: 'equal', value: random.pick(fields[0]?.codes ?? []) },
        ...narrowTests(at, fields, count, random),
        { any: [looseTest(random.pick(others), random), looseTest(random.pick(others), random)] },
      ],
    },
  }))
}

export const makeCases = (count: number, fields: readonly Field[], rules: readonly BenchRule[]): string => {
  const random = createRandom(7)
  return JSON.stringify(
    Array.from({ length: count }, () => {
      const row: Record<string, Scalar> = Object.fromEntries(fields.map((field) => [field.name, valueOf(field, random)]))
      const { test } = random.pick(rules)
      for (const part of 'all' in test ? test.all : []) {
        if ('field' in part && (part.operator === 'equal' || part.operator === 'greaterThanInclusive')) row[part.field] = part.value as Scalar
      }
      return row
    }),
  )
}

export const scalarSet = (count: number, cases: number): BenchSet => {
  const fields = fieldsFor(count)
  const rules = makeRules(count, fields)
  return { name: 'fields', fields, rules, cases: makeCases(cases, fields, rules) }
}
