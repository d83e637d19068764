import { readdirSync } from 'node:fs'

import { getOrThrow } from '@aitebaar/core'
import { createCalculator } from '@aitebaar/indicators'
import { createEngine } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { indicators, kp, kpWithWords } from '../src/index.ts'
import { pashto, urdu } from '../src/words/index.ts'

describe('the plugin', () => {
  it('loads into an engine', () => {
    expect(getOrThrow(createEngine({ plugins: [kp] })).packs.map(({ pack }) => pack.id)).toEqual(['kp'])
  })

  it('loads for review too: its register says what the law was on every day after a version ended (spec 5.7)', () => {
    expect(getOrThrow(createEngine({ plugins: [kp], mode: 'strict' })).packs).toHaveLength(1)
  })

  it('has no option on unless it is chosen: they come from other provinces', () => {
    expect(getOrThrow(createEngine({ plugins: [kp] })).packs.map(({ options }) => options)).toEqual([[]])
  })

  it('has words in every language that there is a folder of, one by one or all together', () => {
    const languages = new Set([...urdu, ...pashto].map((words) => (words as { readonly language: string }).language))
    expect([...languages].sort()).toEqual(readdirSync(new URL('../words', import.meta.url)).sort())
    for (const words of [urdu, pashto, [...urdu, ...pashto]]) {
      expect(getOrThrow(createEngine({ plugins: [kpWithWords(words)] })).packs.map(({ pack }) => pack.words.length)).toEqual([words.length])
    }
  })

  it('brings indicators that can be calculated', () => {
    expect(getOrThrow(createCalculator(indicators))).toBeDefined()
  })
})
