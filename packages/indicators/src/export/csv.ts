/** What a spreadsheet would take for a formula stays text; a number does not begin like one, unless it is below zero and then it is one. */
const asText = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

/** A cell of CSV; numbers are written as they are. */
const cellText = (cell: string | number | undefined): string => {
  const text = typeof cell === 'string' ? asText(cell) : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell that is written as it stands: a number that is text already, or a tag. */
export interface RawCell {
  readonly raw: string
}

/** Rows as CSV (RFC 4180), with a line end after each. */
export const csvText = (rows: readonly (readonly (string | number | RawCell | undefined)[])[]): string =>
  rows.map((row) => `${row.map((cell) => (typeof cell === 'object' ? cell.raw : cellText(cell))).join(',')}\r\n`).join('')
