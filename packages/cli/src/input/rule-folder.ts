import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Issue, Issues } from '@aitebaar/core'
import { parseJson } from '@aitebaar/core'
import type { Engine, EngineOptions, PackInput, Plugin } from '@aitebaar/rules'
import { createEngine, placeInJson } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { BUILT_IN } from '../engine.ts'
import { listFiles } from './files.ts'

/** A file of rules or cases as it was read. */
export interface JsonFile {
  readonly file: string
  readonly text: string
  readonly content: unknown
}

/** The rules and example cases of a folder, and the files that are no JSON. */
export interface RuleFolder {
  readonly rules: readonly JsonFile[]
  readonly cases: readonly JsonFile[]
  readonly refused: readonly { readonly file?: string; readonly where: string; readonly issues: readonly Issue[] }[]
}

/** What a file of another encoding holds when it is read as UTF-8. */
const NOT_UTF_8 = /[\u0000\uFFFD]/

const WRONG_ENCODING: Issue = {
  code: 'cli/not-utf-8',
  path: [],
  message: 'This file is not saved as UTF-8.',
  help: 'Save it again in your editor, with the encoding UTF-8.',
}

const readJson = (text: string): E.Either<Issues, unknown> => (NOT_UTF_8.test(text) ? E.left([WRONG_ENCODING]) : parseJson(text))

/** What stops being JSON has no path to look up; the message says its line. */
const lineOf = ({ message }: Issue): string => /at line (\d+)/.exec(message)?.[1]?.replace(/^/, ':') ?? ''

/** The folder of the built-in rules, as files that can be read and edited. */
export const builtInRules = (): string => join(dirname(fileURLToPath(import.meta.resolve('@aitebaar/jurisdiction-kp/package.json'))), 'rules')

/** Reads the `*.rule.json` and `*.cases.json` files of a folder. */
export const readRuleFolder = (folder: string): RuleFolder => {
  const { files, issues } = listFiles([folder], ['.rule.json', '.cases.json'])
  const rules: JsonFile[] = []
  const cases: JsonFile[] = []
  const refused: RuleFolder['refused'][number][] = issues.map((issue) => ({ where: '', issues: [issue] }))
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const json = readJson(text)
    if (E.isLeft(json)) refused.push({ file, where: `${file}${lineOf(json.left[0])}`, issues: json.left })
    else (file.endsWith('.rule.json') ? rules : cases).push({ file, text, content: json.right })
  }
  return { rules, cases, refused }
}

const nameOf = (rule: unknown): string => (typeof rule === 'object' && rule !== null && 'name' in rule && typeof rule.name === 'string' ? rule.name : '')

/** The name of the rule that a file holds, by its content or, failing that, by its name. */
export const ruleName = ({ content, file }: JsonFile): string => nameOf(content) || file

/** Words are for the built-in rules: where one of these is not there, its title in Urdu has nothing to stand for. */
const wordsFor = ({ rules: own, words }: PackInput, names: readonly string[]): unknown => (own.every((rule) => names.includes(nameOf(rule))) ? words : [])

/** The built-in jurisdiction with other rules in the place of its own. */
export const engineWithRules = (rules: readonly JsonFile[], options: Omit<EngineOptions, 'plugins'> = {}): E.Either<Issues, Engine> => {
  const packs = (BUILT_IN.packs ?? []).map((pack) => ({ ...pack, rules: rules.map(({ content }) => content), words: wordsFor(pack, rules.map(ruleName)) }))
  const plugin: Plugin = { ...BUILT_IN, packs }
  return createEngine({ ...options, plugins: [plugin] })
}

/** The file, and the line if it can be found, that an issue of a pack speaks of. */
export const placeOf = (issue: Issue, rules: readonly JsonFile[]): { where: string | undefined; path: Issue['path'] } => {
  const [, , part, name] = issue.path
  const rule = part === 'rules' ? rules.find((one, index) => ruleName(one) === name || index === name) : undefined
  return rule === undefined
    ? { where: undefined, path: issue.path }
    : { where: `${rule.file}:${placeInJson(rule.text, issue.path.slice(4)).line}`, path: issue.path.slice(4) }
}
