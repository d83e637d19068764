import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

import { filesIn, ROOT } from './lists.ts'

/** One written procedure: what it is about, why no rule stands for it, or what its rules leave out. */
export interface Procedure {
  readonly subject: string
  readonly reason?: string
  readonly leavesOut?: string
}

const FILE = 'coverage-reasons.json'

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

/** Every written procedure by its id, as the data file has it. */
export const procedures = (): ReadonlyMap<string, Procedure> => new Map(Object.entries(readJson(FILE) as Record<string, Procedure>))

/** Why no rule cites a provision, by its id. */
export const provisionReasons = (): ReadonlyMap<string, string> => new Map(Object.entries(readJson('provision-reasons.json') as Record<string, string>))

interface RuleFile {
  readonly name: string
  readonly cites?: readonly (string | { readonly all: readonly string[] })[]
  readonly implements?: readonly string[]
}

/** The names of the rules that stand for each procedure, by its id. */
export const implementedBy = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const file of filesIn('rules', '.rule.json')) {
    const rule = readJson(file) as RuleFile
    for (const id of rule.implements ?? []) found.set(id, [...(found.get(id) ?? []), rule.name])
  }
  return found
}

interface ProvisionFile {
  readonly id: string
  readonly title: { readonly en: string }
}

/** The provisions of the register that no rule cites, with their titles. */
export const uncitedProvisions = (): readonly ProvisionFile[] => {
  const cited = new Set(
    filesIn('rules', '.rule.json').flatMap((file) =>
      ((readJson(file) as RuleFile).cites ?? []).flatMap((citation) => (typeof citation === 'string' ? citation : citation.all)),
    ),
  )
  return filesIn('register', '.json')
    .flatMap((file) => readJson(file) as readonly ProvisionFile[])
    .filter(({ id }) => !cited.has(id))
}

const GROUPS: Readonly<Record<string, string>> = {
  INT: 'First contact',
  FIR: 'Registration',
  SAF: 'Safety',
  INV: 'Investigation',
  EVD: 'Medical and forensic evidence',
  DV: 'Domestic violence',
  HAR: 'Harassment',
  ACD: 'Acid and burns',
  HTP: 'Harmful customs',
  CHD: 'Children',
  VSO: 'Victim support',
  REF: 'Referral',
  DSK: "Women's desks",
  CNT: 'Counting and publishing',
  TRN: 'Training',
  RCT: 'Recruitment',
  FRM: 'Policing forums',
  POL: 'Policy',
  MED: 'Mediation',
  ETH: 'Reporting in the media',
}

const groupOf = (id: string): string => id.split('-')[1] ?? ''

const row = (id: string, { subject, reason = '', leavesOut }: Procedure, rules: readonly string[]): string => {
  const stands = rules.map((name) => `\`${name}\``).join(', ')
  const remark = leavesOut === undefined ? '' : `${stands === '' ? '' : '. '}Left out: ${leavesOut}`
  return `| ${id} | ${subject} | ${stands === '' ? `No rule. ${reason}` : stands}${remark} |`
}

/** The page that says which rules stand for which procedure, and why some have none. */
export const coveragePage = (): string => {
  const all = [...procedures()]
  const rules = implementedBy()
  const done = all.filter(([id]) => rules.has(id)).length
  const sections = Object.entries(GROUPS).map(([group, title]) =>
    [
      `## ${title}`,
      '',
      '| id | what it asks | rules |',
      '| --- | --- | --- |',
      ...all.filter(([id]) => groupOf(id) === group).map(([id, procedure]) => row(id, procedure, rules.get(id) ?? [])),
    ].join('\n'),
  )
  return [
    '<!-- Made by tools/coverage.ts from the rules, coverage-reasons.json and provision-reasons.json; do not edit. -->',
    '',
    '# Procedures and rules',
    '',
    `Of ${all.length} written procedures ${done} have a rule, and ${all.length - done} have a reason for having none. What the rules of a procedure leave out is said beside them.`,
    '',
    sections.join('\n\n'),
    '',
    '## Provisions that no rule cites',
    '',
    '| id | what it is | why |',
    '| --- | --- | --- |',
    ...uncitedProvisions().map(({ id, title }) => `| ${id} | ${title.en} | ${provisionReasons().get(id) ?? ''} |`),
    '',
  ].join('\n')
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, 'coverage.md'), coveragePage())
