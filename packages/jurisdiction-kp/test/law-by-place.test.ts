import { PackArea, Provision, provisionStatus } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { areas } from '../src/data/areas.gen.ts'
import { register } from '../src/data/register.gen.ts'

const provisions = new Map(
  Provision.array()
    .parse(register)
    .map((provision) => [provision.id, provision]),
)
const places = new Map(
  PackArea.array()
    .parse(areas)
    .map((area) => [area.id, area]),
)

const status = (id: string, date: string, area: string): string | undefined => {
  const provision = provisions.get(id)
  return provision && provisionStatus(provision, places, date, area)
}

describe('the law of a place and a day', () => {
  it.each([
    ['pk-kp-mardan', '2004', 'not-yet', 'not-yet'],
    ['pk-kp-mardan', '2008-06-01', 'yes', 'not-yet'],
    ['pk-kp-mardan', '2012-06-01', 'no-longer', 'yes'],
    ['pk-kp-swat', '2009', 'not-here', 'not-yet'],
    ['pk-kp-swat', '2012-06-01', 'not-here', 'not-yet'],
    ['pk-kp-swat', '2013', 'not-here', 'cannot-tell'],
    ['pk-kp-swat', '2014', 'not-here', 'yes'],
    ['pk-kp-khyber', '2016-06-01', 'not-here', 'cannot-tell'],
    ['pk-kp-khyber', '2020-06-01', 'not-here', 'yes'],
    ['pk-kp', '2014', 'cannot-tell', 'cannot-tell'],
  ])('swara in %s in %s: %s by the text of 2005, %s by that of 2011', (area, date, text2005, text2011) => {
    expect([status('ppc-310a-2005', date, area), status('ppc-310a', date, area)]).toEqual([text2005, text2011])
  })

  it.each([
    ['ppc-336a-336b', '2011-12-15', 'pk-kp-mardan', 'not-yet'],
    ['ppc-336a-336b', '2011-12-30', 'pk-kp-mardan', 'yes'],
    ['ppc-336a-336b', '2015', 'pk-kp-swat', 'cannot-tell'],
    ['kp-dv-2021', '2015', 'pk-kp-mardan', 'not-yet'],
    ['kp-dv-2021', '2022', 'pk-kp-mardan', 'yes'],
    ['kp-dv-2021', '2022', 'pk-kp-khyber', 'yes'],
    ['ict-dv-2026', '2026-06-01', 'pk-kp-mardan', 'not-here'],
    ['kp-cpwa-2010', '2013', 'pk-kp-swat', 'yes'],
    ['ppc-375-2006', '2015', 'pk-kp-peshawar', 'yes'],
    ['ppc-375-2006', '2021-06-01', 'pk-kp-peshawar', 'cannot-tell'],
    ['ppc-375', '2023', 'pk-kp-peshawar', 'yes'],
    ['anti-rape-s13', '2015', 'pk-kp-peshawar', 'not-yet'],
    ['anti-rape-s13', '2022-01-15', 'pk-kp-peshawar', 'cannot-tell'],
    ['anti-rape-s13', '2023', 'pk-kp-peshawar', 'yes'],
  ])('%s on %s in %s: %s', (id, date, area, answer) => {
    expect(status(id, date, area)).toBe(answer)
  })
})
