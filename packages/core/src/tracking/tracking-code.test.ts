import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseCaseFile } from '../case-file/parse-case-file.ts'
import { getOrThrow } from '../either.ts'
import { makeTrackingCode, readTrackingCode, TrackingCode } from './tracking-code.ts'

const SIGNS = Array.from('ABCDEFGHJKMNPQRSTVWXYZ23456789')
const bytes = fc.uint8Array({ minLength: 16, maxLength: 40 })
const codes = bytes.map((random) => getOrThrow(makeTrackingCode(random)))
const isRight = (text: string): boolean => TrackingCode.safeParse(text).success

describe('a tracking code', () => {
  it('is nine of thirty signs that are not taken for one another, and is read back', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[ABCDEFGHJKMNPQRSTVWXYZ23456789]{9}$/)
        expect(isRight(code)).toBe(true)
        expect(readTrackingCode(code)).toEqual({ _tag: 'Right', right: code })
      }),
    )
  })

  it('is no longer one when any one sign is wrong', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const [at, sign] of Array.from(code).entries())
          for (const wrong of SIGNS) if (wrong !== sign) expect(isRight(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  it('is seldom one when two neighbours are swapped, and one sign too many or too few is always seen', () => {
    const swapped = fc
      .sample(codes, { numRuns: 500, seed: 3 })
      .flatMap((code) =>
        Array.from({ length: 8 }, (_, at) => `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`).filter(
          (other) => other !== code,
        ),
      )
    expect(swapped.filter(isRight).length / swapped.length).toBeLessThan(0.005)
    expect(isRight('K7QXM2RT')).toBe(false)
    expect(isRight('K7QXM2RT7A')).toBe(false)
  })

  it('can be any of all codes, each sign as often as the others', () => {
    const drawn = fc.sample(codes, { numRuns: 6000, seed: 1 }).map((code) => code.charAt(0))
    const random = Array.from({ length: 6000 }, (_, index) => getOrThrow(makeTrackingCode(new Uint8Array(new BigUint64Array([0n, BigInt(index)]).buffer))))
    expect(new Set(drawn).size).toBe(30)
    expect(new Set(random).size).toBe(6000)
  })

  it('comes from the bytes that are given and from nothing else, and from enough of them', () => {
    const random = Uint8Array.from({ length: 16 }, (_, index) => index)
    expect(makeTrackingCode(random)).toEqual(makeTrackingCode(random.slice()))
    expect(makeTrackingCode(random.slice(1))).toEqual({ _tag: 'Left', left: [expect.objectContaining({ code: 'core/too-few-bytes' })] })
  })

  it.each(['k7qx m2rt 7', ' K7QX-M2RT-7 ', 'K7QX\u2013M2RT7'])('may be typed as %s', (typed) => {
    expect(readTrackingCode(typed)).toEqual({ _tag: 'Right', right: 'K7QXM2RT7' })
  })

  it('that is mistyped is refused with a code of its own, and the message does not repeat it', () => {
    const refused = readTrackingCode('K7QXM2RTZ')
    expect(refused).toEqual({ _tag: 'Left', left: [expect.objectContaining({ code: 'core/bad-tracking-code' })] })
    expect(JSON.stringify(refused)).not.toContain('K7QXM')
  })

  it('stands in a complaint as it is written on the slip', () => {
    const file = (trackingCode: string) =>
      parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-1', isSynthetic: true, complaint: { complaintId: 'cmp-1', trackingCode } })
    expect(file('K7QXM2RT7')._tag).toBe('Right')
    const refused = file('K7QXM2TR7')
    expect(refused._tag === 'Left' && refused.left).toEqual([
      expect.objectContaining({ code: 'core/bad-tracking-code', path: ['complaint', 'trackingCode'], help: expect.stringContaining('nine letters') as string }),
    ])
  })
})
