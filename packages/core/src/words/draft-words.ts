import type { CodeList } from '../code-list/code-list.ts'
import type { DraftWords } from './draft-words-type.ts'
import { WORDS } from './all-words.ts'

/** Codes that mean the same in every list. */
const COMMON: DraftWords[string] = {
  other: ['دیگر', 'نور'],
  unknown: ['معلوم نہیں', 'نه دی معلوم'],
  none: ['کوئی نہیں', 'هېڅ'],
  notAsked: ['نہیں پوچھا گیا', 'نه دي پوښتل شوي'],
  notApplicable: ['لاگو نہیں', 'نه پلي کېږي'],
}

/**
 * The ids of the code lists that have draft labels in Urdu and Pashto: every list of `CODE_LISTS`.
 *
 * @example
 * DRAFT_LABEL_LISTS.includes('nature') // => true
 *
 * @category code lists
 * @since 0.1.0
 */
export const DRAFT_LABEL_LISTS: readonly string[] = /* @__PURE__ */ Object.keys(WORDS)

/**
 * The same list with labels in Urdu and Pashto, for every list of `CODE_LISTS`; `draft` names the languages. They are drafts: nobody who speaks the languages has checked them, so show them as drafts.
 *
 * A list that is not among them comes back with its own labels, and `draft` is empty.
 *
 * @example
 * withDraftLabels(NATURE).codes[0]?.label.ur // => 'چوری'
 * withDraftLabels(NATURE).draft // => ['ur', 'ps']
 *
 * @category code lists
 * @since 0.1.0
 */
export const withDraftLabels = <Code extends string>(list: CodeList<Code>): CodeList<Code> & { readonly draft: readonly ('ur' | 'ps')[] } => {
  const words = WORDS[list.id]
  if (words === undefined) return { ...list, draft: [] }
  const codes = list.codes.map((entry) => {
    const [ur, ps] = words[entry.code] ?? COMMON[entry.code] ?? []
    return ur === undefined || ps === undefined ? entry : { ...entry, label: { ur, ps, ...entry.label } }
  })
  return { ...list, codes, draft: ['ur', 'ps'] }
}
