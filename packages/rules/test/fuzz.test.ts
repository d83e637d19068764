import type { CaseFile, Issue } from '@aitebaar/core'
import { getOrThrow, parseCaseFile, parseJson } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { afterEach, describe, expect, it } from 'vitest'

import type { PackInput } from '../src/index.ts'
import { createEngine, explanationHtml, runCases } from '../src/index.ts'
import { fromJsonRulesEngine } from '../src/json-rules-engine/index.ts'
import { CLOSE_RULE, OPEN_RULE, toyEngine, toyPack, toyPlugin } from '../src/testing/toy.ts'

/** How many inputs each property tries: a few thousand, or up to a million with `FUZZ=1000000`. */
const RUNS = { numRuns: Number(process.env['FUZZ'] ?? 2000) }
const TIME = 3_600_000

/** What a test may put where nothing of it may come out again. */
const SECRET = 'SECRET-7731'

const nasty = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  'toString',
  '\u{202e}evil\u{2066}',
  '\ud800',
  '',
  SECRET,
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

const CLEAN = Reflect.ownKeys(Object.prototype).length

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(CLEAN)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

const engine = toyEngine([OPEN_RULE, CLOSE_RULE])

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

describe('whatever comes in', () => {
  it(
    'is read or refused with issues: text that may be JSON, and JSON that may be a case file',
    () => {
      const text = fc.oneof(
        { weight: 100, arbitrary: fc.string({ maxLength: 60 }) },
        { weight: 100, arbitrary: fc.json() },
        { weight: 100, arbitrary: anything.map((value) => JSON.stringify(value) ?? '') },
        { weight: 1, arbitrary: fc.constant('['.repeat(100_000)) },
      )
      fc.assert(
        fc.property(text, (input) => {
          const json = parseJson(input)
          if (E.isLeft(json)) return areIssues(json.left)
          const read = parseCaseFile(json.right)
          if (E.isLeft(read)) areIssues(read.left)
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
        fc.property(fc.oneof(anything.filter(isObject), damaged(file).filter(isObject)), fc.oneof(fc.constant('2015-01-01'), fc.string()), (input, asOf) => {
          const caseFile = input as unknown as CaseFile
          const assessment = engine.assess(caseFile, { asOf, all: true })
          const { caseFile: id, findings, questions } = assessment
          expect(typeof id).toBe('string')
          engine.verdicts(caseFile, { asOf })
          for (const rule of ['toy/open', 'toy/close']) {
            const explained = engine.explain(assessment, rule)
            if (E.isRight(explained)) for (const one of explained.right) explanationHtml(one)
          }
          const said = JSON.stringify([findings.map(({ subject: _, ...rest }) => rest), questions.map(({ subject: _, ...rest }) => rest)])
          expect(said).not.toContain(SECRET)
          engine.record(assessment)
        }),
        RUNS,
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
