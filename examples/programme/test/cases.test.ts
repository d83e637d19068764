import { readdirSync, readFileSync } from 'node:fs'

import { getOrThrow, parseCaseFile, parseJson } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
const read = (file: string) => getOrThrow(parseCaseFile(getOrThrow(parseJson(readFileSync(new URL(file, folder), 'utf8')))))

describe('the case files of the programme', () => {
  it('are the nine that the case study tells of', () => {
    expect(files.sort()).toEqual([
      'acid-attack.json',
      'draft-story.json',
      'girl-demanded-replaced-by-money.json',
      'neighbours-domestic-dispute.json',
      'nurse-harassed-by-patients-relative.json',
      'nurse-harassed-by-supervisor.json',
      'planned-child-marriage.json',
      'swara-without-the-training.json',
      'theft-at-a-desk.json',
    ])
  })

  it.each(files)('%s is a case file, and says that it is invented', (file) => {
    expect(read(file).isSynthetic).toBe(true)
  })

  it('have an id each', () => {
    expect(new Set(files.map((file) => read(file).id)).size).toBe(files.length)
  })

  it('lie within the years of the programme', () => {
    const years = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/"20\d\d-/g) ?? []).map((text) => Number(text.slice(1, 5)))
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2013)
    expect(Math.max(...years)).toBeLessThanOrEqual(2018)
  })
})
