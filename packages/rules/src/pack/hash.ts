import { writeCanonicalJson } from './canonical-json.ts'
import { createSha256 } from './sha256.ts'

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
  const hash = createSha256()
  writeCanonicalJson(content, hash.update)
  return `sha256:${hash.hex()}`
}
