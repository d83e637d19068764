import { expect, it } from 'vitest'

import { factReader } from '../../testing/fact-reader.ts'
import { figureFacts } from './figure.ts'

const read = factReader(figureFacts)

it('a source that the record names is named; one that it does not may still be', () => {
  expect(read('publishedFigure.sourceNamed', { sourceUrl: 'https://example.org/report' })).toBe(true)
  expect(read('publishedFigure.sourceNamed', { population: 'women who came to a desk' })).toBeUndefined()
})

it('people that the record names are named; those that it does not may still be', () => {
  expect(read('publishedFigure.populationNamed', { population: 'women who came to a desk' })).toBe(true)
  expect(read('publishedFigure.populationNamed', { sourceUrl: 'https://example.org/report' })).toBeUndefined()
})
