import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { IsoDate } from '@aitebaar/core'
import { addDays } from '@aitebaar/core'
import { Body, inForce, PackArea, Provision, territoryOf } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { filesIn, ROOT } from '../tools/lists.ts'
import { PROVISIONS } from './provisions.ts'

const read = (folder: string): unknown[] => filesIn(folder, '.json').flatMap((file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as unknown[])

const register = Provision.array().parse(read('register'))
const areas = PackArea.array().parse(read('areas'))
const bodies = Body.array().parse(read('bodies'))

const TERRITORIES = ['settled', 'former-pata', 'former-fata']

const provision = (id: string): Provision => {
  const found = register.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no provision ${id}`)
  return found
}

const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/** The days at which an answer can change, with the day before and after each. */
const edges = (one: Provision): IsoDate[] =>
  one.extent
    .flatMap(({ from, to, window }) => [from, to, window?.earliest, window?.latest])
    .flatMap((day) => (typeof day === 'string' ? [addDays(day, -1), day, addDays(day, 1)] : []))

describe('the register', () => {
  it('holds each provision it should, once', () => {
    expect(register.map(({ id }) => id).sort()).toEqual([...PROVISIONS].sort())
  })

  it('speaks of the three territories only', () => {
    expect(register.flatMap(({ extent }) => extent.map(({ territory }) => territory)).filter((territory) => !TERRITORIES.includes(territory))).toEqual([])
  })

  it('has windows that end no earlier than they begin, and no end before the beginning', () => {
    const wrong = register.filter(({ extent }) =>
      extent.some(({ from, to, window }) => (window !== undefined && window.earliest > window.latest) || (from !== null && to !== null && from > to)),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('never has two versions of one provision in force on the same day in the same territory', () => {
    const families = new Set(register.flatMap(({ versionOf }) => versionOf ?? []))
    const clashes = [...families].flatMap((family) => {
      const versions = register.filter(({ versionOf }) => versionOf === family)
      const days = [...new Set(versions.flatMap(edges))]
      return TERRITORIES.flatMap((territory) =>
        days.flatMap((day) => {
          const held = versions.filter((one) => inForce(one, day, territory) === 'yes').map(({ id }) => id)
          return held.length > 1 ? [`${day} ${territory}: ${held.join()}`] : []
        }),
      )
    })
    expect(clashes).toEqual([])
  })

  it('keeps what is not law here out of every territory', () => {
    expect(register.filter(({ kind, extent }) => (kind === 'not-law') !== (extent.length === 0)).map(({ id }) => id)).toEqual([])
  })

  it('never says that a federal or provincial law surely held in a tribal territory before the merger, save for the two extensions known', () => {
    const known = ['ppc-310a', 'ppc-498a', 'ppc-498b-2011', 'ppc-498c', 'kp-cpwa-2010']
    const sure = register.filter((one) => ['former-pata', 'former-fata'].some((territory) => inForce(one, '2018-05-29', territory) === 'yes'))
    expect(sure.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([])
  })

  it.each([
    ['ppc-310a', '2011-12-25', 'settled', 'not-yet'],
    ['ppc-310a', '2011-12-27', 'settled', 'cannot-tell'],
    ['ppc-310a', '2011-12-28', 'settled', 'yes'],
    ['ppc-310a', '2009-05-01', 'former-pata', 'not-yet'],
    ['ppc-310a', '2013-05-15', 'former-pata', 'cannot-tell'],
    ['ppc-310a', '2013-06-01', 'former-pata', 'yes'],
    ['ppc-310a', '2014-03-09', 'former-fata', 'cannot-tell'],
    ['ppc-310a', '2018-06-01', 'former-fata', 'yes'],
    ['ppc-310a-2005', '2008-06-01', 'settled', 'yes'],
    ['ppc-310a-2005', '2011-12-26', 'settled', 'no-longer'],
    ['ppc-310a-2005', '2009-05-01', 'former-pata', 'not-here'],
    ['ppc-336a-336b', '2011-12-15', 'settled', 'not-yet'],
    ['ppc-336a-336b', '2011-12-30', 'settled', 'yes'],
    ['ppc-336a-336b', '2015-08-11', 'former-pata', 'cannot-tell'],
    ['ppc-376a', '2016-10-05', 'settled', 'not-yet'],
    ['ppc-376a', '2016-10-22', 'settled', 'cannot-tell'],
    ['ppc-376a', '2016-11-01', 'settled', 'yes'],
    ['kp-dv-2021', '2021-01-31', 'former-fata', 'not-yet'],
    ['kp-dv-2021', '2021-02-15', 'settled', 'cannot-tell'],
    ['kp-dv-2021', '2021-03-01', 'former-fata', 'yes'],
    ['kp-dv-drafts', '2015-06-01', 'settled', 'not-here'],
    ['kp-cpwa-2010', '2012-11-01', 'former-pata', 'yes'],
    ['kp-ombudsperson-office', '2018-12-31', 'settled', 'not-yet'],
    ['kp-ombudsperson-office', '2019-06-01', 'settled', 'cannot-tell'],
    ['kp-ombudsperson-office', '2019-12-30', 'settled', 'cannot-tell'],
    ['kp-ombudsperson-office', '2019-12-31', 'settled', 'yes'],
    ['anti-rape-s26', '2021-11-30', 'settled', 'not-yet'],
    ['anti-rape-s26', '2021-12-15', 'settled', 'cannot-tell'],
  ] as const)('says of %s on %s in %s: %s', (id, day, territory, answer) => {
    expect(inForce(provision(id), day, territory)).toBe(answer)
  })
})

describe('the places', () => {
  it('have an id each and lie in places that are there', () => {
    const ids = areas.map(({ id }) => id)
    expect(isUnique(ids)).toBe(true)
    expect(
      areas.flatMap(({ parent, precededBy = [] }) => [...(parent === undefined ? [] : [parent]), ...precededBy]).filter((id) => !ids.includes(id)),
    ).toEqual([])
  })

  it('are 35 districts with a P-code, each code once', () => {
    const codes = areas.filter(({ level }) => level === 'district').flatMap(({ pcode }) => pcode ?? [])
    expect(codes.toSorted()).toEqual(Array.from({ length: 35 }, (_, index) => `PK5${String(index + 1).padStart(2, '0')}`))
  })

  it.each([
    ['pk-kp-mardan', '2014-03-09', 'settled'],
    ['pk-kp-swat', '2009-05-01', 'former-pata'],
    ['pk-kp-khyber', '2024-01-01', 'former-fata'],
    ['pk-kp-kohistan', '2013-01-01', 'former-pata'],
    ['pk-fata-khyber', '2015-01-01', 'former-fata'],
    ['pk-kp', '2015-01-01', undefined],
    ['pk-kp-tor-ghar', '2015-01-01', undefined],
  ])('%s on %s is %s', (id, day, territory) => {
    expect(
      territoryOf(
        areas.find((area) => area.id === id),
        day,
      ),
    ).toBe(territory)
  })
})

describe('the referral bodies', () => {
  it('have an id each, and no contact that nobody verified', () => {
    expect(isUnique(bodies.map(({ id }) => id))).toBe(true)
    expect(bodies.filter(({ contact, verify }) => contact !== null || verify === undefined).map(({ id }) => id)).toEqual([])
  })
})
