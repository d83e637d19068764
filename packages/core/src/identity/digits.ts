const DIGIT = /\p{Nd}/gu

/** The value of a decimal digit of any script: each script has its ten in a row. */
const asciiDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0
  if (point < 0x80) return digit
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((point - zero) % 10)
}

/** A text with the decimal digits of every script written as 0 to 9. */
export const asciiDigits = (text: string): string => text.replace(DIGIT, asciiDigit)
