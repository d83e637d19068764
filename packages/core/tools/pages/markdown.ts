const cell = (text: string): string => text.replaceAll('|', '\\|')

/** A table of Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** Names as code, one after the other. */
export const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
