import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

import { writeCanonicalJson } from './canonical-json.ts'

/**
 * The content hash of a pack: SHA-256 over its canonical JSON. Two packs with the same content have the same hash, however their files were written.
 *
 * @example
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }) // => true
 *
 * @category packs
 * @since 0.1.0
 */
export const contentHash = (content: unknown): string => {
  const hash = sha256.create()
  const encoder = new TextEncoder()
  writeCanonicalJson(content, (piece) => hash.update(encoder.encode(piece)))
  return `sha256:${bytesToHex(hash.digest())}`
}
