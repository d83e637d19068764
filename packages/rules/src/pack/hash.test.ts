import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { canonicalJson } from './canonical-json.ts'
import { contentHash } from './hash.ts'

/** Much longer than what is handed on at once, with letters of one to four bytes. */
const LONG = Array.from({ length: 5000 }, (_, index) => ({ name: `rule/${index}`, title: { ur: `سوال ${index} 𐍈`, en: 'é' }, all: [index, null, [true]] }))

describe('a content that is hashed in pieces', () => {
  it('loses nothing: its canonical JSON reads back as what it was', () => {
    expect(JSON.parse(canonicalJson(LONG))).toEqual(LONG)
  })

  it('has the SHA-256 of all its canonical JSON, as another program works it out', () => {
    expect(contentHash(LONG)).toBe(`sha256:${createHash('sha256').update(canonicalJson(LONG), 'utf8').digest('hex')}`)
  })

  it('has another hash when anything in it changes, the first entry or the last', () => {
    const changed = (at: number) => LONG.map((one, index) => (index === at ? { ...one, name: 'other' } : one))
    expect(new Set([LONG, changed(0), changed(2500), changed(4999)].map(contentHash)).size).toBe(4)
  })
})
