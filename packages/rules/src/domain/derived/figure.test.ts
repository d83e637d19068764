import { expect, it } from 'vitest'

import { figureFacts } from './figure.ts'

it('a source that the record names is named; one that it does not may still be', () => {
  const fact = figureFacts.find(({ id }) => id === 'publishedFigure.sourceNamed')
  expect([fact?.read({ sourceUrl: 'https://example.org/report' }, {}), fact?.read({}, {})]).toEqual([true, undefined])
})
