import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { recruitmentFacts } from './recruitment.ts'

const row = (stage: string | undefined, female?: number, male?: number) => ({ stage, people: { female, male } })
const read = (id: string, ...funnel: object[]) => readFact(recruitmentFacts, `recruitmentDrive.${id}`, { funnel })
const ofStage = (id: string, stage: object, funnel: readonly object[] = [stage]) =>
  readFact(recruitmentFacts, `funnelStage.${id}`, { ...stage }, { recruitmentDrive: { funnel } })
const gap = (...funnel: Record<string, unknown>[]) => readFact(recruitmentFacts, 'funnelStage.passRateGap', funnel[0] ?? {}, { recruitmentDrive: { funnel } })

describe('a table that narrows', () => {
  it('is seen whatever order the rows stand in', () => {
    expect(read('funnelNarrows', row('writtenTest', 40, 100), row('applied', 50, 200))).toBe(true)
    expect(read('funnelNarrows', row('applied', 50, 200), row('writtenTest', 50, 200))).toBe(true)
  })

  it('has not grown for women, nor for men', () => {
    expect(read('funnelNarrows', row('applied', 50, 200), row('writtenTest', 51, 100))).toBe(false)
    expect(read('funnelNarrows', row('applied', 50, 200), row('writtenTest', 40, 201))).toBe(false)
    expect(read('funnelNarrows', row('applied', 50, 200), row('writtenTest', undefined, 201))).toBe(false)
  })

  it.each([
    [row('applied', 50), row('writtenTest', 40, 100)],
    [row('applied', undefined, 200), row('writtenTest', 40, 100)],
    [row('applied', 50, 200), row('writtenTest', 40)],
    [row('applied', 50, 200), { stage: 'writtenTest' }],
    [row('applied', 50, 200)],
  ])('may be one where a number is missing: %j %j', (...funnel) => {
    expect(read('funnelNarrows', ...funnel)).toBeUndefined()
  })

  it('leaves out a stage that has no place in the order', () => {
    for (const stage of ['other', undefined, 'tea break']) {
      expect(read('funnelNarrows', row('applied', 50, 200), row(stage, 45, 150), row('writtenTest', 40, 100))).toBe(true)
      expect(read('funnelNarrows', row(stage, 10, 10), row('applied', 50, 200), row('writtenTest', 40, 100))).toBe(true)
    }
  })
})

describe('the stage at which most women were lost', () => {
  it('is the one after which fewest of them were left', () => {
    expect(read('mostWomenLostAt', row('applied', 100), row('physicalEndurance', 90), row('writtenTest', 30))).toBe('physicalEndurance')
    expect(read('mostWomenLostAt', row('applied', 100), row('writtenTest', 40))).toBe('applied')
  })

  it('is not named where two lost as many, or none lost any', () => {
    expect(read('mostWomenLostAt', row('applied', 100), row('physicalEndurance', 60), row('writtenTest', 20))).toBeUndefined()
    expect(read('mostWomenLostAt', row('applied', 10), row('writtenTest', 10))).toBeUndefined()
    expect(read('mostWomenLostAt', row('applied', 10))).toBeUndefined()
  })

  it('may be one of which the number is missing', () => {
    expect(read('mostWomenLostAt', row('applied', 100), row('physicalEndurance', 90), row('writtenTest'), row('interview', 20))).toBeUndefined()
    expect(read('mostWomenLostAt', row('applied'), row('physicalEndurance', 90), row('writtenTest', 20))).toBeUndefined()
    expect(read('mostWomenLostAt', row('applied', 100), row('physicalEndurance', 90), row('writtenTest'))).toBeUndefined()
  })
})

it('counts the women who joined', () => {
  expect(read('womenTakenOn', row('applied', 100), row('joined', 7, 90), row('passedOut', 6, 80))).toBe(6)
  expect(read('womenTakenOn', row('applied', 100), row('joined', 7))).toBe(7)
  expect(read('womenTakenOn', row('applied', 100), row('joined'))).toBeUndefined()
  expect(read('womenTakenOn', row('applied', 100), row('offered', 9))).toBeUndefined()
})

describe('the gap between women and men who went on', () => {
  it('is taken from the rates, whoever did better', () => {
    expect(gap(row('physicalEndurance', 40, 100), row('writtenTest', 20, 75))).toBe(25)
    expect(gap(row('physicalEndurance', 40, 100), row('writtenTest', 30, 50))).toBe(25)
    expect(gap(row('physicalEndurance', 40, 100), row('writtenTest', 30, 75), row('interview', 0, 75))).toBe(0)
  })

  it.each([
    [row('physicalEndurance', 0, 100), row('writtenTest', 0, 75)],
    [row('physicalEndurance', 40, 0), row('writtenTest', 20, 0)],
    [row('physicalEndurance', 40), row('writtenTest', 20, 75)],
    [row('physicalEndurance', 40, 100), row('writtenTest', 20)],
    [row('physicalEndurance', undefined, 100), row('writtenTest', 20, 75)],
    [row('physicalEndurance', 40, 100), row('writtenTest', undefined, 75)],
  ])('is unknown where a rate cannot be had: %j %j', (...funnel) => {
    expect(gap(...funnel)).toBeUndefined()
  })

  it('is unknown of the last stage, and of one that has no place in the order', () => {
    expect(gap(row('writtenTest', 20, 75), row('applied', 40, 100))).toBeUndefined()
    expect(gap(row('other', 20, 75), row('applied', 40, 100), row('writtenTest', 20, 75))).toBeUndefined()
  })
})

it('a stage says which it is, who reached it, who failed and who did not come', () => {
  const stage = { ...row('writtenTest', 20, 75), failed: 12, absent: 3 }
  expect(['stage', 'womenReached', 'menReached', 'failed', 'absent'].map((id) => ofStage(id, stage))).toEqual(['writtenTest', 20, 75, 12, 3])
  expect(['womenReached', 'menReached', 'failed', 'absent'].map((id) => ofStage(id, row('writtenTest', 0, 0)))).toEqual([0, 0, undefined, undefined])
})

it('women are called women, and men men', () => {
  const named = (id: string) => recruitmentFacts.find((fact) => fact.id === `funnelStage.${id}`)
  expect([named('womenReached')?.label.en, named('womenReached')?.question?.en]).toEqual(['women who reached the stage', 'How many women reached the stage?'])
  expect([named('menReached')?.label.en, named('menReached')?.question?.en]).toEqual(['men who reached the stage', 'How many men reached the stage?'])
})
