import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { CLOSE_RULE, toyLoaded, toyPlugin } from '../testing/toy.ts'
import { pinPack, publicKeyOf, signPack } from './signature.ts'

const SECRET = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
const OTHER = 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7'
const rules = [CLOSE_RULE]
const { hash } = toyLoaded(rules)

const signed = (signature?: string) => {
  const plugin = toyPlugin(rules)
  return { ...plugin, packs: (plugin.packs ?? []).map((pack) => (signature === undefined ? pack : { ...pack, signature })) }
}
const load = (signature: string | undefined, pins = [pinPack('toy', [publicKeyOf(SECRET)])]) => {
  const engine = createEngine({ plugins: [signed(signature)], pins })
  return E.isLeft(engine) ? engine.left.map(({ code }) => code) : 'loads'
}

describe('the signature of a pack', () => {
  it('has the public keys of RFC 8032, section 7.1', () => {
    expect(publicKeyOf(SECRET)).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
    expect(publicKeyOf(OTHER)).toBe('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025')
  })

  it('lets a pinned pack load when it is that of its content', () => {
    expect(load(signPack(hash, SECRET))).toBe('loads')
  })

  it('does not change the content hash (spec 7.1)', () => {
    const engine = createEngine({ plugins: [signed(signPack(hash, SECRET))] })
    expect(E.isRight(engine) && engine.right.packs[0]?.hash).toBe(hash)
  })

  it('stops a pinned pack (spec 7.2) when it is missing, of another key, of other content, or garbage', () => {
    expect(load(undefined)).toEqual(['rules/unsigned-pack'])
    expect(load(signPack(hash, OTHER))).toEqual(['rules/bad-signature'])
    expect(load(signPack(`${hash}0`, SECRET))).toEqual(['rules/bad-signature'])
    for (const garbage of ['', 'z'.repeat(128), '0'.repeat(128), signPack(hash, SECRET).toUpperCase()]) expect(load(garbage)).toEqual(['rules/bad-signature'])
  })

  it('may be of any key that the host trusts', () => {
    const both = [pinPack('toy', [publicKeyOf(OTHER), publicKeyOf(SECRET)])]
    expect(load(signPack(hash, SECRET), both)).toBe('loads')
    expect(load(signPack(hash, OTHER), both)).toBe('loads')
  })

  it('asks nothing of a host that pins nothing, and tells one that pins what is not there', () => {
    expect(load(undefined, [])).toBe('loads')
    expect(load(undefined, [pinPack('elsewhere', [publicKeyOf(SECRET)])])).toEqual(['rules/pin-without-pack'])
  })

  it('takes keys in one spelling only', () => {
    expect(() => publicKeyOf('ABC')).toThrow(TypeError)
    expect(() => pinPack('toy', ['0x'])).toThrow(TypeError)
    for (const key of [`0${SECRET}`, `${SECRET}0`, SECRET.toUpperCase()])
      expect(() => pinPack('toy', [key])).toThrow('A key is written as 64 hexadecimal digits in lower case.')
  })

  it('takes signatures in one spelling only, with nothing round them', () => {
    const signature = signPack(hash, SECRET)
    for (const wrong of [`00${signature}`, `${signature}00`, `x${signature}`, `${signature} `]) {
      expect(pinPack('toy', [publicKeyOf(SECRET)]).trusts(hash, wrong)).toBe(false)
      expect(load(wrong)).toEqual(['rules/bad-signature'])
    }
  })
})
