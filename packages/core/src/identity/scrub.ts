import type { IssuePath } from '../issue.ts'
import { maskDigits, maskIdentityNumbers } from './identity-number.ts'
import { holdsUnderKey, isIdentityKey, isTooDeep, safePath } from './identity-place.ts'

/**
 * A document without identity numbers, and where they stood.
 *
 * @example
 * const { places }: Scrubbed = scrub({ note: 'card 35202-1234567-1' })
 * places // => [['note']]
 *
 * @category identity
 * @since 0.1.0
 */
export interface Scrubbed {
  /** The document, ready to be parsed. */
  readonly document: unknown
  /** Where numbers stood, in the document as it was; never what stood there. Keys that may be personal show as `…`. */
  readonly places: readonly IssuePath[]
}

/**
 * A document with its identity numbers taken out, so that nothing else she said is lost with them: digits in texts and keys become X, and a field or a
 * number that is nothing but an identity number is left out. Offer it to the person who typed it, and let them read the result.
 *
 * @example
 * scrub({ note: 'her card 35202-1234567-1, room 4', cnic: '3520212345671' }).document // => { note: 'her card XXXXX-XXXXXXX-X, room 4' }
 *
 * @category identity
 * @since 0.1.0
 */
export const scrub = (document: unknown): Scrubbed => {
  const places: IssuePath[] = []
  const gone = Symbol('gone')
  const clean = (value: unknown, path: IssuePath, underIdentityKey: boolean): unknown => {
    if (isTooDeep(path)) return gone
    if (typeof value === 'string' || typeof value === 'number') {
      if (!holdsUnderKey(value, underIdentityKey)) return value
      places.push(safePath(path))
      if (typeof value === 'number') return gone
      const masked = maskIdentityNumbers(value)
      return holdsUnderKey(masked, underIdentityKey) ? maskDigits(masked) : masked
    }
    if (Array.isArray(value)) return value.map((entry, index) => clean(entry, [...path, index], underIdentityKey)).filter((entry) => entry !== gone)
    return typeof value === 'object' && value !== null ? cleanObject(value, path, underIdentityKey) : value
  }
  const cleanObject = (object: object, path: IssuePath, underIdentityKey: boolean): unknown =>
    Object.fromEntries(
      Object.entries(object).flatMap(([key, value]) => {
        const here = [...path, key]
        const isIdentity = isIdentityKey(key)
        if (isIdentity && (typeof value === 'string' || typeof value === 'number') && holdsUnderKey(value, true)) {
          places.push(safePath(here))
          return []
        }
        const name = maskIdentityNumbers(key)
        if (name !== key) places.push(safePath(here))
        const kept = clean(value, here, underIdentityKey || isIdentity)
        return kept === gone ? [] : [[name, kept] as const]
      }),
    )
  const cleaned = clean(document, [], false)
  return { document: cleaned === gone ? undefined : cleaned, places }
}
