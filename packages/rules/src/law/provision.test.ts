import { expect, it } from 'vitest'

import { TOY_PROVISION } from '../testing/toy.ts'
import { PackArea } from './area.ts'
import { Compoundable, Confidence, Provision, ProvisionKind } from './provision.ts'

const extent = { territory: 'lowlands', from: '2014-01-10', to: null }
const area = { id: 'plain', name: { en: 'Plain' }, level: 'district', territories: [{ territory: 'lowlands', from: null, to: null }] }
const isProvision = (change: object) => Provision.safeParse({ ...TOY_PROVISION, ...change }).success
const isArea = (change: object) => PackArea.safeParse({ ...area, ...change }).success

it.each([
  ['a part that has no name here', { weight: 1 }],
  ['an id with capitals', { id: 'Toy-act' }],
  ['an id that begins with a hyphen', { id: '-toy' }],
  ['an id that ends with a hyphen', { id: 'toy-' }],
  ['an id with a blank', { id: 'toy act' }],
  ['an empty family', { versionOf: '' }],
  ['no statute', { statute: '' }],
  ['an empty element', { elements: [''] }],
  ['an empty court', { forum: [''] }],
  ['no source', { sources: [] }],
  ['an empty source', { sources: [''] }],
  ['an empty doubt', { notVerified: [''] }],
  ['an invented kind', { kind: 'law' }],
  ['an invented confidence', { confidence: 'certain' }],
  ['an invented legislature', { jurisdiction: 'Toyland' }],
  ['an invented answer to whether it may be compromised', { compoundable: 'perhaps' }],
  ['a deadline without a name', { deadlines: [{ what: '', within: 'P1D' }] }],
  ['a deadline without a length', { deadlines: [{ what: 'report', within: 'soon' }] }],
  ['a deadline with more to it', { deadlines: [{ what: 'report', within: 'P1D', by: 'police' }] }],
  ['an extent without a territory', { extent: [{ ...extent, territory: '' }] }],
  ['an extent with more to it', { extent: [{ ...extent, until: null }] }],
  ['an extent from a month', { extent: [{ ...extent, from: '2014-01' }] }],
  ['an answer before the first day that is no doubt', { extent: [{ ...extent, before: 'yes' }] }],
  ['an end without a reason', { extent: [{ ...extent, ended: '' }] }],
  ['an empty note', { extent: [{ ...extent, note: '' }] }],
  ['a window with one end', { extent: [{ ...extent, window: { earliest: '2014-01-10' } }] }],
  ['a window with more to it', { extent: [{ ...extent, window: { earliest: '2014-01-10', latest: '2014-01-12', likely: '2014-01-11' } }] }],
])('a register refuses a provision with %s', (_, change) => {
  expect(isProvision(change)).toBe(false)
})

it('a register takes every kind of provision, from every legislature, and what is not verified', () => {
  for (const kind of 'offence procedure deadline duty remedy institution prohibition definition rule code case-law not-law'.split(' '))
    expect([ProvisionKind.options.includes(kind as ProvisionKind), isProvision({ kind })]).toEqual([true, true])
  for (const jurisdiction of ['federal', 'KP', 'ICT', 'case-law']) expect(isProvision({ jurisdiction })).toBe(true)
  expect(Confidence.options).toEqual(['high', 'medium', 'low'])
  expect(Compoundable.options).toEqual(['yes', 'court-permission', 'court-permission-subject-to-311', 'no', 'varies', 'follows-main-offence', 'unknown', 'n/a'])
  expect(isProvision({ cognizable: null, bailable: null, extent: [{ ...extent, from: null, before: 'cannot-tell', note: 'a note' }] })).toBe(true)
  expect(isProvision({ id: 'toy2', deadlines: [{ what: 'report', within: 'P1D' }], extent: [{ ...extent, before: 'not-yet' }] })).toBe(true)
})

it.each([
  ['a part that has no name here', { weight: 1 }],
  ['an id with capitals', { id: 'Plain' }],
  ['an id that begins with a hyphen', { id: '-plain' }],
  ['an id that ends with a hyphen', { id: 'plain-' }],
  ['no level', { level: '' }],
  ['a territory without a name', { territories: [{ territory: '', from: null, to: null }] }],
  ['a territory with more to it', { territories: [{ territory: 'lowlands', from: null, to: null, note: 'a note' }] }],
  ['a territory from a month', { territories: [{ territory: 'lowlands', from: '2014-01', to: null }] }],
])('a register refuses a place with %s', (_, change) => {
  expect(isArea(change)).toBe(false)
})

it('a register takes places of many levels, such as the province that spans territories', () => {
  expect([isArea({}), isArea({ id: 'plain-2-below', territories: [], parent: 'country', validFrom: '2014', precededBy: ['old'] })]).toEqual([true, true])
})
