/** Nanoseconds per call: the median of several rounds, each as long as `milliseconds`. */
export const nanosecondsOf = (work: () => unknown, milliseconds = 40, rounds = 7): number => {
  const round = (): number => {
    let calls = 0
    const start = performance.now()
    let now = start
    while (now - start < milliseconds) {
      for (let i = 0; i < 10; i += 1) work()
      calls += 10
      now = performance.now()
    }
    return ((now - start) / calls) * 1e6
  }
  round()
  const times = Array.from({ length: rounds }, round).sort((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? Number.NaN
}

/** A time for people: `850 ns`, `12.3 µs`, `1.20 ms`. */
export const showTime = (nanoseconds: number): string =>
  nanoseconds < 1e3 ? `${nanoseconds.toFixed(0)} ns` : nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(2)} ms`
