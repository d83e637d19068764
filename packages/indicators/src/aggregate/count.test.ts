import { expect, it } from 'vitest'

import { count } from './count.ts'

it('stops before a counter would start again from zero', () => {
  const { add } = count.accumulate([])
  const rows = { groups: new Int32Array(0), groupCount: 1, counts: new Uint8Array(0) }
  add({ ...rows, length: 0 })
  expect(() => add({ ...rows, length: 2 ** 32 })).toThrow('2 ** 32')
})
