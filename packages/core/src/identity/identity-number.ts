import { asciiDigits } from './digits.ts'

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/
/** What shows nothing: signs of direction, joiners and the like, which come along when text is pasted. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u
const NUMERIC = /\p{N}/gu
/** Tokens and random ids hold runs of digits by chance. */
const TOKEN = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/gi
const HEX_LETTER = /[a-f]/i

/** Between the groups stand a few signs, no letters; U+0640, which lengthens a letter, is typed for a dash. */
const GROUPED = /(?<!\d)\d{5}(?:[^\p{L}\d:+]|\u0640|:(?=\d)){1,5}\d{7}(?:[^\p{L}\d:+]|\u0640|:(?=\d)){1,5}\d(?!\d)/gu
const UNBROKEN = /(?<!\d|\+|00)[1-9]\d{12}(?!\d)/g
const SPACED = /(?<![\d+][\s().-]{0,2})[1-9](?:[\s._/\u2010-\u2015-]{0,3}\d){12}(?![\s._/\u2010-\u2015-]{0,3}\d)/gu
/** A date with one sign in both places, which is no part of a longer row of numbers with that sign. */
const DATE =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])([-/.\u060D\u06D4\u2010-\u2015])(?<!\d\1\d{1,2}\1)(?:0?[1-9]|1[0-2])\1(?:19|20)?\d\d(?!\1?\d)|(?:19|20)\d\d([-/.\u060D\u06D4\u2010-\u2015])(?<!\d\2\d{4}\2)(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?!\2?\d))/g
const TIME = /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?![\d:])/g
/** A telephone number of this country, with its zero or the code of the country. */
const TELEPHONE =
  /(?<![\d+])(?:\(?(?:\+|00)92\)?[\s-]?|92[\s-]?(?=3)|\(?0)(?:3\d\d\)?[\s-]?\d{3}[\s-]?\d{4}|[24-9]\d\)?[\s-]?\d{7,8}|[24-9]\d\d\)?[\s-]?\d{6})(?!\d)/g
const DATE_FIRST = /^(?:19|20)\d\d[-/. ]?(?:0[1-9]|1[0-2])[-/. ]?(?:0[1-9]|[12]\d|3[01])[^\d]/
/** A mobile number with country code and the zero it should have lost. */
const MOBILE = /^9203\d{9}$/

/** Whether a text has thirteen digits at all, counted without looking closer: one sign outside ASCII may stand for two. */
const hasEnoughDigits = (text: string): boolean => {
  let digits = 0
  let isAscii = true
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) digits += 1
    else if (unit > 0x7f) isAscii = false
  }
  return digits >= 13 || (!isAscii && (text.match(NUMERIC)?.length ?? 0) * 2 >= 13)
}

/** A text in one script of digits and without what has no width, and where each of its characters comes from. */
interface Plain {
  readonly text: string
  /** For each character of `text`, where the sign it comes from begins in the original. */
  readonly starts: readonly number[]
}

const plainOf = (original: string): Plain => {
  const starts: number[] = []
  let text = ''
  let at = 0
  for (const sign of original) {
    const plain = UNSEEN.test(sign) ? '' : asciiDigits(sign.normalize('NFKC'))
    for (let i = 0; i < plain.length; i += 1) starts.push(at)
    text += plain
    at += sign.length
  }
  return { text: text.replace(TOKEN, (token) => (HEX_LETTER.test(token) ? ' '.repeat(token.length) : token)), starts }
}

type Span = readonly [start: number, end: number]

/** A text with a letter for each sign of its dates, times of day and telephone numbers: next to each other they make thirteen digits as well. */
const withoutWhen = (text: string): string => [DATE, TIME, TELEPHONE].reduce((now, pattern) => now.replace(pattern, (match) => 'x'.repeat(match.length)), text)

const digitsOf = (text: string): string => text.replace(/\D/g, '')

function* spansIn(text: string): Generator<Span> {
  const span = ({ 0: match, index }: RegExpExecArray): Span => [index, index + match.length]
  for (const match of text.matchAll(GROUPED)) yield span(match)
  for (const match of text.matchAll(UNBROKEN)) if (!MOBILE.test(match[0])) yield span(match)
  for (const match of withoutWhen(text).matchAll(SPACED)) if (!DATE_FIRST.test(match[0]) && !MOBILE.test(digitsOf(match[0]))) yield span(match)
}

const mayHold = (text: string): boolean => text.length >= 7 && hasEnoughDigits(text) && !MOMENT.test(text)

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
export const holdsIdentityNumber = (text: string): boolean => mayHold(text) && spansIn(plainOf(text).text).next().done !== true

/** A text with an X for every digit, in whatever script. */
export const maskDigits = (text: string): string => text.replace(NUMERIC, 'X')

/** A text with an X for every digit of the identity numbers in it; all else is as it was. */
export const maskIdentityNumbers = (text: string): string => {
  if (!mayHold(text)) return text
  const plain = plainOf(text)
  const spans = [...spansIn(plain.text)].map(([start, end]): Span => [plain.starts[start] ?? 0, plain.starts[end] ?? text.length])
  let masked = ''
  let done = 0
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const from = Math.max(start, done)
    const to = Math.max(end, done)
    masked += text.slice(done, from) + maskDigits(text.slice(from, to))
    done = to
  }
  return masked + text.slice(done)
}
