import type { IssuePath } from '../issue.ts'
import { holdsIdentityNumber } from './identity-number.ts'

/** Keys that ask for an identity number: under them any thirteen digits are one. */
const IDENTITY_KEY = /cnic|nic_?no|id_?card|identity_?(?:card|no|number)|shanakht/i
/** Keys that may be shown: our own names look like this, and what does not may be personal. */
const SAFE_KEY = /^[a-z][A-Za-z]{0,39}$/
/** No document of ours is deeper: what lies below is refused by its shape. */
export const MAX_DEPTH = 100
const DIGITS = /\p{Nd}/gu

/** Whether a place is deeper than any document of ours. */
export const isTooDeep = (path: IssuePath): boolean => path.length > MAX_DEPTH

/** Whether a key asks for an identity number. */
export const isIdentityKey = (key: string): boolean => IDENTITY_KEY.test(key)

/** A path that says where, with a sign in the place of keys that may be personal. */
export const safePath = (path: IssuePath): IssuePath => path.map((key) => (typeof key === 'number' || SAFE_KEY.test(key) ? key : '…'))

/** Whether a text or number holds an identity number; under a key that asks for one, any thirteen digits are one. */
export const holdsUnderKey = (value: string | number, underIdentityKey: boolean): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value) && value >= 1e12 && value < 1e13
    : holdsIdentityNumber(value) || (underIdentityKey && value.match(DIGITS)?.length === 13)
