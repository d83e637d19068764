/** A piece of example code and where it is written. */
export interface Block {
  readonly line: number
  readonly code: string
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** The ```ts blocks of a Markdown text. */
export const fencedBlocks = (text: string): Block[] =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({ line: lineOf(text, match.index) + 1, code: match[1] ?? '' }))

const withoutStars = (comment: string): string => comment.replace(/\*\/$/, '').replace(/^[ \t]*\*[ \t]?/gm, '')

/** The `@example` blocks in the doc comments of a source text; an example without a fence is code from end to end. */
export const exampleBlocks = (source: string): Block[] =>
  [...source.matchAll(/^[ \t]*\/\*\*\s[\s\S]*?\*\//gm)].flatMap((comment) => {
    const firstLine = lineOf(source, comment.index)
    const text = withoutStars(comment[0])
    return [...text.matchAll(/^@example\b.*\n([\s\S]*?)(?=^@[a-z]|$(?![\s\S]))/gm)].flatMap((example) => {
      const body = example[1] ?? ''
      const start = firstLine + lineOf(text, example.index)
      const fenced = fencedBlocks(body)
      if (fenced.length === 0) return [{ line: start, code: body }]
      return fenced.map(({ line, code }) => ({ line: start + line - 1, code }))
    })
  })
