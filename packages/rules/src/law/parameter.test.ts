import { expect, it } from 'vitest'

import { isParameter, Parameter, parameterFact, ParameterValue } from './parameter.ts'

const label = { en: 'the age the law sets' }

it('a parameter is a fact of the law, with its type and unit, that no record holds', () => {
  const fact = parameterFact({ id: 'law.ageLimit', label, type: { kind: 'integer', unit: 'years' } })
  expect(fact).toMatchObject({ id: 'law.ageLimit', subject: 'law', label, type: { kind: 'integer', unit: 'years' }, sensitivity: 'public' })
  expect(fact.read({ ageLimit: 18 }, {})).toBeUndefined()
  expect(parameterFact({ id: 'law.share', label, type: { kind: 'number' } }).type).toStrictEqual({ kind: 'number' })
  expect(parameterFact({ id: 'law.time', label, type: { kind: 'duration' } }).type).toStrictEqual({ kind: 'duration' })
})

it('only facts of the law are parameters', () => {
  expect(['law.ageLimit', 'lawyer.age', 'dispute.law.age', 'law'].map(isParameter)).toEqual([true, false, false, false])
})

it.each([
  ['law.ageLimit', true],
  ['law.a1', true],
  ['law.1a', false],
  ['law.', false],
  ['law.age-limit', false],
  ['age.law.limit', false],
  ['law.age.limit', false],
])('the name %s is good: %s', (id, isGood) => {
  expect(Parameter.safeParse({ id, label, type: { kind: 'integer' } }).success).toBe(isGood)
})

it.each([
  [{ kind: 'number' }, true],
  [{ kind: 'integer', unit: 'years' }, true],
  [{ kind: 'duration' }, true],
  [{ kind: 'integer', unit: '' }, false],
  [{ kind: 'duration', unit: 'years' }, false],
  [{ kind: 'integer', min: 1 }, false],
  [{ kind: 'date' }, false],
])('the type %j is good: %s', (type, isGood) => {
  expect(Parameter.safeParse({ id: 'law.a', label, type }).success).toBe(isGood)
})

it('a value is a number or a length of time', () => {
  expect([18, 'PT2H', '18', true].map((value) => ParameterValue.safeParse(value).success)).toEqual([true, true, false, false])
  expect(Parameter.safeParse({ id: 'law.a', label, type: { kind: 'integer' }, value: 18 }).success).toBe(false)
})
