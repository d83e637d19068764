/** What tests import from vitest, while mutants are judged: they are kept in a list, to be run again for each mutant. */
export * from 'vitest'

type Run = () => unknown

/** A test, or what comes before or after all tests of a file. */
export interface Declared {
  readonly kind: 'test' | 'before' | 'after'
  readonly run: Run
  /** The file that has it. */
  readonly file: string
}

declare global {
  var declared: Declared[]
  /** The file that is being read. */
  var declaring: string
}

const keep =
  (kind: Declared['kind']) =>
  (run: Run): void => {
    globalThis.declared.push({ kind, run, file: globalThis.declaring })
  }

/** Calls back once for each row; the elements of a list are arguments. */
const each =
  (declare: (name: string, run: Run) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, run: (...row: readonly unknown[]) => unknown): void => {
    for (const row of rows) declare(name, () => run(...(Array.isArray(row) ? row : [row])))
  }

const declareTest = (_: string, run: Run): void => keep('test')(run)
const declareGroup = (_: string, run: Run): void => void run()
const skipGroup = (): void => {}

export const it = Object.assign(declareTest, { each: each(declareTest) })
export const describe = Object.assign(declareGroup, { each: each(declareGroup), skipIf: (skip: boolean) => (skip ? skipGroup : declareGroup) })
export const beforeAll = keep('before')
export const afterAll = keep('after')
