/** The rules as a person would write them by hand: one condition after the other, in functions of forty. */
import { pathToFileURL } from 'node:url'
import type { BenchRule, Row, Test } from './data.ts'
import { moduleFile } from './module-file.ts'

const SIGNS: Readonly<Record<string, string>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

const code = (test: Test): string => {
  if ('all' in test) return `(${test.all.map(code).join(' && ')})`
  if ('any' in test) return `(${test.any.map(code).join(' || ')})`
  const field = `r.${test.field}`
  if (Array.isArray(test.value)) {
    const sign = test.operator === 'in' ? '===' : '!=='
    return `(${test.value.map((value) => `${field} ${sign} ${JSON.stringify(value)}`).join(test.operator === 'in' ? ' || ' : ' && ')})`
  }
  return `${field} ${SIGNS[test.operator]} ${JSON.stringify(test.value)}`
}

export const handWritten = async (rules: readonly BenchRule[]): Promise<(row: Row) => readonly number[]> => {
  const parts: string[] = []
  for (let at = 0; at < rules.length; at += 40) {
    const lines = rules.slice(at, at + 40).map(({ test }, offset) => `  if ${code(test)} found.push(${at + offset})`)
    parts.push(`const part${at} = (r, found) => {\n${lines.join('\n')}\n}`)
  }
  const calls = parts.map((_, at) => `  part${at * 40}(r, found)`).join('\n')
  const file = moduleFile('hand.mjs', `${parts.join('\n')}\nexport const run = (r) => {\n  const found = []\n${calls}\n  return found\n}\n`)
  return ((await import(pathToFileURL(file).href)) as { run: (row: Row) => readonly number[] }).run
}
