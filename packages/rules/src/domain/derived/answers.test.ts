import { expect, it } from 'vitest'

import { any, each } from './answers.ts'

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
