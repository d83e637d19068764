import { expect, it } from 'vitest'

import { any, each, isOneOf, isSame, yesNo } from './answers.ts'

it.each([
  [[true, true], true, true],
  [[true, false], false, true],
  [[false, false], false, false],
  [[true, undefined], undefined, true],
  [[false, undefined], false, undefined],
  [[undefined], undefined, undefined],
  [[], undefined, undefined],
])('of %j each is %s, any is %s', (answers, ofEach, ofAny) => {
  expect([each(answers), any(answers)]).toEqual([ofEach, ofAny])
})

it('a field has one of some codes, has another, or is not recorded', () => {
  const answers = [{ mood: 'good' }, { mood: 'bad' }, {}, { mood: null }, { mood: { absent: 'declined' } }].map((one) => isOneOf(one, 'mood', ['good', 'fair']))
  expect(answers).toEqual([true, false, undefined, undefined, undefined])
})

it('a field says yes, no, or nothing', () => {
  expect([{ open: true }, { open: false }, {}, { open: null }, { open: { absent: 'declined' } }].map((one) => yesNo(one, 'open'))).toEqual([
    true,
    false,
    undefined,
    undefined,
    undefined,
  ])
})

it('two things have the same in a field, or not, and nobody knows where one has nothing', () => {
  expect(isSame({ id: 'a' }, { id: 'a' }, 'id')).toBe(true)
  expect(isSame({ id: 'a' }, { id: 'b' }, 'id')).toBe(false)
  expect([isSame({}, { id: 'a' }, 'id'), isSame({ id: 'a' }, {}, 'id'), isSame({}, {}, 'id')]).toEqual([undefined, undefined, undefined])
})
