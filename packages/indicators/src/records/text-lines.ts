/**
 * Text in pieces, however it comes: as strings, or as bytes of UTF-8. A piece may end in the middle of a line, and of a letter.
 *
 * @example
 * const bytes = new TextEncoder().encode('stationId,name.en\nst-1,Sādiqābād\n')
 * async function* pieces() { yield bytes.slice(0, 25); yield bytes.slice(25) }
 * const chunks: TextChunks = pieces()
 * const names: unknown[] = []
 * for await (const batch of readCsv(chunks, { kind: 'station' })) names.push(...batch.map((record) => 'name' in record && record.name))
 * names // => [{ en: 'Sādiqābād' }]
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
