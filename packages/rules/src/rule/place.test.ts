import { describe, expect, it } from 'vitest'

import { placeInJson, ruleIssueText } from './place.ts'

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

describe('placeInJson in a text on one line', () => {
  it.each<[string, (string | number)[], number]>([
    ['{"a":{"b":[{},[]]},"c":1}', ['c'], 20],
    ['{"a":{"b":[{},[]]},"c":1}', ['a', 'b', 1], 15],
    ['{"a":{"b":[{},[]]},"c":1}', ['a', 'c'], 2],
    ['{"a":"}","b":2}', ['b'], 10],
    ['{"a":"\\"","b":2}', ['b'], 11],
    ['{"a":-1.5e3,"b":null}', ['b'], 13],
    ['{"a":"b","b":2}', ['b'], 10],
    ['{"a b":1,"b":2}', ['a b'], 2],
    ['[[1],[2,3]]', [1, 1], 9],
    ['[[1],[2,3]]', [0, 1], 2],
    ['[1,2]', ['0'], 1],
    ['{"0":1}', [0], 1],
    ['{"a":1}', ['a', 'b'], 2],
    ['{"a":[1', ['a', 1], 2],
    ['{"a":[1', ['b'], 1],
    ['', ['a'], 1],
  ])('%s: %j is in column %i', (text, path, column) => {
    expect(placeInJson(text, path)).toEqual({ line: 1, column })
  })
})

describe('an issue as its author reads it', () => {
  const said = (path: readonly (string | number)[], text = TEXT, help?: string) =>
    ruleIssueText({ code: 'toy/wrong', path, message: 'This is wrong.', ...(help === undefined ? {} : { help }) }, { file: 'a.rule.json', text })

  it('names the rule, the innermost condition and the place', () => {
    expect(said(['conditions', 'all', 0, 'fact'], TEXT, 'Correct it.')).toBe(
      'a.rule.json:5:22: rule "toy/a, "b": {", condition "one", conditions.all[0].fact\n  This is wrong.\n  → Correct it.\n  [toy/wrong]',
    )
    const nested = '{ "conditions": { "id": "outer", "all": [{ "id": "inner", "fact": 7 }, { "id": 7 }] } }'
    expect(said(['conditions', 'all', 0, 'fact'], nested).split('\n')[0]).toBe('a.rule.json:1:59: rule, condition "inner", conditions.all[0].fact')
    expect(said(['conditions', 'all', 1], nested).split('\n')[0]).toBe('a.rule.json:1:72: rule, condition "outer", conditions.all[1]')
  })

  it('says less where there is less', () => {
    expect(said([], '{ "name": 7 }')).toBe('a.rule.json:1:1: rule\n  This is wrong.\n  [toy/wrong]')
    expect(said(['name'], 'null').split('\n')[0]).toBe('a.rule.json:1:1: rule, name')
    expect(said(['toString', 'id'], '{ "name": "toy/a" }').split('\n')[0]).toBe('a.rule.json:1:1: rule "toy/a", toString.id')
  })
})
