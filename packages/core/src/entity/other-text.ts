import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import type { IssuePath } from '../issue.ts'
import { formatPath } from '../issue.ts'
import { isAbsent } from '../maybe.ts'
import type { EntityOf } from '../related/records.ts'
import type { FreeText } from '../text/text.ts'
import type { FieldDescription } from './describe-fields.ts'
import { describeFields } from './describe-fields.ts'

type Fields = Readonly<Record<string, unknown>>

/** A field that takes the code `other`, or a list of groups that hold such fields. */
interface Choice {
  readonly keys: readonly string[]
  readonly inner: readonly Choice[]
}

const choicesIn = (fields: readonly FieldDescription[]): readonly Choice[] =>
  fields.flatMap(({ path, codes, fields: inside }): readonly Choice[] => {
    const inner = choicesIn(inside ?? [])
    return codes?.includes('other') === true || inner.length > 0 ? [{ keys: path.split('.'), inner }] : []
  })

const choices = new Map<EntityKind, readonly Choice[]>()

const choicesOf = (kind: EntityKind): readonly Choice[] => {
  const known = choices.get(kind) ?? choicesIn(describeFields(ENTITIES[kind].schema))
  choices.set(kind, known)
  return known
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isAbsent(value)

const chosenIn = (value: unknown, { keys, inner }: Choice, path: IssuePath): readonly IssuePath[] => {
  const at = keys.reduce<unknown>((one, key) => (isFields(one) ? one[key] : undefined), value)
  const here: IssuePath = [...path, ...keys]
  if (inner.length > 0) return Array.isArray(at) ? at.flatMap((one, index) => inner.flatMap((choice) => chosenIn(one, choice, [...here, index]))) : []
  return at === 'other' || (Array.isArray(at) && at.includes('other')) ? [here] : []
}

/**
 * The fields of an entity in which `other` is chosen, as they stand in `otherTexts`.
 *
 * @example
 * const complaint: EntityOf<'complaint'> = encode(Complaint.parse({ complaintId: 'cmp-01', natureCodes: ['theft', 'other'], accompaniedByCode: 'other' }))
 * fieldsWithOther('complaint', complaint) // => ['accompaniedByCode', 'natureCodes']
 *
 * @category entities
 * @since 0.1.0
 */
export const fieldsWithOther = <K extends EntityKind>(kind: K, entity: EntityOf<K>): readonly string[] =>
  choicesOf(kind).flatMap((choice) => chosenIn(entity, choice, []).map(formatPath))

/**
 * What `other` stands for in a field: the text that names the field, or the one text of the record where no other field is left that it could belong to.
 * `undefined` when nobody wrote it down, or when it cannot be told which field the text is about.
 *
 * @example
 * const text = (words: string) => ({ text: words, language: 'en' })
 * const complaint = (fields: object): EntityOf<'complaint'> => encode(Complaint.parse({ complaintId: 'cmp-01', natureCodes: ['other'], ...fields }))
 * otherTextOf('complaint', complaint({ otherText: text('a stolen dog') }), 'natureCodes')?.text // => 'a stolen dog'
 * otherTextOf('complaint', complaint({ otherText: text('a stolen dog'), accompaniedByCode: 'other' }), 'natureCodes') // => undefined
 * otherTextOf('complaint', complaint({ otherTexts: [{ field: 'natureCodes', text: text('a stolen dog') }] }), 'natureCodes')?.text // => 'a stolen dog'
 *
 * @category entities
 * @since 0.1.0
 */
export const otherTextOf = <K extends EntityKind>(kind: K, entity: EntityOf<K>, field: string): FreeText | undefined => {
  const { otherText, otherTexts = [] }: Pick<EntityOf<'complaint'>, 'otherText' | 'otherTexts'> = entity
  const named = otherTexts.find((one) => one.field === field)?.text
  if (named !== undefined || otherText === undefined) return named
  const open = fieldsWithOther(kind, entity).filter((one) => !otherTexts.some((text) => text.field === one && text.text !== undefined))
  return open.length === 1 && open[0] === field ? otherText : undefined
}
