/** What one vitest is told to do, in a file that `MUTATE` names. */
export interface Work {
  /** The tests that mutants are shown to, and the files that have them, by path. */
  readonly tests: readonly string[]
  readonly files: Readonly<Record<string, string>>
  /** The mutants to judge, by number. */
  readonly mutants: readonly string[]
  /** Where each verdict is written, as a line of JSON. */
  readonly results: string
}

/** What became of a mutant. */
export interface Judged {
  readonly id: string
  readonly status: 'killed' | 'timed out' | 'survived' | 'not reached'
}
