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

/** The items of a stream up to where it fails; it hands on what it failed with. */
async function* upToFailure<A>(items: Iterable<A> | AsyncIterable<A>, failed: (error: unknown) => void): AsyncIterable<A> {
  try {
    yield* items
  } catch (error) {
    failed(error)
  }
}

/**
 * Runs batches of a stream at the same time and gives what comes of them in the order of the stream. No more than `ahead` batches are under way or waiting
 * to be taken, so memory does not grow with the length of the stream. A stream that fails does so after what comes of all that it gave. `run` is told the
 * place of the first item of its batch.
 */
export async function* inOrder<A, B>(
  items: Iterable<A> | AsyncIterable<A>,
  run: (batch: readonly A[], first: number) => Promise<Iterable<B>>,
  { size, ahead }: { readonly size: number; readonly ahead: number },
): AsyncIterable<B> {
  const running: Promise<Iterable<B>>[] = []
  const failures: unknown[] = []
  let first = 0
  for await (const batch of batchesOf(
    upToFailure(items, (error) => failures.push(error)),
    size,
  )) {
    const result = run(batch, first)
    first += batch.length
    result.catch(() => undefined)
    running.push(result)
    if (running.length >= ahead) yield* (await running.shift()) ?? []
  }
  for (const result of running) yield* await result
  if (failures.length > 0) throw failures[0]
}
