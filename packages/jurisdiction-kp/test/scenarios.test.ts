import { checkInvariants, getOrThrow } from '@aitebaar/core'
import type { Finding } from '@aitebaar/rules'
import { createEngine } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { kp } from '../src/index.ts'
import type { Expectation } from './scenario.ts'
import { caseFileOf, documentOf, expectedOf, scenarios, withFields } from './scenario.ts'

const engine = getOrThrow(createEngine({ plugins: [kp], mode: 'strict' }))
const rules = engine.packs.flatMap(({ pack }) => pack.rules)
const rulesFor = (procedure: string): readonly string[] => rules.filter((rule) => rule.implements?.includes(procedure)).map(({ name }) => name)

const KEYS = new Set(['asOf', 'expect', 'silent', 'moments', 'invariants', 'notYet', 'elsewhere'])
const SILENT: readonly string[] = ['does-not-apply', 'not-applicable']

const findingsOf = (document: Readonly<Record<string, unknown>>, asOf: string, by = engine): readonly Finding[] =>
  by.assess(caseFileOf(document), { asOf, all: true }).findings

/** What a finding says of those things that the expectation speaks of. */
const said = ({ rule, subject, ...expected }: Expectation, findings: readonly Finding[]) => {
  const found = findings.find((finding) => finding.rule === rule && finding.subject.id === subject)
  if (found === undefined) return { rule, subject, verdict: 'the rule did not run on it' }
  const inForce = found.provisions.filter((provision) => provision.inForce === 'yes').map(({ id }) => id)
  return {
    rule,
    subject,
    verdict: found.verdict,
    ...(expected.severity === undefined ? {} : { severity: found.severity }),
    ...(expected.provisions === undefined ? {} : { provisions: inForce.sort() }),
    ...(expected.due === undefined ? {} : { due: found.due }),
    ...(expected.missing === undefined ? {} : { missing: [...found.missing].sort() }),
    ...(expected.blocks === undefined ? {} : { blocks: [...found.blocks].sort() }),
  }
}

const wanted = ({ procedures: _, why: __, ...expected }: Expectation) => ({
  ...expected,
  ...(expected.provisions === undefined ? {} : { provisions: [...expected.provisions].sort() }),
  ...(expected.missing === undefined ? {} : { missing: [...expected.missing].sort() }),
  ...(expected.blocks === undefined ? {} : { blocks: [...expected.blocks].sort() }),
})

const compare = (expectations: readonly Expectation[], findings: readonly Finding[]): void =>
  expect(expectations.map((one) => said(one, findings))).toEqual(expectations.map(wanted))

describe('the scenarios', () => {
  it('have a file each that says what they should come to', () => {
    expect(scenarios.expected).toEqual(scenarios.cases)
  })
})

describe.each(scenarios.expected)('%s', (name) => {
  const expected = expectedOf(name)
  const findings = findingsOf(documentOf(name), expected.asOf)

  it('comes to what its story says', () => {
    compare(expected.expect, findings)
    for (const { set = {}, options, expect: expectations } of expected.moments ?? []) {
      const by = options === undefined ? engine : getOrThrow(createEngine({ plugins: [kp], packOptions: options }))
      compare(expectations, findingsOf(withFields(documentOf(name), set), expected.asOf, by))
    }
  })

  it('hears nothing where its story says nothing', () => {
    const { themes = [], blocks } = expected.silent ?? {}
    const speaks = findings.filter(({ rule, verdict }) => themes.some((theme) => rule === theme || rule.startsWith(`${theme}/`)) && !SILENT.includes(verdict))
    expect(speaks.map(({ rule, verdict }) => [rule, verdict])).toEqual([])
    const held = findings.filter(
      (finding) => finding.blocks.some((action) => action === blocks) && ['applies', 'breached', 'unknown'].includes(finding.verdict),
    )
    expect(held.map(({ rule, verdict }) => [rule, verdict])).toEqual([])
  })

  it('is a record of which is so what its story says', () => {
    const found = checkInvariants(caseFileOf(documentOf(name)))
    const answers = (expected.invariants ?? []).map(({ id }) => {
      const about = found.filter((finding) => finding.id === id)
      return { id, answer: about.find(({ answer }) => answer === 'violated')?.answer ?? about[0]?.answer ?? 'holds' }
    })
    expect(answers).toEqual((expected.invariants ?? []).map(({ id, answer }) => ({ id, answer })))
  })

  it('speaks of rules and procedures that are there', () => {
    const all = [...expected.expect, ...(expected.moments ?? []).flatMap((moment) => moment.expect)]
    expect(all.filter(({ rule, procedures = [] }) => procedures.some((procedure) => !rulesFor(procedure).includes(rule)))).toEqual([])
    expect(expected.notYet.filter(({ procedure, notBy = [] }) => notBy.some((rule) => !rulesFor(procedure).includes(rule)))).toEqual([])
    expect(Object.keys(expected).filter((key) => !KEYS.has(key))).toEqual([])
    expect([...all, ...expected.notYet, ...(expected.invariants ?? [])].filter(({ why }) => why.length < 10)).toEqual([])
  })

  it('waits for no rule that is there: what has a rule now moves from "notYet" to "expect"', () => {
    const ready = expected.notYet.flatMap(({ procedure, notBy = [] }) => {
      const there = rulesFor(procedure).filter((rule) => !notBy.includes(rule))
      return there.length === 0 ? [] : [`${procedure}: ${there.join(', ')}`]
    })
    expect(ready).toEqual([])
  })
})
