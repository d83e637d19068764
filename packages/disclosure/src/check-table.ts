import type { Issue, IssuePath } from '@aitebaar/core'

import type { Table } from './table.ts'
import { address, categories, relations } from './tree.ts'

const repeated = (items: readonly string[]): number => items.findIndex((item, index) => items.indexOf(item) !== index)

const issue = (code: string, path: IssuePath, message: string, help: string): Issue => ({ code, path, message, help })

const checkDimensions = ({ dimensions }: Table): readonly Issue[] => [
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
]

const checkCells = ({ dimensions, cells }: Table): readonly Issue[] => {
  const codes = dimensions.map(({ total }) => new Set(categories(total).map(({ code }) => code)))
  const seen = new Set<string>()
  return cells.flatMap(({ at, value, contributors }, index): readonly Issue[] => {
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
    if (contributors === 0 && value > 0)
      return [
        issue(
          'disclosure/nobody',
          ['cells', index, 'contributors'],
          `Cell ${index + 1} is not zero, but nobody is behind it.`,
          'Count the different persons behind it.',
        ),
      ]
    return []
  })
}

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

/** Everything that is wrong with a table. */
export const checkTable = (table: Table): readonly Issue[] => {
  const shape = [...checkDimensions(table), ...checkCells(table)]
  return shape.length > 0 ? shape : checkTotals(table)
}
