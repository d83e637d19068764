import type { Issue, IssuePath, IsoDate } from '@aitebaar/core'

import type { Provision } from '../../law/provision.ts'
import { citedPlaces, idsOf } from '../cited-ids.ts'
import type { RuleCheck } from './rule-check.ts'

const START = '0000-01-01'
const END = '9999-12-31'

/** Days in one territory. */
interface Span {
  readonly territory: string
  readonly from: IsoDate
  readonly to: IsoDate
}

const spansOf = ({ extent }: Provision): readonly Span[] =>
  extent.map(({ territory, from, to, window }) => ({ territory, from: window?.earliest ?? from ?? START, to: to ?? END }))

/** The days in both. */
const common = (spans: readonly Span[], others: readonly Span[]): readonly Span[] =>
  spans.flatMap(({ territory, from, to }) =>
    others
      .filter((other) => other.territory === territory && from <= other.to && other.from <= to)
      .map((other) => ({ territory, from: from < other.from ? other.from : from, to: to < other.to ? to : other.to })),
  )

/** Whether there is a day on which all of some provisions were in force in one territory. */
export const overlap = (...provisions: readonly Provision[]): boolean => {
  const [first = [], ...rest] = provisions.map(spansOf)
  return rest.reduce(common, first).length > 0
}

const neverInForce = (id: string, register: readonly Provision[], path: IssuePath): readonly Issue[] =>
  register.some((entry) => entry.id === id && entry.extent.length === 0)
    ? [
        {
          code: 'rules/never-in-force',
          path,
          message: `"${id}" was never in force in any territory of the register.`,
          help: 'Cite a version that was, or give its extent in the register.',
        },
      ]
    : []

const quoted = (provisions: readonly Provision[]): string => provisions.map(({ id }) => `"${id}"`).join(' with ')

/** Citations that were never in force, or not on any day in any place together with what they count with. */
export const lawTogether: RuleCheck = ({ cites = [] }, { data }, path) => {
  const found = (id: string): readonly Provision[] => data.register.filter((entry) => entry.id === id && entry.extent.length > 0)
  const citations = cites.map((citation) => idsOf(citation).flatMap(found))
  const never = citedPlaces(cites).flatMap(({ id, place }) => neverInForce(id, data.register, [...path, 'cites', ...place]))
  const apart = citations.flatMap((own, index): readonly Issue[] => {
    const at = [...path, 'cites', index]
    if (own.length > 1 && !overlap(...own)) {
      return [
        {
          code: 'rules/group-never-in-force',
          path: at,
          message: `${quoted(own)}: these were never in force on the same day in the same territory, and count only together.`,
          help: 'Cite versions that were in force together.',
        },
      ]
    }
    const others = citations.filter((other, place) => place !== index && other.length > 0 && overlap(...other))
    if (own.length === 0 || others.length === 0 || others.some((other) => overlap(...own, ...other))) return []
    return [
      {
        code: 'rules/never-together',
        path: at,
        message: `${quoted(own)} was never in force on the same day in the same territory as another provision that this rule cites.`,
        help: 'Make a rule for each version of the law.',
      },
    ]
  })
  return [...never, ...apart]
}
