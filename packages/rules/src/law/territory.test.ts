import { expect, it } from 'vitest'

import { territoryName, territoryOf } from './territory.ts'

const area = {
  territories: [
    { territory: 'agency', from: null, to: '2018-05-30' },
    { territory: 'province', from: '2018-05-31', to: null },
  ],
}

it('an area belongs to one territory on each day, both ends of a time included', () => {
  expect(['1950-01-01', '2018-05-30', '2018-05-31', '2024-01-01'].map((day) => territoryOf(area, day))).toEqual(['agency', 'agency', 'province', 'province'])
})

it('an area outside its times, one that spans territories, and none at all have no territory', () => {
  const short = { territories: [{ territory: 'agency', from: '2018-01-01', to: '2018-12-31' }] }
  expect(['2017-12-31', '2018-01-01', '2018-12-31', '2019-01-01'].map((day) => territoryOf(short, day))).toEqual([undefined, 'agency', 'agency', undefined])
  expect([territoryOf({ territories: [] }, '2018-06-01'), territoryOf(undefined, '2018-06-01')]).toEqual([undefined, undefined])
})

it('a territory has the name of the area with its id, in the language asked for', () => {
  const hills = { id: 'hills', name: { en: 'the Hills', ur: 'پہاڑ' } }
  const named = (territory: string | undefined, language?: 'ur') => territoryName([{ id: 'peak', name: { en: 'Peak' } }, hills], territory, language)
  expect([named('hills'), named('hills', 'ur'), named('lowlands'), named(undefined)]).toEqual(['the Hills', 'پہاڑ', undefined, undefined])
})
