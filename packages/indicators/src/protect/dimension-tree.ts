import type { Dimension } from '@aitebaar/disclosure'

import type { AreaNode } from '../compile/dimensions.ts'
import { SPAN_LENGTHS } from '../vector/span.ts'

/** The code of a total. */
export const TOTAL = '(total)'

type Category = Dimension['total']

/** A dimension as tables have it: its name, the code of each label, and which code a code is part of. */
export interface Naming {
  readonly name: string
  readonly codeOf: (label: string | null) => string
  readonly partOf: (code: string) => string | undefined
}

const MONTH = /^(?<year>\d{4})-(?<month>\d{2})$/
const QUARTER = /^(?<year>\d{4})-Q\d$/

const spanAround = (code: string): string | undefined => {
  const month = MONTH.exec(code)?.groups
  return month === undefined ? QUARTER.exec(code)?.groups?.['year'] : `${month['year']}-Q${Math.ceil(Number(month['month']) / 3)}`
}

/** Years, quarters and months are one dimension, and so are the levels of areas: two tables of different levels are tied together. */
export const namingOf = (name: string, areas: ReadonlyMap<string, AreaNode>): Naming => {
  const plain = name.startsWith('area.') ? name.slice('area.'.length) : name
  if (SPAN_LENGTHS.includes(plain)) return { name: 'time', codeOf: (label) => label ?? '(unknown)', partOf: spanAround }
  const isLevel = plain === 'district' || [...areas.values()].some(({ level }) => level === plain)
  if (isLevel) return { name: 'area', codeOf: (label) => label ?? `(unknown ${plain})`, partOf: (code) => areas.get(code)?.parent }
  return { name: plain, codeOf: (label) => label ?? '(unknown)', partOf: () => undefined }
}

/** The tree of a dimension that has these codes as its smallest categories. */
export const treeOf = (codes: ReadonlySet<string>, { partOf }: Naming): Category => {
  const parts = new Map<string, Set<string>>()
  const place = (code: string): void => {
    const above = partOf(code) ?? TOTAL
    const known = parts.get(above)
    parts.set(above, (known ?? new Set()).add(code))
    if (known === undefined && above !== TOTAL) place(above)
  }
  codes.forEach(place)
  const build = (code: string): Category => {
    const below = [...(parts.get(code) ?? [])].sort()
    return below.length === 0 ? { code } : { code, parts: below.map(build) }
  }
  return build(TOTAL)
}
