import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { OPEN_RULE, toyPack, toyPlugin } from '../testing/toy.ts'
import { PACK_FORMAT, PACK_MIGRATIONS, readPack } from './format.ts'

const codes = (pack: unknown): readonly string[] => {
  const read = readPack(pack, 0)
  return E.isLeft(read) ? read.left.map(({ code, path }) => `${code} ${path.join('.')}`) : []
}

describe('the format of a pack (spec 7.8)', () => {
  it('is the first where none is named, and is brought up to the newest', () => {
    expect(getOrThrow(readPack({ id: 'toy', version: '1.0.0', title: {}, rules: [] }, 0))).toMatchObject({ conditions: {}, register: [], options: [] })
  })

  it('has a migration with a name of its own for each older one', () => {
    expect(PACK_MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: PACK_FORMAT - 1 }, (_, index) => index + 1))
    expect(new Set(PACK_MIGRATIONS.map(({ name }) => name)).size).toBe(PACK_MIGRATIONS.length)
  })

  it('does not bear on the content hash', () => {
    const hashOf = (pack: object): string | undefined => {
      const plugin = { ...toyPlugin([]), packs: [{ ...toyPack([OPEN_RULE]), ...pack }] }
      return getOrThrow(createEngine({ plugins: [plugin] })).packs[0]?.hash
    }
    expect(hashOf({ format: 2, conditions: {}, parameters: [], words: [] })).toBe(hashOf({}))
  })

  it('is refused when it is newer than this version', () => {
    expect(readPack({ ...toyPack([]), format: PACK_FORMAT + 1 }, 0)).toMatchObject({
      left: [{ code: 'rules/newer-pack-format', path: ['packs', 'toy', 'format'] }],
    })
  })

  it.each([
    ['text', 'rules/bad-pack packs.0'],
    [null, 'rules/bad-pack packs.0'],
    [[], 'rules/bad-pack packs.0'],
    [{ ...toyPack([]), format: 1.5 }, 'rules/bad-pack packs.toy.format'],
    [{ ...toyPack([]), format: 0 }, 'rules/bad-pack packs.toy.format'],
    [{ ...toyPack([]), rules: {} }, 'rules/bad-pack packs.toy.rules'],
    [{ ...toyPack([]), signature: 7 }, 'rules/bad-pack packs.toy.signature'],
    [{ ...toyPack([]), id: 7 }, 'rules/bad-pack packs.0.id'],
  ])('is not looked for in what is no pack: %#', (pack, code) => {
    expect(codes(pack)).toEqual([code])
  })
})
