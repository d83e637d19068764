/** Breaks a text into lines of at most `width` characters at spaces; words longer than a line stand alone. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A wrapped text behind a mark: the first line after the mark, the others below its first word. */
export const hang = (mark: string, text: string, width: number): string =>
  wrap(text, Math.max(20, width - mark.length))
    .map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`)
    .join('\n')
