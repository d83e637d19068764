import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** A hash that takes its text piece by piece. */
interface Hasher {
  readonly update: (piece: string) => void
  readonly hex: () => string
}

/** SHA-256 in plain JavaScript, which runs everywhere. */
export const portableSha256 = (): Hasher => {
  const hash = sha256.create()
  const encoder = new TextEncoder()
  return { update: (piece) => void hash.update(encoder.encode(piece)), hex: () => bytesToHex(hash.digest()) }
}

/** As much of Node's `process` and `node:crypto` as is used here. */
interface NodeHash {
  readonly update: (text: string, encoding: 'utf8') => unknown
  readonly digest: (encoding: 'hex') => string
}
interface NodeLike {
  readonly getBuiltinModule?: (id: 'node:crypto') => { readonly createHash: (algorithm: 'sha256') => NodeHash } | undefined
}

/** SHA-256 as Node has it, several times as fast; `undefined` where there is no Node. */
export const nativeSha256 = (): Hasher | undefined => {
  const hash = (globalThis as { readonly process?: NodeLike }).process?.getBuiltinModule?.('node:crypto')?.createHash('sha256')
  return hash === undefined ? undefined : { update: (piece) => void hash.update(piece, 'utf8'), hex: () => hash.digest('hex') }
}

/** SHA-256 of text as UTF-8, at once and not as a promise, which WebCrypto only gives. */
export const createSha256 = (): Hasher => nativeSha256() ?? portableSha256()
