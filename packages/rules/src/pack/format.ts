import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { isTooDeep } from './limits.ts'
import type { PackInput } from './pack.ts'

/**
 * The format of packs that this version reads. Older ones are brought up to it by migrations; a newer one is refused, since what it adds would be lost.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [], format: PACK_FORMAT + 1 }
 * const made = createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] })
 * E.isLeft(made) && made.left[0].code // => 'rules/newer-pack-format'
 *
 * @category packs
 * @since 0.1.0
 */
export const PACK_FORMAT = 2

/** Brings a pack from one format to the next. */
interface PackMigration {
  readonly name: string
  readonly from: number
  readonly change: (pack: PackInput) => PackInput
}

/** One for each older format, in their order. */
export const PACK_MIGRATIONS: readonly PackMigration[] = [
  {
    name: 'lists-are-there',
    from: 1,
    change: (pack) => ({ conditions: {}, register: [], areas: [], bodies: [], options: [], words: [], parameters: [], ...pack }),
  },
]

const bad = (id: string | number, key: string, message: string): Issue => ({
  code: 'rules/bad-pack',
  path: ['packs', id, ...(key === '' ? [] : [key])],
  message,
  help: 'A pack is an object with "id", "version", "title" and the list "rules".',
})

const problems = (pack: Readonly<Record<string, unknown>>, id: string | number): readonly Issue[] => [
  ...(typeof pack['id'] === 'string' ? [] : [bad(id, 'id', '"id" is not a text.')]),
  ...(Array.isArray(pack['rules']) ? [] : [bad(id, 'rules', '"rules" is not a list.')]),
  ...(pack['signature'] === undefined || typeof pack['signature'] === 'string' ? [] : [bad(id, 'signature', '"signature" is not a text.')]),
]

const formatOf = ({ format = 1 }: Readonly<Record<string, unknown>>): number | undefined =>
  typeof format === 'number' && Number.isInteger(format) && format >= 1 ? format : undefined

/** A pack in the format of this version, or what keeps it from being read. A pack without `format` is of the first one. */
export const readPack = (input: unknown, index: number): E.Either<Issues, PackInput> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return E.left([bad(index, '', 'This is not a pack.')])
  const given: Readonly<Record<string, unknown>> = { ...input }
  const id = typeof given['id'] === 'string' ? given['id'] : index
  if (isTooDeep(input)) return E.left([{ ...bad(id, '', 'This pack is nested deeper than can be read.'), help: 'Conditions may be nested 32 levels deep.' }])
  const [first, ...rest] = problems(given, id)
  if (first !== undefined) return E.left([first, ...rest])
  const format = formatOf(given)
  if (format === undefined) return E.left([bad(id, 'format', '"format" is not a whole number from 1 on.')])
  if (format > PACK_FORMAT)
    return E.left([
      {
        code: 'rules/newer-pack-format',
        path: ['packs', id, 'format'],
        message: `The pack "${id}" is of format ${format}, this version reads up to ${PACK_FORMAT}.`,
        help: 'Install a newer @aitebaar/rules.',
      },
    ])
  const pack = Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'format'))
  return E.right(PACK_MIGRATIONS.filter(({ from }) => from >= format).reduce((older, { change }) => change(older), pack as unknown as PackInput))
}
