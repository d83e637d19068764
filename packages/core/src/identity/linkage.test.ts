import { createHmac } from 'node:crypto'

import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { token } from '../id.ts'
import { linkageText } from './linkage-text.ts'
import type { LinkageOptions } from './linkage-token.ts'
import { linkageToken } from './linkage-token.ts'
import { utf8 } from './utf8.ts'

const how = (more: Partial<LinkageOptions> = {}): LinkageOptions => ({
  key: new Uint8Array(32).map((_, index) => index),
  keyId: 'k1',
  domain: 'kp-desks.count',
  subtle: globalThis.crypto.subtle,
  ...more,
})
const made = async (value: string, more: Partial<LinkageOptions> = {}): Promise<string> => {
  const result = await linkageToken(value, how(more))
  return E.isRight(result) ? result.right : result.left.map(({ path }) => path.join()).join()
}

describe('the text of a token', () => {
  it.each([
    ['yeh, kaf and heh of an Arabic keyboard', 'كريمه', 'کریمہ'],
    ['marks above and below', 'مُحَمَّد', 'محمد'],
    ['joins without width', 'گل\u200cبی\u200dبی\u200f', 'گل بی بی'],
    ['yeh with hamza and without', 'صائمہ', 'صایمہ'],
    ['alef with madda', 'آمنہ', 'امنہ'],
    ['Pashto yeh and noon', 'ښایستې ګلونه', 'ښايستي ګلونه'],
    ['the final form of a letter', '\ufe94', 'ہ'],
    ['digits of Urdu, Arabic and full width', '۱۲۳ ٤٥٦ ７８９', '123456789'],
    ['a drawn-out letter', 'بـــی', 'بی'],
    ['capitals, spaces and dashes', ' Blue-Bird ', 'bluebird'],
    ['composed and decomposed', 'caf\u00e9', 'cafe\u0301'],
  ])('is the same with and without %s', (_what, one, other) => {
    expect(linkageText(one)).toBe(linkageText(other))
  })

  it('keeps apart what people keep apart', () => {
    const words = ['زینب', 'زرینہ', 'شبنم', 'شبانہ', '35202', '35203', 'بلبل', 'گلاب', 'کلاب', 'سارا', 'شارا', 'ثارا']
    expect(new Set(words.map(linkageText)).size).toBe(words.length)
  })

  it('does not change when it is made again, nor with marks and spaces put in between', () => {
    const filler = fc.constantFrom(' ', '-', '\u064E', '\u0651', '\u200c', '\u200b', '\u00AD', 'ـ', '\u202B')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('abcXYZ019کیہئوۀآږښ۵٥')), { maxLength: 12 }), filler, (letters, between) => {
        const text = linkageText(letters.join(''))
        expect(linkageText(text)).toBe(text)
        expect(linkageText(letters.join(between))).toBe(text)
      }),
    )
  })

  it('is letters and digits only, and stable, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const text = linkageText(any)
        expect(text).toMatch(/^[\p{L}\p{N}]*$/u)
        expect(linkageText(text)).toBe(text)
      }),
    )
  })
})

describe('a token', () => {
  // Computed with `openssl dgst -sha256 -mac HMAC` over the bytes written out.
  it.each([
    ['35202-1234567-1', 'v1.k1.8f68b54683ab3d1db916e565164bfacb933bcff7c7dd78dd7324c31380f26dde'],
    ['کریمہ گل', 'v1.k1.c92a0c3458bdfb71e7de99c191efa7969e0d6ff29a2e698ac0cd4831cfd5c96e'],
  ])('of %s is known', async (value, answer) => {
    expect(await made(value)).toBe(answer)
  })

  it('is the code that another library computes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.uint8Array({ minLength: 32, maxLength: 80 }), async (value, bytes) => {
        fc.pre(linkageText(value) !== '')
        const code = createHmac('sha256', bytes)
          .update(`aitebaar.linkage.v1\0kp-desks.count\0${linkageText(value)}`, 'utf8')
          .digest('hex')
        expect(await made(value, { key: new Uint8Array(bytes) })).toBe(`v1.k1.${code}`)
      }),
    )
  })

  it('differs by value, key, and domain, and names the key', async () => {
    const tokens = await Promise.all([
      made('a'),
      made('b'),
      made('a', { domain: 'kp-desks.media' }),
      made('a', { key: new Uint8Array(32) }),
      made('a', { keyId: 'k2' }),
    ])
    expect(new Set(tokens.map((one) => one.slice(6))).size).toBe(4)
    expect(tokens[4]).toMatch(/^v1\.k2\.[0-9a-f]{64}$/)
  })

  it('is one that records take', async () => {
    expect(token('linkageToken').safeParse(await made('کریمہ')).success).toBe(true)
  })

  it.each([
    ['key', { key: new Uint8Array(31) }],
    ['keyId', { keyId: 'k 1' }],
    ['domain', { domain: 'Desks\0' }],
  ] as const)('is not made with a bad %s', async (place, more) => {
    expect(await made('a', more)).toBe(place)
  })

  it('is not made of nothing', async () => {
    expect(await made(' -\u200b ')).toBe('value')
  })

  it('says nothing of the value when it is refused', async () => {
    expect(JSON.stringify(await linkageToken('3520212345671', how({ domain: '' })))).not.toContain('35202')
  })
})

it('writes UTF-8 as Node does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')])
    }),
  )
})
