import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'

/**
 * Where in the input something is wrong: keys and positions from the outside in.
 *
 * @example
 * const path: IssuePath = ['settlements', 0, 'terms']
 * path.length // => 3
 *
 * @category issues
 * @since 0.1.0
 */
export type IssuePath = readonly (string | number)[]

/**
 * One thing that is wrong with an input, as plain data.
 *
 * `code` is stable and listed in the catalogue; `message` says what is wrong and where; `help` says what to write instead.
 * No value of the input is ever part of an issue, so an issue can be logged.
 *
 * @example
 * const issue: Issue = { code: 'core/missing', path: ['settlements', 0, 'terms'], message: 'The field "terms" is missing.', help: 'Add "terms".' }
 * issue.code // => 'core/missing'
 *
 * @category issues
 * @since 0.1.0
 */
export interface Issue<Code extends string = string> {
  readonly code: Code
  readonly path: IssuePath
  readonly message: string
  readonly help?: string
}

/**
 * One issue or more; the left side of every `Either` that a boundary returns.
 *
 * @example
 * const issues: Issues = [{ code: 'core/missing', path: ['id'], message: '"id" is missing.' }]
 * issues[0].path // => ['id']
 *
 * @category issues
 * @since 0.1.0
 */
export type Issues<Code extends string = string> = ReadonlyNonEmptyArray<Issue<Code>>

/**
 * A path as people write it.
 *
 * @example
 * formatPath(['settlements', 0, 'terms']) // => 'settlements[0].terms'
 *
 * @category issues
 * @since 0.1.0
 */
export const formatPath = (path: IssuePath): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '')
