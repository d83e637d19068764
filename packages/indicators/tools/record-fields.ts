import type { Fact } from '@aitebaar/conditions'
import { factsOf } from '@aitebaar/conditions'
import type { EntityKind, FieldDescription } from '@aitebaar/core'
import { describeFields, ENTITIES } from '@aitebaar/core'

import { codesOfList } from '../src/facts/codes-of-list.ts'

const literal = (value: unknown): string => JSON.stringify(value)

/** What several fields have is written once, under a name. */
interface Named {
  readonly nameOf: (text: string) => string
  readonly lines: () => readonly string[]
}

const named = (letter: string, type: string): Named => {
  const names = new Map<string, string>()
  return {
    nameOf: (text) => {
      const name = names.get(text) ?? `${letter}${names.size + 1}`
      names.set(text, name)
      return name
    },
    lines: () => [...names].map(([text, name]) => `const ${name}: ${type} = ${text}`),
  }
}

interface Names {
  readonly codes: Named
  readonly types: Named
}

/** Codes that are those of a list are taken from the list. */
const typeText = (type: Fact['type'], codes: Named): string => {
  if (!('codes' in type)) return literal(type)
  const { kind, list } = type
  if (list !== undefined && literal(codesOfList(list)) === literal(type.codes)) return literal({ kind, list })
  return `{ kind: ${literal(kind)}, codes: ${codes.nameOf(literal(type.codes))}${list === undefined ? '' : `, list: ${literal(list)}`} }`
}

const absencesOf = (type: Fact['type'], { codes = [] }: FieldDescription): readonly string[] =>
  type.kind === 'codes' ? codes.filter((code) => !type.codes.includes(code)) : []

/** What `told` of a field says; see `record-field.ts`. */
const toldOf = ({ nullable, question, why }: Fact): string =>
  `${nullable === true ? 'n' : ''}${question === undefined ? '' : 'q'}${why === undefined ? '' : 'w'}`

const fieldText = (fact: Fact, field: FieldDescription, { codes, types }: Names): string => {
  const { type, sensitivity } = fact
  const absences = absencesOf(type, field)
  const parts = [literal(field.path), types.nameOf(typeText(type, codes)), literal(sensitivity), literal(toldOf(fact))]
  return `[${[...parts, ...(absences.length === 0 ? [] : [codes.nameOf(literal(absences))])].join(', ')}],`
}

const kindText = (kind: EntityKind, names: Names): string => {
  const { schema } = ENTITIES[kind]
  const fields = new Map(describeFields(schema).map((field) => [`${kind}.${field.path}`, field]))
  const lines = factsOf(schema, kind).flatMap((fact) => {
    const field = fields.get(fact.id)
    return field === undefined ? [] : [fieldText(fact, field, names)]
  })
  return [`${kind}: [`, ...lines, '],'].join('\n')
}

/** Which fields each kind of record has, as the schemas describe them: the text of `src/facts/record-fields.ts`. Each type is written once. */
export const recordFieldsText = (): string => {
  const names = { codes: named('c', 'readonly string[]'), types: named('t', 'FieldType') }
  const kinds = (Object.keys(ENTITIES) as EntityKind[]).map((kind) => kindText(kind, names))
  return [
    '// Made by tools/facts.ts; do not edit.',
    `import type { EntityKind } from '@aitebaar/core'`,
    '',
    `import type { FieldType, RecordField } from './record-field.ts'`,
    '',
    ...names.codes.lines(),
    ...names.types.lines(),
    '',
    '/** The fields of each kind of record, as the schemas describe them. */',
    'export const RECORD_FIELDS: Readonly<Record<EntityKind, readonly RecordField[]>> = {',
    ...kinds,
    '}',
    '',
  ].join('\n')
}
