/** Yes, no, or nobody knows. */
export type Answer = boolean | undefined

/** Yes when each is yes; no when one is no; unknown otherwise. */
export const each = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.length > 0 && !answers.includes(undefined) ? true : undefined

/** Yes when one is yes; no when each is no; unknown otherwise. */
export const any = (answers: readonly Answer[]): Answer =>
  answers.includes(true) ? true : answers.length > 0 && !answers.includes(undefined) ? false : undefined
