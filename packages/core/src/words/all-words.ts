import { CAPACITY_WORDS } from './capacity.ts'
import { CASE_WORDS } from './case.ts'
import { PEOPLE_WORDS } from './people.ts'
import type { DraftWords } from './draft-words-type.ts'
import { SERVICE_WORDS } from './service.ts'

/* @__NO_SIDE_EFFECTS__ */
const all = (): DraftWords => ({ ...PEOPLE_WORDS, ...CASE_WORDS, ...SERVICE_WORDS, ...CAPACITY_WORDS })

/** Draft words of every list that has them. */
export const WORDS: DraftWords = /* @__PURE__ */ all()
