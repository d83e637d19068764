import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { readReportWords } from './read-words.ts'
import { ENGLISH } from './words.ts'

const codeOf = (input: unknown): string | undefined => {
  const read = readReportWords(input)
  return E.isLeft(read) ? read.left[0].code : undefined
}

describe('the words of a report', () => {
  it('are read whole or in part', () => {
    expect(codeOf(ENGLISH)).toBeUndefined()
    expect(codeOf({})).toBeUndefined()
    expect(codeOf({ of: '{denominator} میں سے {numerator}' })).toBeUndefined()
  })

  it.each([
    ['no object', [], 'indicators/wrong-shape'],
    ['no text', { summary: 7 }, 'indicators/wrong-shape'],
    ['an empty text', { summary: ' ' }, 'indicators/wrong-shape'],
    ['another name', { sumary: 'x' }, 'indicators/unknown-word'],
    ['a name of all objects', { constructor: 'x' }, 'indicators/unknown-word'],
    ['a place too few', { of: '{numerator}' }, 'indicators/wrong-places'],
    ['a place too many', { summary: '{count}' }, 'indicators/wrong-places'],
  ])('are refused with %s', (_, input, code) => {
    expect(codeOf(input)).toBe(code)
  })
})
