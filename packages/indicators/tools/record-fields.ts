import type { Fact } from '@aitebaar/conditions'
import { factsOf } from '@aitebaar/conditions'
import type { EntityKind, FieldDescription } from '@aitebaar/core'
import { describeFields, ENTITIES } from '@aitebaar/core'

const literal = (value: unknown): string => JSON.stringify(value)

type NameOf = (codes: readonly string[]) => string

const typeText = (type: Fact['type'], nameOf: NameOf): string =>
  'codes' in type
    ? `{ kind: ${literal(type.kind)}, codes: ${nameOf(type.codes)}${type.list === undefined ? '' : `, list: ${literal(type.list)}`} }`
    : literal(type)

const absencesOf = (type: Fact['type'], { codes = [] }: FieldDescription): readonly string[] =>
  type.kind === 'codes' ? codes.filter((code) => !type.codes.includes(code)) : []

const fieldText = ({ type, nullable, question, why, sensitivity }: Fact, field: FieldDescription, nameOf: NameOf): string => {
  const absences = absencesOf(type, field)
  const parts = [
    `path: ${literal(field.path)}`,
    `type: ${typeText(type, nameOf)}`,
    ...(absences.length === 0 ? [] : [`absences: ${nameOf(absences)}`]),
    ...(nullable === true ? ['nullable: true'] : []),
    `sensitivity: ${literal(sensitivity)}`,
    ...(question === undefined ? [] : ['question: true']),
    ...(why === undefined ? [] : ['why: true']),
  ]
  return `{ ${parts.join(', ')} },`
}

const kindText = (kind: EntityKind, nameOf: NameOf): string => {
  const { schema } = ENTITIES[kind]
  const fields = new Map(describeFields(schema).map((field) => [`${kind}.${field.path}`, field]))
  const lines = factsOf(schema, kind).flatMap((fact) => {
    const field = fields.get(fact.id)
    return field === undefined ? [] : [fieldText(fact, field, nameOf)]
  })
  return [`${kind}: [`, ...lines, '],'].join('\n')
}

/** Which fields each kind of record has, as the schemas describe them: the text of `src/facts/record-fields.ts`. Each list of codes is written once. */
export const recordFieldsText = (): string => {
  const names = new Map<string, string>()
  const nameOf: NameOf = (codes) => {
    const text = literal(codes)
    const name = names.get(text) ?? `c${names.size + 1}`
    names.set(text, name)
    return name
  }
  const kinds = (Object.keys(ENTITIES) as EntityKind[]).map((kind) => kindText(kind, nameOf))
  return [
    '// Made by tools/facts.ts; do not edit.',
    `import type { EntityKind } from '@aitebaar/core'`,
    '',
    `import type { RecordField } from './record-field.ts'`,
    '',
    ...[...names].map(([text, name]) => `const ${name} = ${text}`),
    '',
    '/** The fields of each kind of record, as the schemas describe them. */',
    'export const RECORD_FIELDS: Readonly<Record<EntityKind, readonly RecordField[]>> = {',
    ...kinds,
    '}',
    '',
  ].join('\n')
}
