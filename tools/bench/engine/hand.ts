/** The rules as a person would write them by hand: one condition after the other, in functions of forty. */
import { pathToFileURL } from 'node:url'
import type { BenchRule, Field, Row, Test } from './data.ts'
import { moduleFile } from './module-file.ts'

const SIGNS: Readonly<Record<string, string>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

/** Of lists, as a person would write it. */
const listCode = ({ field, operator, value }: Extract<Test, { field: string }>): string | undefined => {
  const holds = (code: unknown): string => `r.${field}.includes(${JSON.stringify(code)})`
  const codes = [value].flat()
  switch (operator) {
    case 'contains':
    case 'containsAll':
      return `(${codes.map(holds).join(' && ')})`
    case 'containsAny':
      return `(${codes.map(holds).join(' || ')})`
    case 'doesNotContain':
      return `!${holds(value)}`
    default:
      return undefined
  }
}

/** Whether somebody in the record is meant, asked one time for all rules. */
const peopleCode = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ name, some }) =>
    some === undefined ? [] : [`  const ${name} = r.people.some((person) => person.age < ${some.under} && person.role === ${JSON.stringify(some.role)})`],
  )

const code = (test: Test): string => {
  if ('all' in test) return `(${test.all.map(code).join(' && ')})`
  if ('any' in test) return `(${test.any.map(code).join(' || ')})`
  const list = listCode(test)
  if (list !== undefined) return list
  const field = test.field.startsWith('some') ? `s.${test.field}` : `r.${test.field}`
  if (Array.isArray(test.value)) {
    const sign = test.operator === 'in' ? '===' : '!=='
    return `(${test.value.map((value) => `${field} ${sign} ${JSON.stringify(value)}`).join(test.operator === 'in' ? ' || ' : ' && ')})`
  }
  return `${field} ${SIGNS[test.operator]} ${JSON.stringify(test.value)}`
}

export const handWritten = async (rules: readonly BenchRule[], fields: readonly Field[]): Promise<(row: Row) => readonly number[]> => {
  const parts: string[] = []
  for (let at = 0; at < rules.length; at += 40) {
    const lines = rules.slice(at, at + 40).map(({ test }, offset) => `  if ${code(test)} found.push(${at + offset})`)
    parts.push(`const part${at} = (r, s, found) => {\n${lines.join('\n')}\n}`)
  }
  const people = fields.filter(({ some }) => some !== undefined).map(({ name }) => name)
  const asked = [...peopleCode(fields), `  const s = { ${people.join(', ')} }`].join('\n')
  const calls = parts.map((_, at) => `  part${at * 40}(r, s, found)`).join('\n')
  const file = moduleFile('hand.mjs', `${parts.join('\n')}\nexport const run = (r) => {\n  const found = []\n${asked}\n${calls}\n  return found\n}\n`)
  return ((await import(pathToFileURL(file).href)) as { run: (row: Row) => readonly number[] }).run
}
