import { readdirSync, readFileSync } from 'node:fs'

import type { ProgrammeRecord } from '@aitebaar/core'
import { erase, getOrThrow } from '@aitebaar/core'
import type { IndicatorResult } from '@aitebaar/indicators'
import { calculate, readRecords } from '@aitebaar/indicators'
import { expect, it } from 'vitest'

import { indicators } from '../src/index.ts'

const folder = new URL('../../../examples/programme/records/', import.meta.url)
const records = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => [...readRecords(readFileSync(new URL(file, folder), 'utf8').split('\n'))].flatMap((read) => ('record' in read ? [read.record] : [])))

/** They look at moments, scores and answers of her life, which are the first to go: their figures are calculated, and kept, before records are erased. */
const BEFORE_ERASURE: readonly string[] = [
  'desk-users-satisfied',
  'fir-registered-same-day',
  'harassment-cases-taken-forward',
  'men-with-changed-attitudes',
  'parties-heard-alone',
  'safety-reviews-in-time',
  'swara-prevented',
  'training-gain',
  'two-finger-tests',
]

const figures = (from: readonly ProgrammeRecord[]) => getOrThrow(calculate(indicators, from, { by: [] }))
const [before, after] = [figures(records), figures(records.map((record) => erase(record) as ProgrammeRecord))]
const wording = ({ indicator, wording: words }: IndicatorResult) => `${indicator.id}: ${words}`
const staysAsItIs = ({ indicator }: IndicatorResult): boolean => !BEFORE_ERASURE.includes(indicator.id)
/** How many records or keys cannot be told. */
const unknownIn = ({ parts }: IndicatorResult): number =>
  Object.values(parts).reduce((sum, part) => sum + (part.status === 'value' ? (part.unknown ?? 0) : part.status === 'undefined' ? Infinity : 0), 0)

it('the figures of the programme come out of erased records as they did before', () => {
  expect(records.length).toBeGreaterThan(1000)
  expect(after.filter(staysAsItIs).map(wording)).toEqual(before.filter(staysAsItIs).map(wording))
})

it('those that need what was erased say that they cannot tell; none of it becomes a no', () => {
  const left = after.filter((result) => !staysAsItIs(result)).map((result) => [result.indicator.id, unknownIn(result)] as const)
  const whole = before.filter((result) => !staysAsItIs(result)).map((result) => [result.indicator.id, unknownIn(result)] as const)
  expect(left.map(([id]) => id)).toEqual([...BEFORE_ERASURE].sort())
  for (const [index, [id, unknown]] of left.entries()) expect([id, unknown > (whole[index]?.[1] ?? 0)]).toEqual([id, true])
})
