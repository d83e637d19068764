import * as E from 'fp-ts/lib/Either.js'

import type { Id } from '../id.ts'
import type { Issue, Issues } from '../issue.ts'
import { LINKAGE_TEXT_VERSION, linkageText } from './linkage-text.ts'
import { utf8 } from './utf8.ts'

/**
 * The part of WebCrypto that makes tokens: `crypto.subtle` of a browser, of Node, Deno or Bun.
 *
 * @example
 * const subtle: HmacCrypto = globalThis.crypto.subtle
 * typeof subtle.sign // => 'function'
 *
 * @category identity
 * @since 0.1.0
 */
export interface HmacCrypto {
  /** Makes a key from its bytes. */
  importKey(format: 'raw', bytes: Uint8Array<ArrayBuffer>, algorithm: { name: 'HMAC'; hash: 'SHA-256' }, extractable: false, usages: ['sign']): Promise<unknown>
  /** The code of a message under a key. */
  sign(algorithm: 'HMAC', key: never, message: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
}

/**
 * With what tokens are made. The key is kept outside the database and destroyed at the end of the programme.
 *
 * @example
 * const how: LinkageOptions = { key: new Uint8Array(32), keyId: 'k1', domain: 'kp-desks.count', subtle: globalThis.crypto.subtle }
 * how.keyId // => 'k1'
 *
 * @category identity
 * @since 0.1.0
 */
export interface LinkageOptions {
  /** 32 random bytes or more. */
  readonly key: Uint8Array<ArrayBuffer>
  /** Names the key in the token, so that keys can be changed: up to 16 letters and digits. */
  readonly keyId: string
  /** The programme and the purpose: tokens of two domains cannot be joined. Small letters, digits, dots and dashes. */
  readonly domain: string
  /** `crypto.subtle`; in Node 18 that of `node:crypto`. */
  readonly subtle: HmacCrypto
}

const KEY_ID = /^[A-Za-z0-9]{1,16}$/
const DOMAIN = /^[a-z0-9][a-z0-9.-]{0,63}$/

const wrong = (place: string, message: string, help: string): Issue<'core/bad-linkage'> => ({ code: 'core/bad-linkage', path: [place], message, help })

const problems = (text: string, { key, keyId, domain }: LinkageOptions): readonly Issue<'core/bad-linkage'>[] => [
  ...(key.length < 32 ? [wrong('key', 'The key is too short to keep anyone from guessing.', 'Use 32 random bytes or more.')] : []),
  ...(KEY_ID.test(keyId) ? [] : [wrong('keyId', 'The id of the key cannot stand in a token.', 'Use up to 16 letters and digits.')]),
  ...(DOMAIN.test(domain)
    ? []
    : [wrong('domain', 'The domain is not written as it should be.', 'Use small letters, digits, dots and dashes, such as "kp-desks.count".')]),
  ...(text === '' ? [wrong('value', 'Nothing is left to make a token of.', 'Leave the token out; count contacts and not people.')] : []),
]

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * The pseudonym that links the records of one person within one purpose: HMAC-SHA-256 over the domain and the {@link linkageText} of a value, written as
 * version of the text rules, id of the key, code. The value itself is stored nowhere. It takes her consent to count across services.
 *
 * Codes: `core/bad-linkage`.
 *
 * @example
 * const how = { key: new Uint8Array(32).fill(7), keyId: 'k1', domain: 'kp-desks.count', subtle: globalThis.crypto.subtle }
 * const token = getOrThrow(await linkageToken('her chosen phrase', how))
 * token.slice(0, 6) // => 'v1.k1.'
 * token.length // => 70
 *
 * @category identity
 * @since 0.1.0
 */
export const linkageToken = async (value: string, options: LinkageOptions): Promise<E.Either<Issues<'core/bad-linkage'>, Id<'linkageToken'>>> => {
  const text = linkageText(value)
  const [first, ...rest] = problems(text, options)
  if (first !== undefined) return E.left([first, ...rest])
  const { key, keyId, domain, subtle } = options
  const secret = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const code = await subtle.sign('HMAC', secret as never, utf8(`aitebaar.linkage.v${LINKAGE_TEXT_VERSION}\0${domain}\0${text}`))
  return E.right(`v${LINKAGE_TEXT_VERSION}.${keyId}.${hex(new Uint8Array(code))}` as Id<'linkageToken'>)
}
