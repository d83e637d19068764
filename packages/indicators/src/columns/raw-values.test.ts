import type { Fact, JsonObject } from '@aitebaar/conditions'
import { fieldReader } from '@aitebaar/conditions'
import { expect, it } from 'vitest'

import { RawValues, Room } from './raw-values.ts'

const factOf = (path: string): Fact => ({
  id: `visit.${path}`,
  subject: 'visit',
  type: { kind: 'id', of: 'thing' },
  label: { en: path },
  sensitivity: 'public',
  read: fieldReader(path),
})

/** More plain fields than have a place of their own, and a nested one. */
const PATHS = ['a', 'b', 'c.d', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']

const visit = (row: number): JsonObject => ({
  kind: 'visit',
  ...Object.fromEntries(PATHS.filter((path) => path !== 'c.d').map((path) => [path, `${path}${row}`])),
  c: { d: `c.d${row}` },
})

const tableOf = (raws: RawValues, places: readonly number[], rows: number): readonly unknown[][] =>
  Array.from({ length: rows }, (_, row) => places.map((place) => raws.values[row * raws.step + place]))

it('holds the value of each fact in its place, row by row', () => {
  const raws = new RawValues(new Room())
  const places = PATHS.map((path) => raws.placeOf(factOf(path)))
  expect(raws.load([visit(0), visit(1), visit(2)], 1, 2)).toBe(2)
  expect(tableOf(raws, places, 2)).toEqual([1, 2].map((row) => PATHS.map((path) => `${path}${row}`)))
})

it('reads a fact once, however often it is asked for', () => {
  const raws = new RawValues(new Room())
  expect(['a', 'c.d', 'a', 'c.d'].map((path) => raws.placeOf(factOf(path)))).toEqual([0, 8, 0, 8])
})

it('stops at a record of another kind', () => {
  const raws = new RawValues(new Room())
  raws.placeOf(factOf('a'))
  expect(raws.load([visit(0), visit(1), { kind: 'desk', a: 'x' }, visit(3)], 0, 4)).toBe(2)
})
