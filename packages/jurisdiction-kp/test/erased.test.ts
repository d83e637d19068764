import { readdirSync, readFileSync } from 'node:fs'

import type { ProgrammeRecord } from '@aitebaar/core'
import { erase, getOrThrow } from '@aitebaar/core'
import { calculate, readRecords } from '@aitebaar/indicators'
import { expect, it } from 'vitest'

import { indicators } from '../src/index.ts'

const folder = new URL('../../../examples/programme/records/', import.meta.url)
const records = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => [...readRecords(readFileSync(new URL(file, folder), 'utf8').split('\n'))].flatMap((read) => ('record' in read ? [read.record] : [])))

it('the figures of the programme come out of erased records as they did before', () => {
  expect(records.length).toBeGreaterThan(1000)
  const figures = (from: readonly ProgrammeRecord[]) => getOrThrow(calculate(indicators, from)).map(({ wording }) => wording)
  expect(figures(records.map((record) => erase(record) as ProgrammeRecord))).toEqual(figures(records))
})
