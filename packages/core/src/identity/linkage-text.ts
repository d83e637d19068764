import { asciiDigits } from './digits.ts'

/**
 * The version of the rules by which texts are made alike before they become tokens; it is part of every token.
 *
 * @example
 * LINKAGE_TEXT_VERSION // => 1
 *
 * @category identity
 * @since 0.1.0
 */
export const LINKAGE_TEXT_VERSION = 1

/** Letters that keyboards for Arabic, Urdu and Pashto write differently though people mean the same: each group becomes its first letter. */
const SAME_LETTER = [
  ['\u06CC', '\u064A\u0649\u06CD\u06D0\u06D2\u06CE\u063D\u08A8\u08A9'], // yeh
  ['\u06A9', '\u0643\u06AA\u06AC\u0762'], // kaf
  ['\u06AF', '\u06AB\u06B0'], // gaf
  ['\u06C1', '\u0647\u06BE\u06C3\u0629\u06D5\u06FF'], // heh
  ['\u0627', '\u0671\u0672\u0673'], // alef
  ['\u0648', '\u06C4\u06C6\u06C7\u06C8\u06CB'], // waw
  ['\u0646', '\u06BA\u06BC'], // noon
  ['\u0679', '\u067C'], // retroflex t
  ['\u0688', '\u0689'], // retroflex d
  ['\u0691', '\u0693'], // retroflex r
] as const

const LETTER = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SAME_LETTER.flatMap(([letter, variants]) => Array.from(variants, (variant) => [variant, letter] as const)),
)

/**
 * A text without what differs by keyboard, font and habit: forms of letters, marks above and below them, joins without width, digits of other scripts,
 * capitals, spaces and punctuation. Two spellings that people take for the same become the same; the result is for tokens, not for reading.
 *
 * @example
 * linkageText('٣٥٢٠٢-۱۲۳۴۵۶۷-1') // => '3520212345671'
 * linkageText('كريمه') === linkageText('کریمہ') // => true
 *
 * @category identity
 * @since 0.1.0
 */
export const linkageText = (text: string): string =>
  asciiDigits(text.normalize('NFKD'))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]|\p{Lm}|\u0621/gu, '')
    .replace(/[\u0600-\u08FF]/g, (letter) => LETTER.get(letter) ?? letter)
