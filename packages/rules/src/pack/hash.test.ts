import { createHash } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { canonicalJson } from './canonical-json.ts'
import { contentHash } from './hash.ts'
import { nativeSha256, portableSha256 } from './sha256.ts'

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

describe('SHA-256 of pieces of text', () => {
  it('is the same from Node and in plain JavaScript, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', 'سوال'))), (pieces) => {
        const hexes = [nativeSha256(), portableSha256()].map((hash) => {
          for (const piece of pieces) hash?.update(piece)
          return hash?.hex()
        })
        expect(hexes[0]).toMatch(/^[0-9a-f]{64}$/)
        expect(hexes[0]).toBe(hexes[1])
      }),
    )
  })

  it('is there without Node as well', () => {
    const withNode = contentHash(LONG)
    vi.stubGlobal('process', undefined)
    const without = [nativeSha256(), contentHash(LONG)]
    vi.unstubAllGlobals()
    expect(without).toEqual([undefined, withNode])
  })
})
