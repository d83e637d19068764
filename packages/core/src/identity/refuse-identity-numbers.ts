import type { Issue, IssuePath } from '../issue.ts'
import { holdsIdentityNumber } from './identity-number.ts'

/** Keys that ask for an identity number: under them any thirteen digits are one. */
const IDENTITY_KEY = /cnic|nic_?no|id_?card|identity_?(?:card|no|number)|shanakht/i
/** Keys that may be shown: our own names look like this, and what does not may be personal. */
const SAFE_KEY = /^[a-z][A-Za-z]{0,39}$/
/** No document of ours is deeper: what lies below is refused by its shape. */
const MAX_DEPTH = 100
const DIGITS = /\p{Nd}/gu

const safe = (path: IssuePath): IssuePath => path.map((key) => (typeof key === 'number' || SAFE_KEY.test(key) ? key : '…'))

const refused = (path: IssuePath): Issue<'core/identity-number'> => ({
  code: 'core/identity-number',
  path: safe(path),
  message: 'A national identity number stands here. It is never stored: it leads to her home and family.',
  help: 'Take the number out. No card is needed to be heard; to count people use a linkage token.',
})

const isOne = (value: string | number, underIdentityKey: boolean): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value) && value >= 1e12 && value < 1e13
    : holdsIdentityNumber(value) || (underIdentityKey && value.match(DIGITS)?.length === 13)

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
    walk(value, underIdentityKey || (typeof key === 'string' && IDENTITY_KEY.test(key)))
    path.pop()
  }
  const walk = (value: unknown, underIdentityKey: boolean): void => {
    if (path.length > MAX_DEPTH) return
    if (typeof value === 'string' || typeof value === 'number') {
      if (isOne(value, underIdentityKey)) found.push(refused(path))
    } else if (Array.isArray(value)) {
      value.forEach((entry, index) => within(index, entry, underIdentityKey))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) within(key, entry, underIdentityKey)
    }
  }
  walk(input, false)
  return found
}
