import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'

import { getOrThrow } from './either.ts'
import { invariant } from './invariant.ts'
import { formatPath } from './issue.ts'

it('writes a path as people do', () => {
  expect([[], ['a'], ['a', 0, 'b'], [0, 1], ['a', 'b', 2]].map(formatPath)).toEqual(['', 'a', 'a[0].b', '[0][1]', 'a.b[2]'])
})

it('gives the value, or throws every issue with its place', () => {
  expect(getOrThrow(E.right(1))).toBe(1)
  const left = E.left([
    { code: 'core/missing', path: ['a', 0], message: 'One.' },
    { code: 'core/bad-date', path: [], message: 'Two.' },
  ] as const)
  expect(() => getOrThrow(left)).toThrow('core/missing at a[0]: One.\ncore/bad-date at : Two.')
})

it('throws for a mistake of our own', () => {
  expect(() => invariant(false, 'it holds')).toThrow('Aitebaar is mistaken: it holds')
})
