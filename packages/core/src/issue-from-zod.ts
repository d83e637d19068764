import type * as z from 'zod'

import type { Issue, IssuePath, Issues } from './issue.ts'
import { nearest } from './nearest.ts'
import { isJsonObject } from './json/is-json-object.ts'
import { TRACKING_CODE_HELP } from './tracking/tracking-code.ts'

/**
 * The codes of issues about the shape of an input.
 *
 * @example
 * const code: ShapeCode = 'core/unknown-code'
 * code.startsWith('core/') // => true
 *
 * @category issues
 * @since 0.1.0
 */
export type ShapeCode =
  | 'core/missing'
  | 'core/wrong-type'
  | 'core/unknown-code'
  | 'core/unknown-key'
  | 'core/bad-date'
  | 'core/bad-date-time'
  | 'core/bad-duration'
  | 'core/bad-id'
  | 'core/bad-format'
  | 'core/bad-tracking-code'
  | 'core/too-small'
  | 'core/too-large'
  | 'core/unacceptable'

type ZodIssue = z.core.$ZodIssue

const at = (input: unknown, path: IssuePath): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined), input)

/** How a place is named in a sentence; the path gives the rest. */
const placeName = (path: IssuePath): string => {
  const last = path.at(-1)
  if (last === undefined) return 'The document'
  const named = path.findLast((key) => typeof key === 'string')
  if (typeof last === 'string') return `"${last}"`
  return named === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of "${named}"`
}

/** The same within a sentence. */
const innerPlaceName = (path: IssuePath): string => placeName(path).replace(/^[A-Z]/, (letter) => letter.toLowerCase())

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false, without quotation marks',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
}

const FORMATS: Readonly<Record<string, { readonly code: ShapeCode; readonly what: string; readonly help: string }>> = {
  'iso-date': { code: 'core/bad-date', what: 'a day that exists', help: 'Write the day as YYYY-MM-DD, for example 2015-03-02.' },
  'partial-date': { code: 'core/bad-date', what: 'a date that exists', help: 'Write YYYY, YYYY-MM or YYYY-MM-DD, as much as is known, for example 2015-03.' },
  'date-time': { code: 'core/bad-date-time', what: 'a moment with its offset', help: 'Write it like 2015-03-02T10:05+05:00; Pakistan is +05:00.' },
  'iso-duration': { code: 'core/bad-duration', what: 'a length of time', help: 'Write it like PT2H, P3D or P2W.' },
  period: {
    code: 'core/bad-date',
    what: 'a stretch of days',
    help: 'Write the first and the last date with a slash between them, for example 2015-10/2015-12.',
  },
  recurrence: { code: 'core/bad-duration', what: 'how often something happens', help: 'Write it like P1M, P2W or P7D.' },
  id: {
    code: 'core/bad-id',
    what: 'an id',
    help: 'Use letters, digits, dots, colons, dashes and underscores, at most 64 of them, and nothing that says who or where.',
  },
  language: { code: 'core/bad-format', what: 'a language tag', help: 'Write for example ps, ur or en.' },
  'time-of-day': { code: 'core/bad-format', what: 'a time of day', help: 'Write HH:MM, for example 08:00.' },
  'sha-256': { code: 'core/bad-format', what: 'a SHA-256 hash', help: 'Write sha256: and 64 hexadecimal digits.' },
  'tracking-code': { code: 'core/bad-tracking-code', what: 'a tracking code', help: TRACKING_CODE_HELP },
  token: { code: 'core/bad-format', what: 'a pseudonym', help: 'Use 8 to 128 letters, digits, dots, colons, dashes and underscores.' },
  'web-address': { code: 'core/bad-format', what: 'a web address', help: 'Start it with https:// and leave out spaces.' },
}

const LISTED = 12

const codesHelp = (values: readonly unknown[], input: unknown): string => {
  const codes = values.map(String)
  const close = typeof input === 'string' ? nearest(input, codes) : undefined
  if (close !== undefined) return `Did you mean "${close}"?`
  if (codes.length === 1) return `Write "${codes[0] ?? ''}".`
  return codes.length <= LISTED
    ? `Use one of: ${codes.join(', ')}.`
    : `Use one of the ${codes.length} codes of the list, such as: ${codes.slice(0, 8).join(', ')}.`
}

const unknownCode = (path: IssuePath, values: readonly unknown[], input: unknown): Issue<ShapeCode> => {
  const value = at(input, path)
  if (value === undefined) return missing(path)
  if (typeof value !== 'string' && values.every((each) => typeof each === 'string')) return wrongType(path, 'string')
  return { code: 'core/unknown-code', path, message: `${placeName(path)} holds a code that is not in its list.`, help: codesHelp(values, value) }
}

const missing = (path: IssuePath): Issue<ShapeCode> => ({
  code: 'core/missing',
  path,
  message: path.length === 0 ? 'There is no document.' : `${placeName(path)} is missing.`,
  help: path.length === 0 ? 'Give one JSON object.' : `Add ${innerPlaceName(path)}; the document cannot be read without it.`,
})

const wrongType = (path: IssuePath, expected: string): Issue<ShapeCode> => ({
  code: 'core/wrong-type',
  path,
  message: `${placeName(path)} is not ${TYPE_WORDS[expected] ?? `of the type ${expected}`}.`,
  help: path.length === 0 ? 'Give one JSON object.' : `Write ${TYPE_WORDS[expected] ?? expected}, or leave it out when it is not known.`,
})

/** The branches of a union that an input could be meant for: those that its discriminator leaves. */
const branchesFor = (def: z.core.$ZodUnionDef, value: unknown): readonly z.core.$ZodType[] => {
  const key = 'discriminator' in def ? String(def.discriminator) : undefined
  if (key === undefined || !isJsonObject(value)) return def.options
  return def.options.filter((option) => option._zod.propValues?.[key]?.has(value[key] as z.core.util.Primitive))
}

/** Keys that a schema has at a place. */
const keysAt = (schema: z.core.$ZodType, path: IssuePath, value: unknown): readonly string[] => {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return keysAt(def.innerType, path, value)
    case 'pipe':
      return keysAt(def.in, path, value)
    case 'union':
      return branchesFor(def, value).flatMap((option) => keysAt(option, path, value))
    case 'array':
      return path.length === 0 ? [] : keysAt(def.element, path.slice(1), at(value, path.slice(0, 1)))
    case 'object': {
      const [first, ...rest] = path
      if (first === undefined) return Object.keys(def.shape)
      const inner = def.shape[first]
      return inner === undefined ? [] : keysAt(inner, rest, at(value, [first]))
    }
    default:
      return []
  }
}

/** A key of the input is named only when it is close to a key we know: anything else may be personal. */
const unknownKey = (path: IssuePath, key: string, schema: z.core.$ZodType, input: unknown): Issue<ShapeCode> => {
  const written = Object.keys(Object(at(input, path)))
  const close = nearest(
    key,
    keysAt(schema, path, input).filter((known) => !written.includes(known)),
  )
  return {
    code: 'core/unknown-key',
    path,
    message: `Key ${written.indexOf(key) + 1} of ${innerPlaceName(path)} is not a field it can have.`,
    help: close === undefined ? 'Take it out, or use the name of a field that exists.' : `Did you mean "${close}"?`,
  }
}

const tooFar = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: IssuePath): Issue<ShapeCode> => {
  const big = issue.code === 'too_big'
  const limit = String(big ? issue.maximum : issue.minimum)
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''
  return {
    code: big ? 'core/too-large' : 'core/too-small',
    path,
    message: `${placeName(path)} is too ${issue.origin === 'string' ? (big ? 'long' : 'short') : big ? 'large' : 'small'}.`,
    help: `Write ${big ? 'at most' : 'at least'} ${limit}${unit}.`,
  }
}

/** The branch of a union that the input was probably meant for: the one it fails deepest, not at its outermost type. */
const branch = (errors: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] =>
  errors.find((issues) => !issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type')) ?? errors[0] ?? []

const unionIssues = (issue: z.core.$ZodIssueInvalidUnion, path: IssuePath, schema: z.core.$ZodType, input: unknown): readonly Issue<ShapeCode>[] => {
  if ('options' in issue && Array.isArray(issue.options)) return [unknownCode(path, issue.options, input)]
  const value = at(input, path)
  if (value === undefined) return [missing(path)]
  const errors = isJsonObject(value) && 'absent' in value ? [...issue.errors].reverse() : issue.errors
  return branch(errors).flatMap((inner) => fromZodIssue(inner, path, schema, input))
}

const fromZodIssue = (issue: ZodIssue, within: IssuePath, schema: z.core.$ZodType, input: unknown): readonly Issue<ShapeCode>[] => {
  const path: IssuePath = [...within, ...(issue.path as (string | number)[])]
  switch (issue.code) {
    case 'invalid_type':
      return [at(input, path) === undefined ? missing(path) : wrongType(path, issue.expected)]
    case 'invalid_value':
      return [unknownCode(path, issue.values, input)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, schema, input))
    case 'invalid_union':
      return unionIssues(issue, path, schema, input)
    case 'too_big':
    case 'too_small':
      return [tooFar(issue, path)]
    case 'invalid_format': {
      const format = FORMATS[issue.format]
      return [
        {
          code: format?.code ?? 'core/bad-format',
          path,
          message: `${placeName(path)} is not ${format?.what ?? 'written as it should be'}.`,
          ...(format === undefined ? {} : { help: format.help }),
        },
      ]
    }
    case 'invalid_key':
      return [{ code: 'core/unknown-key', path: path.slice(0, -1), message: `A key of ${innerPlaceName(path.slice(0, -1))} is not written as it should be.` }]
    default:
      return [{ code: 'core/unacceptable', path, message: `${placeName(path)} does not hold what it should.` }]
  }
}

/**
 * What zod found wrong, in our words: a code, a place and a way out, and never a value of the input.
 *
 * @example
 * import * as z from 'zod'
 * const schema = z.object({ channel: z.enum(['walkIn', 'phone']) })
 * const input: unknown = { channel: 'walkin' }
 * const { error } = schema.safeParse(input)
 * error === undefined ? undefined : issuesFromZod(schema, error, input)[0].help // => 'Did you mean "walkIn"?'
 *
 * @category issues
 * @since 0.1.0
 */
export const issuesFromZod = (schema: z.core.$ZodType, error: z.core.$ZodError, input: unknown): Issues<ShapeCode> => {
  const [first, ...rest] = error.issues.flatMap((issue) => fromZodIssue(issue, [], schema, input))
  return [first ?? { code: 'core/unacceptable', path: [], message: 'The document does not hold what it should.' }, ...rest]
}
