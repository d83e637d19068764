import type { CaseFile } from '@aitebaar/core'
import { formatInstant, getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, toyEngine } from '../testing/toy.ts'
import { readClock } from './clock.ts'

const ruleFrom = (from: string) => ({
  ...CLOSE_RULE,
  event: { ...CLOSE_RULE.event, params: { ...CLOSE_RULE.event.params, clock: { ...CLOSE_RULE.event.params.clock, from, within: 'PT36H' } } },
})
/** A start that is a date, and one that may be a moment. */
const engines = { start: toyEngine([ruleFrom('thing.start')]), openedAt: toyEngine([ruleFrom('thing.openedAt')]) }
const LATER = '2015-06-01'

const assessed = (from: 'start' | 'openedAt', began: unknown, closedAt: unknown) => {
  const caseFile = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', isOpen: true, [from]: began, closedAt }] } as unknown as CaseFile
  const assessment = engines[from].assess(caseFile, { asOf: LATER })
  const [finding] = assessment.findings
  const [explanation] = getOrThrow(engines[from].explain(assessment, CLOSE_RULE.name))
  return { finding, explanation, asked: assessment.questions.map(({ fact, ask }) => [fact, ask]) }
}

describe('an end of a clock that is known in part (spec 6.5)', () => {
  it('is asked for again where it can be a moment, and the question says that the time of day is needed', () => {
    const { finding, explanation, asked } = assessed('openedAt', '2015-03-02', '2015-03-03T18:00+05:00')
    const ask = 'When was it opened? Only the day is recorded: the time of day is needed.'
    expect([finding?.verdict, finding?.because, finding?.missing]).toEqual(['indeterminate', 'facts', ['thing.openedAt']])
    expect([asked, explanation?.ask]).toEqual([[['thing.openedAt', ask]], [ask]])
  })

  it('is not asked for again where it can only be a day: the finding says that the hour decides (spec 4.9)', () => {
    const { finding, explanation, asked } = assessed('start', '2015-03-02', '2015-03-03T18:00+05:00')
    expect([finding?.verdict, finding?.because, finding?.missing, asked]).toEqual(['indeterminate', 'hour', [], []])
    expect(explanation?.time.join()).toContain('Only the day is recorded: the time of day is needed.')
  })

  it('is asked for again where it can only be a day and a month is recorded', () => {
    const { finding, asked } = assessed('start', '2015-03', '2015-03-03T18:00+05:00')
    expect([finding?.because, asked]).toEqual(['facts', [['thing.start', 'What is start?']]])
  })

  it('leaves nothing to the hour where the day of asking is none', () => {
    const caseFile = { kind: 'toy', id: 'cf-1', things: [{ isOpen: true, start: '2015-03-02', closedAt: null }] } as unknown as CaseFile
    expect(engines.start.assess(caseFile, { asOf: 'today' }).findings).toMatchObject([{ verdict: 'indeterminate', because: 'facts', missing: [] }])
  })

  it('is named as missing exactly when some answer to it can change how the clock stands (spec 4.4)', () => {
    const FIRST = Date.parse('2015-03-01T00:00+05:00')
    const moments = Array.from({ length: 2 * 24 * 5 }, (_, half) => formatInstant(FIRST + half * 1_800_000))
    const days = [...new Set(moments.map((moment) => moment.slice(0, 10)))]
    const answers = (value: string | null | undefined, canBeMoment: boolean): readonly (string | null)[] => {
      if (value === null) return [null]
      const all = canBeMoment ? moments : days
      if (value === undefined) return canBeMoment ? [null, ...all] : all
      return all.some((one) => one !== value && one.startsWith(value)) ? all.filter((one) => one.startsWith(value)) : [value]
    }
    const value = fc.constantFrom<(string | undefined)[]>(undefined, ...days, ...moments.slice(40, 180))
    fc.assert(
      fc.property(fc.constantFrom('start', 'openedAt'), value, fc.option(value), (from, began, closedAt) => {
        fc.pre(began !== undefined)
        const start = from === 'start' ? began.slice(0, 10) : began
        const starts = answers(start, from === 'openedAt')
        const ends = answers(closedAt, true)
        const table = starts.map((one) => ends.map((other) => readClock(one, 'PT36H', other, LATER).state))
        const matters = {
          start: ends.some((_, end) => new Set(table.map((row) => row[end])).size > 1),
          end: table.some((row) => new Set(row).size > 1),
        }
        const { finding } = assessed(from, start, closedAt)
        const expected = [...(matters.start ? [`thing.${from}`] : []), ...(matters.end ? ['thing.closedAt'] : [])]
        expect([...(finding?.missing ?? [])].sort()).toEqual(expected.sort())
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})
