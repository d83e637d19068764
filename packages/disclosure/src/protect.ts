import type { Issue, Issues } from '@aitebaar/core'
import { parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import { checkDepth, checkTable } from './check-table.ts'
import { hideEnough } from './complementary.ts'
import type { Ledger } from './ledger.ts'
import { Policy } from './policy.ts'
import type { Range } from './primary.ts'
import { floorOf, unsafeCells } from './primary.ts'
import type { ProtectedTable, Release } from './protected-table.ts'
import { makeProtected } from './protected-table.ts'
import type { Source, Variable } from './system.ts'
import { doesNotAdd, isTooSmall, keyOf, systemOf } from './system.ts'
import { Table } from './table.ts'
import { address } from './tree.ts'

const sourceOfRelease = ({ population, includes, partOf, dimensions, floor, cells }: Release): Source => ({
  population,
  includes,
  partOf,
  dimensions,
  floor,
  statements: cells.map(({ at, value, keepOpen }) => ({ at, value: value ?? undefined, keepOpen, isOut: value !== null, wasHidden: value === null })),
})

const sourceOfTable = (table: Table, unsafe: ReadonlyMap<string, Range>, policy: Policy): Source => ({
  population: table.population,
  includes: table.includes ?? [],
  partOf: table.partOf ?? [],
  dimensions: table.dimensions,
  floor: floorOf(policy),
  statements: table.cells.map(({ at, value }) => ({ at, value, keepOpen: unsafe.get(address(at)), isOut: false, wasHidden: false })),
})

interface Populations {
  readonly population: string
  readonly includes?: readonly string[] | undefined
  readonly partOf?: readonly string[] | undefined
}

const populationsOf = ({ population, includes = [], partOf = [] }: Populations): readonly string[] => [population, ...includes, ...partOf]

/** Earlier releases that are tied to some tables, through others if need be; no sum ties the rest to them. */
const tiedReleases = (tables: readonly Table[], releases: readonly Release[]): readonly Release[] => {
  const populations = new Set(tables.flatMap(populationsOf))
  let [tied, left]: [Release[], Release[]] = [[], [...releases]]
  for (let grows = true; grows;) {
    const more = left.filter((release) => populationsOf(release).some((population) => populations.has(population)))
    more.flatMap(populationsOf).forEach((population) => populations.add(population))
    tied = [...tied, ...more]
    left = left.filter((release) => !more.includes(release))
    grows = more.length > 0
  }
  return tied
}

/** Cells that are something else in a table before, or were shown in one and are now unsafe: what is out cannot be taken back. */
const checkReleases = (
  table: Table,
  unsafe: ReadonlyMap<string, Range>,
  shown: ReadonlyMap<string, number>,
  given: Map<string, number>,
  path: readonly (string | number)[],
): readonly Issue[] =>
  table.cells.flatMap(({ at, value }, index): readonly Issue[] => {
    const key = keyOf(table.population, table.dimensions, at)
    const before = shown.get(key) ?? given.get(key)
    given.set(key, value)
    if (before === undefined) return []
    if (before !== value)
      return [
        {
          code: 'disclosure/changed',
          path: [...path, 'cells', index],
          message: `Cell ${index + 1} has another number than in an earlier table of the same population.`,
          help: 'If records were added since, give the population a name of its own and list the earlier one under "includes".',
        },
      ]
    return shown.has(key) && unsafe.has(address(at))
      ? [
          {
            code: 'disclosure/already-shown',
            path: [...path, 'cells', index],
            message: `Cell ${index + 1} is unsafe under this policy, but an earlier release shows it.`,
            help: 'Publish a coarser table, or leave the cell out.',
          },
        ]
      : []
  })

const parseTables = (tables: readonly unknown[]): E.Either<Issues, readonly Table[]> => {
  const list = parse(z.array(z.unknown()), tables)
  if (E.isLeft(list)) return list
  const parsed: Table[] = []
  for (const [index, input] of tables.entries()) {
    const place = (issue: Issue): Issue => ({ ...issue, path: tables.length === 1 ? issue.path : [index, ...issue.path] })
    const [tooDeep, ...more] = checkDepth(input).map(place)
    if (tooDeep !== undefined) return E.left([tooDeep, ...more])
    const table = parse(Table, input)
    if (E.isLeft(table)) return E.left(table.left.map(place) as unknown as Issues)
    const [first, ...rest] = checkTable(table.right).map(place)
    if (first !== undefined) return E.left([first, ...rest])
    parsed.push(table.right)
  }
  return E.right(parsed)
}

/** A ledger of the wrong form would be an empty one, and its tables be protected against nothing. */
const isLedger = (ledger: unknown): boolean => typeof ledger === 'object' && ledger !== null && 'releases' in ledger && Array.isArray(ledger.releases)

const notALedger: Issues = [
  {
    code: 'disclosure/not-a-ledger',
    path: ['ledger'],
    message: 'The ledger is none.',
    help: 'Give `emptyLedger`, or what `remember` gave or `parseLedger` read.',
  },
]

/**
 * Tables that are safe to publish together, beside everything published before; or why they are not.
 *
 * A cell that stands in several of them is shown in all or in none. The same tables, policy and ledger always give the same pattern.
 *
 * Codes: `core/…` for the shape of the input, `disclosure/too-large`, `disclosure/repeated`, `disclosure/wrong-address`,
 * `disclosure/unknown-category`, `disclosure/nobody`, `disclosure/wrong-contributions`, `disclosure/does-not-add`, `disclosure/not-a-ledger`,
 * `disclosure/changed`, `disclosure/already-shown`, `disclosure/not-inside`, and `disclosure/cannot-protect` when no pattern was found: nothing is published then.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const sex = { name: 'sex', total: { code: 'all', parts: [{ code: 'female' }, { code: 'male' }] } }
 * const visits = { name: 'visits by sex', population: 'visits of 2019', dimensions: [sex], cells: [{ at: ['all'], value: 43 }, { at: ['female'], value: 41 }, { at: ['male'], value: 2 }] }
 * getOrThrow(protectTogether([visits], POLICIES.persons))[0]?.cells.map(({ state }) => state) // => ['published', 'suppressed', 'suppressed']
 *
 * @category protect
 * @since 0.1.0
 */
export const protectTogether = (tables: readonly unknown[], policy: Policy, ledger?: Ledger): E.Either<Issues, readonly ProtectedTable[]> => {
  const readPolicy = parse(Policy, policy)
  if (E.isLeft(readPolicy)) return readPolicy
  const rules = readPolicy.right
  const parsed = parseTables(tables)
  if (E.isLeft(parsed)) return parsed
  if (ledger !== undefined && !isLedger(ledger)) return E.left(notALedger)
  const releases = tiedReleases(parsed.right, ledger?.releases ?? [])
  const shown = new Map(
    releases.flatMap(({ population, dimensions, cells }) =>
      cells.flatMap(({ at, value }) => (value === null ? [] : [[keyOf(population, dimensions, at), value] as const])),
    ),
  )
  const given = new Map<string, number>()
  const unsafe = parsed.right.map((table) => unsafeCells(table, rules))
  const [first, ...rest] = parsed.right.flatMap((table, index) =>
    checkReleases(table, unsafe[index] ?? new Map(), shown, given, parsed.right.length === 1 ? [] : [index]),
  )
  if (first !== undefined) return E.left([first, ...rest])

  const floor = floorOf(rules)
  const system = systemOf(
    [...releases.map(sourceOfRelease), ...parsed.right.map((table, index) => sourceOfTable(table, unsafe[index] ?? new Map(), rules))],
    rules.minimum,
  )
  if (system.variables.some(isTooSmall))
    return E.left([
      {
        code: 'disclosure/not-inside',
        path: [],
        message: 'A cell is smaller than the same cell of a population that is said to lie inside this one.',
        help: 'Correct the numbers, or leave the population out of "includes" and "partOf".',
      },
    ])
  if (doesNotAdd(system))
    return E.left([
      {
        code: 'disclosure/does-not-add',
        path: [],
        message: 'A whole is not the sum of its parts when all tables of its population are taken together.',
        help: 'Correct the numbers; where a part stands in no table, give it too, or the rest as one category: readers work it out in any case.',
      },
    ])
  const contributors = new Map(
    parsed.right.flatMap(({ population, dimensions, cells }) => cells.map((cell) => [keyOf(population, dimensions, cell.at), cell.contributors ?? cell.value])),
  )
  const failure = hideEnough(system, ({ key }: Variable) => contributors.get(key) === 1)
  if (failure !== undefined)
    return E.left([
      {
        code: 'disclosure/cannot-protect',
        path: [],
        message: 'No pattern of hidden cells was found that protects every unsafe cell beside what is published already.',
        help: 'Publish a coarser table: merge categories, places or periods.',
      },
    ])
  const variables = new Map(system.variables.map((variable) => [variable.key, variable]))
  return E.right(
    parsed.right.map((table): ProtectedTable => {
      const cells = table.cells.map(({ at, value }) => {
        const variable = variables.get(keyOf(table.population, table.dimensions, at))
        if (variable?.status === 'out') return { at, value }
        return variable?.status === 'hidden' ? { at, value: null, ...(variable.keepOpen === undefined ? {} : { keepOpen: variable.keepOpen }) } : { at, value }
      })
      const release: Release = {
        name: table.name,
        population: table.population,
        includes: table.includes ?? [],
        partOf: table.partOf ?? [],
        dimensions: table.dimensions,
        floor,
        cells,
      }
      return makeProtected(release, rules, ledger === undefined ? 'alone' : 'with-releases')
    }),
  )
}

/**
 * A table that is safe to publish, or why it is not. Without a ledger it is safe only on its own, and says so in `scope`.
 *
 * @see {@link protectTogether} for the codes of issues
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const sex = { name: 'sex', total: { code: 'all', parts: [{ code: 'female' }, { code: 'male' }] } }
 * const cells = [{ at: ['all'], value: 43 }, { at: ['female'], value: 41 }, { at: ['male'], value: 2 }]
 * const table = getOrThrow(protect({ name: 'visits by sex', population: 'visits of 2019', dimensions: [sex], cells }, POLICIES.persons, emptyLedger))
 * table.cells[1] // => { at: ['female'], state: 'suppressed' }
 * table.scope // => 'with-releases'
 *
 * @category protect
 * @since 0.1.0
 */
export const protect = (table: Table, policy: Policy, ledger?: Ledger): E.Either<Issues, ProtectedTable> => {
  const tables = protectTogether([table], policy, ledger)
  return E.isLeft(tables) ? tables : E.right(tables.right[0] as ProtectedTable)
}
