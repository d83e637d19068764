import { readdirSync, readFileSync } from 'node:fs'

import type { ProgrammeRecord } from '@aitebaar/core'
import { getOrThrow, parseRecord } from '@aitebaar/core'
import type { PartialResult } from '@aitebaar/indicators'
import { createCalculator } from '@aitebaar/indicators'
import { describe, expect, it } from 'vitest'

import { generateRecords } from '../generator/generate-records.ts'

const at = (path: string): URL => new URL(`../${path}`, import.meta.url)
const INDICATORS = '../../packages/jurisdiction-kp/indicators'
const published = JSON.parse(readFileSync(at('published.json'), 'utf8')) as { figures: { indicator: string }[] }
const definitions = readdirSync(at(INDICATORS))
  .filter((file) => published.figures.some(({ indicator }) => file === `${indicator}.indicator.json`))
  .map((file) => JSON.parse(readFileSync(at(`${INDICATORS}/${file}`), 'utf8')) as unknown)

const calculator = getOrThrow(createCalculator(definitions, { by: [] }))
const read = (line: object): ProgrammeRecord => getOrThrow(parseRecord({ schemaVersion: '1', isSynthetic: true, ...line }))
const folded = (records: readonly ProgrammeRecord[], name: string): PartialResult => {
  const fold = calculator.fold()
  fold.addAll(records)
  return fold.result(name)
}

const programme = Object.values(generateRecords(1)).flat().map(read)
const base = folded(programme, 'programme')
const figuresOf = (partial: PartialResult) => new Map(calculator.finish(partial).map(({ indicator, parts }) => [indicator.id, JSON.stringify(parts)]))
const before = figuresOf(base)

/** The figures that records move when they are added to those of the programme. */
const movedBy = (...lines: readonly object[]): readonly string[] => {
  const after = figuresOf(getOrThrow(calculator.merge(base, folded(lines.map(read), 'added'))))
  return [...before.keys()].filter((id) => before.get(id) !== after.get(id)).sort()
}

const desk = { kind: 'deskContact', contactId: 'x', visitorSexCode: 'female', linkageToken: 'k1:x0000000', deskId: 'wdk-1' }
const complaint = { kind: 'complaint', complaintId: 'x', complainantSexCode: 'female', stationId: 'st-01' }
const dispute = { kind: 'dispute', disputeId: 'x', broughtBy: 'woman' }
const applied = { kind: 'recruitmentApplication', applicationId: 'x', applicantSexCode: 'female', linkageToken: 'k1:x0000000' }
const meeting = { kind: 'awarenessActivity', activityId: 'x', mode: 'faceToFace', attendance: { female: 3, male: 2, x: 0, notRecorded: 0 } }
const training = { kind: 'trainingAttendance', attendanceId: 'x', completed: true, attendeeRef: 'k1:x0000000', attendeeSexCode: 'female' }
const sensitised = { ...training, courseCategory: 'genderSensitisation', audience: 'policewomen' }
const journalist = { ...training, courseCategory: 'ethicalReporting', audience: 'journalists' }
const mediator = { ...training, courseCategory: 'disputeResolution', audience: 'mediators' }

const USED = ['women-who-used-desks', 'women-with-better-access']
const FORUM = ['forum-cases-by-women', 'women-with-better-access']
const MET = ['people-met-face-to-face', 'women-with-better-access']
const NONE: readonly string[] = []

describe('a record moved over a boundary', () => {
  it.each([
    ['the start for desks', desk, 'occurredAt', '2012-12-31T18:59:59Z', NONE, '2012-12-31T19:00:00Z', USED],
    ['the end for desks', desk, 'occurredAt', '2015-12-31T18:59:59Z', USED, '2015-12-31T19:00:00Z', NONE],
    ['the start of the first year of complaints', complaint, 'receivedAt', '2012-12-31T18:59:59Z', NONE, '2012-12-31T19:00:00Z', ['complaints-by-women']],
    ['the end of the first year of complaints', complaint, 'receivedAt', '2013-12-31T18:59:59Z', ['complaints-by-women'], '2013-12-31T19:00:00Z', NONE],
    ['the start of the second year of complaints', complaint, 'receivedAt', '2014-06-30T23:59+05:00', NONE, '2014-07-01T00:00+05:00', ['complaints-by-women']],
    ['the end of the second year of complaints', complaint, 'receivedAt', '2015-06-30T23:59+05:00', ['complaints-by-women'], '2015-07-01T00:00+05:00', NONE],
    ['the start for cases', dispute, 'registeredOn', '2012-12-31', NONE, '2013-01-01', FORUM],
    ['the end for cases', dispute, 'registeredOn', '2015-12-31', FORUM, '2016-01-01', NONE],
    ['the start for meetings', meeting, 'heldAt', '2012-12-31T18:59:59Z', NONE, '2012-12-31T19:00Z', MET],
    ['the end for meetings', meeting, 'heldAt', '2015-12-31T18:59:59Z', MET, '2015-12-31T19:00Z', NONE],
    ['the end of the year of applications', applied, 'appliedOn', '2014-12-31', ['women-who-applied-to-police'], '2015-01-01', NONE],
    [
      'the end for those sensitised',
      sensitised,
      'completedOn',
      '2015-11-30',
      ['officers-sensitised', 'women-officers-trained'],
      '2015-12-01',
      ['women-officers-trained'],
    ],
    ['the end for women officers', sensitised, 'completedOn', '2015-12-31', ['women-officers-trained'], '2016-01-01', NONE],
    ['the end for journalists', journalist, 'completedOn', '2015-12-31', ['journalists-trained'], '2016-01-01', NONE],
    ['the end for mediators', mediator, 'completedOn', '2015-12-31', ['mediators-trained'], '2016-01-01', NONE],
  ])('%s moves exactly the figures it should', (_, record, field, day, figures, next, figuresAfter) => {
    expect([movedBy({ ...record, [field]: day }), movedBy({ ...record, [field]: next })]).toEqual([figures, figuresAfter])
  })

  it('between two years of applications moves the one or the other part', () => {
    const parts = (appliedOn: string, times: number) => {
      const lines = Array.from({ length: times }, (_, index) => ({ ...applied, applicationId: `x${index}`, linkageToken: `k1:x000000${index}`, appliedOn }))
      const merged = getOrThrow(calculator.merge(base, folded(lines.map(read), 'added')))
      return calculator.finish(merged).find(({ indicator }) => indicator.id === 'women-who-applied-to-police')?.parts
    }
    expect(parts('2013-12-31', 2)).toMatchObject({ value: { value: 254 }, before: { value: 52 } })
    expect(parts('2014-01-01', 2)).toMatchObject({ value: { value: 256 }, before: { value: 50 } })
  })

  it('of a desk that opens or closes on the day of the stock moves the desks', () => {
    const opened = (openedOn: string, closedOn: string | null = null) =>
      movedBy({ kind: 'womensDesk', deskId: 'wdk-x', status: 'operational', openedOn, closedOn })
    expect([opened('2015-12-31'), opened('2016-01-01')]).toEqual([['womens-desks'], NONE])
    expect([opened('2014-01-01', '2015-12-31'), opened('2014-01-01', '2016-01-01')]).toEqual([NONE, ['womens-desks']])
  })

  it('with only a month or year that lies on both sides counts nowhere and is shown as unknown', () => {
    const merged = getOrThrow(calculator.merge(base, folded([read({ ...sensitised, completedOn: '2015' })], 'added')))
    const all = calculator.finish(merged)
    const part = (id: string) => all.find(({ indicator }) => indicator.id === id)?.parts['value']
    const own = calculator.finish(base).find(({ indicator }) => indicator.id === 'officers-sensitised')?.parts['value']
    const unknown = own?.status === 'value' ? own.unknown : undefined
    expect(part('officers-sensitised')).toMatchObject({ value: 880, unknown: (unknown ?? Number.NaN) + 1 })
    expect(part('women-officers-trained')).toMatchObject({ value: 121 })
  })
})

describe('a record that is repeated', () => {
  it.each([
    ['a visit (visits are counted, the woman once)', { ...desk, occurredAt: '2014-05-01T10:00+05:00' }, ['women-who-used-desks']],
    ['a complaint', { ...complaint, receivedAt: '2014-08-01T10:00+05:00' }, ['complaints-by-women']],
    ['a meeting', { ...meeting, heldAt: '2014-05-01T10:00+05:00' }, MET],
    ['a case', { ...dispute, registeredOn: '2014-05-01' }, NONE],
    ['an application', { ...applied, appliedOn: '2014-05-01' }, NONE],
    ['a training', { ...sensitised, completedOn: '2014-05-01' }, NONE],
  ])('%s: moves %j further', (_, record, again) => {
    const once = figuresOf(getOrThrow(calculator.merge(base, folded([read(record)], 'added'))))
    const twice = figuresOf(getOrThrow(calculator.merge(base, folded([read(record), read(record)], 'added'))))
    expect([...once.keys()].filter((id) => once.get(id) !== twice.get(id)).sort()).toEqual(again)
  })
})

describe('a record that is removed', () => {
  it('leaves the figures as if it had never been there', () => {
    const without = folded(
      programme.filter((_, index) => index % 97 !== 0),
      'most',
    )
    const removed = folded(
      programme.filter((_, index) => index % 97 === 0),
      'removed',
    )
    expect(figuresOf(without)).not.toEqual(before)
    expect(figuresOf(getOrThrow(calculator.merge(without, removed)))).toEqual(before)
  })
})
