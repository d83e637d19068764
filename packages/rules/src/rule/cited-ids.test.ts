import { expect, it } from 'vitest'

import { Citation } from './citation.ts'
import { citedIds, citedPlaces, idsOf } from './cited-ids.ts'

const cites = ['b', { all: ['c', 'a'] }, { all: ['a', 'b', 'd'] }]

it('a rule cites each provision once, in its own order, alone or in a group', () => {
  expect([citedIds(cites), citedIds(), cites.map(idsOf)]).toEqual([['b', 'c', 'a', 'd'], [], [['b'], ['c', 'a'], ['a', 'b', 'd']]])
})

it('each of them has its place, also where it is cited twice', () => {
  expect(citedPlaces(cites).map(({ id, place }) => `${id} ${place.join('.')}`)).toEqual([
    'b 0',
    'c 1.all.0',
    'a 1.all.1',
    'a 2.all.0',
    'b 2.all.1',
    'd 2.all.2',
  ])
  expect(citedPlaces()).toEqual([])
})

it.each([
  ['toy-act-7', true],
  [{ all: ['toy-act-7', 'toy-act-8'] }, true],
  [{ all: ['toy-act-7', 'toy-act-8', 'toy-act-9'] }, true],
  ['', false],
  [{ all: ['toy-act-7'] }, false],
  [{ all: ['toy-act-7', ''] }, false],
  [{ all: ['toy-act-7', 'toy-act-8'], any: [] }, false],
])('the citation %j is good: %s', (citation, isGood) => {
  expect(Citation.safeParse(citation).success).toBe(isGood)
})
