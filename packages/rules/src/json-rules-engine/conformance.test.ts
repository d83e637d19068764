import { existsSync, readFileSync } from 'node:fs'

import type { Fact, FactType } from '@aitebaar/conditions'
import { coerce, compile, createDictionary } from '@aitebaar/conditions'
import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { fromJsonRulesEngine } from './from-json-rules-engine.ts'

/** Runs of json-rules-engine's own tests, recorded elsewhere; they are no part of this repository. */
const FILE = new URL('../../../../../shared/conformance/json-rules-engine-triples.json', import.meta.url)
const isThere = existsSync(FILE)
if (!isThere) console.log('skipped: the recorded runs of json-rules-engine are not here')

type Record_ = Readonly<Record<string, unknown>>
interface Triple {
  readonly id: number
  readonly rules: readonly { readonly event: { readonly type: string } }[]
  readonly facts: Record_
  readonly engineFacts?: Record_
  readonly recordedFacts?: Readonly<Record<string, readonly { params: Record_; value: unknown }[]>>
  readonly conditions?: Record_
  readonly expected: { readonly events?: readonly { type: string }[] }
}

const { triples, invalid } = isThere
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as { triples: readonly Triple[]; invalid: readonly { kind: string; input: unknown }[] })
  : { triples: [], invalid: [] }

const valuesOf = ({ facts, engineFacts = {}, recordedFacts = {} }: Triple): Record_ => ({
  ...Object.fromEntries(Object.entries(recordedFacts).map(([name, [first]]) => [name, first?.value])),
  ...engineFacts,
  ...facts,
})

/** All texts of a document, to make code lists of. */
const textsIn = (node: unknown): string[] => {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : []
}

const typeOf = (value: unknown, texts: readonly string[]): FactType | undefined => {
  if (typeof value === 'boolean') return { kind: 'boolean' }
  if (typeof value === 'number') return { kind: 'number' }
  if (typeof value === 'string') return { kind: 'code', codes: texts }
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? { kind: 'codes', codes: texts } : undefined
}

const idOf = (name: string): string => `input.${name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`

const factsOf = (triple: Triple): readonly Fact[] => {
  const texts = [...new Set([...textsIn(triple.rules), ...textsIn(valuesOf(triple))])]
  return Object.entries(valuesOf(triple)).flatMap(([name, value]): Fact[] => {
    const type = typeOf(value, texts)
    if (type === undefined || !/^[a-z][A-Za-z-]*$/.test(name)) return []
    return [{ id: idOf(name), subject: 'input', type, label: { en: name }, sensitivity: 'public', read: (entity) => entity[name] }]
  })
}

/** What became of one recorded run: how many rules were refused, and of the others, whether the same events came. */
const replay = (triple: Triple) => {
  const facts = factsOf(triple)
  const dictionary = getOrThrow(createDictionary(facts))
  const values = valuesOf(triple)
  const names = Object.fromEntries(Object.keys(values).map((name) => [name, idOf(name)]))
  const taken = triple.rules.map((rule) => fromJsonRulesEngine(rule, dictionary, { facts: names, conditions: triple.conditions ?? {} }))
  const events = taken.map(({ rules: [rule], conditions }) => {
    if (rule === undefined) return undefined
    const { facts: read, test } = getOrThrow(compile(rule.conditions, { dictionary, named: conditions }))
    return test(read.map((id) => facts.flatMap((fact) => (fact.id === id ? [coerce(fact.type, fact.read(values, {}))] : []))[0]))
  })
  return { events, notes: taken.flatMap(({ report }) => report) }
}

describe.skipIf(!isThere)('the recorded runs of json-rules-engine', () => {
  it('agree wherever our subset takes the rule over, and are refused with a clear message elsewhere', () => {
    let [agreed, refused] = [0, 0]
    for (const triple of triples) {
      const { events, notes } = replay(triple)
      for (const [index, truth] of events.entries()) {
        const type = triple.rules[index]?.event.type ?? ''
        if (truth === undefined) refused += 1
        else {
          const isEvent = triple.expected.events?.some((event) => event.type === type) ?? false
          expect([triple.id, type, truth]).toEqual([triple.id, type, isEvent ? 'true' : 'false'])
          agreed += 1
        }
      }
      for (const { outcome, message, help } of notes) if (outcome === 'refused') expect([message, help]).toEqual([expect.any(String), expect.any(String)])
      expect(events.includes(undefined)).toBe(notes.some(({ outcome }) => outcome === 'refused'))
    }
    console.log(`recorded runs of json-rules-engine: ${agreed} rules agree, ${refused} are refused`)
    expect(agreed).toBeGreaterThan(80)
  })

  it('that are invalid there are refused here', () => {
    const conditions = invalid.filter(({ kind }) => kind === 'Condition' || kind === 'Rule.setConditions')
    for (const { input } of conditions) {
      const { rules, report } = fromJsonRulesEngine({ conditions: input, event: { type: 'x' } }, getOrThrow(createDictionary([])))
      expect([rules, report.some(({ outcome }) => outcome === 'refused')]).toEqual([[], true])
    }
    expect(conditions.length).toBeGreaterThan(0)
  })
})
