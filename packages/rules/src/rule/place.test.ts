import { describe, expect, it } from 'vitest'

import { placeInJson } from './place.ts'

const TEXT = `{
  "name": "toy/a, \\"b\\": {",
  "conditions": {
    "all": [
      { "id": "one", "fact": "a.b" },
      [[], {}, "x"]
    ]
  },
  "last": [ ]
}`

describe('placeInJson', () => {
  it.each([
    [[], 1, 1],
    [['name'], 2, 3],
    [['conditions', 'all'], 4, 5],
    [['conditions', 'all', 0], 5, 7],
    [['conditions', 'all', 0, 'fact'], 5, 22],
    [['conditions', 'all', 1, 2], 6, 16],
    [['last'], 9, 3],
    [['last', 0], 9, 3],
    [['conditions', 'any', 0], 3, 3],
    [['conditions', 'all', 7], 4, 5],
    [['missing'], 1, 1],
  ])('finds %j in line %i, column %i', (path, line, column) => {
    expect(placeInJson(TEXT, path)).toEqual({ line, column })
  })
})
