import type { ProgrammeRecord } from '@aitebaar/core'
import { getOrThrow, parseRecord } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { calculate, createCalculator } from '../calculate.ts'
import type { Result } from '../result.ts'

const read = (line: object): ProgrammeRecord => getOrThrow(parseRecord({ schemaVersion: '1', isSynthetic: true, ...line }))

const definition = (measure: object, more: object = {}): object => ({
  id: 'example',
  title: { en: 'Example' },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'Once.',
  measure,
  target: null,
  publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
  traps: [],
  ...more,
})

const resultOf = (measure: object, lines: readonly object[], more: object = {}) => getOrThrow(calculate([definition(measure, more)], lines.map(read)))[0]
const valueOf = (measure: object, lines: readonly object[]): Result | undefined => resultOf(measure, lines)?.parts['value']

const complaint = (complaintId: string, fields: object = {}) => ({ kind: 'complaint', complaintId, complainantSexCode: 'female', ...fields })
const process = (legalProcessId: string, complaintId: string, fields: object = {}) => ({ kind: 'legalProcess', legalProcessId, complaintId, ...fields })
const test = (testResultId: string, attendeeRef: string, testKind: string, score?: number, courseId = 'crs-1') => ({
  kind: 'testResult',
  testResultId,
  attendeeRef,
  courseId,
  testKind,
  ...(score === undefined ? {} : { score }),
})

describe('linked', () => {
  const court = {
    type: 'linked',
    all: [
      { of: 'complaint', key: 'complaint.complaintId', where: { fact: 'complaint.complainantSexCode', operator: 'equal', value: 'female' } },
      { of: 'legalProcess', key: 'legalProcess.complaintId', where: { fact: 'legalProcess.status', operator: 'in', value: ['inTrial', 'disposed'] } },
    ],
  }
  const not = {
    ...court,
    none: [{ of: 'legalProcess', key: 'legalProcess.complaintId', where: { fact: 'legalProcess.trackCode', operator: 'equal', value: 'other' } }],
  }

  it('counts a key once that is in all sets, however many records have it', () => {
    const lines = [complaint('c1'), complaint('c1'), complaint('c2'), process('p1', 'c1', { status: 'inTrial' }), process('p2', 'c1', { status: 'disposed' })]
    expect(valueOf(court, lines)).toMatchObject({ value: 1, unknown: 0 })
  })

  it('leaves out what is in one set alone, and tells what it cannot tell', () => {
    const open = process('p2', 'c2')
    expect(valueOf(court, [complaint('c1'), process('p1', 'c9', { status: 'inTrial' })])).toMatchObject({ value: 0, unknown: 0 })
    expect(valueOf(court, [complaint('c2'), open])).toMatchObject({ value: 0, unknown: 1 })
    expect(valueOf(court, [{ ...complaint('c2'), complainantSexCode: 'notRecorded' }, process('p1', 'c2', { status: 'inTrial' })])).toMatchObject({
      value: 0,
      unknown: 1,
    })
  })

  it('takes out what is in a set of "none"; what may be in it is unknown', () => {
    const reached = [complaint('c1'), process('p1', 'c1', { status: 'inTrial', trackCode: 'criminal' })]
    expect(valueOf(not, reached)).toMatchObject({ value: 1 })
    expect(valueOf(not, [...reached, process('p2', 'c1', { trackCode: 'other' })])).toMatchObject({ value: 0, unknown: 0 })
    expect(valueOf(not, [...reached, process('p2', 'c1')])).toMatchObject({ value: 0, unknown: 1 })
  })

  it('is broken down by the first set, whatever the others have', () => {
    const lines = [
      complaint('c1', { areaId: 'pk-kp-swat', stationId: 'st-1' }),
      complaint('c2', { areaId: 'pk-kp-dir', stationId: 'st-2' }),
      process('p1', 'c1', { status: 'inTrial', areaId: 'pk-kp-dir' }),
    ]
    const cells = resultOf(court, lines, { disaggregateBy: ['station', 'area.district'] })?.breakdowns.map(({ cells }) =>
      cells.map(({ key, parts }) => [key[0], parts['value']]),
    )
    expect(cells).toMatchObject([
      [
        ['st-1', { value: 1 }],
        ['st-2', { value: 0 }],
      ],
      [
        ['pk-kp-dir', { value: 0 }],
        ['pk-kp-swat', { value: 1 }],
      ],
    ])
  })
})

describe('paired', () => {
  const end = (kind: string, more: object = {}) => ({
    of: 'testResult',
    key: ['testResult.attendeeRef', 'testResult.courseId'],
    value: 'testResult.score',
    where: { fact: 'testResult.testKind', operator: 'equal', value: kind },
    ...more,
  })
  const gain = { type: 'paired', first: end('pre'), second: end('post'), decimals: 1, give: 'mean' }

  it('sets values of the same key against each other, exactly, to the last decimal', () => {
    const lines = [test('t1', 'k1:a', 'pre', 40.1), test('t2', 'k1:a', 'post', 40.4), test('t3', 'k1:b', 'pre', 10), test('t4', 'k1:b', 'post', 9)]
    expect(valueOf(gain, lines)).toMatchObject({ numerator: -0.7, denominator: 2, unknown: 0, unpaired: 0 })
    expect(valueOf({ ...gain, give: 'count', atLeast: 0.3 }, lines)).toMatchObject({ value: 1 })
    expect(valueOf({ ...gain, give: 'count', atLeast: 0.4 }, lines)).toMatchObject({ value: 0 })
    expect(valueOf({ ...gain, give: 'count', atMost: -1 }, lines)).toMatchObject({ value: 1 })
    expect(valueOf({ ...gain, give: 'median' }, lines)).toMatchObject({ value: -0.35 })
  })

  it('keeps apart who has no second value, what cannot be told, and other courses', () => {
    const lines = [
      test('t1', 'k1:a', 'pre', 40),
      test('t2', 'k1:a', 'post', 50, 'crs-2'),
      test('t3', 'k1:b', 'pre'),
      test('t4', 'k1:b', 'post', 50),
      test('t5', 'k1:c', 'pre', 40.05),
      test('t6', 'k1:c', 'post', 50),
      test('t7', 'k1:d', 'post', 50),
    ]
    expect(valueOf({ ...gain, give: 'count' }, lines)).toMatchObject({ value: 0, unknown: 2, unpaired: 1 })
    expect(valueOf(gain, lines)).toEqual({ status: 'undefined', reason: 'there is no pair' })
  })

  it('does not choose between several values unless told which one stands', () => {
    const lines = [test('t1', 'k1:a', 'pre', 40), test('t2', 'k1:a', 'post', 50), test('t3', 'k1:a', 'post', 60)]
    expect(valueOf({ ...gain, give: 'count' }, lines)).toMatchObject({ value: 0, unknown: 1 })
    expect(valueOf({ ...gain, second: end('post', { several: 'most' }) }, lines)).toMatchObject({ value: 20 })
    expect(valueOf({ ...gain, second: end('post', { several: 'least' }) }, lines)).toMatchObject({ value: 10 })
    expect(valueOf(gain, [...lines.slice(0, 2), test('t4', 'k1:a', 'post', 50)])).toMatchObject({ value: 10 })
  })

  const settlement = { kind: 'settlement', settlementId: 's1', disputeId: 'd1', agreedOn: '2014-01-01' }
  const check = (doneAt: string | null, resultCode: string | undefined = 'safe') => ({
    kind: 'followUp',
    followUpId: 'f',
    subjectRef: 's1',
    doneAt,
    resultCode,
  })
  const stayed = {
    type: 'paired',
    first: { of: 'settlement', key: 'settlement.settlementId', date: 'settlement.agreedOn' },
    second: {
      of: 'followUp',
      key: 'followUp.subjectRef',
      date: 'followUp.doneAt',
      several: 'most',
      where: { fact: 'followUp.resultCode', operator: 'equal', value: 'safe' },
    },
    except: [{ of: 'followUp', key: 'followUp.subjectRef', where: { fact: 'followUp.resultCode', operator: 'equal', value: 'notSafe' } }],
    give: 'count',
    atLeast: 90,
  }

  it.each([
    ['a check on the 89th day', ['2014-03-31T23:59+05:00'], 0],
    ['a check on the 90th day', ['2014-04-01T00:00+05:00'], 1],
    ['an early and a late one', ['2014-02-01T10:00+05:00', '2014-06-01T10:00+05:00'], 1],
  ])('of dates counts days: %s', (_, days, value) => {
    expect(valueOf(stayed, [settlement, ...days.map((day) => check(day))])).toMatchObject({ value, unpaired: 0 })
  })

  it('of dates leaves out what is excepted, and what it may be is unknown', () => {
    const safe = check('2014-06-01T10:00+05:00')
    expect(valueOf(stayed, [settlement, { ...safe, subjectRef: 's2' }])).toMatchObject({ value: 0, unpaired: 1 })
    expect(valueOf(stayed, [settlement, safe, check('2014-07-01T10:00+05:00', 'notSafe')])).toMatchObject({ value: 0, unknown: 0 })
    expect(valueOf(stayed, [settlement, safe, { ...check('2014-07-01T10:00+05:00'), resultCode: undefined }])).toMatchObject({ value: 0, unknown: 1 })
  })

  it('merges from parts: a pair may lie in two', () => {
    const calculator = getOrThrow(createCalculator([definition(gain)]))
    const part = (name: string, lines: readonly object[]) => {
      const fold = calculator.fold()
      fold.addAll(lines.map(read))
      return getOrThrow(calculator.read(JSON.parse(JSON.stringify(fold.result(name)))))
    }
    const merged = getOrThrow(calculator.merge(part('a', [test('t1', 'k1:a', 'pre', 40)]), part('b', [test('t2', 'k1:a', 'post', 47.5)])))
    expect(calculator.finish(merged)[0]?.parts['value']).toMatchObject({ value: 7.5, denominator: 1 })
  })
})

describe('numbers of records', () => {
  it('with decimals are exact, and those with more are unknown', () => {
    const desk = (deskId: string, trainedCoverShare: number) => ({ kind: 'womensDesk', deskId, trainedCoverShare })
    const mean = { type: 'mean', of: 'womensDesk', value: 'womensDesk.trainedCoverShare', decimals: 2 }
    expect(valueOf(mean, [desk('a', 0.1), desk('b', 0.2), desk('c', 0.333)])).toMatchObject({ numerator: 0.3, denominator: 2, unknown: 1 })
  })

  const referral = (offeredAt: string | null | undefined, needKnownAt = '2014-01-01T09:30+05:00') => ({
    kind: 'referral',
    referralId: 'r',
    needKnownAt,
    offeredAt,
  })
  const hours = { type: 'median', of: 'referral', hours: { from: 'referral.needKnownAt', to: 'referral.offeredAt' } }

  it.each([
    ['2014-01-01T10:29+05:00', 0],
    ['2014-01-01T10:30+05:00', 1],
    ['2014-01-02T04:30:00Z', 24],
  ])('from moments are whole hours: until %s it is %i', (offeredAt, value) => {
    expect(valueOf(hours, [referral(offeredAt)])).toMatchObject({ value })
  })

  it('of a day without a time, or of what was not done, have no hours', () => {
    expect(valueOf(hours, [referral('2014-01-01T10:30+05:00'), referral(null), referral(undefined)])).toMatchObject({ value: 1, unknown: 2 })
  })

  it('below the base are not divided', () => {
    const of = { type: 'ratio', numerator: { type: 'count', of: 'complaint' }, denominator: { type: 'count', of: 'complaint' }, minimumBase: 2 }
    expect(valueOf(of, [complaint('a')])).toEqual({ status: 'undefined', reason: 'the base is below 2' })
    expect(valueOf(of, [complaint('a'), complaint('b')])).toMatchObject({ value: 1 })
  })
})

describe('coverage', () => {
  const estimate = (estimateId: string, women: number, attributionShare?: number) => ({
    kind: 'coverageEstimate',
    estimateId,
    areaId: 'pk-kp-swat',
    serviceCode: 'womensDesk',
    women,
    low: women - 3,
    high: women + 3,
    ...(attributionShare === undefined ? {} : { attributionShare }),
  })
  const coverage = {
    type: 'coverage',
    of: 'coverageEstimate',
    place: 'coverageEstimate.areaId',
    service: 'coverageEstimate.serviceCode',
    value: 'coverageEstimate.women',
    low: 'coverageEstimate.low',
    high: 'coverageEstimate.high',
    share: 'coverageEstimate.attributionShare',
  }

  it('counts the programme’s own share of a place, rounded down; without one the whole', () => {
    expect(valueOf(coverage, [estimate('a', 1001, 0.5)])).toMatchObject({ value: 500, low: 499, high: 502 })
    expect(valueOf(coverage, [estimate('a', 1001, 0.5), estimate('b', 600)])).toMatchObject({ value: 600 })
    expect(valueOf(coverage, [estimate('a', 10, 0.7)])).toMatchObject({ value: 7 })
    expect(valueOf(coverage, [estimate('a', 10, 0)])).toMatchObject({ value: 0 })
  })

  it('says an estimate by its interval, rounded outwards', () => {
    const publish = { text: '{n}', values: { n: { part: 'value', as: 'between', step: 1000 } } }
    expect(resultOf(coverage, [estimate('a', 9999)], { publish })?.wording).toBe('between 9,000 and 11,000')
    expect(resultOf(coverage, [estimate('a', 9997)], { publish })?.wording).toBe('between 9,000 and 10,000')
  })
})

describe('facts that follow from several fields', () => {
  const count = (kind: string, fact: string) => ({ type: 'count', of: kind, where: { fact: `${kind}.${fact}`, operator: 'equal', value: true } })
  const of = (kind: string, fact: string, fields: object): string => {
    const result = valueOf(
      count(kind, fact),
      [{ kind, settlementId: 's', disputeId: 'd', legalProcessId: 'p', ...fields }].map((line) =>
        Object.fromEntries(
          Object.entries(line).filter(([key]) => (kind === 'settlement' ? key !== 'legalProcessId' : !['settlementId', 'disputeId'].includes(key))),
        ),
      ),
    )
    return result?.status === 'value' ? ((result.unknown ?? 0) > 0 ? 'unknown' : result.value === 1 ? 'yes' : 'no') : 'none'
  }
  const demand = (disposition?: string) => ({ termType: 'brideGiving', ...(disposition === undefined ? {} : { disposition }) })
  const money = { termType: 'financialCompensation' }

  it.each([
    [{}, 'unknown', 'unknown'],
    [{ terms: [money], termsConsidered: [] }, 'no', 'no'],
    [{ terms: [money] }, 'unknown', 'no'],
    [{ terms: [money], termsConsidered: [demand('rejected')] }, 'yes', 'no'],
    [{ terms: [money], termsConsidered: [demand('replaced')] }, 'yes', 'no'],
    [{ terms: [money], termsConsidered: [demand('proposed')] }, 'no', 'no'],
    [{ terms: [money], termsConsidered: [demand()] }, 'unknown', 'unknown'],
    [{ terms: [money], termsConsidered: [demand('agreed')] }, 'no', 'yes'],
    [{ terms: [demand()], termsConsidered: [demand('rejected')] }, 'yes', 'yes'],
    [{ termsConsidered: [demand('rejected')] }, 'yes', 'unknown'],
  ])('of a settlement %j: dropped %s, given %s', (fields, dropped, given) => {
    expect([of('settlement', 'womanDemandDropped', fields), of('settlement', 'womanGiven', fields)]).toEqual([dropped, given])
  })

  const examination = (twoFingerTestPerformed?: boolean) => ({
    stepType: 'medicoLegalDone',
    ...(twoFingerTestPerformed === undefined ? {} : { twoFingerTestPerformed }),
  })

  it.each([
    [{}, 'unknown', 'unknown'],
    [{ steps: [] }, 'no', 'no'],
    [{ steps: [{ stepType: 'medicoLegalDeclined', twoFingerTestPerformed: true }] }, 'no', 'no'],
    [{ steps: [examination(false)] }, 'yes', 'no'],
    [{ steps: [examination(false), examination(true)] }, 'yes', 'yes'],
    [{ steps: [examination(false), examination()] }, 'yes', 'unknown'],
  ])('of a legal process %j: examined %s, two-finger test %s', (fields, examined, tested) => {
    expect([of('legalProcess', 'medicoLegalDone', fields), of('legalProcess', 'twoFingerTestDone', fields)]).toEqual([examined, tested])
  })

  it('hold the time from one date to another, which may be null or known in part', () => {
    const inTime = { type: 'count', of: 'legalProcess', where: { fact: 'legalProcess.timeToFir', operator: 'withinDays', value: 0 } }
    const opened = (fir: unknown) => ({ kind: 'legalProcess', legalProcessId: 'p', openedAt: '2014-01-01T20:00+05:00', ...(fir === undefined ? {} : { fir }) })
    const at = (registeredAt: string) => valueOf(inTime, [opened({ registeredAt })])
    expect([at('2014-01-01T23:59+05:00'), at('2014-01-02T00:00+05:00')]).toMatchObject([{ value: 1 }, { value: 0, unknown: 0 }])
    expect([valueOf(inTime, [opened(null)]), valueOf(inTime, [opened(undefined)])]).toMatchObject([
      { value: 0, unknown: 0 },
      { value: 0, unknown: 1 },
    ])
  })
})

describe('what is wrong with a definition', () => {
  const codes = (measure: object): readonly string[] => {
    const made = createCalculator([definition(measure)])
    return made._tag === 'Left' ? made.left.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`) : []
  }
  const end = { of: 'testResult', key: 'testResult.attendeeRef', value: 'testResult.score' }
  const paired = { type: 'paired', first: end, second: end, give: 'mean' }

  it.each([
    [{ ...paired, first: { ...end, date: 'testResult.takenOn' } }, 'indicators/one-of-two first.value'],
    [{ ...paired, first: { ...end, value: undefined, date: 'testResult.takenOn' } }, 'indicators/one-of-two second'],
    [{ ...paired, atLeast: 1 }, 'indicators/one-of-two give'],
    [{ ...paired, give: 'quantile' }, 'indicators/one-of-two q'],
    [{ ...paired, first: { ...end, key: ['complaint.complaintId'] } }, 'indicators/fact-of-another-kind first.key.0'],
    [{ ...paired, second: { ...end, value: 'testResult.takenOn' } }, 'indicators/wrong-fact-type second.value'],
    [{ type: 'linked', all: [{ of: 'testResult', key: 'testResult.score' }] }, 'indicators/wrong-fact-type all.0.key'],
    [{ type: 'linked', all: [] }, 'indicators/wrong-shape all'],
    [{ type: 'mean', of: 'complaint', days: { from: 'complaint.receivedAt', to: 'complaint.closedAt' }, decimals: 1 }, 'indicators/one-of-two decimals'],
  ])('%#: is said with its place', (measure, issue) => {
    expect(codes(measure)).toEqual([issue])
  })
})
