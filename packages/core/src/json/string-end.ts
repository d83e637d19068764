const QUOTE = '"'
const BACKSLASH = 92

/**
 * The position after the closing quotation mark of the JSON string that opens at `start`, or -1 when it never closes.
 * It walks from mark to mark, so that a long text costs no stack.
 */
export const stringEnd = (text: string, start: number): number => {
  for (let mark = text.indexOf(QUOTE, start + 1); mark !== -1; mark = text.indexOf(QUOTE, mark + 1)) {
    let before = mark - 1
    while (before > start && text.charCodeAt(before) === BACKSLASH) before -= 1
    if ((mark - before) % 2 === 1) return mark + 1
  }
  return -1
}
