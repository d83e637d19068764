import { CAPACITY_WORDS } from './capacity.ts'
import { CASE_WORDS } from './case.ts'
import { PEOPLE_WORDS } from './people.ts'
import { SERVICE_WORDS } from './service.ts'

/** The words of codes in Urdu and Pashto, by list and code. */
export type DraftWords = Readonly<Record<string, Readonly<Record<string, readonly [ur: string, ps: string]>>>>

/* @__NO_SIDE_EFFECTS__ */
const all = (): DraftWords => ({ ...PEOPLE_WORDS, ...CASE_WORDS, ...SERVICE_WORDS, ...CAPACITY_WORDS })

/** Draft words of every list that has them. */
export const WORDS: DraftWords = /* @__PURE__ */ all()
