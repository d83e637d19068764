/**
 * Text in pieces, however it comes: as strings, or as bytes of UTF-8.
 *
 * @category records
 * @since 0.1.0
 */
export type TextChunks = AsyncIterable<string | Uint8Array>

/** Cuts text into pieces that end where a line ends; the last one may not. */
export async function* wholeLines(chunks: TextChunks): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    const end = text.lastIndexOf('\n') + 1
    rest = text.slice(end)
    if (end > 0) yield text.slice(0, end)
  }
  const last = rest + decoder.decode()
  if (last !== '') yield last
}
