import { getOrThrow } from '@aitebaar/core'
import { createCalculator } from '@aitebaar/indicators'
import { createEngine } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { indicators, kp } from '../src/index.ts'

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

  it('brings indicators that can be calculated', () => {
    expect(getOrThrow(createCalculator(indicators))).toBeDefined()
  })
})
