import type { Fact } from '@aitebaar/conditions'
import { factsOf } from '@aitebaar/conditions'
import type { EntityKind, FieldDescription } from '@aitebaar/core'
import { describeFields, ENTITIES, SENSITIVITIES } from '@aitebaar/core'

import { codesOfList } from '../src/facts/codes-of-list.ts'

const listed = (codes: readonly string[]): string => codes.join(',')

/** A type as `readField` reads it. Codes that are those of a list are taken from the list. */
const typeText = (type: Fact['type']): string => {
  switch (type.kind) {
    case 'id':
      return `id:${type.of}`
    case 'number':
    case 'integer':
      return `${type.kind}:${type.min ?? ''}..${type.max ?? ''}`
    case 'code':
    case 'codes': {
      const { kind, list = '', codes } = type
      return `${kind}:${list}${list !== '' && listed(codesOfList(list)) === listed(codes) ? '' : `=${listed(codes)}`}`
    }
    default:
      return type.kind
  }
}

const absencesOf = (type: Fact['type'], { codes = [] }: FieldDescription): readonly string[] =>
  type.kind === 'codes' ? codes.filter((code) => !type.codes.includes(code)) : []

/** What `told` of a field says; see `record-field.ts`. */
const toldOf = ({ nullable, question, why }: Fact): string =>
  `${nullable === true ? 'n' : ''}${question === undefined ? '' : 'q'}${why === undefined ? '' : 'w'}`

const fieldText = (fact: Fact, field: FieldDescription): string =>
  [field.path, typeText(fact.type), SENSITIVITIES.indexOf(fact.sensitivity) + toldOf(fact), listed(absencesOf(fact.type, field))].join(' ').trimEnd()

const kindText = (kind: EntityKind): string => {
  const { schema } = ENTITIES[kind]
  const fields = new Map(describeFields(schema).map((field) => [`${kind}.${field.path}`, field]))
  const lines = factsOf(schema, kind).flatMap((fact) => {
    const field = fields.get(fact.id)
    return field === undefined ? [] : [fieldText(fact, field)]
  })
  return [`${kind}: \``, ...lines, '`,'].join('\n')
}

/** Which fields each kind of record has, as the schemas describe them: the text of `src/facts/record-fields.gen.ts`. */
export const recordFieldsText = (): string =>
  [
    '// Made by tools/facts.ts; do not edit.',
    `import type { EntityKind } from '@aitebaar/core'`,
    '',
    '/** The fields of each kind of record, as the schemas describe them; `readField` reads a line. */',
    'export const RECORD_FIELDS: Readonly<Record<EntityKind, string>> = {',
    ...(Object.keys(ENTITIES) as EntityKind[]).map(kindText),
    '}',
    '',
  ].join('\n')
