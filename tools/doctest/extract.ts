/** One example of the documentation, as written. */
export interface Example {
  readonly line: number
  readonly code: string
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length

const withoutStars = (comment: string): string => comment.replace(/^[ \t]*\* ?/gm, '').replace(/^ /, '')

/** Code of one `@example` tag: a fence if there is one, the bare text if not. */
const codeOf = (body: string): string | undefined => {
  const fence = /```(?<lang>\w*)[^\n]*\n(?<code>[\s\S]*?)```/.exec(body)
  if (fence?.groups === undefined) return body.trim() === '' ? undefined : body.trim()
  return ['ts', 'typescript'].includes(fence.groups['lang'] ?? '') ? fence.groups['code']?.trim() : undefined
}

/** Every `@example` in the TSDoc comments of a source file. */
export const examplesOfSource = (text: string): Example[] =>
  [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const body = withoutStars(comment[0].slice(3, -2))
    return [...body.matchAll(/^@example\b(?<body>[\s\S]*?)(?=^@[a-zA-Z]+\b|(?![\s\S]))/gm)].flatMap((tag) => {
      const code = codeOf(tag.groups?.['body'] ?? '')
      return code === undefined ? [] : [{ line: lineOf(text, comment.index) + lineOf(body, tag.index) - 1, code }]
    })
  })

/** Every block of a Markdown page fenced as `ts`. */
export const examplesOfMarkdown = (text: string): Example[] =>
  [...text.matchAll(/^```(?:ts|typescript)\n(?<code>[\s\S]*?)^```/gm)].map((block) => ({
    line: lineOf(text, block.index),
    code: (block.groups?.['code'] ?? '').trim(),
  }))
