const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/
const DIGIT_SOMEWHERE = /\p{Nd}/u
const WITHOUT_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const DIGIT = /\p{Nd}/gu
/** Tokens and random ids hold runs of digits by chance. */
const TOKEN = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/gi

const HEX_LETTER = /[a-f]/i

const GROUPED = /(?<!\d)\d{5}[^\p{L}\d:+]{1,3}\d{7}[^\p{L}\d:+]{1,3}\d(?!\d)/u
const UNBROKEN = /(?<!\d|\+|00)[1-9]\d{12}(?!\d)/
const SPACED = /(?<![\d+][\s().-]{0,2})[1-9](?:[\s._/‐-―-]{0,3}\d){12}(?![\s._/‐-―-]{0,3}\d)/gu
const DATE_FIRST = /^(?:19|20)\d\d[-/. ]?(?:0[1-9]|1[0-2])[-/. ]?(?:0[1-9]|[12]\d|3[01])[^\d]/
/** A mobile number with country code and the zero it should have lost. */
const MOBILE = /^9203\d{9}$/

/** The value of a decimal digit of any script: each script has its ten in a row. */
const asciiDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0
  if (point < 0x80) return digit
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((point - zero) % 10)
}

const normalise = (text: string): string => {
  const plain = text.normalize('NFKC').replace(WITHOUT_WIDTH, '')
  return plain.replace(DIGIT, asciiDigit).replace(TOKEN, (token) => (HEX_LETTER.test(token) ? ' ' : token))
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/**
 * Whether a text holds a national identity number: thirteen digits, in any script, written together, as 5-7-1, or spaced out.
 * Dates, moments and telephone numbers are not taken for one.
 *
 * @example
 * holdsIdentityNumber('card ۱۲۳۴۵-۱۲۳۴۵۶۷-۱') // => true
 * holdsIdentityNumber('2015-03-02T10:05:00+05:00') // => false
 * holdsIdentityNumber('+92 300 1234567') // => false
 *
 * @category identity
 * @since 0.1.0
 */
export const holdsIdentityNumber = (text: string): boolean => {
  if (text.length < 13 || MOMENT.test(text) || !DIGIT_SOMEWHERE.test(text)) return false
  const plain = normalise(text)
  if (digitsOf(plain).length < 13) return false
  if (GROUPED.test(plain)) return true
  const unbroken = UNBROKEN.exec(plain)
  if (unbroken !== null && !MOBILE.test(unbroken[0])) return true
  return [...plain.matchAll(SPACED)].some(([match]) => !DATE_FIRST.test(match) && !MOBILE.test(digitsOf(match)))
}
