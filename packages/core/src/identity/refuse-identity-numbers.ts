import type { Issue, IssuePath } from '../issue.ts'
import { holdsIdentityNumber } from './identity-number.ts'
import { holdsUnderKey, isIdentityKey, isTooDeep, MAX_DEPTH, safePath } from './identity-place.ts'

const refused = (path: IssuePath): Issue<'core/identity-number'> => ({
  code: 'core/identity-number',
  path: safePath(path),
  message: 'A national identity number stands here. It is never stored: it leads to her home and family.',
  help: 'Take the number out, or let "scrub" do it. No card is needed to be heard; to count people use a linkage token.',
})

/** Whether there is one anywhere: the quick answer for the many documents that hold none. */
const holdsAny = (value: unknown, underIdentityKey: boolean, depth: number): boolean => {
  if (typeof value === 'string' || typeof value === 'number') return depth <= MAX_DEPTH && holdsUnderKey(value, underIdentityKey)
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false
  if (Array.isArray(value)) return value.some((entry) => holdsAny(entry, underIdentityKey, depth + 1))
  return Object.keys(value).some(
    (key) => holdsIdentityNumber(key) || holdsAny((value as Record<string, unknown>)[key], underIdentityKey || isIdentityKey(key), depth + 1),
  )
}

/**
 * Where national identity numbers stand in a document: in keys, texts and numbers, at any depth.
 *
 * @example
 * findIdentityNumbers({ note: 'shown 12345-1234567-1' }).map(({ path }) => path) // => [['note']]
 *
 * @category identity
 * @since 0.1.0
 */
export const findIdentityNumbers = (input: unknown): readonly Issue<'core/identity-number'>[] => {
  const found: Issue<'core/identity-number'>[] = []
  const path: (string | number)[] = []
  const within = (key: string | number, value: unknown, underIdentityKey: boolean): void => {
    path.push(key)
    if (typeof key === 'string' && holdsIdentityNumber(key)) found.push(refused(path))
    walk(value, underIdentityKey || (typeof key === 'string' && isIdentityKey(key)))
    path.pop()
  }
  const walk = (value: unknown, underIdentityKey: boolean): void => {
    if (isTooDeep(path)) return
    if (typeof value === 'string' || typeof value === 'number') {
      if (holdsUnderKey(value, underIdentityKey)) found.push(refused(path))
    } else if (Array.isArray(value)) {
      value.forEach((entry, index) => within(index, entry, underIdentityKey))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) within(key, entry, underIdentityKey)
    }
  }
  if (holdsAny(input, false, 0)) walk(input, false)
  return found
}
