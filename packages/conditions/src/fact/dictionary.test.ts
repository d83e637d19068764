import { describe, expect, it } from 'vitest'

import { exampleFacts } from '../testing/arbitraries.ts'
import { createDictionary } from './dictionary.ts'

const [first] = exampleFacts
if (first === undefined) throw new Error('no facts')

describe('createDictionary (spec 1.1)', () => {
  it('gives each fact by its name', () => {
    expect(createDictionary(exampleFacts)).toMatchObject({ right: { facts: exampleFacts } })
  })

  it('refuses two facts of one name, and names without a subject', () => {
    expect(createDictionary([first, first])).toMatchObject({ left: [{ code: 'conditions/duplicate-fact' }] })
    expect(createDictionary([{ ...first, id: 'open' }])).toMatchObject({ left: [{ code: 'conditions/bad-fact-id' }] })
  })
})
