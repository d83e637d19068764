import type { Issue, IssuePath } from '@aitebaar/core'

type Node = Readonly<Record<string, unknown>>

const oneOf = (path: IssuePath, message: string, help: string): Issue => ({ code: 'indicators/one-of-two', path, message, help })

const given = (node: Node, keys: readonly string[]): number => keys.filter((key) => node[key] !== undefined).length

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** A mean or a quantile is taken of one thing. */
const checkMeasured = (node: Node, path: IssuePath): readonly Issue[] => {
  if (given(node, ['value', 'days', 'hours']) !== 1)
    return [
      oneOf(
        [...path, 'value'],
        'A mean or a quantile is taken either of a number of the record or of the days or hours between two of its dates.',
        'Give "value", or "days" or "hours": { "from": …, "to": … }.',
      ),
    ]
  return node['decimals'] !== undefined && node['value'] === undefined
    ? [oneOf([...path, 'decimals'], 'Days and hours are whole; they have no decimals.', 'Leave "decimals" out.')]
    : []
}

/** Both ends of a pair are numbers, or both are dates. */
const checkPaired = (node: Node, path: IssuePath): readonly Issue[] => {
  const ends = (['first', 'second'] as const).flatMap((name) => (isNode(node[name]) ? [[name, node[name]] as const] : []))
  const either = ends.flatMap(([name, end]) =>
    given(end, ['value', 'date']) === 1 ? [] : [oneOf([...path, name, 'value'], 'An end of a pair is a number or a date.', 'Give either "value" or "date".')],
  )
  const kinds = new Set(ends.map(([, end]) => end['value'] === undefined))
  const mixed = kinds.size > 1 ? [oneOf([...path, 'second'], 'One end of the pair is a number and the other a date.', 'Give two numbers or two dates.')] : []
  const isCount = node['give'] === 'count'
  const bounds = !isCount && given(node, ['atLeast', 'atMost']) > 0
  return [
    ...either,
    ...(either.length > 0 ? [] : mixed),
    ...(bounds ? [oneOf([...path, 'give'], 'Bounds are for counting pairs.', 'Give "count", or leave "atLeast" and "atMost" out.')] : []),
    ...((node['q'] !== undefined) === (node['give'] === 'quantile')
      ? []
      : [oneOf([...path, 'q'], 'A quantile of pairs needs "q", and nothing else has one.', 'Give "q" with "give": "quantile" only.')]),
  ]
}

const checkCoverage = (node: Node, path: IssuePath): readonly Issue[] =>
  node['recorded'] !== undefined && node['direct'] === undefined
    ? [oneOf([...path, 'recorded'], 'What was recorded is set beside the people recorded by place.', 'Give "direct" too, or leave "recorded" out.')]
    : []

/** What the parts of one measure demand of each other. */
export const checkForm = (node: Node, path: IssuePath): readonly Issue[] => {
  switch (node['type']) {
    case 'mean':
    case 'median':
    case 'quantile':
      return checkMeasured(node, path)
    case 'paired':
      return checkPaired(node, path)
    case 'coverage':
      return checkCoverage(node, path)
    default:
      return []
  }
}
