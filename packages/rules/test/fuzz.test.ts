import { readFileSync } from 'node:fs'

import type { CaseFile, Issue } from '@aitebaar/core'
import { getOrThrow, isJsonObject, parseCaseFile, parseJson } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { afterEach, describe, expect, it } from 'vitest'

import type { Assessment, Engine, Explanation, PackInput } from '../src/index.ts'
import { CaseFileError, createEngine, explanationHtml, runCases } from '../src/index.ts'
import { fromJsonRulesEngine } from '../src/json-rules-engine/index.ts'
import { CLOSE_RULE, OPEN_RULE, toyEngine, toyPack, toyPlugin } from '../src/testing/toy.ts'

/** How many inputs each property tries: a few thousand, or up to a million with `FUZZ=1000000`. */
const RUNS = { numRuns: Number(process.env['FUZZ'] ?? 2000) }
const TIME = 3_600_000

/** What a test may put where nothing of it may come out again: a text, a day and a number. */
const SECRET = 'SECRET-7731'
const SECRET_DAY = '1987-06-05'
const SECRET_NUMBER = 77_317_731

const holdsNoSecret = (said: string): void => {
  for (const secret of [SECRET, SECRET_DAY, String(SECRET_NUMBER)]) expect(said).not.toContain(secret)
}

const nasty = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  'toString',
  '\u{202e}evil\u{2066}',
  '\ud800',
  '',
  SECRET,
  SECRET_DAY,
  SECRET_NUMBER,
  1e308,
  -0,
  2 ** 53,
  '9'.repeat(400),
  '2014-02-30',
  '2014-03-09T10:00+05:00',
  'P999999999Y',
  null,
  {},
  [],
  { absent: 'declined' },
)
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'all',
    'any',
    'not',
    'fact',
    'operator',
    'value',
    'id',
    'name',
    'extent',
    'conditions',
    'event',
    'params',
    'open',
    'known',
  ),
  fc.string({ maxLength: 8 }),
)

/** Any JSON value, with what tends to break programs more often than chance would have it. */
const anything: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    nasty,
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 5 })
      .map((entries) => JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join()}}`) as unknown),
  ),
})).value

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A document with one of its parts replaced: choices say where to turn, and the depth is where they end. */
const replaced = (document: unknown, choices: readonly number[], part: unknown): unknown => {
  const [choice, ...rest] = choices
  if (choice === undefined || !isObject(document)) return part
  const keys = Object.keys(document)
  const name = keys[choice % Math.max(1, keys.length)]
  if (name === undefined) return part
  const inner = replaced(document[name], rest, part)
  return Array.isArray(document) ? document.map((item: unknown, at) => (String(at) === name ? inner : item)) : { ...document, [name]: inner }
}

const damaged = (document: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }), anything).map(([choices, part]) => replaced(document, choices, part))

const areIssues = (issues: readonly Issue[]): void => {
  expect(issues.length).toBeGreaterThan(0)
  for (const { code, message } of issues) {
    expect(code).toMatch(/^[a-z]+\/[a-z-]+$/)
    expect(typeof message).toBe('string')
  }
}

const file = {
  kind: 'toy',
  id: 'cf-1',
  things: [
    {
      thingId: 't-1',
      isOpen: true,
      start: '2014-03-09',
      areaId: 'plain',
      colours: { known: ['red'], open: true },
      openedAt: '2014-03-09T10:00+05:00',
      wait: { from: '2014-03-08', to: '2014-04' },
    },
  ],
}

/** The same with facts that nobody may read out. */
const secretFile = { ...file, things: file.things.map((thing) => ({ ...thing, start: SECRET_DAY, areaId: SECRET, age: SECRET_NUMBER })) }

/** Issues about a case file, which may be logged. */
const areIssuesWithoutValues = (issues: readonly Issue[]): void => {
  areIssues(issues)
  holdsNoSecret(JSON.stringify(issues))
}

const CLEAN = Reflect.ownKeys(Object.prototype).length

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(CLEAN)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

const engine = toyEngine([OPEN_RULE, CLOSE_RULE])

const read = (name: string): object => JSON.parse(readFileSync(new URL(`../../../examples/programme/cases/${name}.json`, import.meta.url), 'utf8')) as object
const complaintFile = read('acid-attack')
const disputeFile = read('girl-demanded-replaced-by-money')

/** An engine that reads every fact of the domain: one rule on each. */
const everyFact = ((): Engine => {
  const pack = { id: 'all', version: '1.0.0', title: { en: 'All' }, rules: [] }
  const { dictionary } = getOrThrow(createEngine({ plugins: [{ name: 'all', version: '1.0.0', packs: [pack] }] }))
  const rules = dictionary.facts
    .filter(({ subject }) => subject !== 'law')
    .map(({ id, subject }, index) => ({
      ...CLOSE_RULE,
      name: `all/fact-${index}`,
      subject,
      conditions: { fact: id, operator: 'isKnown', value: true },
      event: { type: 'flag', params: { flag: 'known', severity: 'info' } },
    }))
  return getOrThrow(createEngine({ plugins: [{ name: 'all', version: '1.0.0', packs: [{ ...pack, rules }] }] }))
})()

/** All that an engine says of a case file, without the ids that it takes from it. */
const saidOf = ({ explain, record }: Engine, assessment: Assessment, rules: readonly string[]): string => {
  const withoutSubject = (all: readonly { readonly subject: unknown }[]) => all.map(({ subject: _, ...rest }) => rest)
  const explained = (one: Explanation) => {
    const { subject, ...rest } = one
    return `${JSON.stringify(rest)}${explanationHtml(one)}`.replaceAll(`${subject.kind} ${subject.id}`, '')
  }
  const explanations = rules.flatMap((rule) => E.getOrElseW(() => [])(explain(assessment, rule)).map(explained))
  const { pack, asOf, facts, verdicts } = getOrThrow(record(assessment))
  return JSON.stringify([
    withoutSubject(assessment.findings),
    withoutSubject(assessment.questions),
    { pack, asOf, facts, verdicts: withoutSubject(verdicts) },
    explanations,
  ])
}

describe('whatever comes in', () => {
  it(
    'is read or refused with issues: text that may be JSON, and JSON that may be a case file',
    () => {
      const text = fc.oneof(
        { weight: 100, arbitrary: fc.string({ maxLength: 60 }) },
        { weight: 100, arbitrary: fc.json() },
        { weight: 100, arbitrary: anything.map((value) => JSON.stringify(value) ?? '') },
        { weight: 50, arbitrary: fc.oneof(damaged(complaintFile), damaged(disputeFile)).map((file) => JSON.stringify(file) ?? '') },
        { weight: 1, arbitrary: fc.constant('['.repeat(100_000)) },
      )
      fc.assert(
        fc.property(text, (input) => {
          const json = parseJson(input)
          if (E.isLeft(json)) return areIssuesWithoutValues(json.left)
          const read = parseCaseFile(json.right)
          if (E.isLeft(read)) areIssuesWithoutValues(read.left)
        }),
        RUNS,
      )
    },
    TIME,
  )

  it(
    'is assessed as far as it can be, although nobody read it first, and no value of it comes out again',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(anything.filter(isObject), fc.constantFrom(file, secretFile).chain(damaged).filter(isObject)),
          fc.oneof(fc.constant('2015-01-01'), fc.string()),
          (input, asOf) => {
            const caseFile = input as unknown as CaseFile
            if (!isJsonObject(input)) {
              expect(() => engine.assess(caseFile, { asOf })).toThrow(CaseFileError)
              return
            }
            const assessment = engine.assess(caseFile, { asOf, all: true })
            expect(typeof assessment.caseFile).toBe('string')
            engine.verdicts(caseFile, { asOf })
            holdsNoSecret(saidOf(engine, assessment, ['toy/open', 'toy/close']))
          },
        ),
        RUNS,
      )
    },
    TIME,
  )

  it(
    'is read by every fact of the domain without a crash or a leak: case files of which a part is something else',
    () => {
      const files = fc.oneof(damaged(complaintFile), damaged(disputeFile)).filter(isJsonObject)
      fc.assert(
        fc.property(files, fc.integer({ min: 0, max: everyFact.dictionary.facts.length }), (input, at) => {
          const assessment = everyFact.assess(input as unknown as CaseFile, { asOf: '2015-01-01', all: true })
          holdsNoSecret(saidOf(everyFact, assessment, [`all/fact-${at}`]))
        }),
        { numRuns: Math.ceil(RUNS.numRuns / 10) },
      )
    },
    TIME,
  )

  it(
    'makes an engine or is refused with issues: packs of which a part is something else',
    () => {
      const plugin = toyPlugin([])
      fc.assert(
        fc.property(
          fc.oneof(
            damaged(toyPack([OPEN_RULE, CLOSE_RULE])),
            anything.map((rule) => toyPack([rule, OPEN_RULE])),
            damaged(OPEN_RULE).map((rule) => toyPack([rule])),
          ),
          (pack) => {
            const made = createEngine({ plugins: [{ ...plugin, packs: [pack as PackInput] }] })
            if (E.isLeft(made)) return areIssues(made.left)
            made.right.assess(file as unknown as CaseFile, { asOf: '2015-01-01', all: true })
          },
        ),
        RUNS,
      )
    },
    TIME,
  )

  it(
    'is no decision record, no example case and no rule of json-rules-engine without being one',
    () => {
      const [loaded] = engine.packs
      const { assess, record, replay, dictionary } = engine
      const kept = getOrThrow(record(assess(file as unknown as CaseFile, { asOf: '2015-01-01' })))
      const example = {
        name: 'an open thing',
        asOf: '2014-03-09',
        expect: 'applies',
        facts: { 'thing.isOpen': true, 'thing.start': '2014-03-09', 'thing.areaId': 'plain' },
      }
      const foreign = { name: 'any', conditions: { all: [{ fact: 'thing.isOpen', operator: 'equal', value: true }] }, event: { type: 'flag' } }
      fc.assert(
        fc.property(fc.oneof(anything, damaged(kept)), fc.oneof(anything, damaged([example])), fc.oneof(anything, damaged([foreign])), (one, cases, rules) => {
          const replayed = replay(one, file as unknown as CaseFile)
          if (E.isLeft(replayed)) areIssues(replayed.left)
          if (loaded !== undefined) runCases(loaded, 'toy/open', cases)
          fromJsonRulesEngine(rules, dictionary)
        }),
        RUNS,
      )
    },
    TIME,
  )
})
