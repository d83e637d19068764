import { expect, it } from 'vitest'

import { recruitmentFacts } from './recruitment.ts'

const row = (stage: string, female?: number, male?: number) => ({ stage, people: { female, male } })
const read = (id: string, ...funnel: object[]): unknown => recruitmentFacts.find((fact) => fact.id === `recruitmentDrive.${id}`)?.read({ funnel }, {})
const gap = (...funnel: object[]): unknown =>
  recruitmentFacts.find((fact) => fact.id === 'funnelStage.passRateGap')?.read(funnel[0] as Record<string, unknown>, { recruitmentDrive: { funnel } })

it('sees a table that grows, whatever order the rows stand in', () => {
  expect(read('funnelNarrows', row('writtenTest', 40, 100), row('applied', 50, 200))).toBe(true)
  expect(read('funnelNarrows', row('applied', 50, 200), row('writtenTest', 51, 100))).toBe(false)
  expect(read('funnelNarrows', row('applied', 50), row('writtenTest', 40, 100))).toBeUndefined()
  expect(read('funnelNarrows', row('applied', 50, 200))).toBeUndefined()
})

it('finds where most women were lost, unless two stages lost as many', () => {
  expect(read('mostWomenLostAt', row('applied', 100), row('physicalEndurance', 90), row('writtenTest', 30))).toBe('physicalEndurance')
  expect(read('mostWomenLostAt', row('applied', 100), row('physicalEndurance', 60), row('writtenTest', 20))).toBeUndefined()
  expect(read('mostWomenLostAt', row('applied', 100), row('physicalEndurance'), row('writtenTest', 20))).toBeUndefined()
  expect(read('mostWomenLostAt', row('applied', 10), row('writtenTest', 10))).toBeUndefined()
})

it('counts the women who joined', () => {
  expect(read('womenTakenOn', row('applied', 100), row('joined', 7), row('passedOut', 6))).toBe(6)
  expect(read('womenTakenOn', row('applied', 100))).toBeUndefined()
})

it('takes the gap from the rates of those who went on', () => {
  expect(gap(row('physicalEndurance', 40, 100), row('writtenTest', 20, 75))).toBe(25)
  expect(gap(row('physicalEndurance', 0, 100), row('writtenTest', 0, 75))).toBeUndefined()
  expect(gap(row('writtenTest', 20, 75))).toBeUndefined()
})
