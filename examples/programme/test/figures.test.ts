import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import type { ProgrammeRecord } from '@aitebaar/core'
import { getOrThrow, localDate } from '@aitebaar/core'
import type { IndicatorResult } from '@aitebaar/indicators'
import { calculate, createCalculator, readRecords } from '@aitebaar/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { generateRecords, toNdjson } from '../generator/generate-records.ts'
import type { Line } from '../generator/record.ts'
import { totalsOf } from '../generator/totals.ts'

const at = (path: string): URL => new URL(`../${path}`, import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'))

const INDICATORS = '../../packages/jurisdiction-kp/indicators'
const published = json('published.json') as { figures: { figure: number; indicator: string; wording: string }[] }
const definitions = published.figures.map(({ indicator }) => json(`${INDICATORS}/${indicator}.indicator.json`))

const parsed = (lines: readonly Line[]): ProgrammeRecord[] =>
  [...readRecords(lines.map((line) => JSON.stringify(line)))].map((read) => {
    if ('issues' in read) throw new Error(JSON.stringify(read))
    return read.record
  })

const everything = (seed: number): Line[] => Object.values(generateRecords(seed)).flat()
const byId = (results: readonly IndicatorResult[]) => new Map(results.map((result) => [result.indicator.id, result]))
const run = (records: Iterable<ProgrammeRecord>) => byId(getOrThrow(calculate(definitions, records)))
const value = (result: IndicatorResult | undefined, part = 'value') => {
  const found = result?.parts[part]
  return found?.status === 'value' ? found.value : found?.status
}

const lines = everything(1)
const records = parsed(lines)
const results = run(records)

describe('the published figures, from the records of the programme', () => {
  it.each(published.figures)('figure $figure, $indicator, reads "$wording"', ({ indicator, wording }) => {
    expect(results.get(indicator)?.wording).toBe(wording)
  })

  it('are twelve, each with a definition', () => {
    expect(published.figures.map(({ indicator }) => indicator).sort()).toEqual([...results.keys()].sort())
    expect(results.size).toBe(12)
  })

  it('come from exact values that are not the rounded ones', () => {
    expect(value(results.get('women-who-used-desks'))).toBe(9512)
    expect(value(results.get('women-who-used-desks'), 'visits')).toBe(14_268)
    expect(results.get('forum-cases-by-women')?.parts['value']).toMatchObject({ numerator: 158, denominator: 754 })
    expect(results.get('complaints-by-women')?.parts['value']).toMatchObject({ numerator: 804, denominator: 1200 })
    expect(results.get('women-with-better-access')?.parts['value']).toMatchObject({
      value: 203_417,
      low: 181_000,
      high: 226_000,
      recordedAtMost: 9512 + 10_021 + 158,
    })
  })

  it('show what is unknown beside them', () => {
    expect(results.get('women-who-used-desks')?.parts['value']).toMatchObject({ unknown: 20, withoutKey: 120 + 0 })
    expect(results.get('forum-cases-by-women')?.parts['value']).toMatchObject({ unknown: 12 })
  })

  it('are written nowhere in the definitions', () => {
    const text = JSON.stringify(definitions.map((definition) => ({ ...(definition as object), target: null })))
    for (const number of ['9512', '9500', '14268', '1200', '2004', '880', '754', '158', '23046', '10021', '203417', '200000', '254', '120'])
      expect(text).not.toMatch(new RegExp(`\\b${number}\\b`))
  })
})

describe('the records', () => {
  it('are what the generator makes of seed 1, byte for byte (else run: node examples/programme/generate.ts)', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex')
    for (const [name, made] of Object.entries(generateRecords(1)))
      expect([name, hash(readFileSync(at(`records/${name}.ndjson`), 'utf8'))]).toEqual([name, hash(toNdjson(made))])
  })

  it('are all marked as synthetic', () => {
    expect(records.every(({ isSynthetic }) => isSynthetic)).toBe(true)
  })

  it('hold women at two desks and in several quarters, so that parts do not add up to the total', () => {
    const visits = lines.filter((line) => line['kind'] === 'deskContact' && line['visitorSexCode'] === 'female' && typeof line['linkageToken'] === 'string')
    const inside = visits.filter((line) => /^201[345]/.test(localDate(String(line['occurredAt']))))
    const quarter = (line: Line) =>
      `${localDate(String(line['occurredAt'])).slice(0, 4)}-${Math.ceil(Number(localDate(String(line['occurredAt'])).slice(5, 7)) / 3)}`
    expect(new Set(inside.map((line) => `${String(line['deskId'])} ${String(line['linkageToken'])}`)).size).toBe(9871)
    expect(new Set(inside.map((line) => `${quarter(line)} ${String(line['linkageToken'])}`)).size).toBe(11_034)
  })

  it('hold women officers who are also among those sensitised', () => {
    const people = (test: (line: Line) => boolean) =>
      new Set(lines.filter((line) => line['kind'] === 'trainingAttendance' && line['completed'] === true && test(line)).map((line) => line['attendeeRef']))
    const women = people((line) => line['attendeeSexCode'] === 'female' && String(line['audience']).startsWith('police'))
    const sensitised = people((line) => line['courseCategory'] === 'genderSensitisation')
    expect([...women].filter((person) => sensitised.has(person)).length).toBeGreaterThan(0)
  })

  it.each([2, 7, 2024])('of seed %s give other figures, its own', (seed) => {
    const totals = totalsOf(seed)
    const other = run(parsed(everything(seed)))
    expect(value(other.get('womens-desks'))).toBe(totals.desks)
    expect(value(other.get('women-who-used-desks'))).toBe(totals.women)
    expect(value(other.get('women-who-used-desks'), 'visits')).toBe(totals.visits)
    expect(other.get('complaints-by-women')?.parts['value']).toMatchObject({
      numerator: totals.complaintsAfter - totals.complaintsBefore,
      denominator: totals.complaintsBefore,
    })
    expect(value(other.get('women-who-applied-to-police'))).toBe(totals.applicants['2014'])
    expect(value(other.get('women-who-applied-to-police'), 'before')).toBe(totals.applicants['2013'])
    expect(value(other.get('officers-sensitised'))).toBe(totals.officersSensitised)
    expect(value(other.get('women-officers-trained'))).toBe(totals.womenOfficers)
    expect([value(other.get('mediators-trained'), 'men'), value(other.get('mediators-trained'), 'women')]).toEqual([
      totals.mediators.men,
      totals.mediators.women,
    ])
    expect(other.get('forum-cases-by-women')?.parts['value']).toMatchObject({ numerator: totals.forumCases.byWoman, denominator: totals.forumCases.all })
    expect([value(other.get('people-met-face-to-face')), value(other.get('people-met-face-to-face'), 'women')]).toEqual([totals.met.all, totals.met.women])
    expect([value(other.get('journalists-trained')), value(other.get('journalists-trained'), 'women')]).toEqual([
      totals.journalists.all,
      totals.journalists.women,
    ])
    expect(other.get('women-with-better-access')?.parts['value']).toMatchObject({ value: totals.reach.women, low: totals.reach.low, high: totals.reach.high })
    for (const { indicator, wording } of published.figures.filter(({ indicator: id }) => id !== 'officers-victim-support' && id !== 'womens-desks'))
      expect(other.get(indicator)?.wording).not.toBe(wording)
  })
})

describe('a change in the records', () => {
  const changed = (change: (all: Line[]) => Line[]): string[] => {
    const after = run(parsed(change([...lines])))
    return [...results]
      .filter(([id, before]) => JSON.stringify(before.parts) !== JSON.stringify(after.get(id)?.parts))
      .map(([id]) => id)
      .sort()
  }
  const index = (kind: string, test: (line: Line) => boolean): number => lines.findIndex((line) => line['kind'] === kind && test(line))

  it('that removes the one visit of a woman changes the desks and what was recorded of reach', () => {
    const once = lines.filter((line) => line['kind'] === 'deskContact').map((line) => String(line['linkageToken']))
    const alone = index(
      'deskContact',
      (line) =>
        line['visitorSexCode'] === 'female' &&
        line['occurredAt'] !== '2012-12-31T18:59:59Z' &&
        line['occurredAt'] !== '2015-12-31T19:00Z' &&
        once.filter((token) => token === line['linkageToken']).length === 1,
    )
    expect(changed((all) => all.toSpliced(alone, 1))).toEqual(['women-who-used-desks', 'women-with-better-access'])
  })

  it('that repeats a registered case changes nothing', () => {
    expect(changed((all) => [...all, all[index('dispute', (line) => line['disputeId'] === 'dsp-9')] ?? {}])).toEqual([])
  })

  it('that moves a visit one second over the end of the programme, in UTC, takes out the visit of a woman who also came before', () => {
    const last = index('deskContact', (line) => line['occurredAt'] === '2015-12-31T18:59:59Z')
    expect(changed((all) => all.with(last, { ...all[last], occurredAt: '2015-12-31T19:00:00Z' }))).toEqual(['women-who-used-desks'])
  })

  it('that reports one officer enrolled in victim support turns "not reported" into zero', () => {
    const enrolled = {
      kind: 'trainingAttendance',
      schemaVersion: '1',
      isSynthetic: true,
      attendanceId: 'att-x',
      courseCategory: 'victimSupportReferral',
      audience: 'police',
      attendeeRef: 'k1:x1',
      attendeeSexCode: 'male',
      completed: false,
      completedOn: null,
    }
    expect(run(parsed([...lines, enrolled])).get('officers-victim-support')?.wording).toBe('0 (0 % of target)')
  })
})

describe('merging', () => {
  const calculator = getOrThrow(createCalculator(definitions))
  const foldOf = (name: string, part: readonly ProgrammeRecord[]) => {
    const { add, result } = calculator.fold()
    for (const record of part) add(record)
    return getOrThrow(calculator.read(JSON.parse(JSON.stringify(result(name)))))
  }

  const statesOf = (partial: ReturnType<typeof foldOf>): string => JSON.stringify((partial.toJSON() as { states: unknown }).states)

  it('any partition of the records, in any order, read back from JSON, gives the same bytes', () => {
    const whole = statesOf(foldOf('x', records))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 97 }), (parts, step) => {
        const folded = Array.from({ length: parts }, (_, part) =>
          foldOf(
            `p${part}`,
            records.filter((_, position) => (position * step) % parts === part),
          ),
        )
        const [first, ...rest] = folded.reverse()
        if (first === undefined) return
        const merged = rest.reduce((all, one) => getOrThrow(calculator.merge(all, one)), first)
        expect(statesOf(merged)).toBe(whole)
      }),
      { numRuns: 8 },
    )
  })

  it('refuses to count the same partition twice', () => {
    const part = foldOf('desk-1', records.slice(0, 10))
    expect(calculator.merge(part, part)).toMatchObject({ _tag: 'Left', left: [{ code: 'indicators/merged-twice' }] })
  })
})
