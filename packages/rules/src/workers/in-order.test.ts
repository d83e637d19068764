import { describe, expect, it } from 'vitest'

import { inOrder } from './in-order.ts'

const delayed = async <A>(value: A, milliseconds: number): Promise<A> => {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
  return value
}

const collect = async <A>(items: AsyncIterable<A>): Promise<readonly A[]> => {
  const all: A[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('inOrder', () => {
  it('keeps the order although later batches are done sooner', async () => {
    const items = Array.from({ length: 10 }, (_, at) => at)
    const run = (batch: readonly number[]) => delayed(batch, 20 - 2 * (batch[0] ?? 0))
    expect(await collect(inOrder(items, run, { size: 3, ahead: 4 }))).toEqual(items)
  })

  it('never reads further ahead than it was told', async () => {
    let read = 0
    let taken = 0
    let furthest = 0
    function* items() {
      for (; read < 100; read += 1) {
        furthest = Math.max(furthest, read - taken)
        yield read
      }
    }
    for await (const item of inOrder(items(), (batch) => Promise.resolve(batch), { size: 5, ahead: 2 })) taken += Number(item !== undefined)
    expect(taken).toBe(100)
    expect(furthest).toBeLessThanOrEqual(10)
  })

  it('gives each batch so many, and the last one what is left', async () => {
    const batchesOf = async (count: number) => {
      const batches: (readonly number[])[] = []
      const run = async (batch: readonly number[]) => {
        batches.push(batch)
        return batch
      }
      await collect(
        inOrder(
          Array.from({ length: count }, (_, at) => at),
          run,
          { size: 2, ahead: 3 },
        ),
      )
      return batches
    }
    expect(await Promise.all([batchesOf(0), batchesOf(1), batchesOf(4), batchesOf(5)])).toEqual([
      [],
      [[0]],
      [
        [0, 1],
        [2, 3],
      ],
      [[0, 1], [2, 3], [4]],
    ])
  })

  it('has as many batches at work at once as it was told, and no more', async () => {
    let [atWork, most] = [0, 0]
    const run = async (batch: readonly number[]) => {
      atWork += 1
      most = Math.max(most, atWork)
      const result = await delayed(batch, 1)
      atWork -= 1
      return result
    }
    expect(await collect(inOrder([1, 2, 3, 4, 5], run, { size: 1, ahead: 3 }))).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(3)
  })

  it('hands on what went wrong in a batch', async () => {
    const run = (batch: readonly number[]) => (batch.includes(3) ? Promise.reject(new Error('no')) : Promise.resolve(batch))
    await expect(collect(inOrder([1, 2, 3, 4], run, { size: 1, ahead: 4 }))).rejects.toThrow('no')
  })

  it('tells each batch the place of its first item', async () => {
    const places: number[] = []
    const run = async (batch: readonly string[], first: number) => {
      places.push(first)
      return batch
    }
    await collect(inOrder(['a', 'b', 'c', 'd', 'e'], run, { size: 2, ahead: 2 }))
    expect(places).toEqual([0, 2, 4])
  })

  it.each([1, 4])('gives what comes of all that a stream gave before it says that the stream failed, with %i ahead', async (ahead) => {
    async function* items() {
      yield* [1, 2, 3]
      throw new Error('the line broke')
    }
    const seen: number[] = []
    const taking = (async () => {
      for await (const item of inOrder(items(), (batch) => Promise.resolve(batch), { size: 2, ahead })) seen.push(item)
    })()
    await expect(taking).rejects.toThrow('the line broke')
    expect(seen).toEqual([1, 2, 3])
  })

  it('leaves no failure of a later batch unheard when an earlier one failed', async () => {
    const unheard: unknown[] = []
    const hear = (error: unknown) => void unheard.push(error)
    process.on('unhandledRejection', hear)
    const run = async (batch: readonly number[]) => {
      await delayed(undefined, batch[0] === 1 ? 5 : 1)
      throw new Error(`no ${batch[0]}`)
    }
    await expect(collect(inOrder([1, 2], run, { size: 1, ahead: 2 }))).rejects.toThrow('no 1')
    await delayed(undefined, 10)
    process.off('unhandledRejection', hear)
    expect(unheard).toEqual([])
  })
})
