import { CAPACITY_WORDS } from './capacity.ts'
import { CASE_WORDS } from './case.ts'
import { CHARGE_WORDS } from './charge.ts'
import { CONDUCT_WORDS } from './conduct.ts'
import { CONTACT_WORDS } from './contact.ts'
import type { DraftWords } from './draft-words-type.ts'
import { FAMILY_RIGHTS_WORDS } from './family-rights.ts'
import { FIGURE_WORDS } from './figure.ts'
import { FORUM_WORDS } from './forum.ts'
import { MEDIA_WORDS } from './media.ts'
import { PEOPLE_WORDS } from './people.ts'
import { PROCESS_WORDS } from './process.ts'
import { PROGRAMME_WORDS } from './programme.ts'
import { RECORD_WORDS } from './record.ts'
import { SERVICE_WORDS } from './service.ts'
import { STAFF_WORDS } from './staff.ts'
import { SUPPORT_WORDS } from './support.ts'

/** Draft words by theme; a list stands in one theme only. */
export const THEMES: readonly DraftWords[] = [
  RECORD_WORDS,
  PEOPLE_WORDS,
  STAFF_WORDS,
  CASE_WORDS,
  CONDUCT_WORDS,
  CHARGE_WORDS,
  FAMILY_RIGHTS_WORDS,
  CONTACT_WORDS,
  SERVICE_WORDS,
  SUPPORT_WORDS,
  PROCESS_WORDS,
  FORUM_WORDS,
  MEDIA_WORDS,
  PROGRAMME_WORDS,
  CAPACITY_WORDS,
  FIGURE_WORDS,
]

/** Draft words of every list that has them. */
export const WORDS: DraftWords = /* @__PURE__ */ Object.assign({}, ...THEMES)
