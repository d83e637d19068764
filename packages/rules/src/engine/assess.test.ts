import type { CaseFile } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, toyEngine } from '../testing/toy.ts'

const fileWith = (...things: readonly object[]): CaseFile => ({ kind: 'toy', id: 'cf-1', things }) as unknown as CaseFile
const engine = toyEngine([OPEN_RULE, CLOSE_RULE])
const open = { thingId: 't-1', isOpen: true, start: '2014-03-09', areaId: 'plain' }
const verdict = (thing: object, rule = 'toy/open', asOf = '2015-01-01') =>
  engine.assess(fileWith({ ...open, ...thing }), { asOf, all: true }).findings.find((finding) => finding.rule === rule)?.verdict

describe('assess', () => {
  it('gives a finding with the provision that was in force there and then', () => {
    const [finding] = engine.assess(fileWith(open), { asOf: '2015-03-02' }).findings
    expect(finding).toEqual({
      rule: 'toy/open',
      type: 'flag',
      flag: 'open',
      subject: { kind: 'thing', id: 't-1' },
      verdict: 'applies',
      severity: 'high',
      provisions: [{ id: 'toy-act-7', inForce: 'yes', confidence: 'high' }],
      refer: ['court'],
      blocks: [],
      due: null,
      missing: [],
    })
  })

  it.each([
    ['2014-01-09', 'plain', 'not-in-force'],
    ['2014-01-10', 'plain', 'unknown'],
    ['2014-01-11', 'plain', 'unknown'],
    ['2014-01-12', 'plain', 'applies'],
    ['2014-12-31', 'plain', 'applies'],
    ['2015-01-01', 'plain', 'not-in-force'],
    ['2014-03', 'plain', 'applies'],
    ['2014', 'plain', 'unknown'],
    ['2014-12-31', 'peak', 'not-in-force'],
    ['2015-01-01', 'peak', 'applies'],
    ['2014-03-09', 'isle', 'not-in-force'],
    ['2014-03-09', 'elsewhere', 'unknown'],
  ])('on %s in %s the verdict is %s (spec 5.3, 5.4, 5.5)', (start, areaId, expected) => {
    expect(verdict({ start, areaId })).toBe(expected)
  })

  it('says no when the conditions are false, whatever the law (spec 4.1)', () => {
    expect(verdict({ isOpen: false, start: undefined, areaId: undefined })).toBe('does-not-apply')
  })

  it('turns a missing fact into unknown and a question, never into silence', () => {
    const { findings, questions } = engine.assess(fileWith({ ...open, isOpen: undefined }), { asOf: '2015-01-01' })
    expect(findings.find(({ rule }) => rule === 'toy/open')).toMatchObject({ verdict: 'unknown', because: 'facts', missing: ['thing.isOpen'] })
    expect(questions).toContainEqual({
      fact: 'thing.isOpen',
      subject: { kind: 'thing', id: 't-1' },
      ask: 'What is isOpen?',
      decides: ['toy/close', 'toy/open'],
    })
  })

  it('does not ask for the date when the place decides alone (spec 5.6)', () => {
    const { findings } = engine.assess(fileWith({ ...open, start: undefined, areaId: 'isle' }), { asOf: '2015-01-01' })
    expect(findings[0]).toMatchObject({ verdict: 'not-in-force', missing: [] })
  })

  it('asks for the place and the date when both are missing', () => {
    const { findings } = engine.assess(fileWith({ ...open, start: undefined, areaId: undefined }), { asOf: '2015-01-01' })
    expect(findings[0]).toMatchObject({ verdict: 'unknown', missing: ['thing.start', 'thing.areaId'] })
  })

  it('does not ask again what was declined, though it still says that it is missing (spec 4.5)', () => {
    const { findings, questions } = engine.assess(fileWith({ ...open, isOpen: { absent: 'declined' } }), { asOf: '2015-01-01' })
    expect(findings.find(({ rule }) => rule === 'toy/open')?.missing).toEqual(['thing.isOpen'])
    expect(questions.map(({ fact }) => fact)).not.toContain('thing.isOpen')
  })

  it('says when it is the law that cannot be told, and then asks nothing (spec 4.9)', () => {
    const { findings } = engine.assess(fileWith({ ...open, start: '2014-01-11' }), { asOf: '2015-01-01' })
    expect(findings[0]).toMatchObject({ verdict: 'unknown', because: 'law', missing: [] })
  })

  it('asks nothing for a rule whose law was not in force there and then (spec 4.12)', () => {
    const asked = (start: string) => {
      const { findings, questions } = engine.assess(fileWith({ ...open, isOpen: undefined, start }), { asOf: '2015-01-01' })
      const { verdict, missing } = findings.find(({ rule }) => rule === 'toy/open') ?? {}
      return { verdict, missing, asked: questions.some(({ decides }) => decides.includes('toy/open')) }
    }
    expect(asked('2013-03-09')).toEqual({ verdict: 'unknown', missing: ['thing.isOpen'], asked: false })
    expect(asked('2014-01-11')).toEqual({ verdict: 'unknown', missing: ['thing.isOpen'], asked: true })
    expect(asked('2014-03-09')).toEqual({ verdict: 'unknown', missing: ['thing.isOpen'], asked: true })
  })

  it('does not miss the end of a clock that no answer can start', () => {
    const duty = { ...CLOSE_RULE, cites: OPEN_RULE.cites, lawAt: OPEN_RULE.lawAt }
    const { findings } = toyEngine([duty]).assess(fileWith({ ...open, isOpen: undefined, start: '2013-03-09' }), { asOf: '2015-01-01' })
    expect(findings[0]).toMatchObject({ verdict: 'indeterminate', missing: ['thing.isOpen'] })
  })

  it('runs once for every subject of the file (spec 4.7)', () => {
    const { findings } = engine.assess(fileWith(open, { ...open, thingId: 't-2' }), { asOf: '2015-01-01' })
    expect(findings.filter(({ rule }) => rule === 'toy/open').map(({ subject }) => subject.id)).toEqual(['t-1', 't-2'])
  })

  it('gives the same bytes every time (spec 4.8)', () => {
    const once = JSON.stringify(engine.assess(fileWith(open), { asOf: '2015-01-01' }))
    expect(JSON.stringify(toyEngine([CLOSE_RULE, OPEN_RULE]).assess(fileWith(open), { asOf: '2015-01-01' }))).toBe(once)
  })

  it('leaves clocks open and says so when asOf is no date (spec 6.7)', () => {
    const assessment = engine.assess(fileWith({ ...open, openedAt: '2014-03-09T10:00+05:00', closedAt: null }), { asOf: 'yesterday' })
    expect(assessment.issues?.[0]?.code).toBe('rules/bad-as-of')
    expect(assessment.findings.find(({ rule }) => rule === 'toy/close')?.verdict).toBe('indeterminate')
  })

  it('asks in English where it has no words of the language that is asked for, says so, and explains nothing in it', () => {
    const asOf = '2015-01-01'
    const inEnglish = engine.assess(fileWith({}), { asOf })
    const assessment = engine.assess(fileWith({}), { asOf, lang: 'toString' as 'ur' })
    const unknown = { code: 'rules/unknown-language', path: ['lang'], message: 'There is no such language here.', help: 'Write one of: en, ur, ps.' }
    expect(inEnglish.questions.length).toBeGreaterThan(0)
    expect(assessment).toEqual({ ...inEnglish, issues: [unknown] })
    expect(engine.explain(assessment, 'toy/open', { lang: 'fr' as 'ur' })).toEqual(E.left([unknown]))
    expect(E.isRight(engine.explain(assessment, 'toy/open', { lang: 'ur' }))).toBe(true)
  })
})

describe('a duty that starts with something recorded as not having happened (spec 6.9)', () => {
  const finding = (thing: object) => engine.assess(fileWith({ ...open, closedAt: null, ...thing }), { asOf: '2015-01-01', all: true }).findings

  it('does not arise, and nothing is asked for', () => {
    expect(finding({ openedAt: null }).find(({ rule }) => rule === 'toy/close')).toMatchObject({ verdict: 'not-applicable', missing: [] })
    expect(finding({ openedAt: null, isOpen: undefined }).find(({ rule }) => rule === 'toy/close')).toMatchObject({ verdict: 'not-applicable', missing: [] })
  })

  it('may have arisen where the start is not recorded', () => {
    expect(finding({ openedAt: undefined }).find(({ rule }) => rule === 'toy/close')).toMatchObject({ verdict: 'indeterminate', missing: ['thing.openedAt'] })
  })

  it('says so when it is explained', () => {
    const assessment = engine.assess(fileWith({ ...open, openedAt: null }), { asOf: '2015-01-01' })
    const [explanation] = E.getOrElseW(() => [])(engine.explain(assessment, 'toy/close'))
    expect(explanation?.because).toContain('What starts the clock is recorded as not having happened: when it was opened.')
    expect(explanation?.whyNot).toEqual([['when it was opened']])
  })
})

describe('a duty that several ways meet (spec 6.8)', () => {
  const clock = { ...CLOSE_RULE.event.params.clock, doneAt: ['thing.closedAt', 'thing.secretAt'] }
  const either = toyEngine([{ ...CLOSE_RULE, event: { ...CLOSE_RULE.event, params: { ...CLOSE_RULE.event.params, clock } } }])
  const [inTime, late] = ['2014-03-09T11:00+05:00', '2014-03-09T13:00+05:00']

  it.each([
    [{ closedAt: late }, 'indeterminate', ['thing.secretAt']],
    [{ secretAt: late }, 'indeterminate', ['thing.closedAt']],
    [{}, 'indeterminate', ['thing.closedAt', 'thing.secretAt']],
    [{ closedAt: null }, 'indeterminate', ['thing.secretAt']],
    [{ closedAt: inTime }, 'satisfied', []],
    [{ closedAt: late, secretAt: inTime }, 'satisfied', []],
    [{ closedAt: null, secretAt: inTime }, 'satisfied', []],
    [{ closedAt: late, secretAt: null }, 'breached', []],
    [{ closedAt: null, secretAt: null }, 'breached', []],
  ])('with %o is %s', (thing, verdict, missing) => {
    const { findings } = either.assess(fileWith({ ...open, openedAt: '2014-03-09T10:00+05:00', ...thing }), { asOf: '2015-01-01' })
    expect(findings[0]).toMatchObject({ verdict, clock: { doneAt: ['thing.closedAt', 'thing.secretAt'] } })
    expect([...(findings[0]?.missing ?? [])].sort()).toEqual(missing)
  })

  it('is pending while there is time for one of them', () => {
    const thing = { ...open, openedAt: '2014-03-09T10:00+05:00', closedAt: null, secretAt: null }
    expect(either.assess(fileWith(thing), { asOf: '2014-03-09T11:00+05:00' }).findings[0]?.verdict).toBe('pending')
  })
})

describe('a rule that yields to another one (spec 4.10)', () => {
  const LARGE_RULE = { ...CLOSE_RULE, name: 'toy/large', conditions: { fact: 'thing.isLarge', operator: 'equal', value: true }, event: OPEN_RULE.event }
  const yielding = toyEngine([{ ...OPEN_RULE, yieldsTo: ['toy/large'] }, LARGE_RULE])
  const said = (thing: object) => {
    const { findings } = yielding.assess(fileWith({ ...open, ...thing }), { asOf: '2015-01-01', all: true })
    const found = findings.find(({ rule }) => rule === 'toy/open')
    return [found?.verdict, found?.yieldedTo, found?.missing]
  }

  it.each([
    [{ isLarge: true }, 'does-not-apply', 'toy/large', []],
    [{ isLarge: false }, 'applies', undefined, []],
    [{}, 'unknown', undefined, ['thing.isLarge']],
    [{ isOpen: false }, 'does-not-apply', undefined, []],
    [{ isOpen: undefined, isLarge: true }, 'does-not-apply', 'toy/large', []],
  ])('with %o is %s', (thing, expected, other, missing) => {
    expect(said(thing)).toEqual([expected, other, missing])
  })

  it.each([
    ['2014-02-01', '2014-03-05', 'unknown', 'law'],
    ['2014-01-09', '2014-03-05', 'unknown', 'law'],
    ['2014-01-09', '2014-03-09', 'does-not-apply', undefined],
    ['2014-01-09', '2014-02-28', 'not-in-force', undefined],
    ['2014-01-09', undefined, 'unknown', 'facts'],
    [undefined, '2014-03-05', 'unknown', 'law'],
  ])('is unknown where only the law keeps open whether the other one applies, whatever its own law: %s and %s is %s', (end, start, expected, because) => {
    const other = { ...LARGE_RULE, cites: ['toy-act-8'], lawAt: { date: 'thing.start', area: 'thing.areaId' }, basis: undefined }
    const both = toyEngine([{ ...OPEN_RULE, lawAt: { date: 'thing.end', area: 'thing.areaId' }, yieldsTo: ['toy/large'] }, other])
    const file = fileWith({ thingId: 't-1', isOpen: true, isLarge: true, areaId: 'plain', end, start })
    const assessment = both.assess(file, { asOf: '2015-01-01', all: true })
    const found = assessment.findings.find(({ rule }) => rule === 'toy/open')
    expect([found?.verdict, found?.because]).toEqual([expected, because])
    expect(both.verdicts(file, { asOf: '2015-01-01' }).find(({ rule }) => rule === 'toy/open')?.verdict).toBe(expected)
    expect(assessment.questions.filter(({ decides }) => decides.includes('toy/open'))).toEqual([])
    const said = getOrThrow(both.explain(assessment, 'toy/open'))[0]?.because.includes(
      'It gives way to the rule toy/large, if that applies, which the law does not tell.',
    )
    expect(said).toBe(because === 'law')
  })

  it('does not depend on the order of the rules', () => {
    const other = toyEngine([LARGE_RULE, { ...OPEN_RULE, yieldsTo: ['toy/large'] }])
    const file = fileWith({ ...open, isLarge: true })
    expect(other.verdicts(file, { asOf: '2015-01-01' })).toEqual(yielding.verdicts(file, { asOf: '2015-01-01' }))
  })

  it('says so when it is explained', () => {
    const assessment = yielding.assess(fileWith({ ...open, isLarge: true }), { asOf: '2015-01-01' })
    expect(E.getOrElseW(() => [])(yielding.explain(assessment, 'toy/open'))[0]?.because).toContain('It gives way to the rule toy/large, which applies.')
  })
})

describe('explain', () => {
  it('names the provision, its version and the day it began', () => {
    const [explanation] = E.getOrElseW(() => [])(engine.explain(engine.assess(fileWith(open), { asOf: '2015-01-01' }), 'toy/open'))
    expect(explanation?.text).toContain('Toy Act section 7 (toy-act-7, confidence high) was in force on that day')
    expect(explanation?.text).toContain('from 2014-01-10')
    expect(explanation?.text).toContain('isOpen: the rule needs “yes”, and this is so')
  })

  it('says why a provision is not cited', () => {
    const [explanation] = E.getOrElseW(() => [])(engine.explain(engine.assess(fileWith({ ...open, areaId: 'isle' }), { asOf: '2015-01-01' }), 'toy/open'))
    expect(explanation?.text).toContain('it did not reach this place (islands)')
  })

  it('refuses an assessment that was read back from JSON', () => {
    const copy = JSON.parse(JSON.stringify(engine.assess(fileWith(open), { asOf: '2015-01-01' }))) as ReturnType<typeof engine.assess>
    expect(engine.explain(copy, 'toy/open')).toMatchObject({ _tag: 'Left', left: [{ code: 'rules/foreign-assessment' }] })
  })
})
