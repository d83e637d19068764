import type { Issue, IssuePath } from '@aitebaar/core'
import { formatPath } from '@aitebaar/core'

/**
 * Line and column of a place in a text, both from 1.
 *
 * @example
 * const place: TextPlace = placeInJson('{\n  "title": {}\n}', ['title', 'en'])
 * place // => { line: 2, column: 3 }
 *
 * @category rules
 * @since 0.1.0
 */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

interface Token {
  readonly text: string
  readonly at: number
}

/** Steps over the value that starts at a token, and gives the index after it. */
const afterValue = (tokens: readonly Token[], start: number): number => {
  let depth = 0
  for (let index = start; index < tokens.length; index++) {
    const text = tokens[index]?.text
    if (text === '{' || text === '[') depth += 1
    if (text === '}' || text === ']') depth -= 1
    if (depth === 0) return index + 1
  }
  return tokens.length
}

/** The index of the value that a key or position leads to, and of the token to point at. */
const step = (tokens: readonly Token[], start: number, key: string | number): { readonly value: number; readonly shown: number } | undefined => {
  const open = tokens[start]?.text
  if (open !== (typeof key === 'number' ? '[' : '{')) return undefined
  for (let index = start + 1, position = 0; index < tokens.length; position++) {
    if (open === '[') {
      if (position === key) return tokens[index]?.text === ']' ? undefined : { value: index, shown: index }
    } else if (tokens[index]?.text === JSON.stringify(key)) return { value: index + 2, shown: index }
    index = afterValue(tokens, open === '[' ? index : index + 2)
    if (tokens[index]?.text !== ',') return undefined
    index += 1
  }
  return undefined
}

/**
 * Where a path leads in a JSON text: to the key, or to the entry of a list. A path that leads nowhere ends at the last part that is there.
 *
 * @example
 * placeInJson('{\n  "all": [1, 2]\n}', ['all', 1]) // => { line: 2, column: 14 }
 *
 * @category rules
 * @since 0.1.0
 */
export const placeInJson = (text: string, path: IssuePath): TextPlace => {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }))
  let value = 0
  let shown = 0
  for (const key of path) {
    const next = step(tokens, value, key)
    if (next === undefined) break
    value = next.value
    shown = next.shown
  }
  const before = text.slice(0, tokens[shown]?.at ?? 0)
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

/**
 * The file a rule was read from, with its text as it stands there.
 *
 * @example
 * const source: RuleSource = { file: 'not-safe.rule.json', text: '{ "name": "desk/not-safe" }' }
 * ruleIssueText({ code: 'rules/missing', path: ['title'], message: '"title" is missing.' }, source).split('\n')[0] // => 'not-safe.rule.json:1:1: rule "desk/not-safe", title'
 *
 * @category rules
 * @since 0.1.0
 */
export interface RuleSource {
  readonly file: string
  readonly text: string
}

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> => typeof value === 'object' && value !== null

/** The ids of the conditions that a path leads through, the innermost last. */
const conditionIds = (content: unknown, path: IssuePath): readonly string[] => {
  let node = content
  return path.flatMap((key) => {
    node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
    return isObject(node) && typeof node['id'] === 'string' ? [node['id']] : []
  })
}

/**
 * An issue of a rule as its author reads it: file, line and column, rule, condition, what is wrong, what to write instead, and the code.
 *
 * @param issue - an issue whose path begins inside the rule
 * @param source - the file of the rule
 *
 * @example
 * const issue = { code: 'rules/missing', path: ['title'], message: '"title" is missing.', help: 'Add "title".' }
 * ruleIssueText(issue, { file: 'a.rule.json', text: '{ "name": "toy/a" }' }) // => 'a.rule.json:1:1: rule "toy/a", title\n  "title" is missing.\n  → Add "title".\n  [rules/missing]'
 *
 * @category rules
 * @since 0.1.0
 */
export const ruleIssueText = (issue: Issue, { file, text }: RuleSource): string => {
  const content: unknown = JSON.parse(text)
  const { line, column } = placeInJson(text, issue.path)
  const name = isObject(content) && typeof content['name'] === 'string' ? `rule "${content['name']}"` : 'rule'
  const id = conditionIds(content, issue.path).at(-1)
  const place = [name, ...(id === undefined ? [] : [`condition "${id}"`]), ...(issue.path.length === 0 ? [] : [formatPath(issue.path)])].join(', ')
  return [`${file}:${line}:${column}: ${place}`, `  ${issue.message}`, ...(issue.help === undefined ? [] : [`  → ${issue.help}`]), `  [${issue.code}]`].join(
    '\n',
  )
}
