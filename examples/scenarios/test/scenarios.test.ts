import { readdirSync, readFileSync } from 'node:fs'

import { CASE_FILE_ROOTS, getOrThrow, parseCaseFile, parseJson } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder).sort()
const read = (file: string) => getOrThrow(parseCaseFile(getOrThrow(parseJson(readFileSync(new URL(file, folder), 'utf8')))))

describe('the scenarios', () => {
  it('are twenty-five: one under the law of two years, two at a forum and at a desk, one in two versions, one with a file for an instrument of its own', () => {
    expect(new Set(files.map((file) => file.slice(0, 2))).size).toBe(25)
    expect(files).toHaveLength(30)
  })

  it.each(files)('%s is a case file, and says that it is invented', (file) => {
    expect(read(file).isSynthetic).toBe(true)
  })

  it('have an id each', () => {
    expect(new Set(files.map((file) => read(file).id)).size).toBe(files.length)
  })

  it('show every kind of case file', () => {
    expect(new Set(files.map((file) => read(file).kind))).toEqual(new Set(Object.keys(CASE_FILE_ROOTS)))
  })
})
