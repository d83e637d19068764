import { readdirSync } from 'node:fs'

import { invariant } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { Operand } from '../condition.ts'
import type { FactType, KnownValue } from '../fact/fact.ts'
import { answer, TYPES } from '../testing/answer.ts'
import { OPERATORS } from './index.ts'
import { defineOperator } from './operator.ts'

const HELPERS = new Set(['index', 'operator', 'order'])
const files = readdirSync(new URL('.', import.meta.url))
const modules = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace('.ts', ''))
const inFileName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The operators that a fact recorded as not so meets. */
const MET_BY_NULL = ['notEqual', 'notIn', 'doesNotContain', 'isKnown']

const RIGHT = { one: 'a', many: ['a', 'b'], pair: ['a', 'b'], flag: true } as const
const CASES = OPERATORS.flatMap((operator) =>
  operator.kinds.map((kind) => {
    const type = Object.values<FactType>(TYPES).find((candidate) => candidate.kind === kind)
    invariant(type !== undefined, `there is a type of kind ${kind}`)
    return { name: operator.name, kind, operator, type, expected: MET_BY_NULL.includes(operator.name) ? 'true' : 'false' }
  }),
)

describe('operators', () => {
  it('have one file and one test each, and every file is listed (spec 3.1)', () => {
    const names = OPERATORS.map(({ name }) => inFileName(name)).sort()
    expect(modules.filter((name) => !HELPERS.has(name)).sort()).toEqual(names)
    expect(names.filter((name) => !files.includes(`${name}.test.ts`))).toEqual([])
  })

  it.each(CASES)('$name says whether a $kind recorded as not so meets it (spec 3.3)', ({ operator, type, expected }) => {
    expect(answer(operator, type, null, RIGHT[operator.operand])).toBe(expected)
  })

  it.each(CASES)('$name takes what is no $kind, as json-rules-engine may hand it, for recorded as not so', ({ operator, type, expected }) => {
    for (const wrong of [true, {}] as unknown as readonly (KnownValue & Operand)[]) {
      expect(answer(operator, type, wrong, RIGHT[operator.operand])).toBe(expected)
      if (operator.operand !== 'flag') expect(answer(operator, type, 'PT1H', wrong)).toBe(expected)
    }
  })

  it('are not met by a fact recorded as not so unless they say otherwise (spec 3.3)', () => {
    const always = defineOperator({ name: 'always', kinds: ['integer'], operand: 'flag', test: () => 'true', words: { en: 'is' } })
    expect([answer(always, TYPES.integer, 4, true), answer(always, TYPES.integer, null, true)]).toEqual(['true', 'false'])
  })
})
