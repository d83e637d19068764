import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { OPERATORS } from './index.ts'
import { defineOperator } from './operator.ts'

const HELPERS = new Set(['index', 'operator', 'order'])
const files = readdirSync(new URL('.', import.meta.url))
const modules = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace('.ts', ''))
const inFileName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The operators that a fact recorded as not so meets. */
const MET_BY_NULL = ['notEqual', 'notIn', 'doesNotContain', 'isKnown']

describe('operators', () => {
  it('have one file and one test each, and every file is listed (spec 3.1)', () => {
    const names = OPERATORS.map(({ name }) => inFileName(name)).sort()
    expect(modules.filter((name) => !HELPERS.has(name)).sort()).toEqual(names)
    expect(names.filter((name) => !files.includes(`${name}.test.ts`))).toEqual([])
  })

  it.each(OPERATORS)('$name says whether a fact recorded as not so meets it (spec 3.3)', (operator) => {
    const operand = operator.operand === 'many' || operator.operand === 'pair' ? ['a', 'b'] : operator.operand === 'flag' ? true : 'a'
    expect(answer(operator, TYPES.code, null, operand)).toBe(MET_BY_NULL.includes(operator.name) ? 'true' : 'false')
  })

  it('are not met by a fact recorded as not so unless they say otherwise (spec 3.3)', () => {
    const always = defineOperator({ name: 'always', kinds: ['integer'], operand: 'flag', test: () => 'true', words: { en: 'is' } })
    expect([answer(always, TYPES.integer, 4, true), answer(always, TYPES.integer, null, true)]).toEqual(['true', 'false'])
  })
})
