import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { figureFacts } from './figure.ts'

const read = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown => readFact(figureFacts, id, entity, caseFile)

it('a source that the record names is named; one that it does not may still be', () => {
  expect(read('publishedFigure.sourceNamed', { sourceUrl: 'https://example.org/report' })).toBe(true)
  expect(read('publishedFigure.sourceNamed', { population: 'women who came to a desk' })).toBeUndefined()
})

it('people that the record names are named; those that it does not may still be', () => {
  expect(read('publishedFigure.populationNamed', { population: 'women who came to a desk' })).toBe(true)
  expect(read('publishedFigure.populationNamed', { sourceUrl: 'https://example.org/report' })).toBeUndefined()
})
