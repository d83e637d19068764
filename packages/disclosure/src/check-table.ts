import type { Issue, IssuePath } from '@aitebaar/core'

import type { Cell, Dimension, Table } from './table.ts'
import { address, categories, relations } from './tree.ts'

/** A table of so many combinations of categories would fill the memory before it is protected. */
const MOST_COMBINATIONS = 200_000

const repeated = (items: readonly string[]): number => items.findIndex((item, index) => items.indexOf(item) !== index)

const issue = (code: string, path: IssuePath, message: string, help: string): Issue => ({ code, path, message, help })

const tooLarge = (path: IssuePath): Issue =>
  issue('disclosure/too-large', path, 'The table has more categories, or more levels of them, than can be protected.', 'Make several tables, or coarser ones.')

type Placed = { readonly dimensions: readonly Dimension[]; readonly cells: readonly { readonly at: readonly string[] }[] }

const checkDimensions = ({ dimensions }: Placed): readonly Issue[] => [
  ...(repeated(dimensions.map(({ name }) => name)) === -1
    ? []
    : [issue('disclosure/repeated', ['dimensions'], 'Two dimensions have the same name.', 'Give each a name of its own.')]),
  ...dimensions.flatMap(({ total }, index) =>
    repeated(categories(total).map(({ code }) => code)) === -1
      ? []
      : [
          issue(
            'disclosure/repeated',
            ['dimensions', index, 'total'],
            `Two categories of dimension ${index + 1} have the same code.`,
            'Give each a code of its own, the total too.',
          ),
        ],
  ),
  ...(dimensions.reduce((product, { total }) => product * categories(total).length, 1) > MOST_COMBINATIONS ? [tooLarge(['dimensions'])] : []),
]

const checkAddresses = ({ dimensions, cells }: Placed): readonly Issue[] => {
  const codes = dimensions.map(({ total }) => new Set(categories(total).map(({ code }) => code)))
  const seen = new Set<string>()
  return cells.flatMap(({ at }, index): readonly Issue[] => {
    const path = ['cells', index, 'at'] as const
    const name = address(at)
    const isRepeated = seen.has(name)
    seen.add(name)
    if (at.length !== dimensions.length)
      return [issue('disclosure/wrong-address', path, `Cell ${index + 1} does not have one code for each dimension.`, `Write ${dimensions.length} codes.`)]
    const wrong = at.findIndex((code, dimension) => codes[dimension]?.has(code) !== true)
    if (wrong !== -1)
      return [
        issue(
          'disclosure/unknown-category',
          [...path, wrong],
          `Cell ${index + 1} has a code that dimension ${wrong + 1} does not have.`,
          'Add the category or correct the code.',
        ),
      ]
    if (isRepeated) return [issue('disclosure/repeated', path, `Cell ${index + 1} stands in the table twice.`, 'Leave one of the two out.')]
    return []
  })
}

/** Contributions in another order, or larger than their sum, would let a dominant one pass. */
const isAmiss = ({ value, largest = [] }: Cell): boolean =>
  largest.some((one, index) => one > (largest[index - 1] ?? one)) || largest.reduce((sum, one) => sum + one, 0) > value

const checkContributors = ({ cells }: Table): readonly Issue[] =>
  cells.flatMap((cell, index): readonly Issue[] => [
    ...(cell.contributors === 0 && cell.value > 0
      ? [
          issue(
            'disclosure/nobody',
            ['cells', index, 'contributors'],
            `Cell ${index + 1} is not zero, but nobody is behind it.`,
            'Count the different persons behind it.',
          ),
        ]
      : []),
    ...(isAmiss(cell)
      ? [
          issue(
            'disclosure/wrong-contributions',
            ['cells', index, 'largest'],
            `The largest contributions to cell ${index + 1} are not in order, or come to more than its number.`,
            'Write the largest first.',
          ),
        ]
      : []),
  ])

/** A total that is not what its parts say would let readers see that something is wrong, and would spoil every bound. */
const checkTotals = ({ dimensions, cells }: Table): readonly Issue[] => {
  const values = new Map(cells.map(({ at, value }) => [address(at), value]))
  const places = new Map(cells.map(({ at }, index) => [address(at), index]))
  const isSmallest = dimensions.map(({ total }) => new Set(categories(total).flatMap(({ code, parts }) => (parts === undefined ? [code] : []))))
  return relations(dimensions).flatMap(({ total, parts, adds, dimension }): readonly Issue[] => {
    const whole = values.get(address(total))
    const known = parts.map((at) => values.get(address(at)) ?? (at.every((code, index) => isSmallest[index]?.has(code)) ? 0 : undefined))
    if (whole === undefined || known.includes(undefined)) return []
    const numbers = known as readonly number[]
    const sum = numbers.reduce((a, b) => a + b, 0)
    const isRight = adds ? sum === whole : sum >= whole && numbers.every((part) => part <= whole)
    const at = places.get(address(total)) ?? 0
    return isRight
      ? []
      : [
          issue(
            'disclosure/does-not-add',
            ['cells', at],
            adds
              ? `Cell ${at + 1} is not the sum of its parts along dimension ${dimension + 1}.`
              : `Cell ${at + 1} is more than the sum of its parts along dimension ${dimension + 1}, or less than one of them.`,
            adds ? 'Correct the numbers; if one person may be in several parts, write "adds": false.' : 'Correct the numbers.',
          ),
        ]
  })
}

/** What is wrong with the dimensions of a table and where its cells are. */
export const checkPlaces = (table: Placed): readonly Issue[] => {
  const shape = checkDimensions(table)
  return shape.length > 0 ? shape : checkAddresses(table)
}

/** Everything that is wrong with a table. */
export const checkTable = (table: Table): readonly Issue[] => {
  const cells = [...checkPlaces(table), ...checkContributors(table)]
  return cells.length > 0 ? cells : checkTotals(table)
}

/** Levels of categories that nobody has; deeper ones are a mistake of whoever made them, and would be gone through one inside the other. */
const MOST_LEVELS = 32

const partsOf = (value: unknown): readonly unknown[] => {
  const parts: unknown = typeof value === 'object' && value !== null && 'parts' in value ? value.parts : undefined
  return Array.isArray(parts) ? parts : []
}

/** Looks at how deep the categories of something go that may be a table, before anything else is read of it. */
export const checkDepth = (input: unknown): readonly Issue[] => {
  const dimensions: unknown = typeof input === 'object' && input !== null && 'dimensions' in input ? input.dimensions : undefined
  return (Array.isArray(dimensions) ? dimensions : []).flatMap((dimension: unknown, index): readonly Issue[] => {
    let level: readonly unknown[] = typeof dimension === 'object' && dimension !== null && 'total' in dimension ? [dimension.total] : []
    for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth += 1) level = level.flatMap(partsOf)
    return level.length === 0 ? [] : [tooLarge(['dimensions', index, 'total'])]
  })
}
