import { expect, it } from 'vitest'

import { atLeast, maySurface, SENSITIVITIES } from './sensitivity.ts'

it('orders the classes from public to life-safety', () => {
  const pairs = SENSITIVITIES.flatMap((one, index) => SENSITIVITIES.map((other, floor) => [atLeast(one, other), index >= floor]))
  expect(pairs.filter(([said, expected]) => said !== expected)).toEqual([])
})

it('lets only public and internal values surface', () => {
  expect(SENSITIVITIES.filter(maySurface)).toEqual(['public', 'internal'])
})
