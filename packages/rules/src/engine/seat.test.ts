import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, TOY_OPTION, toyEngine, toyPack, toyPlugin } from '../testing/toy.ts'
import { createEngine } from './create-engine.ts'

const fileWith = (more: object, ...things: readonly object[]): CaseFile => ({ kind: 'toy', id: 'cf-1', things, ...more }) as unknown as CaseFile
const flag = (name: string, severity: string) => ({ ...CLOSE_RULE, name, event: { type: 'flag', params: { flag: 'open', severity } } })
const open = { thingId: 't-1', isOpen: true }

describe('the order of findings', () => {
  it('is by severity, the gravest first, then by name, whatever the order of the rules', () => {
    const names = ['toy/a-info', 'toy/b-medium', 'toy/c-medium', 'toy/d-high', 'toy/e-critical']
    const rules = names.map((name) => flag(name, name.slice(6)))
    const expected = ['toy/e-critical', 'toy/d-high', 'toy/b-medium', 'toy/c-medium', 'toy/a-info']
    for (const given of [rules, rules.toReversed()])
      expect(
        toyEngine(given)
          .assess(fileWith({}, open), { asOf: '2015-01-01' })
          .findings.map(({ rule }) => rule),
      ).toEqual(expected)
  })

  it('mixes the rules of several packs, and the assessment names them all', () => {
    const other = {
      name: 'other',
      version: '1.0.0',
      packs: [{ ...toyPack([flag('other/grave', 'critical')], { options: [{ ...TOY_OPTION, id: 'brave' }] }), id: 'other', version: '2.0.0' }],
    }
    const engine = getOrThrow(
      createEngine({ plugins: [toyPlugin([flag('toy/mild', 'info'), flag('toy/grave', 'critical')]), other], packOptions: { careful: true, brave: true } }),
    )
    const { findings, pack } = engine.assess(fileWith({}, open), { asOf: '2015-01-01' })
    expect(findings.map(({ rule }) => rule)).toEqual(['other/grave', 'toy/grave', 'toy/mild'])
    const [one, two] = engine.packs
    expect(pack).toEqual({ id: 'toy+other', version: '1.0.0+2.0.0', hash: `${one?.hash}+${two?.hash}`, options: ['brave', 'careful'] })
  })
})

const plugin = toyPlugin([])
const fact = plugin.facts?.find(({ id }) => id === 'thing.openedAt')
const boxed = { ...flag('toy/boxed', 'high'), conditions: { fact: 'box.openedAt', operator: 'isKnown', value: true } }
const timed = {
  ...CLOSE_RULE,
  name: 'toy/timed',
  event: { type: 'duty', params: { severity: 'high', clock: { from: 'thing.openedAt', within: 'PT2H', doneAt: 'box.openedAt' } } },
}
const engineOf = (...rules: readonly object[]) =>
  getOrThrow(
    createEngine({
      plugins: [
        {
          ...plugin,
          subjects: [...(plugin.subjects ?? []), { name: 'box', at: 'root', key: 'box', idField: 'boxId' }],
          facts: [...(plugin.facts ?? []), ...(fact === undefined ? [] : [{ ...fact, id: 'box.openedAt', subject: 'box' }])],
          packs: [toyPack(rules)],
        },
      ],
    }),
  )

describe('a rule that reads facts of a root', () => {
  const engine = engineOf(boxed, timed, flag('toy/plain', 'info'))
  const run = (more: object, by = engine) => by.verdicts(fileWith(more, open), { asOf: '2015-01-01' }).map(({ rule, verdict }) => [rule, verdict])

  it('runs where the file has that root, and not elsewhere', () => {
    expect(run({})).toEqual([['toy/plain', 'applies']])
    expect(run({ box: {} })).toEqual([
      ['toy/boxed', 'does-not-apply'],
      ['toy/timed', 'indeterminate'],
      ['toy/plain', 'applies'],
    ])
  })

  it('reads the facts of that root', () => {
    expect(run({ box: { openedAt: '2014-03-09T11:00+05:00' } })[0]).toEqual(['toy/boxed', 'applies'])
  })
})

describe('a rule that gives way to one that reads facts of a root', () => {
  const late = { ...boxed, conditions: { fact: 'box.openedAt', operator: 'after', value: '2014-01-01' } }
  const engine = engineOf(late, { ...flag('toy/plain', 'info'), yieldsTo: ['toy/boxed'] }, { ...flag('toy/second', 'info'), yieldsTo: ['toy/plain'] })
  const run = (more: object) => Object.fromEntries(engine.verdicts(fileWith(more, open), { asOf: '2015-01-01' }).map(({ rule, verdict }) => [rule, verdict]))

  it('is judged as if that were not there where the file has no such root, and so is what gives way to it (spec 4.10)', () => {
    expect(run({})).toEqual({ 'toy/plain': 'applies', 'toy/second': 'does-not-apply' })
  })

  it('gives way to it, or is unknown with it, where the file has that root (spec 4.10)', () => {
    expect(run({ box: {} })).toEqual({ 'toy/boxed': 'unknown', 'toy/plain': 'unknown', 'toy/second': 'unknown' })
    expect(run({ box: { openedAt: '2014-03-09' } })).toEqual({ 'toy/boxed': 'applies', 'toy/plain': 'does-not-apply', 'toy/second': 'applies' })
    expect(run({ box: { openedAt: '2013-03-09' } })).toEqual({ 'toy/boxed': 'does-not-apply', 'toy/plain': 'applies', 'toy/second': 'does-not-apply' })
  })

  it('is explained and asked for as it is judged there', () => {
    const file = fileWith({}, { ...open, isOpen: undefined })
    const assessment = engine.assess(file, { asOf: '2015-01-01' })
    expect(assessment.findings.map(({ rule, missing }) => [rule, missing])).toEqual([['toy/plain', ['thing.isOpen']]])
    expect(getOrThrow(engine.explain(engine.assess(fileWith({}, open), { asOf: '2015-01-01' }), 'toy/plain'))[0]?.verdict).toBe('applies')
  })
})

describe('an assessment', () => {
  const engine = toyEngine([OPEN_RULE, CLOSE_RULE])

  it('leaves out what does not apply, unless all is asked for', () => {
    const file = fileWith({}, { thingId: 't-1', isOpen: false })
    expect(engine.assess(file, { asOf: '2015-01-01' }).findings).toEqual([])
    expect(engine.assess(file, { asOf: '2015-01-01', all: true }).findings.map(({ verdict }) => verdict)).toEqual(['does-not-apply', 'not-applicable'])
  })

  it('names the file and the day, and nothing that is wrong where nothing is', () => {
    const assessment = engine.assess(fileWith({}), { asOf: '2015-01-01' })
    expect(assessment).toMatchObject({ caseFile: 'cf-1', asOf: '2015-01-01' })
    expect(assessment).not.toHaveProperty('issues')
    expect(engine.assess(fileWith({ id: 7 }), { asOf: '2015-01-01T10:00+05:00' })).toMatchObject({ caseFile: '' })
  })

  it('says what is wrong with a day of asking, and what to write', () => {
    expect(engine.assess(fileWith({}), { asOf: '2015-01-01T10:00' }).issues).toEqual([
      {
        code: 'rules/bad-as-of',
        path: ['asOf'],
        message: '"asOf" is not a date or a moment with an offset; clocks are left indeterminate.',
        help: 'Write it like "2015-03-02" or "2015-03-02T10:05+05:00".',
      },
    ])
  })

  it('leaves clocks open in the verdicts too when the day of asking is none', () => {
    const file = fileWith({}, { ...open, openedAt: '2014-03-09T10:00+05:00', closedAt: null })
    const verdictOn = (asOf: string) => engine.verdicts(file, { asOf }).find(({ rule }) => rule === 'toy/close')?.verdict
    expect(['2014', '2015-01-01', '2015-01-01T10:00+05:00'].map(verdictOn)).toEqual(['indeterminate', 'breached', 'breached'])
  })
})
