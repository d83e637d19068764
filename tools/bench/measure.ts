import { setTimeout } from 'node:timers/promises'

/** A time for people: `850 ns`, `12.3 µs`, `1.20 ms`. */
export const showTime = (nanoseconds: number): string =>
  nanoseconds < 1e3 ? `${nanoseconds.toFixed(0)} ns` : nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(2)} ms`

/** Microseconds of processor time that this process took so far, on all its threads. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Milliseconds; a tenth of them may go to other things. */
const REST = 50

/** Waits until no thread of this process works any more: code that was run before is still being optimised for a while, which is not the cost of what comes next. */
const rest = async (): Promise<void> => {
  let before = Number.NEGATIVE_INFINITY
  while (processorTime() - before > REST * 100) {
    before = processorTime()
    await setTimeout(REST)
  }
}

/**
 * Nanoseconds of processor time per call of this process, garbage collection and threads of native code included: the least of several rounds, after
 * some to warm up. Other programs on the machine do not count.
 */
export const processorNanosecondsOf = async (work: (at: number) => unknown, batch: number, milliseconds = 60, rounds = 5): Promise<number> => {
  let at = 0
  const round = async (): Promise<number> => {
    const start = processorTime()
    let calls = 0
    while (calls === 0 || processorTime() - start < milliseconds * 1000) {
      const first = work(at++)
      calls += 1
      if (first instanceof Promise) await first
      else for (; calls % batch !== 0; calls += 1) work(at++)
    }
    return ((processorTime() - start) * 1000) / calls
  }
  await round()
  await round()
  await rest()
  const times: number[] = []
  for (let one = 0; one < rounds; one += 1) times.push(await round())
  return Math.min(...times)
}

/**
 * Nanoseconds per call: the least of many short batches, after as many to warm up. A short batch is seldom interrupted, so the least says what the work takes
 * also on a machine that is busy with something else.
 */
export const leastNanosecondsOf = (work: () => unknown, batch = 5, batches = 300): number => {
  let least = Infinity
  for (let one = -batches; one < batches; one += 1) {
    const start = performance.now()
    for (let call = 0; call < batch; call += 1) work()
    const time = ((performance.now() - start) * 1e6) / batch
    if (one >= 0) least = Math.min(least, time)
  }
  return least
}
