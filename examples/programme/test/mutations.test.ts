import { readdirSync, readFileSync } from 'node:fs'

import type { ProgrammeRecord } from '@aitebaar/core'
import { getOrThrow, parseRecord } from '@aitebaar/core'
import type { Indicator, Measure, PartialResult, Result } from '@aitebaar/indicators'
import { createCalculator } from '@aitebaar/indicators'
import { describe, expect, it } from 'vitest'

import { generateRecords } from '../generator/generate-records.ts'

const INDICATORS = new URL('../../../packages/jurisdiction-kp/indicators/', import.meta.url)
const definitions = readdirSync(INDICATORS)
  .filter((file) => file.endsWith('.indicator.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, INDICATORS), 'utf8')) as Indicator)

const calculator = getOrThrow(createCalculator(definitions, { by: [] }))
const read = (line: object): ProgrammeRecord => getOrThrow(parseRecord({ schemaVersion: '1', isSynthetic: true, ...line }))
const folded = (records: readonly ProgrammeRecord[], name: string): PartialResult => {
  const fold = calculator.fold()
  fold.addAll(records)
  return fold.result(name)
}
const programme = Object.values(generateRecords(1)).flat().map(read)
const kinds = [...new Set(programme.map(({ kind }) => kind))]
const partsOf = (partial: PartialResult) => new Map(calculator.finish(partial).map(({ indicator, parts }) => [indicator.id, parts]))
const base = folded(programme, 'programme')
const before = partsOf(base)
const differing = (after: ReturnType<typeof partsOf>): readonly string[] =>
  [...before.keys()].filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id))).sort()

const kindsIn = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => (key === 'of' && typeof value === 'string' ? [value] : kindsIn(value)))
}
const using = (kind: string): readonly string[] =>
  definitions
    .filter(({ measure, parts }) => kindsIn([measure, parts]).includes(kind))
    .map(({ id }) => id)
    .sort()

describe('removing', () => {
  it.each(kinds)('all records of kind %s moves exactly the figures that are made of them', (kind) => {
    const after = partsOf(
      folded(
        programme.filter((record) => record.kind !== kind),
        'rest',
      ),
    )
    expect(differing(after)).toEqual(using(kind))
  })

  it('every kind is used by some figure, and every figure has records of its kinds', () => {
    expect(kinds.filter((kind) => using(kind).length === 0)).toEqual([])
    expect([...new Set(definitions.flatMap(({ measure, parts }) => kindsIn([measure, parts])))].filter((kind) => !kinds.includes(kind as never))).toEqual([])
  })

  it('and putting back gives the same figures', () => {
    const [most, removed] = [0, 1].map((side) =>
      folded(
        programme.filter((_, index) => (index % 41 === 0 ? 1 : 0) === side),
        `side ${side}`,
      ),
    )
    if (most === undefined || removed === undefined) return
    expect(differing(partsOf(most)).length).toBeGreaterThan(30)
    expect(differing(partsOf(getOrThrow(calculator.merge(most, removed))))).toEqual([])
  })
})

describe('duplicating every record', () => {
  const twice = partsOf(getOrThrow(calculator.merge(base, folded(programme, 'again'))))
  const TIMES: Readonly<Record<string, 1 | 2>> = { count: 2, sum: 2, distinct: 1, stock: 1, linked: 1, paired: 1, peak: 1, coverage: 1, median: 1, quantile: 1 }
  const valueOf = (result: Result | undefined): number | string => (result?.status === 'value' ? result.value : (result?.status ?? 'missing'))
  const whole = (result: Result | undefined, key: 'numerator' | 'denominator'): number =>
    result?.status === 'value' ? (result[key] ?? Number.NaN) : Number.NaN
  const timesOf = (measure: { readonly type: string }): number => TIMES[measure.type] ?? Number.NaN

  const all = definitions.flatMap((definition) =>
    Object.entries({ value: definition.measure, ...definition.parts }).map(([part, measure]): readonly [string, string, Measure] => [
      definition.id,
      part,
      measure,
    ]),
  )

  it.each(all)('%s, %s: records count twice, and what is counted once stays once', (id, part, measure) => {
    const [once, again] = [before.get(id)?.[part], twice.get(id)?.[part]]
    const expectTimes = (key: 'numerator' | 'denominator', times: number): void => expect([key, whole(again, key)]).toEqual([key, whole(once, key) * times])
    switch (measure.type) {
      case 'ratio':
        expectTimes('numerator', timesOf(measure.numerator))
        return expectTimes('denominator', timesOf(measure.denominator))
      case 'change':
        expectTimes('numerator', timesOf(measure.of))
        return expectTimes('denominator', timesOf(measure.of))
      case 'mean':
        return expectTimes('denominator', 2)
      default: {
        const value = valueOf(once)
        expect(valueOf(again)).toBe(typeof value === 'number' ? value * timesOf(measure) : value)
      }
    }
  })
})

/** The figures that records move when they are added to those of the programme. */
const movedBy = (...lines: readonly object[]): readonly string[] => differing(partsOf(getOrThrow(calculator.merge(base, folded(lines.map(read), 'added')))))

const person = 'k1:zz00000'
const visit = {
  kind: 'deskContact',
  contactId: 'x',
  deskId: 'wdk-1',
  areaId: 'pk-kp-swat',
  occurredAt: '2014-05-01T10:00+05:00',
  visitorSexCode: 'female',
  linkageToken: person,
  visitType: 'return',
}
const complaint = {
  kind: 'complaint',
  complaintId: 'cmp-x',
  stationId: 'st-09',
  receivedAt: '2014-01-15T10:00+05:00',
  complainantSexCode: 'female',
  primaryNatureCode: 'domesticViolence',
  involvesGbv: true,
  receiverWasFemale: true,
  receiverWasTrained: false,
  safetyAskedAlone: false,
  privateSpaceUsed: true,
  reconciliationUrged: false,
  safetyAskedAt: '2014-01-16T00:00+05:00',
}
const process = {
  kind: 'legalProcess',
  legalProcessId: 'lgp-x',
  complaintId: 'cmp-x',
  openedAt: '2014-05-01T20:00+05:00',
  trackCode: 'criminal',
  cognizable: 'yes',
  status: 'underInvestigation',
  firDecision: 'registered',
  fir: { registeredAt: '2014-05-01T23:59+05:00' },
  steps: [],
}
const harassed = { ...complaint, primaryNatureCode: 'workplaceHarassment', involvesGbv: false, complainantSexCode: 'male' }
const referral = {
  kind: 'referral',
  referralId: 'ref-x',
  serviceCategory: 'medical',
  needKnownAt: '2014-05-01T10:00+05:00',
  offeredAt: '2014-05-01T11:00+05:00',
  survivorDecision: 'accepted',
  status: 'completed',
  survivorReportedReceived: 'yes',
  consentId: 'cns-1',
}
const assessment = {
  kind: 'safetyAssessment',
  safetyAssessmentId: 'saf-x',
  nextReviewDueAt: '2014-05-01T10:00+05:00',
  reviewedAt: '2014-05-01T10:00+05:00',
  alone: true,
}
const dispute = {
  kind: 'dispute',
  disputeId: 'dsp-x',
  registeredOn: '2014-05-01',
  broughtBy: 'man',
  status: 'closed',
  mediability: 'mediable',
  panelSize: 0,
  screening: { doneAt: null, eachPartyAlone: false },
}
const settlement = {
  kind: 'settlement',
  settlementId: 'stl-x',
  disputeId: 'dsp-x',
  agreedOn: '2014-01-01',
  terms: [{ termType: 'apology' }],
  termsConsidered: [{ termType: 'brideGiving', disposition: 'rejected' }],
}
const check = {
  kind: 'followUp',
  followUpId: 'fup-x9',
  subjectRef: 'stl-x',
  purposeCode: 'settlementCheck',
  doneAt: '2014-04-01T00:00+05:00',
  resultCode: 'safe',
}
const forumReturn = { kind: 'forumReturn', returnId: 'ret-x', forumId: 'frm-1', pending: 1, broughtByWoman: 0, reconciliationGap: 0 }
const meeting = { kind: 'forumMeeting', meetingId: 'mtg-x', heldOn: '2014-05-01', presentBySex: { female: 2, male: 3, x: 0, notRecorded: 0 }, womenSpoke: 1 }
const issue = { kind: 'forumIssue', issueId: 'iss-x', raisedBySex: 'female', reportedBackAt: '2015-12-31T18:59:59Z' }
const action = { kind: 'forumAction', actionId: 'act-x', issueId: 'iss-x', status: 'done' }
const instrument = { kind: 'policyInstrument', instrumentId: 'pin-x', stage: 'inUse', effectiveFrom: '2015-12-31' }
const answer = {
  kind: 'feedbackResponse',
  responseId: 'fbr-x',
  respondentSexCode: 'female',
  answeredOn: '2014-05-01',
  items: { safe: 4, listenedTo: 4, respected: 4, wouldTellAnother: 4 },
}
const work = {
  kind: 'workplaceSatisfactionResponse',
  responseId: 'wpr-x',
  sexCode: 'female',
  items: { facilities: 4, fairAssignments: 4, respectBySeniors: 4, safetyFromHarassment: 4, intendsToStay: 4 },
}
const story = { kind: 'storyReview', reviewId: 'str-x', publishedOn: '2014-05-01', decision: 'publish', jigsawLevel: 'none', identityElements: [] }
const training = {
  kind: 'trainingAttendance',
  attendanceId: 'att-x',
  attendeeRef: person,
  attendeeSexCode: 'male',
  courseCategory: 'other',
  completed: true,
  completedOn: '2015-12-31',
}
const tests = (field: string, first: string, second: string, difference: number, takenOn = '2014-05-01') =>
  [first, second].map((testKind, index) => ({
    kind: 'testResult',
    testResultId: `tst-x${index}`,
    courseId: 'crs-x',
    attendeeRef: person,
    testKind,
    takenOn,
    [field]: 2 + index * difference,
  }))
const application = {
  kind: 'recruitmentApplication',
  applicationId: 'app-x',
  linkageToken: person,
  applicantSexCode: 'female',
  appliedOn: '2015-05-01',
  currentStage: 'applied',
}
const broadcast = {
  kind: 'awarenessActivity',
  activityId: 'awr-x',
  mode: 'radio',
  heldAt: '2014-05-01T10:00+05:00',
  areaId: 'pk-kp-dir',
  reachEstimate: { low: 1, point: 2, high: 3, method: 'listenerSurvey' },
}
const session = {
  kind: 'awarenessActivity',
  activityId: 'awr-x',
  mode: 'faceToFace',
  objective: 'rightsAwareness',
  heldAt: '2014-05-01T10:00+05:00',
  attendance: { female: 1, male: 1, x: 0, notRecorded: 0 },
}
const desk = { kind: 'womensDesk', deskId: 'wdk-x', status: 'operational', openedOn: '2015-12-31', closedOn: null, trainedCoverShare: 0.95 }

/** The exact numbers of one part before and after some records are added. */
const gained = (id: string, part: string, ...lines: readonly object[]): readonly number[] => {
  const [once, after] = [before, partsOf(getOrThrow(calculator.merge(base, folded(lines.map(read), 'added'))))].map((all) => all.get(id)?.[part])
  if (once?.status !== 'value' || after?.status !== 'value') return []
  return once.numerator === undefined
    ? [after.value - once.value]
    : [Math.round(((after.numerator ?? 0) - once.numerator) * 10) / 10, (after.denominator ?? 0) - (once.denominator ?? 0)]
}

describe('a record on both sides of a boundary moves its figure, and by as much as it should', () => {
  it.each<readonly [string, string, string, readonly object[], readonly number[], readonly object[], readonly number[]]>([
    [
      'the first day',
      'first-time-visitors',
      'value',
      [{ ...visit, visitType: 'first', occurredAt: '2012-12-31T18:59:59Z' }],
      [0, 0],
      [{ ...visit, visitType: 'first', occurredAt: '2012-12-31T19:00:00Z' }],
      [1, 1],
    ],
    ['first or not', 'first-time-visitors', 'women', [visit], [0], [{ ...visit, visitType: 'first' }], [1]],
    [
      'who told her',
      'word-of-mouth',
      'value',
      [{ ...visit, visitType: 'first', heardAboutVia: 'family' }],
      [0, 1],
      [{ ...visit, visitType: 'first', heardAboutVia: 'neighbourOrFriend' }],
      [1, 1],
    ],
    [
      'the last moment',
      'word-of-mouth',
      'family',
      [{ ...visit, visitType: 'first', heardAboutVia: 'family', occurredAt: '2015-12-31T18:59:59Z' }],
      [1, 1],
      [{ ...visit, visitType: 'first', heardAboutVia: 'family', occurredAt: '2015-12-31T19:00:00Z' }],
      [0, 0],
    ],
    ['trained or not', 'complaints-heard-by-trained-women', 'value', [complaint], [0, 1], [{ ...complaint, receiverWasTrained: true }], [1, 1]],
    [
      'a woman or not',
      'complaints-heard-by-trained-women',
      'value',
      [{ ...complaint, complainantSexCode: 'male' }],
      [0, 0],
      [{ ...complaint, receiverWasTrained: true, receiverWasFemale: false }],
      [0, 1],
    ],
    ['alone or not', 'women-heard-alone', 'value', [complaint], [0, 1], [{ ...complaint, safetyAskedAlone: true }], [1, 1]],
    [
      'in private or not',
      'women-heard-alone',
      'value',
      [{ ...complaint, safetyAskedAlone: true, privateSpaceUsed: false }],
      [0, 1],
      [{ ...complaint, involvesGbv: false }],
      [0, 0],
    ],
    ['the end of the day', 'safety-asked-same-day', 'value', [{ ...complaint, safetyAskedAt: '2014-01-15T23:59+05:00' }], [1, 1], [complaint], [0, 1]],
    ['urged or not', 'reconciliation-urged', 'value', [{ ...complaint, reconciliationUrged: true }], [1], [complaint], [0]],
    ['in court or not', 'complaints-that-reached-court', 'value', [complaint, process], [0, 1], [complaint, { ...process, status: 'inTrial' }], [1, 1]],
    [
      'of this complaint or not',
      'complaints-that-reached-court',
      'value',
      [complaint, { ...process, status: 'inTrial', complaintId: 'cmp-y' }],
      [0, 1],
      [
        { ...complaint, involvesGbv: false },
        { ...process, status: 'inTrial' },
      ],
      [0, 0],
    ],
    ['the end of the day', 'fir-registered-same-day', 'value', [process], [1, 1], [{ ...process, fir: { registeredAt: '2014-05-02T00:00+05:00' } }], [0, 1]],
    [
      'cognizable or not',
      'fir-registered-same-day',
      'value',
      [{ ...process, cognizable: 'no' }],
      [0, 0],
      [{ ...process, fir: null, firDecision: 'refused' }],
      [0, 1],
    ],
    ['refused or not', 'fir-registered-same-day', 'refused', [{ ...process, firDecision: 'deferred' }], [1], [process], [0]],
    [
      'done or not',
      'two-finger-tests',
      'value',
      [{ ...process, steps: [{ stepType: 'medicoLegalDone', twoFingerTestPerformed: true }] }],
      [1],
      [{ ...process, steps: [{ stepType: 'medicoLegalDone', twoFingerTestPerformed: false }] }],
      [0],
    ],
    [
      'examined or not',
      'two-finger-tests',
      'examinations',
      [{ ...process, steps: [{ stepType: 'medicoLegalDone', twoFingerTestPerformed: false }] }],
      [1],
      [{ ...process, steps: [{ stepType: 'medicoLegalDeclined' }] }],
      [0],
    ],
    [
      'the last day',
      'harassment-cases-taken-forward',
      'value',
      [harassed, { ...process, trackCode: 'ombudsperson', ombudsperson: { filedAt: '2015-12-31T18:59:59Z' } }],
      [1, 1],
      [harassed, { ...process, trackCode: 'ombudsperson', ombudsperson: { filedAt: '2015-12-31T19:00:00Z' } }],
      [0, 1],
    ],
    [
      'the whole hour',
      'time-to-referral',
      'sameDay',
      [{ ...referral, offeredAt: '2014-05-01T23:59+05:00' }],
      [1, 1],
      [{ ...referral, offeredAt: '2014-05-02T00:00+05:00' }],
      [0, 1],
    ],
    ['her word', 'referrals-completed-with-consent', 'value', [referral], [1, 1], [{ ...referral, survivorReportedReceived: 'no' }], [0, 1]],
    ['her consent', 'referrals-completed-with-consent', 'withoutConsent', [referral], [0], [{ ...referral, consentId: undefined }], [1]],
    ['the hour', 'safety-reviews-in-time', 'value', [assessment], [1, 1], [{ ...assessment, reviewedAt: '2014-05-01T10:01+05:00' }], [0, 1]],
    [
      'not done',
      'safety-reviews-in-time',
      'value',
      [{ ...assessment, reviewedAt: null }],
      [0, 1],
      [{ ...assessment, nextReviewDueAt: '2015-12-31T19:00:00Z' }],
      [0, 0],
    ],
    [
      'one on the panel',
      'panels-with-a-trained-woman',
      'value',
      [{ ...dispute, broughtBy: 'woman', panelSize: 3, panelTrainedFemale: 0 }],
      [0, 1],
      [{ ...dispute, broughtBy: 'woman', panelSize: 3, panelTrainedFemale: 1 }],
      [1, 1],
    ],
    [
      'heard or not',
      'panels-with-a-trained-woman',
      'value',
      [{ ...dispute, broughtBy: 'woman', panelSize: 0, panelTrainedFemale: 1 }],
      [0, 0],
      [{ ...dispute, broughtBy: 'man', panelSize: 3, panelTrainedFemale: 1 }],
      [0, 0],
    ],
    [
      'screened or not',
      'parties-heard-alone',
      'value',
      [{ ...dispute, screening: { doneAt: '2014-05-01T10:00+05:00', eachPartyAlone: true } }],
      [1, 1],
      [{ ...dispute, screening: { doneAt: null, eachPartyAlone: true } }],
      [0, 0],
    ],
    [
      'turned away or not',
      'not-mediable-cases-turned-away',
      'value',
      [{ ...dispute, mediability: 'notMediable', status: 'declinedNotMediable' }],
      [1, 1],
      [{ ...dispute, mediability: 'notMediable' }],
      [0, 1],
    ],
    ['the 90th day', 'swara-prevented', 'value', [settlement, check], [1], [settlement, { ...check, doneAt: '2014-03-31T23:59+05:00' }], [0]],
    ['given after all', 'swara-prevented', 'dropped', [settlement], [1], [{ ...settlement, terms: [{ termType: 'brideGiving' }] }], [0]],
    [
      'one bad check',
      'swara-prevented',
      'value',
      [settlement, check, { ...check, resultCode: 'notSafe' }],
      [0],
      [settlement, check, { ...check, purposeCode: 'caseUpdate', resultCode: 'notSafe' }],
      [1],
    ],
    ['a gap', 'forum-return-completeness', 'value', [forumReturn], [1, 1], [{ ...forumReturn, reconciliationGap: -1 }], [0, 1]],
    [
      'left out',
      'forum-return-completeness',
      'value',
      [{ ...forumReturn, pending: undefined }],
      [0, 1],
      [{ ...forumReturn, broughtByWoman: undefined }],
      [0, 1],
    ],
    ['a woman or a man', 'forum-issues-raised-by-women', 'value', [issue], [1, 1], [{ ...issue, raisedBySex: 'male' }], [0, 1]],
    [
      'the last moment',
      'forum-issues-by-women-closed',
      'value',
      [issue, action],
      [1, 1],
      [{ ...issue, reportedBackAt: '2015-12-31T19:00:00Z' }, action],
      [0, 1],
    ],
    [
      'one left undone',
      'forum-issues-by-women-closed',
      'value',
      [issue, action, { ...action, status: 'notDone' }],
      [0, 1],
      [issue, action, { ...action, status: 'dropped' }],
      [1, 1],
    ],
    ['the first day', 'women-at-policing-forums', 'value', [{ ...meeting, heldOn: '2012-12-31' }], [0, 0], [{ ...meeting, heldOn: '2013-01-01' }], [2, 5]],
    ['the last day', 'women-at-policing-forums', 'spoke', [{ ...meeting, heldOn: '2015-12-31' }], [1], [{ ...meeting, heldOn: '2016-01-01' }], [0]],
    ['the day it takes effect', 'policy-instruments-in-use', 'value', [instrument], [1], [{ ...instrument, effectiveFrom: '2016-01-01' }], [0]],
    [
      'notified is not in use',
      'policy-instruments-in-use',
      'value',
      [{ ...instrument, stage: 'notified' }],
      [0],
      [{ ...instrument, stage: 'underReview' }],
      [0],
    ],
    ['four or three', 'desk-users-satisfied', 'value', [answer], [1, 1], [{ ...answer, items: { ...answer.items, respected: 3 } }], [0, 1]],
    ['four or three', 'desk-users-satisfied', 'wouldTellAnother', [answer], [1, 1], [{ ...answer, items: { ...answer.items, wouldTellAnother: 3 } }], [0, 1]],
    ['four or three', 'policewomen-satisfied', 'value', [work], [1, 1], [{ ...work, items: { ...work.items, facilities: 3 } }], [0, 1]],
    ['a woman or a man', 'policewomen-satisfied', 'safeFromHarassment', [work], [1, 1], [{ ...work, sexCode: 'male' }], [0, 0]],
    ['a name', 'identity-safe-stories', 'value', [story], [1, 1], [{ ...story, identityElements: ['name'] }], [0, 1]],
    ['details together', 'identity-safe-stories', 'value', [{ ...story, jigsawLevel: 'low' }], [0, 1], [{ ...story, publishedOn: null }], [0, 0]],
    [
      'completed or not',
      'prosecutors-trained',
      'value',
      [{ ...training, audience: 'prosecutors' }],
      [1],
      [{ ...training, audience: 'prosecutors', completed: false }],
      [0],
    ],
    [
      'the last day',
      'prosecutors-trained',
      'women',
      [{ ...training, audience: 'prosecutors', attendeeSexCode: 'female' }],
      [1],
      [{ ...training, audience: 'prosecutors', attendeeSexCode: 'female', completedOn: '2016-01-01' }],
      [0],
    ],
    ['the audience', 'activists-trained', 'value', [{ ...training, audience: 'activists' }], [1], [{ ...training, audience: 'community' }], [0]],
    ['a tenth of a point', 'training-gain', 'better', tests('score', 'pre', 'post', 0.1), [1, 1], tests('score', 'pre', 'post', 0), [0, 1]],
    ['both tests', 'training-gain', 'value', tests('score', 'pre', 'post', 3.5), [3.5, 1], tests('score', 'pre', 'post', 3.5).slice(0, 1), [0, 0]],
    ['the last day', 'training-gain', 'pairs', tests('score', 'pre', 'post', 1, '2015-12-31'), [1], tests('score', 'pre', 'post', 1, '2016-01-01'), [0]],
    [
      'a full point',
      'men-with-changed-attitudes',
      'value',
      [{ ...training, audience: 'community' }, ...tests('attitudeScale', 'pre', 'followUp', 1)],
      [1, 1],
      [{ ...training, audience: 'community' }, ...tests('attitudeScale', 'pre', 'followUp', 0.9)],
      [0, 1],
    ],
    [
      'a man of the course',
      'men-with-changed-attitudes',
      'value',
      tests('attitudeScale', 'pre', 'followUp', 1),
      [0, 0],
      [{ ...training, audience: 'community', attendeeSexCode: 'female' }, ...tests('attitudeScale', 'pre', 'followUp', 1)],
      [0, 0],
    ],
    ['a guess', 'media-reach', 'value', [broadcast], [2], [{ ...broadcast, reachEstimate: { ...broadcast.reachEstimate, method: 'guess' } }], [0]],
    [
      'smaller than another there',
      'media-reach',
      'value',
      [{ ...broadcast, areaId: 'pk-kp-mardan' }],
      [0],
      [{ ...broadcast, heldAt: '2015-12-31T19:00:00Z' }],
      [0],
    ],
    ['the aim of a session', 'men-with-changed-attitudes', 'menMet', [{ ...session, objective: 'attitudeChange' }], [1], [session], [0]],
    [
      'the next stage',
      'recruitment-funnel',
      'eligible',
      [{ ...application, currentStage: 'documentScrutiny' }],
      [0],
      [{ ...application, currentStage: 'physicalMeasurement' }],
      [1],
    ],
    [
      'the next stage',
      'recruitment-funnel',
      'tested',
      [{ ...application, currentStage: 'physicalEndurance' }],
      [0],
      [{ ...application, currentStage: 'writtenTest' }],
      [1],
    ],
    [
      'the next stage',
      'recruitment-funnel',
      'selected',
      [{ ...application, currentStage: 'verification' }],
      [0],
      [{ ...application, currentStage: 'meritListed' }],
      [1],
    ],
    [
      'the next stage',
      'recruitment-funnel',
      'appointed',
      [{ ...application, currentStage: 'offered' }],
      [0],
      [{ ...application, currentStage: 'joined' }],
      [1],
    ],
    [
      'the next stage',
      'recruitment-funnel',
      'womenInPost',
      [{ ...application, currentStage: 'basicTraining' }],
      [0],
      [{ ...application, currentStage: 'passedOut' }],
      [1],
    ],
    ['the day of the stock', 'desk-cover-by-trained-women', 'desks', [desk], [1], [{ ...desk, openedOn: '2016-01-01' }], [0]],
    ['nineteen of twenty', 'desk-cover-by-trained-women', 'covered', [desk], [1], [{ ...desk, trainedCoverShare: 0.94 }], [0]],
    ['closed on the day', 'desk-cover-by-trained-women', 'desks', [{ ...desk, closedOn: '2015-12-31' }], [0], [{ ...desk, closedOn: '2016-01-01' }], [1]],
  ])('%s: %s, %s', (_, id, part, one, first, other, second) => {
    expect([gained(id, part, ...one), gained(id, part, ...other)]).toEqual([first, second])
  })
})

describe('a record moves no other figure', () => {
  it.each<readonly [string, readonly object[], readonly string[]]>([
    [
      'a first visit by word of mouth',
      [{ ...visit, visitType: 'first', heardAboutVia: 'neighbourOrFriend' }],
      ['first-time-visitors', 'women-who-used-desks', 'women-with-better-access', 'word-of-mouth'],
    ],
    [
      'a complaint of violence, outside the years that are compared',
      [complaint],
      ['complaints-heard-by-trained-women', 'complaints-that-reached-court', 'reconciliation-urged', 'safety-asked-same-day', 'women-heard-alone'],
    ],
    ['a criminal proceeding', [process], ['fir-registered-same-day']],
    ['a settlement', [settlement], ['swara-prevented']],
    ['a check without a settlement', [check], []],
    ['a referral', [referral], ['referrals-completed-with-consent', 'time-to-referral']],
    ['an assessment', [assessment], ['safety-reviews-in-time']],
    ['a concern', [issue], ['forum-issues-by-women-closed', 'forum-issues-raised-by-women']],
    ['an action for no concern', [action], []],
    ['a meeting', [meeting], ['women-at-policing-forums']],
    ['an instrument', [instrument], ['policy-instruments-in-use']],
    ['an answer of a desk user', [answer], ['desk-users-satisfied']],
    ['an answer of a policewoman', [work], ['policewomen-satisfied']],
    ['a story', [story], ['identity-safe-stories']],
    ['a prosecutor', [{ ...training, audience: 'prosecutors' }], ['prosecutors-trained']],
    ['two tests', tests('score', 'pre', 'post', 5), ['training-gain']],
    ['an application', [application], ['recruitment-funnel']],
    ['a broadcast', [broadcast], ['media-reach']],
    ['a desk', [desk], ['desk-cover-by-trained-women', 'womens-desks']],
    ['a return', [forumReturn], ['forum-return-completeness']],
  ])('%s', (_, lines, figures) => {
    expect(movedBy(...lines)).toEqual(figures)
  })
})
