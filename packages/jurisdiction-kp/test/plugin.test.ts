import { getOrThrow } from '@aitebaar/core'
import { createCalculator } from '@aitebaar/indicators'
import { createEngine } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { indicators, kp } from '../src/index.ts'

describe('the plugin', () => {
  it('loads into an engine', () => {
    expect(getOrThrow(createEngine({ plugins: [kp] })).packs.map(({ pack }) => pack.id)).toEqual(['kp'])
  })

  it('brings indicators that can be calculated', () => {
    expect(getOrThrow(createCalculator(indicators))).toBeDefined()
  })
})
