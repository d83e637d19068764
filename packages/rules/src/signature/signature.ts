import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

import type { Pin } from '../pack/pin.ts'

const HEX_KEY = /^[0-9a-f]{64}$/
const HEX_SIGNATURE = /^[0-9a-f]{128}$/

const keyBytes = (hex: string): Uint8Array => {
  if (!HEX_KEY.test(hex)) throw new TypeError('A key is written as 64 hexadecimal digits in lower case.')
  return hexToBytes(hex)
}

/**
 * The bytes that are signed: the content hash of the pack under a heading of its own, so that a signature made for anything else never fits a pack.
 *
 * @example
 * packMessage('sha256:00').length // => 25
 *
 * @category packs
 * @since 0.1.0
 */
export const packMessage = (hash: string): Uint8Array => utf8ToBytes(`aitebaar pack 1\n${hash}`)

/**
 * The public key of a secret key, both as 64 hexadecimal digits.
 *
 * @example
 * publicKeyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60') // => 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
 *
 * @see RFC 8032, section 7.1
 * @category packs
 * @since 0.1.0
 */
export const publicKeyOf = (secretKey: string): string => bytesToHex(ed25519.getPublicKey(keyBytes(secretKey)))

/**
 * A detached Ed25519 signature of a pack's content hash, as 128 hexadecimal digits. The same key and hash always give the same signature.
 *
 * @param hash - the content hash of the loaded pack, `sha256:…`
 * @param secretKey - 64 hexadecimal digits; keep it off the machines that use packs
 *
 * @example
 * signPack('sha256:00', '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60').length // => 128
 *
 * @see RFC 8032
 * @category packs
 * @since 0.1.0
 */
export const signPack = (hash: string, secretKey: string): string => bytesToHex(ed25519.sign(packMessage(hash), keyBytes(secretKey)))

/**
 * A pin for `createEngine`: the pack must carry a signature of one of these keys. Several keys allow one to be replaced without a day on which no pack loads.
 *
 * @param pack - id of the pack
 * @param publicKeys - 64 hexadecimal digits each
 *
 * @example
 * const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
 * const pin = pinPack('kp', [publicKeyOf(secret)])
 * pin.trusts('sha256:00', signPack('sha256:00', secret)) // => true
 * pin.trusts('sha256:01', signPack('sha256:00', secret)) // => false
 *
 * @category packs
 * @since 0.1.0
 */
export const pinPack = (pack: string, publicKeys: readonly string[]): Pin => {
  const keys = publicKeys.map(keyBytes)
  return {
    pack,
    trusts: (hash, signature) =>
      HEX_SIGNATURE.test(signature) && keys.some((key) => ed25519.verify(hexToBytes(signature), packMessage(hash), key, { zip215: false })),
  }
}
