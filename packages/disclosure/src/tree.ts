import type { Category, Dimension } from './table.ts'

/** All categories of a tree, each before its parts. */
export const categories = (top: Category): readonly Category[] => [top, ...(top.parts ?? []).flatMap(categories)]

/** All combinations of one item from each list. */
export const combinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]])

/** The address of a cell inside one table. */
export const address = (at: readonly string[]): string => JSON.stringify(at)

/** A total with the parts it is made of, along one dimension. */
export interface Relation {
  readonly total: readonly string[]
  readonly parts: readonly (readonly string[])[]
  /** Whether the parts add up to the total; otherwise they cover it. */
  readonly adds: boolean
  /** Which dimension it runs along. */
  readonly dimension: number
}

/** Every total of a table with its parts. */
export const relations = (dimensions: readonly Dimension[]): readonly Relation[] => {
  const codes = dimensions.map(({ total }) => categories(total).map(({ code }) => code))
  return dimensions.flatMap(({ total, adds = true }, dimension) =>
    categories(total).flatMap(({ code, parts = [] }) =>
      parts.length === 0
        ? []
        : combinations(codes.map((own, index) => (index === dimension ? [code] : own))).map((at) => ({
            total: at,
            parts: parts.map((part) => at.map((own, index) => (index === dimension ? part.code : own))),
            adds,
            dimension,
          })),
    ),
  )
}
