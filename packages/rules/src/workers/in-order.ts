/** Splits a stream into lists of some length. */
async function* batchesOf<A>(items: Iterable<A> | AsyncIterable<A>, size: number): AsyncIterable<readonly A[]> {
  let batch: A[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * Runs batches of a stream at the same time and gives what comes of them in the order of the stream. No more than `ahead` batches are under way or waiting
 * to be taken, so memory does not grow with the length of the stream.
 */
export async function* inOrder<A, B>(
  items: Iterable<A> | AsyncIterable<A>,
  run: (batch: readonly A[]) => Promise<readonly B[]>,
  { size, ahead }: { readonly size: number; readonly ahead: number },
): AsyncIterable<B> {
  const running: Promise<readonly B[]>[] = []
  for await (const batch of batchesOf(items, size)) {
    const result = run(batch)
    result.catch(() => undefined)
    running.push(result)
    if (running.length >= ahead) yield* (await running.shift()) ?? []
  }
  for (const result of running) yield* await result
}
