import { readdirSync, readFileSync } from 'node:fs'

import type { CaseFile } from '@aitebaar/core'
import { getOrThrow, parseCaseFile, parseJson } from '@aitebaar/core'

/** What a rule should say of one thing, and why: written from the story, never from what the engine said. */
export interface Expectation {
  /** Ids of the written procedures that the rule stands for here. */
  readonly procedures?: readonly string[]
  readonly rule: string
  /** Id of the thing the rule speaks of. */
  readonly subject: string
  readonly verdict: string
  readonly severity?: string
  /** Provisions in force there and then; no others may be. */
  readonly provisions?: readonly string[]
  readonly due?: string
  /** Facts named as missing; no others may be. */
  readonly missing?: readonly string[]
  readonly blocks?: readonly string[]
  readonly why: string
}

/** A result that no rule gives yet, by the procedure it will come from. */
export interface NotYet {
  readonly procedure: string
  readonly verdict: string
  readonly why: string
  /** Rules that stand for another part of the same procedure. */
  readonly notBy?: readonly string[]
}

/** Another moment, or another choice of options. */
export interface Moment {
  /** When, or where. */
  readonly at: string
  /** Fields of the root that were different then. */
  readonly set?: Readonly<Record<string, unknown>>
  /** Options of the pack that are on. */
  readonly options?: Readonly<Record<string, boolean>>
  readonly expect: readonly Expectation[]
}

/** What a scenario should come to. */
export interface Expected {
  /** The moment at which clocks are read. */
  readonly asOf: string
  readonly expect: readonly Expectation[]
  /** Rules, or whole themes, that say and ask nothing; an action that nothing holds back. */
  readonly silent?: { readonly themes?: readonly string[]; readonly blocks?: string; readonly why: string }
  /** The record as it was at an earlier moment, or with options of the pack on. */
  readonly moments?: readonly Moment[]
  /** What should be so of the record: see docs/invariants.md. */
  readonly invariants?: readonly { readonly id: string; readonly answer: 'holds' | 'violated' | 'cannot tell'; readonly why: string }[]
  readonly notYet: readonly NotYet[]
  /** Results of the story that are no findings, such as figures. */
  readonly elsewhere?: readonly string[]
}

const folder = new URL('../../../examples/scenarios/', import.meta.url)

const named = (part: string, ending: string): readonly string[] =>
  readdirSync(new URL(`${part}/`, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()

/** The names of the case files, and of the files that say what they should come to. */
export const scenarios = { cases: named('cases', '.json'), expected: named('expected', '.expected.json') }

const json = (path: string): unknown => getOrThrow(parseJson(readFileSync(new URL(path, folder), 'utf8')))

/** The document of a scenario. */
export const documentOf = (name: string): Readonly<Record<string, unknown>> => json(`cases/${name}.json`) as Readonly<Record<string, unknown>>

/** The case file of a document. */
export const caseFileOf = (document: Readonly<Record<string, unknown>>): CaseFile => getOrThrow(parseCaseFile(document))

/** What a scenario should come to. */
export const expectedOf = (name: string): Expected => json(`expected/${name}.expected.json`) as Expected

/** A document with other values in fields of its root entity, such as `dispute.status`. */
export const withFields = (document: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.entries(fields).reduce((changed, [path, value]) => {
    const [root = '', field = ''] = path.split('.')
    return { ...changed, [root]: { ...(changed[root] as object), [field]: value } }
  }, document)
