import { describe, expect, it } from 'vitest'

import type { Subject } from './subject.ts'
import { instancesOf, visibleFrom } from './subject.ts'

const box: Subject = { name: 'box', at: 'root', key: 'theBox', idField: 'boxId' }
const crate: Subject = { name: 'crate', at: 'root', key: 'crate', idField: 'crateId' }
const thing: Subject = { name: 'thing', at: 'list', key: 'things', idField: 'thingId' }
const part: Subject = { name: 'part', at: 'inside', parent: 'thing', key: 'parts', idField: 'partId' }
const screw: Subject = { name: 'screw', at: 'inside', parent: 'part', key: 'screws' }
const lost: Subject = { name: 'lost', at: 'inside', parent: 'nothing', key: 'parts' }
const subjects = new Map([box, crate, thing, part, screw, lost].map((one) => [one.name, one]))

describe('the things in a case file', () => {
  const long = { screwId: 's-1' }
  const [wheel, door] = [{ partId: 'p-1', screws: [long, 7, null] }, { partId: 7 }]
  const [first, second] = [{ thingId: 't-1', parts: [wheel, door] }, { parts: 'none' }]
  const theBox = { boxId: 'b-1' }
  const file = { theBox, crate: 7, things: [first, 'no thing', second] }
  const found = (subject: Subject, caseFile: object = file) => instancesOf(subject, subjects, caseFile as never).map(({ id, scope }) => [id, scope])

  it('are a root, the entries of a list and what lies in them, each with what is round it', () => {
    expect(found(box)).toEqual([['b-1', { box: theBox }]])
    expect(found(thing)).toEqual([
      ['t-1', { box: theBox, thing: first }],
      ['things[1]', { box: theBox, thing: second }],
    ])
    expect(found(part)).toEqual([
      ['p-1', { box: theBox, thing: first, part: wheel }],
      ['t-1.parts[1]', { box: theBox, thing: first, part: door }],
    ])
    expect(found(screw)).toEqual([['p-1.screws[0]', { box: theBox, thing: first, part: wheel, screw: long }]])
    expect(instancesOf(screw, subjects, file as never).map(({ subject }) => subject)).toEqual(['screw'])
  })

  it('are none where the file has none, or something else in their place', () => {
    expect([found(crate), found(lost), found(thing, {}), found(thing, { things: { 0: first } }), found(box, {}), found(box, { theBox: [theBox] })]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ])
  })

  it('are named by their place where they have no id', () => {
    expect(found(box, { theBox: {} })).toEqual([['theBox', { box: {} }]])
  })
})

it('a rule on a thing sees itself, all that it lies in, and every root', () => {
  const seenFrom = (subject: Subject) => [...visibleFrom(subject, subjects)]
  expect(seenFrom(screw)).toEqual(['screw', 'part', 'thing', 'box', 'crate'])
  expect([seenFrom(thing), seenFrom(box), seenFrom(lost)]).toEqual([
    ['thing', 'box', 'crate'],
    ['box', 'crate'],
    ['lost', 'nothing', 'box', 'crate'],
  ])
  expect([...visibleFrom(part, new Map())]).toEqual(['part', 'thing'])
})
