import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import type { Issues } from '../issue.ts'

/** Letters and digits that are not taken for one another by eye, ear or hand. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const COUNT = 30
const DRAWN = 8
const ENOUGH_BYTES = 16

/** The check of the hybrid systems of ISO 7064, MOD 31,30: what is left after a sign has been added to what was left before. */
const carry = (left: number, sign: string): number => {
  const sum = (left + SIGNS.indexOf(sign)) % COUNT
  return ((sum === 0 ? COUNT : sum) * 2) % (COUNT + 1)
}

const checkSign = (drawn: string): string => SIGNS.charAt((COUNT + 1 - Array.from(drawn).reduce(carry, COUNT)) % COUNT)

const isTrackingCode = (text: string): boolean => /^[A-HJKMNP-TV-Z2-9]{9}$/.test(text) && checkSign(text.slice(0, DRAWN)) === text.slice(DRAWN)

/**
 * The code with which she can ask about her complaint: eight random signs and a check sign, and nothing in it of a date, a place or what it is about.
 *
 * The reference names the eight signs and "a check character" without saying which; it is that of ISO 7064 (hybrid system, MOD 31,30), so that it is one of the
 * same signs. A code with one wrong sign is never taken for another.
 *
 * @example
 * TrackingCode.safeParse('K7QXM2RT7').success // => true
 * TrackingCode.safeParse('K7QXM2RT8').success // => false
 *
 * @category tracking codes
 * @since 0.1.0
 */
export const TrackingCode = /* @__PURE__ */ z.stringFormat('tracking-code', isTrackingCode)
/** The code with which she can ask about her complaint. */
export type TrackingCode = z.infer<typeof TrackingCode>

/**
 * A new tracking code out of random bytes, which are an argument: 16 or more, such as those of `crypto.getRandomValues`. The same bytes give the same code, so
 * use them once.
 *
 * Codes: `core/too-few-bytes`.
 *
 * @example
 * const code = getOrThrow(makeTrackingCode(crypto.getRandomValues(new Uint8Array(16))))
 * TrackingCode.safeParse(code).success // => true
 * makeTrackingCode(new Uint8Array(4))._tag // => 'Left'
 *
 * @category tracking codes
 * @since 0.1.0
 */
export const makeTrackingCode = (random: Uint8Array): E.Either<Issues<'core/too-few-bytes'>, TrackingCode> => {
  if (random.length < ENOUGH_BYTES)
    return E.left([
      {
        code: 'core/too-few-bytes',
        path: [],
        message: 'There are too few random bytes to make a code that nobody can guess.',
        help: `Give ${ENOUGH_BYTES} random bytes or more, and never the same ones twice.`,
      },
    ])
  const base = BigInt(COUNT)
  let number = random.reduce((total, byte) => (total << 8n) | BigInt(byte), 0n)
  let drawn = ''
  while (drawn.length < DRAWN) {
    drawn += SIGNS.charAt(Number(number % base))
    number /= base
  }
  return E.right(drawn + checkSign(drawn))
}

/**
 * A tracking code as somebody typed it or reads it out: small letters, spaces and dashes do not matter. A mistyped code is refused, never corrected.
 *
 * Codes: `core/bad-tracking-code`.
 *
 * @example
 * getOrThrow(readTrackingCode('k7qx-m2rt 7')) // => 'K7QXM2RT7'
 * readTrackingCode('k7qx m2rt z')._tag // => 'Left'
 *
 * @category tracking codes
 * @since 0.1.0
 */
export const readTrackingCode = (typed: string): E.Either<Issues<'core/bad-tracking-code'>, TrackingCode> => {
  const code = typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase()
  return isTrackingCode(code)
    ? E.right(code)
    : E.left([{ code: 'core/bad-tracking-code', path: [], message: 'This is no tracking code.', help: TRACKING_CODE_HELP }])
}

/** What to do about a code that is not right. */
export const TRACKING_CODE_HELP = 'Compare it with the slip: nine letters and digits, never I, L, O, U, 0 or 1.'
